import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const parts = [
  'src',
  'deploy',
  'scripts',
  'public',
  'docs',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Copies the sources of this project into a folder, with links to the same packages one by one: a
 * build keeps its cache beside them and must not share it.
 */
export const copySources = (folder: string): void => {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules')) {
    const kept = name.startsWith('.') && name !== '.bin';
    if (!kept) symlinkSync(resolve('node_modules', name), join(packages, name));
  }
};
