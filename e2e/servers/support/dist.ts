import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folder of the site that the tests run against. */
export const dist = process.env['DIST'] ?? 'dist';

/** One file of every kind in the site and one of every place with its own cache rule. */
export const sampleFiles = (): string[] => {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((path) => !/(?:^|\/)\.ht|\.(?:br|gz)$|^(?:web\.config|staticwebapp)/.test(path));
  const samples = new Map<string, string>();
  for (const path of all) {
    const [folder = ''] = path.split('/');
    const kind = path.slice(path.lastIndexOf('.'));
    samples.set(`${path.includes('/') ? folder : ''}:${kind}`, path);
  }
  return [...new Set([...samples.values(), 'index.html', 'search/manifest.json'])];
};

/** Builds the site for another base path into a folder of its own. */
export const buildBelow = (base: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-guide-build-'));
  const { status, stderr, stdout } = spawnSync('astro', ['build', '--outDir', folder], {
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: base },
  });
  if (status !== 0) throw new Error(`The build below ${base} failed: ${stderr}${stdout}`);
  return folder;
};
