import { readEntry } from './forms/entry.ts';
import { readHeader } from './forms/header.ts';
import type { OpenTable } from './forms/open-table.ts';
import type { JsonObject } from './json/records.ts';
import { kindOf, knownKinds, type FileKind } from './kinds/table.ts';
import type { SignIn } from './model.ts';
import type { ReadDay } from './text/dates.ts';

/** What a header is, and the table to read, if the kind can be read. */
export interface RecognisedTable {
  kind: FileKind;
  table?: OpenTable;
}

/** Tells the kind of a file with columns by its header. */
export const recogniseTable = (fields: readonly string[]): RecognisedTable => {
  const header = readHeader(fields);
  for (const id of knownKinds) {
    const kind = kindOf(id);
    if (kind?.tells === 'nothing') {
      if (kind.isTable?.(header)) return { kind: id };
      continue;
    }
    const table = kind?.table?.(header);
    if (table) return { kind: id, table };
  }
  return { kind: 'unknown' };
};

/** What a JSON record is, and its sign-ins (none for a record about something else). */
export interface RecognisedRecord {
  kind: FileKind;
  signIns: readonly SignIn[];
}

/** Tells the kind of a JSON record and reads it. */
export const recogniseRecord = (record: JsonObject, readDay: ReadDay): RecognisedRecord => {
  const entry = readEntry(record);
  for (const id of knownKinds) {
    const kind = kindOf(id);
    if (kind?.tells === 'nothing') {
      if (kind.isRecord?.(entry)) return { kind: id, signIns: [] };
      continue;
    }
    const signIns = kind?.record?.(entry, readDay);
    if (signIns) return { kind: id, signIns };
  }
  return { kind: 'unknown', signIns: [] };
};
