import { fill } from '../../languages/fill.ts';
import type { ReportWords } from '../words.ts';
import { messageFor, type MessageSettings } from './message.ts';
import { evidenceText, guideText } from './phrases.ts';
import { finishBy, finishByText } from './plan.ts';
import { needsWork } from './groups.ts';
import type { Work } from './work.ts';

/** First characters that make a spreadsheet calculate, with their full-width forms. */
const startsFormula = /^[\s'"]*[=+\-@|%＝＋－＠]/u;

/** A text with an apostrophe in front where a spreadsheet would calculate it. */
const safeText = (text: string): string =>
  startsFormula.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;

/**
 * A field for a spreadsheet: always quoted, and with an apostrophe in front where its text would
 * be taken for a formula (OWASP, "CSV injection").
 */
export const safeField = (text: string): string => `"${safeText(text).replaceAll('"', '""')}"`;

/** What an export is written with. */
export interface ExportSettings extends MessageSettings {
  /** The full address of the page for each guide's slug. */
  addresses: Readonly<Record<string, string>>;
}

type Column = keyof ReportWords['csv'];

const fields = (
  line: Work,
  { words, format, dates, messages, addresses }: ExportSettings,
): Record<Column, string> => ({
  by: finishBy(line, dates) || finishByText(line, dates, words, format),
  text: messageFor(line, messages)?.title ?? '',
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
  address: addresses[line.guide] ?? '',
});

const rows = (
  work: readonly Work[],
  columns: readonly Column[],
  settings: ExportSettings,
): string[][] => [
  columns.map((column) => settings.words.csv[column]),
  ...work.map((line) => {
    const values = fields(line, settings);
    return columns.map((column) => values[column]);
  }),
];

/** The list of work as CSV: UTF-8 with BOM and CR LF, so that Excel opens Japanese names. */
export const exportCsv = (work: readonly Work[], settings: ExportSettings): string => {
  const columns = Object.keys(settings.words.csv) as Column[];
  const lines = rows(work, columns, settings).map((row) => row.map(safeField).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

const planColumns = [
  'account',
  'app',
  'protocol',
  'method',
  'lastSeen',
  'by',
  'guide',
  'address',
  'text',
] as const satisfies readonly Column[];

/** The plan as a table to paste: who, what, which page, by when, which text; tabs and lines. */
export const exportTable = (work: readonly Work[], settings: ExportSettings): string => {
  const lines = work.filter(({ group }) => needsWork(group));
  return rows(lines, planColumns, settings)
    .map((row) => row.map((text) => safeText(text).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
};
