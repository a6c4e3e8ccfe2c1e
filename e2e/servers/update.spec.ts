import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findServers } from '../../scripts/servers.mjs';
import { newFolder } from './support/build.ts';
import { ask } from './support/http.ts';
import { notInstalled, places, runningAt } from './support/running.ts';
import { startApache, startNginx } from './support/start.ts';

const guide = readFileSync('docs/operating.md', 'utf8');
const recipe = /## Updating without downtime\n[^#]*?```sh\n([^`]+)```/.exec(guide)?.[1] ?? '';
const programs = findServers();
const started = {
  nginx: { program: programs.nginx, start: startNginx },
  Apache: { program: programs.apache, start: startApache },
};

for (const { name, base } of places) {
  test(`${name} at ${base} serves what the recipe for updates puts there, release after release`, async () => {
    const from = runningAt(name, base);
    const { program, start } = started[name];
    test.skip(!from || !program, notInstalled(name));
    if (!from || !program) return;

    const folder = newFolder('update');
    // The servers' workers are other users than the tests.
    chmodSync(folder, 0o755);
    const root = join(folder, 'srv/mail-guide');
    const site = join(root, base).replace(/\/$/, '');
    const script = recipe
      .replace(/^site=\S+.*$/m, `site=${site}`)
      .replaceAll('/srv/releases', join(folder, 'srv/releases'));
    expect(script).toContain('mv -T');

    /** Writes a release with a word of its own, and does what the recipe says. */
    const release = (word: string): void => {
      const dist = join(folder, 'dist');
      rmSync(dist, { recursive: true, force: true });
      mkdirSync(join(dist, '_astro'), { recursive: true });
      cpSync(join(from.dist, '.htaccess'), join(dist, '.htaccess'));
      writeFileSync(join(dist, 'index.html'), `<!doctype html><title>${word}</title>`);
      writeFileSync(join(dist, `_astro/${word}.js`), `// ${word}`);
      const { status, stderr } = spawnSync('bash', ['-euc', script], { cwd: folder });
      expect(status, String(stderr)).toBe(0);
    };

    release('first');
    const server = await start(program, from.dist, base, root);
    try {
      const get = (path: string) => ask(server.running.port, base + path);
      await expect.poll(async () => String((await get('')).body)).toContain('first');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      release('second');
      await expect
        .poll(async () => String((await get('')).body), { timeout: 20_000 })
        .toContain('second');
      expect((await get('_astro/first.js')).status).toBe(200);
      expect((await get('_astro/second.js')).status).toBe(200);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
