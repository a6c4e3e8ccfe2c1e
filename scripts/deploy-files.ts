import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtSite } from '../src/build/servers/built-site.ts';
import { filesBeside } from '../src/build/servers/files.ts';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const [dist = join(root, 'dist'), out = join(root, 'dist-deploy')] = process.argv.slice(2);

for (const [name, text] of Object.entries(filesBeside(builtSite(dist), version))) {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
