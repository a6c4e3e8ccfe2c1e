import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { builtWith, type Lock } from '../src/build/bill-of-materials/sbom-document.ts';

const parts = [
  'src',
  'scripts',
  'public',
  'docs',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const outermost = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;

/** Folders of the packages that the site is built with, as far as they are for this system. */
const buildPackages = (): string[] => {
  const lock = builtWith(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
  return Object.keys(lock.packages).filter((path) => outermost.test(path) && existsSync(path));
};

/**
 * Copies the sources of this project into a folder, with links one by one to the packages that the
 * site is built with and to no others: a build keeps its cache beside them and must not share it.
 */
export const copySources = (folder: string): void => {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  for (const path of ['node_modules/.bin', ...buildPackages()]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(resolve(path), join(folder, path));
  }
};
