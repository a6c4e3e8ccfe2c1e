import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { serviceWorker } from './integration.ts';

it('switched off, the site has a worker that clears what browsers kept, and no pack', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'mail-guide-farewell-'));
  mkdirSync(join(dist, 'offline'));
  writeFileSync(join(dist, 'offline/older.pack'), 'older');
  const logger = { info: () => undefined };
  const done = serviceWorker(false).hooks['astro:build:done'] as (astro: object) => Promise<void>;
  await done({ dir: pathToFileURL(`${dist}/`), logger });
  expect(readdirSync(dist)).toEqual(['service-worker.js']);
  expect(readFileSync(join(dist, 'service-worker.js'), 'utf8')).toContain('unregister');
  rmSync(dist, { recursive: true, force: true });
});
