import type { Language } from '../../languages/languages.ts';
import type { ExportSettings } from '../../reports/result/export-csv.ts';
import type { Filter } from '../../reports/result/filter.ts';
import type { Overview } from '../../reports/result/report.ts';
import type { ReportDates } from '../../reports/result/sentence.ts';
import type { Work } from '../../reports/result/work.ts';
import type { Decision } from '../../reports/session.ts';

/** What outputs need; the formats of a language cannot be posted. */
export type OutputSettings = Omit<ExportSettings, 'format'> & { language: Language };

/** A text that the reader makes of the result. */
export type Output = 'csv' | 'table' | 'ticket' | 'counts' | 'message';

/** A file that somebody chose, dropped or pasted. */
export interface ChosenFile {
  name: string;
  blob: Blob;
  isFolder?: boolean;
}

/** From the page to the reader. */
export type Request =
  | { type: 'read'; files: readonly ChosenFile[]; dates: ReportDates }
  | { type: 'decide'; place: number; decision: Decision; dates: ReportDates }
  | { type: 'stop' }
  | { type: 'list'; filter: Filter; limit: number }
  /** `work` is the line whose owner a message is for. */
  | { type: 'output'; output: Output; work?: Work | undefined; settings: OutputSettings };

/** A part of the filtered list. */
export interface WorkPage {
  lines: Work[];
  total: number;
}

/** From the reader to the page. */
export type Answer =
  | { type: 'progress'; name: string; fraction: number; waiting: number }
  | { type: 'report'; overview: Overview }
  | { type: 'page'; page: WorkPage }
  | { type: 'output'; output: Output; text: string }
  | { type: 'failed' };
