import type { FileKind } from './kinds/table.ts';
import type { BinarySort, Encoding } from './text/encoding.ts';
import type { DateOrder } from './text/dates.ts';
import type { Delimiter } from './text/first-look.ts';

/** Something about a file that the administrator must know; `id` names the sentence. */
export interface FileProblem {
  id:
    | 'comma-before-end'
    | 'comma-missing'
    | 'unexpected'
    | 'record'
    | 'cut-off'
    | 'cut-off-row'
    | 'too-long'
    | 'unclosed-quote'
    | 'damaged-rows'
    | 'unreadable-characters'
    | 'date-order-unclear'
    | 'dates-outside'
    | 'dates-unread'
    | 'no-dates'
    | 'no-outcome'
    | 'no-request-ids'
    | 'next-page'
    | 'hidden-names'
    | 'app-rows'
    | 'other-operations'
    | 'row-limit'
    | 'row-limit-likely'
    | 'stopped'
    | 'read-error';
  line?: number;
  column?: number;
  /** Row number in a file with columns, the header being 1. */
  row?: number;
  count?: number;
}

/** A column of a file that was not recognised, with the value in its first row. */
export interface FoundColumn {
  header: string;
  example: string;
}

/** What was found out about one file. */
export interface FileSummary {
  name: string;
  size: number;
  /** What it is; nothing was read unless it is `csv` or `json`. */
  format: 'csv' | 'json' | 'markup' | 'empty' | 'binary' | 'folder' | 'not-read';
  binary?: BinarySort;
  encoding?: Encoding;
  delimiter?: Delimiter;
  typeLine: boolean;
  kind: FileKind;
  /** Rows or records, without the header. */
  rows: number;
  /** Sign-ins or totals that were counted. */
  counted: number;
  duplicates: number;
  firstDay: string;
  lastDay: string;
  /** Orders in which the dates can be read, the one that was used first; none where they say it. */
  dateOrders: DateOrder[];
  interactive: 'yes' | 'no' | 'both' | '';
  /** Only for a file that was not recognised; at most 200. */
  columns: FoundColumn[];
  columnCount: number;
  problems: FileProblem[];
}

/** A summary to begin with. */
export const startSummary = (name: string, size: number): FileSummary => ({
  name,
  size,
  format: 'empty',
  typeLine: false,
  kind: 'unknown',
  rows: 0,
  counted: 0,
  duplicates: 0,
  firstDay: '',
  lastDay: '',
  dateOrders: [],
  interactive: '',
  columns: [],
  columnCount: 0,
  problems: [],
});

/** Adds a problem; of one sort only the first keeps its place, the others are counted. */
export const note = (summary: FileSummary, problem: FileProblem): void => {
  const known = summary.problems.find(({ id }) => id === problem.id);
  if (known) known.count = (known.count ?? 1) + (problem.count ?? 1);
  else summary.problems.push({ count: 1, ...problem });
};
