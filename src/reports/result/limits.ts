import type { FileSummary } from '../file-summary.ts';

/** Rows at which an export stops: the sign-in log's file and the audit log's file. */
const fixedLimits: Partial<Record<FileSummary['kind'], number>> = {
  'sign-ins': 100_000,
  purview: 50_000,
};

/** Limits of Log Analytics tools that are said but not confirmed. */
const likelyLimits = [10_000, 30_000];

/** Whether a file has exactly as many rows as its export allows, which means that it was cut. */
export const rowLimitOf = ({
  kind,
  rows,
  format,
}: FileSummary): 'row-limit' | 'row-limit-likely' | undefined => {
  const limit = format === 'json' && kind === 'graph' ? 100_000 : fixedLimits[kind];
  if (limit === rows) return 'row-limit';
  return kind === 'log-analytics' && likelyLimits.includes(rows) ? 'row-limit-likely' : undefined;
};
