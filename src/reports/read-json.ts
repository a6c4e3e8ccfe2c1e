import { note, type FileSummary } from './file-summary.ts';
import type { Intake } from './intake.ts';
import { JsonRecords } from './json/records.ts';
import type { JsonObject } from './json/records.ts';
import { kindOf } from './kinds/table.ts';
import type { TextConsumer } from './read-csv.ts';
import { recogniseRecord } from './recognise.ts';
import { inert } from './result/inert.ts';
import type { ReadDay } from './text/dates.ts';

/** Records looked at before a file without any sign-in is given up. */
const patience = 200;

/** Reads a JSON text; each record says itself what it is. */
export class JsonConsumer implements TextConsumer {
  readonly #summary: FileSummary;
  readonly #intake: Intake;
  readonly #readDay: ReadDay;
  readonly #records: JsonRecords;

  constructor(summary: FileSummary, intake: Intake, readDay: ReadDay) {
    this.#summary = summary;
    this.#intake = intake;
    this.#readDay = readDay;
    this.#records = new JsonRecords({
      record: (value) => this.#record(value),
      envelope: (value) => {
        if (value['@odata.nextLink']) note(summary, { id: 'next-page' });
      },
      problem: ({ id, line, column }) => note(summary, { id, line, column }),
    });
  }

  get goesOn(): boolean {
    return this.#summary.kind !== 'unknown' || this.#summary.rows < patience;
  }

  push(text: string): void {
    this.#records.push(text);
  }

  end(complete: boolean): void {
    if (complete) this.#records.end();
  }

  #record(value: JsonObject): void {
    const { kind, signIns } = recogniseRecord(value, this.#readDay);
    this.#summary.rows++;
    const leftOut = signIns.length === 0 && kindOf(kind)?.leavesOut;
    if (leftOut) note(this.#summary, { id: leftOut });
    const tells = kindOf(this.#summary.kind)?.tells ?? 'nothing';
    if (tells === 'nothing' && kind !== 'unknown') this.#summary.kind = kind;
    if (kind === 'unknown' && this.#summary.columns.length === 0) {
      const names = Object.keys(value);
      this.#summary.columnCount = names.length;
      this.#summary.columns = names
        .slice(0, 200)
        .map((name) => ({ header: inert(name), example: '' }));
    }
    for (const signIn of signIns) this.#intake.add(signIn);
  }
}
