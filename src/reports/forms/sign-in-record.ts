import type { JsonObject } from '../json/records.ts';
import { emptyRaw, type RawSignIn } from '../model.ts';
import { signInColumns } from './columns.ts';
import { nameOf, textOf } from './entry.ts';

const rawColumns = Object.keys(emptyRaw()) as (keyof RawSignIn)[];
const columnsByName = new Map<string, readonly (keyof RawSignIn)[]>();
for (const column of rawColumns) {
  for (const name of signInColumns[column]) {
    columnsByName.set(name, [...(columnsByName.get(name) ?? []), column]);
  }
}

/** The members of a record that a sign-in log has, as text; of several names the first wins. */
export const rawSignIn = (members: JsonObject): RawSignIn => {
  const raw = emptyRaw();
  const rank = new Map<keyof RawSignIn, number>();
  for (const [key, value] of Object.entries(members)) {
    for (const column of columnsByName.get(nameOf(key)) ?? []) {
      const place = signInColumns[column].indexOf(nameOf(key));
      if (place >= (rank.get(column) ?? Infinity)) continue;
      raw[column] = textOf(value);
      rank.set(column, place);
    }
  }
  return raw;
};
