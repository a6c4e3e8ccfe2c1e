import { startSummary, type FileSummary } from './file-summary.ts';
import type { ChosenColumns } from './forms/chosen-columns.ts';
import { readFile } from './read-file.ts';
import { createReport, type Report } from './result/report.ts';
import { inert } from './result/inert.ts';
import type { ReportDates } from './result/sentence.ts';
import { Tally } from './result/tally.ts';
import type { DateOrder } from './text/dates.ts';
import type { Source } from './text/text-source.ts';

/** What an administrator decided about one file. */
export interface Decision {
  dateOrder?: DateOrder | undefined;
  columns?: ChosenColumns | undefined;
}

/** How far reading is, over all files. */
export interface Progress {
  name: string;
  /** From 0 to 1. */
  fraction: number;
  /** Files that come after this one. */
  waiting: number;
}

interface Entry {
  source: Source;
  decision: Decision;
}

/** The files dropped so far. A decision about one of them reads all of them again. */
export class Session {
  readonly #entries: Entry[] = [];
  #reading = false;
  #stopped = false;
  #report: Report | undefined;

  /** The last report; undefined before the first. */
  get report(): Report | undefined {
    return this.#report;
  }

  /** Adds files; `read` starts to read, or a reading that is under way goes on to them. */
  add(sources: readonly Source[]): void {
    this.#entries.push(...sources.map((source) => ({ source, decision: {} })));
  }

  /** Keeps a decision about the file at a place in the list. */
  decide(place: number, decision: Decision): void {
    const entry = this.#entries[place];
    if (entry) entry.decision = { ...entry.decision, ...decision };
  }

  /** Stops the reading that is under way; what was read until then counts. */
  stop(): void {
    this.#stopped = true;
  }

  /** Reads all files; undefined where a reading is under way already, which goes on to them. */
  async read(
    dates: ReportDates,
    onProgress: (progress: Progress) => void,
  ): Promise<Report | undefined> {
    if (this.#reading) return undefined;
    this.#reading = true;
    this.#stopped = false;
    try {
      return await this.#readAll(dates, onProgress);
    } finally {
      this.#reading = false;
    }
  }

  async #readAll(dates: ReportDates, onProgress: (progress: Progress) => void): Promise<Report> {
    const total = () => this.#entries.reduce((sum, { source }) => sum + source.size, 1);
    const tally = new Tally();
    const files: FileSummary[] = [];
    let before = 0;
    // Files may be added while one is read.
    for (const { source, decision } of this.#entries) {
      const summary = await readFile(source, tally, {
        ...decision,
        today: dates.today,
        onProgress: (bytes) => {
          const fraction = Math.min(1, (before + bytes) / total());
          const waiting = this.#entries.length - files.length - 1;
          onProgress({ name: source.name, fraction, waiting });
          return !this.#stopped;
        },
      });
      files.push(summary);
      before += source.size;
      if (this.#stopped) break;
    }
    for (const { source } of this.#entries.splice(files.length)) {
      files.push({ ...startSummary(inert(source.name), source.size), format: 'not-read' });
    }
    this.#report = createReport(tally, files, dates);
    return this.#report;
  }
}
