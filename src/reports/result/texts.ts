import { fill } from '../../languages/fill.ts';
import type { ReportWords } from '../words.ts';
import { daysIn } from './period.ts';
import {
  accountsText,
  countTexts,
  evidenceText,
  guideText,
  sentenceText,
  type Format,
} from './phrases.ts';
import type { Overview } from './report.ts';
import type { Work } from './work.ts';

/** What a text for other people is made from. */
export interface TextInput {
  overview: Overview;
  work: readonly Work[];
  words: ReportWords;
  format: Format;
  /** Today as `YYYY-MM-DD`. */
  today: string;
}

/** Lines of work in a ticket; the CSV holds all of them. */
const linesInTicket = 100;

const opening = ({ overview, words, format, today }: TextInput): string[] => {
  const { firstDay, lastDay } = overview;
  const days = format.days(daysIn(firstDay, lastDay));
  const dates = { first: format.day(firstDay), last: format.day(lastDay), days };
  return [
    words.ticket.title,
    fill(words.ticket.made, {
      date: format.day(today),
      files: format.number(overview.files.length),
    }),
    firstDay === '' ? words.result.noPeriod : fill(words.result.period, dates),
    totalsText(overview, words, format),
    ...seenText(overview, words, format),
    '',
    ...overview.sentence.map((part) => sentenceText(part, words, format)),
    ...leftOutText(overview, words, format),
    '',
  ];
};

const closing = ({ overview, words, format }: TextInput): string[] => {
  if (overview.missing.length === 0) return [];
  const lines = overview.missing.map(({ id, days = 0 }) =>
    fill(words.missing[id], { days: format.days(days) }),
  );
  return ['', words.ticket.missing, ...lines.map((line) => `- ${line}`)];
};

/** The totals of all files in one sentence. */
export const totalsText = (overview: Overview, words: ReportWords, format: Format): string =>
  fill(words.result.totals, {
    signIns: format.number(overview.signIns),
    legacy: format.number(overview.legacy),
    modern: format.number(overview.modern),
    unknown: format.number(overview.unknown),
    duplicates: format.number(overview.duplicates),
  });

/** How many accounts were seen and how many need work, as one sentence where there are any. */
export const seenText = (overview: Overview, words: ReportWords, format: Format): string[] => {
  if (overview.accounts.accounts === 0) return [];
  const accounts = accountsText(overview.accounts, words, format);
  const work = accountsText(overview.withWork, words, format);
  return [fill(words.result.accounts, { accounts, work })];
};

/** What the list of work has no room for, as one text where there is any. */
export const leftOutText = (overview: Overview, words: ReportWords, format: Format): string[] => {
  if (overview.leftOut === 0) return [];
  const lines = format.number(overview.lines);
  return [fill(words.result.leftOut, { lines, count: format.number(overview.leftOut) })];
};

/** A line of work on a line of text. */
export const workText = (line: Work, words: ReportWords, format: Format): string =>
  fill(words.ticket.line, {
    account: line.account || words.table.noAccount,
    protocol: words.protocol[line.protocol],
    method: words.method[line.method],
    evidence: evidenceText(line, words),
    app: [...line.apps, ...(line.protocol === 'ews' ? line.appIds : [])].join('; ') || '–',
    lastSeen: format.day(line.lastDay),
    count: countTexts(line, words, format).join(', '),
    guide: guideText(line.guide, words),
  });

/** A plain text for a ticket, with names and at most 100 lines of work. */
export const ticketText = (input: TextInput): string => {
  const { work, words, format } = input;
  const needed = work.filter(({ group }) => group !== 'oauth');
  const lines = needed.slice(0, linesInTicket).map((line) => workText(line, words, format));
  const left = needed.length - lines.length;
  const more = left > 0 ? [fill(words.ticket.more, { count: format.number(left) })] : [];
  return [...opening(input), ...lines, ...more, ...closing(input)].join('\n');
};

/** The result in numbers, without any text out of the files: no names, apps or addresses. */
export const countsText = (input: TextInput): string => {
  const { overview, words, format } = input;
  const groups = overview.groups.map((size) =>
    fill(words.ticket.group, {
      group: words.group[size.group],
      lines: format.number(size.lines),
      accounts: accountsText(size, words, format),
    }),
  );
  const protocols = overview.protocols.map(
    ({ protocol, count }) => `${words.protocol[protocol]}: ${format.number(count)}`,
  );
  const codes = overview.refused.codes.map(
    ({ code, count }) => `${code < 0 ? '–' : code}: ${format.number(count)}`,
  );
  const list = [...groups, ...protocols, ...codes].map((line) => `- ${line}`);
  return [...opening(input), ...list, ...closing(input)].join('\n');
};
