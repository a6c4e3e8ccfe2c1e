import type { AstroIntegration } from 'astro';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { serviceWorker } from './service-worker.ts';

/** Runs a hook with as much of Astro as it uses. */
const run = async (
  { hooks }: AstroIntegration,
  name: 'astro:config:setup' | 'astro:build:done',
  astro: object,
): Promise<void> => {
  const hook = hooks[name] as ((astro: object) => unknown) | undefined;
  await hook?.(astro);
};

const scriptOf = async (offline: boolean): Promise<string> => {
  let script = '';
  const injectScript = (_: string, code: string) => (script += code);
  await run(serviceWorker(offline), 'astro:config:setup', { command: 'build', injectScript });
  return script;
};

it('pages ask for a worker only where the site may be read offline', async () => {
  expect(await scriptOf(true)).toContain('service-worker-register');
  expect(await scriptOf(false)).not.toContain('service-worker');
});

it('switched off, the site has a worker that clears what browsers kept, and no pack', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'mail-guide-farewell-'));
  mkdirSync(join(dist, 'offline'));
  writeFileSync(join(dist, 'offline/older.pack'), 'older');
  const logger = { info: () => undefined };
  await run(serviceWorker(false), 'astro:build:done', { dir: pathToFileURL(`${dist}/`), logger });
  expect(readdirSync(dist)).toEqual(['service-worker.js']);
  expect(readFileSync(join(dist, 'service-worker.js'), 'utf8')).toContain('unregister');
  rmSync(dist, { recursive: true, force: true });
});
