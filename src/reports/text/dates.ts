/** Whether `03/04/2026` is 4 March (`mdy`) or 3 April (`dmy`). */
export type DateOrder = 'mdy' | 'dmy';

/** Reads the day out of a time column: `YYYY-MM-DD`, or '' for text that is no date. */
export type ReadDay = (text: string) => string;

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const withOffset = /T\d{2}:\d{2}.*[+-]\d{2}:?\d{2}$/;
/** Windows PowerShell 5.1 writes JSON dates as `/Date(milliseconds)/`. */
const ticks = /^\/Date\((-?\d{1,15})/;

const day = (year: number, month: number, date: number): string => {
  const exists = new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
  if (month < 1 || month > 12 || !exists || year < 1990 || year > 2200) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

const isoOf = (milliseconds: number): string => {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
};

const parseDay = (text: string, order: DateOrder): string => {
  const offset = withOffset.test(text) ? isoOf(Date.parse(text)) : '';
  if (offset) return offset;
  const iso = yearFirst.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = slashed.exec(text);
  if (local) {
    const [first, second] = [Number(local[1]), Number(local[2])];
    return order === 'mdy'
      ? day(Number(local[3]), first, second)
      : day(Number(local[3]), second, first);
  }
  const stamp = ticks.exec(text);
  return stamp ? isoOf(Number(stamp[1])) : '';
};

/**
 * A reader of days for one file. Times in UTC are read once a day: their first ten characters
 * are remembered, because a log holds a few days in very many lines.
 */
export const createReadDay = (order: DateOrder): ReadDay => {
  const known = new Map<string, string>();
  return (text) => {
    const utc = text.length > 10 && text.charCodeAt(4) === 45 && text.endsWith('Z');
    const key = utc ? text.slice(0, 10) : text.slice(0, 40).trim();
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const found = parseDay(key, order);
    if (known.size < 5000) known.set(key, found);
    return found;
  };
};

/** Whether a date is written with day and month in an order that the country decides. */
export const isSlashed = (text: string): boolean => slashed.test(text.trim());

/** What a date proves about the order of day and month; undefined where both are possible. */
export const orderShownBy = (text: string): DateOrder | undefined => {
  const parts = slashed.exec(text.trim());
  if (!parts) return undefined;
  if (Number(parts[1]) > 12) return 'dmy';
  return Number(parts[2]) > 12 ? 'mdy' : undefined;
};
