import type { FileSummary } from '../file-summary.ts';
import { isUnfit, type ReadableKind } from '../kinds/recognise.ts';
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

const logKinds: readonly string[] = [
  'sign-ins',
  'log-analytics',
  'powershell',
  'azure-monitor',
  'graph',
  'chosen',
] satisfies ReadableKind[];

/** Whether a file is a log of sign-ins (and not a report of totals or an audit log). */
export const isLog = ({ kind, counted, duplicates }: FileSummary): boolean =>
  logKinds.includes(kind) && counted + duplicates > 0;

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** Days from the first to the last, both counted; 0 where there are no dates. */
export const daysIn = (first: string, last: string): number =>
  first === '' ? 0 : dayNumber(last) - dayNumber(first) + 1;

/**
 * What an administrator should add before trusting the list: the other tab of the log, the
 * report that states the method, a longer period. `today` is `YYYY-MM-DD`.
 */
export const findMissing = (
  files: readonly FileSummary[],
  tally: Tally,
  today: string,
): Missing[] => {
  const used = files.filter(({ kind, counted, duplicates }) => {
    return kind !== 'unknown' && !isUnfit(kind) && counted + duplicates > 0;
  });
  if (used.length === 0) return [];
  const missing: Missing[] = [];
  const logs = used.filter(isLog);
  const tabs = new Set(logs.map(({ interactive }) => interactive));
  if (logs.length === 0) missing.push({ id: 'sign-in-log' });
  else if (!tabs.has('both') && !(tabs.has('yes') && tabs.has('no'))) {
    if (tabs.has('')) missing.push({ id: 'which-tab' });
    else missing.push({ id: tabs.has('yes') ? 'non-interactive' : 'interactive' });
  }
  if (!used.some(({ kind }) => kind === 'smtp-auth')) missing.push({ id: 'smtp-report' });
  if (
    used.some(({ problems }) => problems.some(({ id }) => id === 'row-limit' || id === 'next-page'))
  ) {
    missing.push({ id: 'cut-file' });
  }
  const days = daysIn(tally.firstDay, tally.lastDay);
  if (days > 0 && days < 28) missing.push({ id: 'short-period', days });
  if (days > 0 && daysIn(tally.lastDay, today) > 15) missing.push({ id: 'old-period' });
  if (logs.some(({ kind }) => kind === 'powershell')) missing.push({ id: 'method' });
  if (logs.length > 0 && used.some(({ kind }) => kind === 'purview'))
    missing.push({ id: 'overlap' });
  return missing;
};
