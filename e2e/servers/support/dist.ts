import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the site that the tests run against. */
export const dist = process.env['DIST'] ?? 'dist';

/** One file of every kind in the site and one of every place with its own cache rule. */
export const sampleFiles = (folder: string): string[] => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/(?:^|\/)\.ht|\.(?:br|gz)$|^(?:web\.config|staticwebapp)/.test(path));
  const samples = new Map<string, string>();
  for (const path of all) {
    const [place = ''] = path.split('/');
    const kind = path.slice(path.lastIndexOf('.'));
    samples.set(`${path.includes('/') ? place : ''}:${kind}`, path);
  }
  return [...new Set([...samples.values(), 'index.html'])];
};

/** The day on which the site was built, in seconds since 1970, from its bill of materials. */
export const builtAt = (): string => {
  const { metadata } = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8')) as {
    metadata: { timestamp: string };
  };
  return String(Date.parse(metadata.timestamp) / 1000);
};
