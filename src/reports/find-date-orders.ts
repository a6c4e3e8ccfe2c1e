import { CsvRows } from './csv/rows.ts';
import type { ChosenColumns } from './forms/chosen-columns.ts';
import { JsonRecords } from './json/records.ts';
import { recogniseRecord, recogniseTable } from './recognise.ts';
import { DayReader, type DateOrder } from './text/dates.ts';
import { lookAtText } from './text/first-look.ts';
import { TextSource, type Source } from './text/text-source.ts';

/** So many entries without a date that needs an order show that the file has none. */
const patience = 1000;

/** How a file is to be looked through; `today` is `YYYY-MM-DD`. */
interface Search {
  today: string;
  columns?: ChosenColumns | undefined;
  /** Answers false to stop. */
  goesOn?: () => boolean;
}

/**
 * The orders of day, month and year in which all dates of a file can be read, reading no further
 * than until one is left; none where its dates say it themselves.
 */
export const findDateOrders = async (
  source: Source,
  { today, columns = {}, goesOn = () => true }: Search,
): Promise<readonly DateOrder[]> => {
  const days = new DayReader(today);
  let consumer: { push(text: string): void; end(): void } | undefined;
  let place: number | undefined;
  let entries = 0;

  const row = (fields: readonly string[]): void => {
    if (entries++ === 0) place = columns.time ?? recogniseTable(fields).table?.time;
    else if (place !== undefined) days.read(fields[place] ?? '');
  };
  const records = {
    record: (value: Parameters<typeof recogniseRecord>[0]) => {
      entries++;
      recogniseRecord(value, days.read);
    },
    envelope: () => undefined,
    problem: () => undefined,
  };

  for await (const { text } of new TextSource(source).texts()) {
    if (consumer) consumer.push(text);
    else if (text !== '') {
      const first = lookAtText(text);
      if (first.kind === 'empty') continue;
      if (first.kind === 'markup') break;
      consumer =
        first.kind === 'json' ? new JsonRecords(records) : new CsvRows(first.delimiter, row);
      consumer.push(text.slice(first.start));
    }
    const needsNone = days.orders.length === 0 && entries > patience;
    if (!goesOn() || needsNone || days.orders.length === 1) return days.orders;
  }
  consumer?.end();
  return days.orders;
};
