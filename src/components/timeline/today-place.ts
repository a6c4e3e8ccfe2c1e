/**
 * How many of the entries, whose last possible days come in order, are over on `today`
 * (YYYY-MM-DD): today stands after them. An entry is not over on its own last day.
 */
export const entriesBefore = (lastDays: readonly string[], today: string): number => {
  const place = lastDays.findIndex((day) => day >= today);
  return place < 0 ? lastDays.length : place;
};
