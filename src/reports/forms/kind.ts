import type { SignIn } from '../model.ts';
import type { ReadDay } from '../text/dates.ts';
import type { Entry } from './entry.ts';
import type { Header } from './header.ts';
import type { OpenTable } from './open-table.ts';

/** How an administrator gets such a file; its words stand with the words of the kind. */
export interface ExportHelp {
  /** Place on the page, 1 for the export that is of most use. */
  place: number;
  /** Commands of PowerShell where no screen exports it. */
  command?: string;
}

/** A kind of file that says something about who signs in how. */
export interface ReadableKind {
  /** A log of sign-ins, an audit log that repeats some of them, or totals of a report. */
  tells: 'sign-ins' | 'audit' | 'totals';
  /** Opens a file with columns; undefined where its header is not of this kind. */
  table?: (header: Header) => OpenTable | undefined;
  /**
   * The sign-ins of a JSON record, none for a record about something else; undefined where the
   * record is not of this kind.
   */
  record?: (entry: Entry, readDay: ReadDay) => readonly SignIn[] | undefined;
  /** Rows at which the export stops; `isSure` where Microsoft says so. */
  rowLimit?: { rows: readonly number[]; isSure: boolean };
  /** Whether it states the way of signing in by itself. */
  statesMethod?: true;
  /** Whether it often leaves out result and method. */
  hidesMethod?: true;
  /** What is said of rows that hold no sign-in, where that is worth a word. */
  leavesOut?: 'other-operations';
  exportHelp?: ExportHelp;
}

/** A kind of file that is known and cannot answer the question. */
export interface UnfitKind {
  tells: 'nothing';
  /** Whether a header is of this kind. */
  isTable?: (header: Header) => boolean;
  /** Whether a JSON record is of this kind. */
  isRecord?: (entry: Entry) => boolean;
  /** What is said of such records among others. */
  leavesOut?: 'app-rows';
}

/** All that is known of a kind of file, but for its words. */
export type Kind = ReadableKind | UnfitKind;
