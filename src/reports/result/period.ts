const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** Days from the first to the last, both `YYYY-MM-DD` and both counted; 0 where there are no dates. */
export const daysIn = (first: string, last: string): number =>
  first === '' ? 0 : dayNumber(last) - dayNumber(first) + 1;
