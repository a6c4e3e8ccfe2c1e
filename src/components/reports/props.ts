import type { Language } from '../../languages/languages.ts';
import type { Message } from '../../reports/result/message.ts';
import type { KeyDates } from '../../reports/result/sentence.ts';
import type { ReportWords } from '../../reports/words.ts';

/** What the reader needs from the page. */
export interface UsageReportProps {
  words: ReportWords;
  language: Language;
  /** Address of each guide by its slug. */
  guides: Readonly<Record<string, string>>;
  keyDates: KeyDates;
  /** The text to send for each guide by its slug. */
  messages: Readonly<Record<string, Message>>;
}
