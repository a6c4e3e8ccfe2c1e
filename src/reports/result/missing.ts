import type { FileSummary } from '../file-summary.ts';
import type { ReadableKind } from '../forms/kind.ts';
import { kindOf } from '../kinds/table.ts';
import { daysIn } from './period.ts';
import type { Tally } from './tally.ts';

/** What the files together do not show. */
export interface Missing {
  id:
    | 'non-interactive'
    | 'interactive'
    | 'which-tab'
    | 'smtp-report'
    | 'sign-in-log'
    | 'short-period'
    | 'old-period'
    | 'cut-file'
    | 'method'
    | 'overlap';
  /** Days in the period, for the ids that speak of it. */
  days?: number;
}

interface Used {
  file: FileSummary;
  kind: ReadableKind;
}

/**
 * What an administrator should add before trusting the list: the other tab of the log, the
 * report that states the method, a longer period. `today` is `YYYY-MM-DD`.
 */
export const findMissing = (
  files: readonly FileSummary[],
  tally: Tally,
  today: string,
): Missing[] => {
  const used = files.flatMap((file): Used[] => {
    const kind = kindOf(file.kind);
    const isRead = kind && kind.tells !== 'nothing' && file.counted + file.duplicates > 0;
    return isRead ? [{ file, kind }] : [];
  });
  if (used.length === 0) return [];
  const missing: Missing[] = [];
  const logs = used.filter(({ kind }) => kind.tells === 'sign-ins');
  const tabs = new Set(logs.map(({ file }) => file.interactive));
  if (logs.length === 0) missing.push({ id: 'sign-in-log' });
  else if (!tabs.has('both') && !(tabs.has('yes') && tabs.has('no'))) {
    if (tabs.has('')) missing.push({ id: 'which-tab' });
    else missing.push({ id: tabs.has('yes') ? 'non-interactive' : 'interactive' });
  }
  if (!used.some(({ kind }) => kind.statesMethod)) missing.push({ id: 'smtp-report' });
  if (
    used.some(({ file }) =>
      file.problems.some(({ id }) => id === 'row-limit' || id === 'next-page'),
    )
  ) {
    missing.push({ id: 'cut-file' });
  }
  const days = daysIn(tally.firstDay, tally.lastDay);
  if (days > 0 && days < 28) missing.push({ id: 'short-period', days });
  if (days > 0 && daysIn(tally.lastDay, today) > 15) missing.push({ id: 'old-period' });
  if (logs.some(({ kind }) => kind.hidesMethod)) missing.push({ id: 'method' });
  if (logs.length > 0 && used.some(({ kind }) => kind.tells === 'audit'))
    missing.push({ id: 'overlap' });
  return missing;
};
