import type { FileSummary } from '../file-summary.ts';
import { kindOf } from '../kinds/table.ts';

/** Whether a file has exactly as many rows as its export allows, which means that it was cut. */
export const rowLimitOf = ({
  kind,
  rows,
}: FileSummary): 'row-limit' | 'row-limit-likely' | undefined => {
  const known = kindOf(kind);
  if (!known || known.tells === 'nothing' || !known.rowLimit?.rows.includes(rows)) return undefined;
  return known.rowLimit.isSure ? 'row-limit' : 'row-limit-likely';
};
