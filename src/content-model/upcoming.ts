import { lastDay } from '../schemas/dates.ts';

interface Dated {
  readonly date: string;
}

/** The next entries that are not over on `today` (YYYY-MM-DD), the earliest first. */
export const upcoming = <Entry extends Dated>(
  entries: readonly Entry[],
  today: string,
  count: number,
): Entry[] =>
  entries
    .filter((entry) => lastDay(entry.date) >= today)
    .sort((one, other) => lastDay(one.date).localeCompare(lastDay(other.date)))
    .slice(0, count);
