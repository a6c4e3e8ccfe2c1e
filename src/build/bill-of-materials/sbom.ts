import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../../content-model/build-day.ts';
import { builtWith, sbomOf, type Component, type Lock, type Sbom } from './sbom-document.ts';

/** Folders that have a lock file: the project, and what the measurements compare with. */
export const lockedFolders = ['.', 'bench'] as const;

const root = join(import.meta.dirname, '../../..');

const readLock = (folder: string): Lock =>
  JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')) as Lock;

/** The bill of materials of the site: what it is built with. */
export const readSbom = (): Sbom => sbomOf(builtWith(readLock('.')), buildDay());

/** Every package that is used anywhere here, for the site, its checks or its measurements. */
export const everyPackage = (): Component[] => {
  const all = lockedFolders.flatMap((folder) => sbomOf(readLock(folder), buildDay()).components);
  return [...new Map(all.map((one) => [one['bom-ref'], one])).values()];
};

/** Writes the bill of materials as a file. */
export const writeSbom = (path: string): Sbom => {
  const sbom = readSbom();
  writeFileSync(path, `${JSON.stringify(sbom)}\n`);
  return sbom;
};
