import { judge } from '../judge/judge.ts';
import { emptyRaw, type RawSignIn } from '../model.ts';
import type { ReadDay } from '../text/dates.ts';
import type { ChosenColumns } from './chosen-columns.ts';
import { signInColumns } from './columns.ts';
import { isFound, type Header, type Places } from './header.ts';
import { cell, openTable, type OpenTable, type RowReader } from './open-table.ts';

const rawColumns = Object.keys(emptyRaw()) as (keyof RawSignIn)[];

/** Takes the columns of a log that are known and nothing else. */
const readRow = (places: Partial<Places<keyof RawSignIn>>, readDay: ReadDay): RowReader => {
  const wanted = rawColumns.flatMap((column): [keyof RawSignIn, number][] => {
    const place = places[column];
    return place === undefined ? [] : [[column, place]];
  });
  return (fields) => {
    const raw = emptyRaw();
    for (const [column, place] of wanted) raw[column] = cell(fields, place);
    return [judge(raw, readDay)];
  };
};

/** A log of sign-ins with columns; undefined where it names no account or no client app. */
export const signInTable = (header: Header): OpenTable | undefined => {
  const places = header.places(signInColumns);
  const isLog = isFound(places.clientApp) && (isFound(places.account) || isFound(places.name));
  return isLog ? openTable(places, places.time, readRow) : undefined;
};

/** A log of sign-ins whose columns the administrator pointed at. */
export const chosenTable = (chosen: ChosenColumns): OpenTable =>
  openTable(chosen, chosen.time, readRow);
