import { CsvRows } from './csv/rows.ts';
import { note, type FileSummary } from './file-summary.ts';
import type { Intake } from './intake.ts';
import type { ChosenColumns } from './forms/chosen-columns.ts';
import type { OpenTable, RowReader } from './forms/open-table.ts';
import { chosenTable } from './forms/sign-in-table.ts';
import { kindOf } from './kinds/table.ts';
import { recogniseTable, type RecognisedTable } from './recognise.ts';
import { inert } from './result/inert.ts';
import type { DayReader } from './text/dates.ts';
import type { Delimiter } from './text/first-look.ts';

/** Takes text piece by piece. */
export interface TextConsumer {
  push(text: string): void;
  /** False once the rest of the file is of no use. */
  readonly goesOn: boolean;
  /** Ends the file; `complete` is false where reading stopped before. */
  end(complete: boolean): void;
}

/** The file being read. */
interface Reading {
  summary: FileSummary;
  intake: Intake;
  days: DayReader;
}

/** Reads a text with columns; the header row decides what it is and whether reading goes on. */
export class CsvConsumer implements TextConsumer {
  readonly #rows: CsvRows;
  readonly #summary: FileSummary;
  readonly #intake: Intake;
  readonly #days: DayReader;
  readonly #chosen: ChosenColumns | undefined;
  #headers: readonly string[] | undefined;
  #table: OpenTable | undefined;
  #read: RowReader | undefined;
  /** The row before, where it did not fit the header. */
  #damaged: number | undefined;

  constructor(
    delimiter: Delimiter,
    { summary, intake, days }: Reading,
    chosen: ChosenColumns | undefined,
  ) {
    this.#summary = summary;
    this.#intake = intake;
    this.#days = days;
    this.#chosen = chosen;
    this.#rows = new CsvRows(delimiter, (fields, malformed) => this.#row(fields, malformed));
  }

  get goesOn(): boolean {
    if (this.#headers === undefined || this.#read !== undefined) return true;
    return this.#summary.kind === 'unknown' && this.#summary.rows === 0;
  }

  push(text: string): void {
    this.#rows.push(text);
  }

  end(complete: boolean): void {
    if (complete) this.#rows.end();
    const { unclosed, endsOpen } = this.#rows;
    const last = this.#summary.rows + unclosed.length + 1;
    const broken =
      this.#damaged ?? (endsOpen && unclosed.at(-1) === last ? unclosed.pop() : undefined);
    const [row] = unclosed;
    if (row !== undefined)
      note(this.#summary, { id: 'unclosed-quote', row, count: unclosed.length });
    if (broken === undefined) return;
    note(this.#summary, { id: endsOpen ? 'cut-off-row' : 'damaged-rows', row: broken });
  }

  #row(fields: readonly string[], malformed: boolean): void {
    if (!this.#headers) {
      this.#header(fields);
      return;
    }
    this.#summary.rows++;
    if (this.#damaged !== undefined)
      note(this.#summary, { id: 'damaged-rows', row: this.#damaged });
    this.#damaged = undefined;
    if (!this.#read || !this.#table) {
      if (this.#summary.rows === 1) this.#example(fields);
      return;
    }
    if (malformed || fields.length <= this.#table.lastPlace) {
      this.#damaged = this.#summary.rows + 1;
      return;
    }
    const signIns = this.#read(fields);
    const leftOut = signIns.length === 0 && kindOf(this.#summary.kind)?.leavesOut;
    if (leftOut) note(this.#summary, { id: leftOut });
    for (const signIn of signIns) this.#intake.add(signIn);
  }

  #header(fields: readonly string[]): void {
    this.#headers = fields.map((field) => field.trim());
    const { kind, table }: RecognisedTable = this.#chosen
      ? { kind: 'chosen', table: chosenTable(this.#chosen) }
      : recogniseTable(this.#headers);
    this.#summary.kind = kind;
    this.#summary.columnCount = fields.length;
    this.#table = table;
    this.#read = table?.rows(this.#days.read);
    if (kind === 'unknown') {
      this.#summary.columns = this.#headers
        .slice(0, 200)
        .map((header) => ({ header: inert(header), example: '' }));
    }
  }

  #example(fields: readonly string[]): void {
    this.#summary.columns.forEach((column, place) => {
      column.example = inert(fields[place] ?? '').slice(0, 60);
    });
  }
}
