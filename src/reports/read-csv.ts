import { CsvRows } from './csv/rows.ts';
import { note, type FileSummary } from './file-summary.ts';
import type { Intake } from './intake.ts';
import type { ChosenColumns } from './forms/chosen-columns.ts';
import type { OpenTable, RowReader } from './forms/open-table.ts';
import { chosenTable } from './forms/sign-in-table.ts';
import { kindOf } from './kinds/table.ts';
import { recogniseTable, type RecognisedTable } from './recognise.ts';
import { inert } from './result/inert.ts';
import { createReadDay, isSlashed } from './text/dates.ts';
import type { Delimiter } from './text/first-look.ts';

/** Takes text piece by piece. */
export interface TextConsumer {
  push(text: string): void;
  /** False once the rest of the file is of no use. */
  readonly goesOn: boolean;
  /** Ends the file; `complete` is false where reading stopped before. */
  end(complete: boolean): void;
}

/** Reads a text with columns; the header row decides what it is and whether reading goes on. */
export class CsvConsumer implements TextConsumer {
  readonly #rows: CsvRows;
  readonly #summary: FileSummary;
  readonly #intake: Intake;
  readonly #chosen: ChosenColumns | undefined;
  #headers: readonly string[] | undefined;
  #table: OpenTable | undefined;
  #read: RowReader | undefined;

  constructor(
    delimiter: Delimiter,
    summary: FileSummary,
    intake: Intake,
    chosen: ChosenColumns | undefined,
  ) {
    this.#summary = summary;
    this.#intake = intake;
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
    const [row] = this.#rows.unclosed;
    if (row !== undefined) {
      note(this.#summary, { id: 'unclosed-quote', row, count: this.#rows.unclosed.length });
    }
    if (this.#summary.slashedDates && !this.#summary.dateOrderProved) {
      note(this.#summary, { id: 'date-order-unclear' });
    }
  }

  #row(fields: readonly string[], malformed: boolean): void {
    if (!this.#headers) {
      this.#header(fields);
      return;
    }
    this.#summary.rows++;
    if (!this.#read || !this.#table) {
      if (this.#summary.rows === 1) this.#example(fields);
      return;
    }
    if (malformed || fields.length <= this.#table.lastPlace) {
      note(this.#summary, { id: 'damaged-rows', row: this.#summary.rows + 1 });
      return;
    }
    this.#watchDates(fields, this.#table.time);
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
    this.#read = table?.rows(createReadDay(this.#summary.dateOrder));
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

  #watchDates(fields: readonly string[], place: number | undefined): void {
    if (this.#summary.slashedDates || place === undefined) return;
    if (isSlashed(fields[place] ?? '')) this.#summary.slashedDates = true;
  }
}
