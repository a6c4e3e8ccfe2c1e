import { zipSync, type Zippable } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../src/content-model/site-content.ts';
import { buildDay } from '../src/content-model/build-day.ts';
import { filesBelow } from '../src/build/offline/files.ts';
import { bundlePage, bundleStyles, readSymbol } from './bundle-page.ts';

// One zip that opens from a file share or a USB stick: unpack it and open index.html.

const root = join(import.meta.dirname, '..');
const [dist = join(root, 'dist'), out = join(root, 'release')] = process.argv.slice(2);
const base = process.env['BASE_PATH'] ?? content.organisation.base;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const name = `mail-signin-guide-${version}`;

const leftOut =
  /^(?:pagefind|search|offline)\/|^(?:robots\.txt|sitemap\.xml|staticwebapp\.config\.json|sbom\.cdx\.json)$|\/wizard-\w+\.json$/;

const needed = (path: string): boolean =>
  /\.(?:html|css|svg|png|ics|xml|json|csv)$/.test(path) && !leftOut.test(path);

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const symbol = (file: string, id: string): string => readSymbol(read(file), id);

const convert = (path: string): Uint8Array => {
  if (path.endsWith('.html')) {
    return Buffer.from(bundlePage(read(path), path, { base, symbol }));
  }
  if (path.endsWith('.css')) return Buffer.from(bundleStyles(read(path)));
  return readFileSync(join(dist, path));
};

const [year = 0, month = 1, day = 1] = buildDay().split('-').map(Number);
// A zip knows local time only; this is the build's day at noon wherever it is packed.
const mtime = new Date(year, month - 1, day, 12);
const files: Zippable = Object.fromEntries(
  filesBelow(dist)
    .filter(needed)
    .map((path) => [`${name}/${path}`, [convert(path), { mtime, level: 9 }]]),
);
mkdirSync(out, { recursive: true });
const zip = zipSync(files);
writeFileSync(join(out, `${name}.zip`), zip);
console.log(`${join(out, `${name}.zip`)}: ${Object.keys(files).length} files, ${zip.length} bytes`);
