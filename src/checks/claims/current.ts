import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';
import { claimsTable } from './table.ts';

const file = 'docs/claims.md';

/** Writes the table of statements. */
export const writeClaimsTable = (root: string, model: Content): void => {
  writeFileSync(join(root, file), claimsTable(model));
};

/** A fault when the committed table is not the one that the claims give now. */
export const outdatedClaimsTable = (root: string, model: Content): Fault[] => {
  const path = join(root, file);
  const committed = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
  return committed === claimsTable(model)
    ? []
    : [fault(file, '(whole file)', 'is older than docs/claims/', 'Run "npm run claims".')];
};
