import { fill } from '../../languages/fill.ts';
import type { ReportWords } from '../words.ts';
import { evidenceText, guideText } from './phrases.ts';
import type { Work } from './work.ts';

/** First characters that make a spreadsheet calculate, with their full-width forms. */
const startsFormula = /^[\s'"]*[=+\-@|%＝＋－＠]/u;

/**
 * A field for a spreadsheet: always quoted, and with an apostrophe in front where its text would
 * be taken for a formula (OWASP, "CSV injection").
 */
export const safeField = (text: string): string => {
  const inertText = startsFormula.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${inertText.replaceAll('"', '""')}"`;
};

const fields = (
  line: Work,
  words: ReportWords,
  address: (slug: string) => string,
): Record<keyof ReportWords['csv'], string> => ({
  group: words.group[line.group],
  account: line.account,
  name: line.name,
  app: line.apps.join('; '),
  appId: line.appIds.join('; '),
  protocol: words.protocol[line.protocol],
  method: words.method[line.method],
  evidence: evidenceText(line, words),
  firstSeen: line.firstDay,
  lastSeen: line.lastDay,
  successes: String(line.successes),
  messages: String(line.messages),
  uses: String(line.uses),
  others: String(line.others),
  failures: line.moreFailures
    ? fill(words.atLeast.inside, { count: line.failures })
    : String(line.failures),
  codes: line.codes.join('; '),
  userAgent: line.userAgents.join('; '),
  guide: guideText(line.guide, words),
  address: address(line.guide),
});

/**
 * The list of work as CSV: UTF-8 with BOM and CR LF, so that Excel opens Japanese names.
 * `address` turns a guide's slug into its full address.
 */
export const exportCsv = (
  work: readonly Work[],
  words: ReportWords,
  address: (slug: string) => string,
): string => {
  const columns = Object.keys(words.csv) as (keyof ReportWords['csv'])[];
  const header = columns.map((column) => words.csv[column]);
  const rows = work.map((line) => {
    const values = fields(line, words, address);
    return columns.map((column) => values[column]);
  });
  const lines = [header, ...rows].map((row) => row.map(safeField).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};
