import { readFile as readBytes } from 'node:fs/promises';
import { readFile, type ReadOptions } from './read-file.ts';
import type { Source } from './text/text-source.ts';
import type { FileSummary } from './file-summary.ts';
import { createReport, type Report } from './result/report.ts';
import type { ReportDates } from './result/sentence.ts';
import { Tally, type Bounds } from './result/tally.ts';

/** The day on which the tests live. */
export const today = '2026-11-22';

/** The same day with the dates that its results speak of. */
export const dates: ReportDates = {
  today,
  smtpOff: '2027-01-01',
  ewsOver: '2027-04-01',
  finishBy: { smtp: '2026-12-20', certificate: '2026-12-20', ews: '2027-03-31' },
};

/** Bytes or text as a source that comes in pieces of a given size. */
export const sourceOf = (
  content: string | Uint8Array,
  name = 'file.csv',
  pieceSize = 65536,
): Source => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *pieces() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
};

/** One of the invented files. */
export const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readBytes(new URL(`../../fixtures/reports/${name}`, import.meta.url)));

/** Reads sources one after the other and draws the report up. */
export const readAll = async (
  sources: readonly Source[],
  options: Partial<ReadOptions> = {},
  bounds: Bounds = {},
): Promise<Report & { tally: Tally; files: FileSummary[] }> => {
  const tally = new Tally(bounds);
  const files: FileSummary[] = [];
  for (const source of sources) files.push(await readFile(source, tally, { today, ...options }));
  return { ...createReport(tally, files, dates), tally, files };
};
