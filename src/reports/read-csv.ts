import { CsvRows } from './csv/rows.ts';
import { note, type FileSummary } from './file-summary.ts';
import type { Intake } from './intake.ts';
import type { ChosenColumns } from './kinds/chosen-columns.ts';
import { findColumns, type ColumnPlaces } from './kinds/columns.ts';
import { isUnfit, recognise } from './kinds/recognise.ts';
import { rowReader, type RowReader } from './kinds/row-readers.ts';
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
  #columns: ColumnPlaces = {};
  #headers: readonly string[] | undefined;
  #read: RowReader | undefined;
  #needed = 0;

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
    if (!this.#read) {
      if (this.#summary.rows === 1) this.#example(fields);
      return;
    }
    if (malformed || fields.length <= this.#needed) {
      note(this.#summary, { id: 'damaged-rows', row: this.#summary.rows + 1 });
      return;
    }
    this.#watchDates(fields);
    const signIns = this.#read(fields);
    if (signIns.length === 0 && this.#summary.kind === 'purview') {
      note(this.#summary, { id: 'other-operations' });
    }
    for (const signIn of signIns) this.#intake.add(signIn);
  }

  #header(fields: readonly string[]): void {
    this.#headers = fields.map((field) => field.trim());
    const found = findColumns(this.#headers);
    const known = this.#chosen
      ? { kind: 'chosen' as const, columns: { ...this.#chosen } }
      : recognise(this.#headers, found);
    this.#columns = known.columns;
    this.#summary.kind = known.kind;
    this.#summary.columnCount = fields.length;
    if (known.kind === 'unknown') {
      this.#summary.columns = this.#headers
        .slice(0, 200)
        .map((header) => ({ header: inert(header), example: '' }));
    } else if (!isUnfit(known.kind)) {
      this.#needed = Math.max(0, ...Object.values(known.columns));
      this.#read = rowReader(known.kind, known.columns, createReadDay(this.#summary.dateOrder));
    }
  }

  #example(fields: readonly string[]): void {
    this.#summary.columns.forEach((column, place) => {
      column.example = inert(fields[place] ?? '').slice(0, 60);
    });
  }

  #watchDates(fields: readonly string[]): void {
    if (this.#summary.slashedDates) return;
    const place = this.#columns.time ?? this.#columns.lastActivity;
    const time = place === undefined ? '' : (fields[place] ?? '');
    if (isSlashed(time)) this.#summary.slashedDates = true;
  }
}
