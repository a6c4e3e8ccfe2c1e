import type { Language } from '../../languages/languages.ts';
import type { Filter } from '../../reports/result/filter.ts';
import type { Overview } from '../../reports/result/report.ts';
import type { ReportDates } from '../../reports/result/sentence.ts';
import type { Work } from '../../reports/result/work.ts';
import type { Decision } from '../../reports/session.ts';
import type { ReportWords } from '../../reports/words.ts';

/** What outputs need: words, their language, today, and the guides' full addresses. */
export interface OutputSettings {
  words: ReportWords;
  language: Language;
  today: string;
  addresses: Readonly<Record<string, string>>;
}

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
  | { type: 'output'; output: 'csv' | 'ticket' | 'counts'; settings: OutputSettings };

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
  | { type: 'output'; output: 'csv' | 'ticket' | 'counts'; text: string }
  | { type: 'failed' };
