import { note, startSummary, type FileSummary } from './file-summary.ts';
import { findDateOrders } from './find-date-orders.ts';
import { Intake } from './intake.ts';
import type { ChosenColumns } from './forms/chosen-columns.ts';
import { CsvConsumer, type TextConsumer } from './read-csv.ts';
import { JsonConsumer } from './read-json.ts';
import { inert } from './result/inert.ts';
import { rowLimitOf } from './result/row-limit.ts';
import type { Tally } from './result/tally.ts';
import { DayReader, type DateOrder } from './text/dates.ts';
import { lookAtText } from './text/first-look.ts';
import { TextSource, type Source } from './text/text-source.ts';

/** How a file is to be read. */
export interface ReadOptions {
  /** `YYYY-MM-DD`; no date after tomorrow is taken for one. */
  today: string;
  /** The order of day and month, where the administrator decided it. */
  dateOrder?: DateOrder | undefined;
  /** The columns, where the administrator said which is which. */
  columns?: ChosenColumns | undefined;
  /** Called after each piece with the bytes read; answers false to stop. */
  onProgress?: (bytes: number) => boolean;
}

interface Reading {
  summary: FileSummary;
  intake: Intake;
  days: DayReader;
  options: ReadOptions;
}

/** Chooses how to read on by the beginning of the text; undefined where it is no such text. */
const begin = (text: string, reading: Reading): TextConsumer | undefined => {
  const { summary, intake, days, options } = reading;
  const look = lookAtText(text);
  summary.format = look.kind;
  if (look.kind === 'json') {
    const consumer = new JsonConsumer(summary, intake, days.read);
    consumer.push(text);
    return consumer;
  }
  if (look.kind !== 'csv') return undefined;
  summary.delimiter = look.delimiter;
  summary.typeLine = look.typeLine;
  const consumer = new CsvConsumer(look.delimiter, reading, options.columns);
  consumer.push(text.slice(look.start));
  return consumer;
};

/** Reads until the end, until nothing more is of use, or until somebody stops it. */
const readTexts = async (texts: TextSource, reading: Reading): Promise<void> => {
  const { summary, options } = reading;
  let consumer: TextConsumer | undefined;
  let bytes = 0;
  let complete = false;
  try {
    for await (const { text, bytes: more } of texts.texts()) {
      if (consumer) consumer.push(text);
      else if (text !== '') consumer = begin(text, reading);
      bytes += more;
      if (more > 0 && options.onProgress?.(bytes) === false) {
        note(summary, { id: 'stopped' });
        return;
      }
      const useless = consumer ? !consumer.goesOn : summary.format === 'markup';
      if (useless) return;
    }
    complete = true;
  } catch {
    note(summary, { id: 'read-error' });
  } finally {
    consumer?.end(complete);
  }
};

const noteDates = (summary: FileSummary, { order, orders, outside, unread }: DayReader): void => {
  const used = orders.length > 0 && order ? [order] : [];
  summary.dateOrders = [...new Set([...used, ...orders])];
  if (summary.dateOrders.length > 1) note(summary, { id: 'date-order-unclear' });
  if (outside > 0) note(summary, { id: 'dates-outside', count: outside });
  if (unread > 0) note(summary, { id: 'dates-unread', count: unread });
};

/**
 * Reads a file into the tally and says what it was. It never throws for what is in the file; a
 * file that cannot be opened or breaks off is noted, and what was read until then counts.
 */
export const readFile = async (
  source: Source,
  tally: Tally,
  options: ReadOptions,
): Promise<FileSummary> => {
  const summary = startSummary(inert(source.name), source.size);
  if (source.isFolder) return { ...summary, format: 'folder' };
  const goesOn = () => options.onProgress?.(0) !== false;
  const { today, columns, dateOrder } = options;
  const orders = await findDateOrders(source, { today, columns, goesOn }).catch(() => []);
  const decided = orders.find((order) => order === dateOrder) ?? orders[0] ?? dateOrder;
  const days = new DayReader(today, decided);

  const intake = new Intake(tally, summary);
  const texts = new TextSource(source);
  await readTexts(texts, { summary, intake, days, options });
  noteDates(summary, days);
  if (texts.binary) {
    summary.format = 'binary';
    summary.binary = texts.binary;
  }
  if (texts.encoding) summary.encoding = texts.encoding;
  if (texts.unreadable) note(summary, { id: 'unreadable-characters' });
  if (summary.format === 'empty' && summary.problems.length > 0) summary.format = 'not-read';
  const limit = rowLimitOf(summary);
  if (limit) note(summary, { id: limit, count: summary.rows });
  intake.close();
  return summary;
};
