import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault } from '../fault.ts';
import type { ContentModel } from '../model.ts';
import { claimsTable } from './table.ts';

const file = 'docs/claims.md';

/** Writes the table of statements. */
export const writeClaimsTable = (root: string, model: ContentModel): void => {
  writeFileSync(join(root, file), claimsTable(model));
};

/** A fault when the committed table is not the one that the claims give now. */
export const outdatedClaimsTable = (root: string, model: ContentModel): Fault[] => {
  const path = join(root, file);
  const committed = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
  return committed === claimsTable(model)
    ? []
    : [fault(file, '(whole file)', 'is older than docs/claims/', 'Run "npm run claims".')];
};
