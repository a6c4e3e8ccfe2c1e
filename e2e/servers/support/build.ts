import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build printed and whether it succeeded. */
export interface Build {
  readonly failed: boolean;
  readonly output: string;
}

/** Builds the sources in a folder, or those of the project, into another folder. */
export const build = (
  out: string,
  { sources = '.', env = {} }: { sources?: string; env?: Record<string, string> } = {},
): Build => {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', out], {
    cwd: sources,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { failed: status !== 0, output: stdout + stderr };
};

/** A new folder for what a test needs. */
export const newFolder = (name: string): string =>
  mkdtempSync(join(tmpdir(), `mail-guide-${name}-`));

const parts = [
  'src',
  'config',
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
 * A copy of the sources in another folder, with the same tools but nothing that earlier builds
 * have kept, as after a new checkout.
 */
export const copyOfSources = (): string => {
  const folder = newFolder('sources');
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    const kept = name.startsWith('.') && name !== '.bin';
    if (!kept) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
};
