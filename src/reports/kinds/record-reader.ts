import { emptyRaw, type RawSignIn, type SignIn } from '../model.ts';
import { judge } from '../judge/judge.ts';
import { isObject, type JsonObject } from '../json/records.ts';
import type { ReadDay } from '../text/dates.ts';
import { aliases } from './aliases.ts';
import { compact } from './columns.ts';
import { readAudit } from './purview.ts';
import type { FileKind } from './recognise.ts';

/** What a record is, and its sign-ins (none for a record about something else). */
export interface ReadRecord {
  kind: FileKind;
  signIns: readonly SignIn[];
}

const text = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

const rawColumns = Object.keys(emptyRaw()) as (keyof RawSignIn)[];
const columnByName = new Map<string, readonly (keyof RawSignIn)[]>();
for (const column of rawColumns) {
  for (const name of aliases[column]) {
    columnByName.set(name, [...(columnByName.get(name) ?? []), column]);
  }
}

const compacted = new Map<string, string>();
/** Member names repeat in every record, so their compact form is remembered. */
const nameOf = (key: string): string => {
  const known = compacted.get(key);
  if (known !== undefined) return known;
  const name = compact(key);
  if (compacted.size < 2000) compacted.set(key, name);
  return name;
};

const toRaw = (members: JsonObject): RawSignIn => {
  const raw = emptyRaw();
  const rank = new Map<keyof RawSignIn, number>();
  for (const [key, value] of Object.entries(members)) {
    for (const column of columnByName.get(nameOf(key)) ?? []) {
      const place = aliases[column].indexOf(nameOf(key));
      if (place >= (rank.get(column) ?? Infinity)) continue;
      raw[column] = text(value);
      rank.set(column, place);
    }
  }
  return raw;
};

const category = (record: JsonObject): string => {
  const found = Object.entries(record).find(([key]) => nameOf(key) === 'category');
  return text(found?.[1]);
};

/**
 * Reads one JSON record: a Graph `signIn`, an Azure Monitor record with the sign-in under
 * `properties`, a Log Analytics row or an audit record.
 */
export const readRecord = (record: JsonObject, readDay: ReadDay): ReadRecord => {
  const inner = Object.entries(record).find(([key]) => nameOf(key) === 'properties')?.[1];
  if (isObject(inner)) {
    if (/serviceprincipal|managedidentity/i.test(category(record))) {
      return { kind: 'app-sign-ins', signIns: [] };
    }
    const outer = toRaw(record);
    const raw = toRaw(inner);
    raw.time ||= outer.time;
    raw.errorCode ||= raw.status.includes('errorCode') ? '' : outer.errorCode;
    raw.interactive ||= /noninteractive/i.test(category(record)) ? 'nonInteractiveUser' : '';
    return { kind: 'azure-monitor', signIns: [judge(raw, readDay)] };
  }
  const names = new Set(Object.keys(record).map(nameOf));
  if (names.has('auditdata') || (names.has('operation') && names.has('extendedproperties'))) {
    const data = Object.entries(record).find(([key]) => nameOf(key) === 'auditdata')?.[1];
    const row = { data: text(data ?? record), operation: '', account: '', time: '', id: '' };
    return { kind: 'purview', signIns: readAudit(row, readDay) };
  }
  if (names.has('clientappused') || names.has('clientapp')) {
    return { kind: 'graph', signIns: [judge(toRaw(record), readDay)] };
  }
  if (names.has('serviceprincipalid')) return { kind: 'app-sign-ins', signIns: [] };
  return { kind: 'unknown', signIns: [] };
};
