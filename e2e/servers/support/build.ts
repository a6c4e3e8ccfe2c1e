import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySources } from '../../../scripts/copy-sources.ts';

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

/**
 * A copy of the sources in another folder, with the same tools but nothing that earlier builds
 * have kept, as after a new checkout.
 */
export const copyOfSources = (): string => {
  const folder = newFolder('sources');
  copySources(folder);
  return folder;
};
