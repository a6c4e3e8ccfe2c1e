import type { JsonObject } from '../json/records.ts';
import { compact } from './header.ts';

const compacted = new Map<string, string>();

/** A member's name in compact spelling. Names repeat in every record, so they are remembered. */
export const nameOf = (key: string): string => {
  const known = compacted.get(key);
  if (known !== undefined) return known;
  const name = compact(key);
  if (compacted.size < 2000) compacted.set(key, name);
  return name;
};

/** A value as text; '' for none, JSON for an object. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

/** A JSON record, to be asked for members by their names in compact spelling. */
export interface Entry {
  readonly record: JsonObject;
  has(name: string): boolean;
  member(name: string): unknown;
}

/** Prepares a record to be asked. */
export const readEntry = (record: JsonObject): Entry => {
  const names = new Set(Object.keys(record).map(nameOf));
  return {
    record,
    has: (name) => names.has(name),
    member: (name) => Object.entries(record).find(([key]) => nameOf(key) === name)?.[1],
  };
};
