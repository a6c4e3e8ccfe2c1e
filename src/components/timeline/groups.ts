/** Where a date stands as seen from a day. */
export const groups = ['now', 'next', 'past'] as const;

export type Group = (typeof groups)[number];

/** The first and the last day, YYYY-MM-DD, of something that happens. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Whether something is going on, yet to come or over on `today` (YYYY-MM-DD). */
export const groupOf = ({ first, last }: Span, today: string): Group => {
  if (last < today) return 'past';
  return first <= today ? 'now' : 'next';
};

/** The entries of each group, in the order of their last days. */
export const grouped = <Entry>(
  entries: readonly Entry[],
  spanOf: (entry: Entry) => Span,
  today: string,
): Record<Group, Entry[]> => {
  const found: Record<Group, Entry[]> = { now: [], next: [], past: [] };
  for (const entry of entries) found[groupOf(spanOf(entry), today)].push(entry);
  for (const group of groups) {
    found[group].sort((one, other) => spanOf(one).last.localeCompare(spanOf(other).last));
  }
  return found;
};
