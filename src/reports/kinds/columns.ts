import { aliases, type Column } from './aliases.ts';

/** Columns by their place in a row. */
export type ColumnPlaces = Partial<Record<Column, number>>;

/** Columns that an administrator can point at in a file with other names. */
export const choosable = [
  'account',
  'clientApp',
  'time',
  'errorCode',
  'status',
  'app',
  'authProtocol',
  'userAgent',
  'requestId',
] as const satisfies readonly Column[];

/** A column that can be pointed at. */
export type Choosable = (typeof choosable)[number];

/**
 * A header as the alias table spells it: no case, blanks, punctuation, full-width forms, and no
 * note in square brackets such as `[UTC]`.
 */
export const compact = (header: string): string =>
  header
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{N}ー]+/gu, '')
    .toLowerCase();

/**
 * Finds the known columns of a header row. Of two columns with the same name the first counts;
 * nothing is looked up by the file's own names, so `__proto__` is a name like any other.
 */
export const findColumns = (headers: readonly string[]): ColumnPlaces => {
  const placeByName = new Map<string, number>();
  headers.forEach((header, place) => {
    const name = compact(header);
    if (!placeByName.has(name)) placeByName.set(name, place);
  });
  const places: ColumnPlaces = {};
  for (const [column, names] of Object.entries(aliases) as [Column, readonly string[]][]) {
    const place = names.map((name) => placeByName.get(name)).find((found) => found !== undefined);
    if (place !== undefined) places[column] = place;
  }
  return places;
};
