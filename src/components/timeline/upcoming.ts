import { daySpan, type Announced } from './day-span.ts';

/** The next entries that are not over on `today` (YYYY-MM-DD), the earliest first. */
export const upcoming = <Entry extends Announced>(
  entries: readonly Entry[],
  today: string,
  count: number,
): Entry[] =>
  entries
    .filter((entry) => daySpan(entry).last >= today)
    .sort((one, other) => daySpan(one).last.localeCompare(daySpan(other).last))
    .slice(0, count);
