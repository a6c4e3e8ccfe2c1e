import type { FileSummary } from './file-summary.ts';
import type { ChosenColumns } from './forms/chosen-columns.ts';
import { readFile } from './read-file.ts';
import { createReport, type Report } from './result/report.ts';
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
}

interface Entry {
  source: Source;
  decision: Decision;
}

/** The files dropped so far. A decision about one of them reads all of them again. */
export class Session {
  #entries: Entry[] = [];
  #stopped = false;
  #report: Report | undefined;

  /** The last report; undefined before the first. */
  get report(): Report | undefined {
    return this.#report;
  }

  /** Adds files; reading starts with `read`. */
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

  /** Reads all files. */
  async read(dates: ReportDates, onProgress: (progress: Progress) => void): Promise<Report> {
    this.#stopped = false;
    const entries = [...this.#entries];
    const total = Math.max(
      1,
      entries.reduce((sum, { source }) => sum + source.size, 0),
    );
    const tally = new Tally();
    const files: FileSummary[] = [];
    let before = 0;
    for (const { source, decision } of entries) {
      const summary = await readFile(source, tally, {
        ...decision,
        today: dates.today,
        onProgress: (bytes) => {
          onProgress({ name: source.name, fraction: Math.min(1, (before + bytes) / total) });
          return !this.#stopped;
        },
      });
      files.push(summary);
      before += source.size;
      if (this.#stopped) break;
    }
    this.#entries = entries.slice(0, files.length);
    this.#report = createReport(tally, files, dates);
    return this.#report;
  }
}
