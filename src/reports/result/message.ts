import { fill } from '../../languages/fill.ts';
import type { ReportWords } from '../words.ts';
import { needsWork } from './groups.ts';
import type { Format } from './phrases.ts';
import { finishBy } from './plan.ts';
import type { ReportDates } from './sentence.ts';
import { workText } from './texts.ts';
import type { Work } from './work.ts';

/** A text to send, with the names of the organisation and addresses filled in. */
export interface Message {
  /** What it is for. */
  title: string;
  subject: string;
  body: string;
  /** Whether it leaves the organisation: then no account is named in it. */
  isForVendor: boolean;
  /** What a report knows, and the blank of the text that it fills. */
  fills: Readonly<Partial<Record<'account' | 'app' | 'by', string | undefined>>>;
}

/** What a message is written with. */
export interface MessageSettings {
  words: ReportWords;
  format: Format;
  dates: ReportDates;
  /** The text for the owners of each kind of line, by the slug of its guide. */
  messages: Readonly<Record<string, Message>>;
}

/** Whoever is to hear of a line: its account, or the app where a report names no account. */
const ownerOf = ({ account, appIds }: Work): string => account.toLowerCase() || (appIds[0] ?? '');

/** The text for a line that needs work; undefined where it needs none, or there is no text. */
export const messageFor = (
  work: Work,
  messages: MessageSettings['messages'],
): Message | undefined => (needsWork(work.group) ? messages[work.guide] : undefined);

const filled = (text: string, { fills }: Message, known: Record<string, string>): string =>
  Object.entries(fills).reduce((whole, [key, blank]) => {
    const value = known[key] ?? '';
    return blank === undefined || value === '' ? whole : whole.replaceAll(blank, () => value);
  }, text);

/**
 * The text to send to the owner of a line, with all lines of the same owner that the same text
 * serves, as the report has them. What is not known stays a blank for the sender.
 */
export const messageText = (
  work: Work,
  all: readonly Work[],
  { words, format, dates, messages }: MessageSettings,
): string => {
  const message = messageFor(work, messages);
  if (!message) return '';
  const lines = all.filter(
    (line) =>
      ownerOf(line) === ownerOf(work) && messageFor(line, messages)?.title === message.title,
  );
  const [day = ''] = lines
    .map((line) => finishBy(line, dates))
    .filter((until) => until >= dates.today)
    .sort();
  const apps = [...new Set(lines.flatMap((line) => line.apps))].join(', ');
  const known = {
    account: message.isForVendor ? '' : work.account,
    app: apps,
    by: day === '' ? '' : format.day(day),
  };
  const seen = lines.map((line) =>
    workText(message.isForVendor ? { ...line, account: apps || '–' } : line, words, format),
  );
  return [
    fill(words.message.subject, { subject: filled(message.subject, message, known) }),
    '',
    filled(message.body, message, known).trim(),
    '',
    words.message.seen,
    ...new Set(seen),
  ].join('\n');
};
