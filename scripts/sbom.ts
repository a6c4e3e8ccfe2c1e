import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../src/content-model/build-day.ts';
import { licenceReport } from './licences.ts';
import { sbomOf, type Lock, type Sbom } from './sbom-document.ts';

/** The bill of materials of this project. */
export const readSbom = (): Sbom => {
  const path = join(import.meta.dirname, '../package-lock.json');
  return sbomOf(JSON.parse(readFileSync(path, 'utf8')) as Lock, buildDay());
};

/** Writes the bill of materials as a file. */
export const writeSbom = (path: string): Sbom => {
  const sbom = readSbom();
  writeFileSync(path, `${JSON.stringify(sbom)}\n`);
  return sbom;
};

if (process.argv[1]?.endsWith('sbom.ts')) {
  const [path] = process.argv.slice(2);
  console.log(licenceReport((path ? writeSbom(path) : readSbom()).components));
}
