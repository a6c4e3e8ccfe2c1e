import { CsvRows } from './csv/rows.ts';
import type { ChosenColumns } from './forms/chosen-columns.ts';
import { recogniseTable } from './recognise.ts';
import { isSlashed, orderShownBy, type DateOrder } from './text/dates.ts';
import { lookAtText } from './text/first-look.ts';
import { TextSource, type Source } from './text/text-source.ts';

/**
 * The order of day and month that a file's dates prove, reading no further than the first date
 * that proves it; undefined where all of them can be read both ways or are written otherwise, or
 * once `goesOn` says no.
 */
export const findDateOrder = async (
  source: Source,
  chosen: ChosenColumns = {},
  goesOn = (): boolean => true,
): Promise<DateOrder | undefined> => {
  let rows: CsvRows | undefined;
  let place: number | undefined;
  let header = true;
  const seen: { order?: DateOrder | undefined; other?: boolean } = {};

  const look = (fields: readonly string[]): void => {
    if (header) {
      place = chosen.time ?? recogniseTable(fields).table?.time;
      header = false;
    } else if (place !== undefined) {
      const date = fields[place] ?? '';
      if (date !== '' && !isSlashed(date)) seen.other = true;
      seen.order ??= orderShownBy(date);
    }
  };

  for await (const { text } of new TextSource(source).texts()) {
    if (!rows && text !== '') {
      const first = lookAtText(text);
      if (first.kind === 'empty') continue;
      if (first.kind !== 'csv') return undefined;
      rows = new CsvRows(first.delimiter, look);
      rows.push(text.slice(first.start));
    } else rows?.push(text);
    if (!goesOn() || seen.order || seen.other || (!header && place === undefined)) break;
  }
  rows?.end();
  return seen.order;
};
