/** Names of columns in compact spelling, by what the columns hold; the first name found wins. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/** Columns by their place in a row. */
export type Places<Columns extends string> = Readonly<Record<Columns, number | undefined>>;

/** The header row of a file, to be asked for columns. */
export interface Header {
  /** Every name in compact spelling, in the order of the row. */
  readonly names: readonly string[];
  /** The place of each column, undefined where the file has none of its names. */
  places<Names extends ColumnNames>(columns: Names): Places<keyof Names & string>;
}

/**
 * A header as the lists of names spell it: no case, blanks, punctuation, full-width forms, and no
 * note in square brackets such as `[UTC]`.
 */
export const compact = (header: string): string =>
  header
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{N}ー]+/gu, '')
    .toLowerCase();

/** Whether all of some columns were found. */
export const isFound = (...places: readonly (number | undefined)[]): boolean =>
  places.every((place) => place !== undefined);

/**
 * Reads a header row. Of two columns with the same name the first counts; nothing is looked up by
 * the file's own names, so `__proto__` is a name like any other.
 */
export const readHeader = (fields: readonly string[]): Header => {
  const names = fields.map(compact);
  const placeByName = new Map<string, number>();
  names.forEach((name, place) => {
    if (!placeByName.has(name)) placeByName.set(name, place);
  });
  const placeOf = (wanted: readonly string[]): number | undefined =>
    wanted.map((name) => placeByName.get(name)).find((place) => place !== undefined);
  return {
    names,
    places: <Names extends ColumnNames>(columns: Names) =>
      Object.fromEntries(
        Object.entries(columns).map(([column, wanted]) => [column, placeOf(wanted)]),
      ) as Places<keyof Names & string>,
  };
};
