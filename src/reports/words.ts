import type words from '../content/words/en/reports.json';

/** The report reader's words in one language; both languages have the same keys. */
export type ReportWords = typeof words;
