import type { SignIn } from '../model.ts';
import type { ReadDay } from '../text/dates.ts';

/** Reads the sign-ins of one row; an empty list for a row that is about something else. */
export type RowReader = (fields: readonly string[]) => readonly SignIn[];

/** A file with columns whose header was recognised. */
export interface OpenTable {
  /** The last place that is read; a shorter row is damaged. */
  lastPlace: number;
  /** The column with the day. */
  time: number | undefined;
  /** Begins to read rows; `readDay` knows the file's dates. */
  rows(readDay: ReadDay): RowReader;
}

/** The text of a column in a row, '' where the file has no such column. */
export const cell = (fields: readonly string[], place: number | undefined): string =>
  place === undefined ? '' : (fields[place] ?? '').trim();

/** A table by the places of its columns, the one with the day, and how a row is read. */
export const openTable = <Columns extends Readonly<Record<string, number | undefined>>>(
  places: Columns,
  time: number | undefined,
  readRow: (places: Columns, readDay: ReadDay) => RowReader,
): OpenTable => ({
  lastPlace: Math.max(0, ...Object.values(places).map((place) => place ?? 0)),
  time,
  rows: (readDay) => readRow(places, readDay),
});
