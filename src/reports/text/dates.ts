/**
 * How a date is to be read that does not say it by itself: in which order day, month and year
 * stand, or from which year Excel counts its days. Without better knowledge the first one holds.
 */
export const dateOrders = ['mdy', 'ymd', 'dmy', 'excel-1900', 'excel-1904'] as const;

/** One of these ways. */
export type DateOrder = (typeof dateOrders)[number];

/** Reads the day out of a time column: `YYYY-MM-DD` in UTC, or '' for text that is no such date. */
export type ReadDay = (text: string) => string;

/** The day in each way in which a text may be read, '' where it is none. */
type Readings = Partial<Record<DateOrder, string>>;

const dayLength = 86_400_000;
/** Logs of sign-ins with a password to Exchange Online are no older. */
const firstDay = '2015-01-01';

const threeParts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const yearFirst = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)/;
const unbroken = /^(\d{4})(\d\d)(\d\d)(?!\d)/;
const japaneseEra = /^(令和|平成|R|H) ?(元|\d{1,2}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)/i;
const serial = /^(\d{5})(?:\.\d+)?$/;
/** Windows PowerShell 5.1 writes JSON dates as `/Date(milliseconds)/`. */
const ticks = /^\/Date\((-?\d{1,15})/;
const clockWithOffset =
  /(午前|午後)? ?(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)? ?([ap]\.?m\.?)? ?([+-])(\d\d):?(\d\d)$/i;

const isoOf = (milliseconds: number): string => {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
};

/** A day by its numbers; '' where there is none like it. */
const dayOf = (year: number, month: number, date: number): string => {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return exists ? isoOf(time.getTime()) : '';
};

const numbersIn = (found: RegExpExecArray): [number, number, number] => {
  const [first = 0, second = 0, third = 0] = found.slice(-3).map(Number);
  return [first, second, third];
};

/** The day of a date that can be read in one way only. */
const sureDay = (text: string): string => {
  const plain = yearFirst.exec(text) ?? unbroken.exec(text);
  if (plain) return dayOf(...numbersIn(plain));
  const era = japaneseEra.exec(text);
  if (era) {
    const [, month, date] = numbersIn(era);
    const before = /^[令R]/i.test(text) ? 2018 : 1988;
    return dayOf(before + (era[2] === '元' ? 1 : Number(era[2])), month, date);
  }
  const stamp = ticks.exec(text);
  return stamp ? isoOf(Number(stamp[1])) : '';
};

const readingsOf = (text: string): Readings => {
  const days = serial.exec(text);
  if (days) {
    const count = Number(days[1]);
    return {
      'excel-1900': isoOf((count - 25_569) * dayLength),
      'excel-1904': isoOf((count - 24_107) * dayLength),
    };
  }
  const parts = threeParts.exec(text);
  if (!parts) return {};
  const [first, second, third] = numbersIn(parts);
  const isShort = parts[3]?.length === 2;
  const year = isShort ? 2000 + third : third;
  return {
    mdy: dayOf(year, first, second),
    ...(isShort ? { ymd: dayOf(2000 + first, second, third) } : {}),
    dmy: dayOf(year, second, first),
  };
};

/** A day in UTC, by the day and the clock of another place; the day itself where none is named. */
const inUtc = (day: string, text: string): string => {
  const clock = day === '' ? null : clockWithOffset.exec(text);
  if (!clock) return day;
  const [, before, hours, minutes, after, sign, offsetHours, offsetMinutes] = clock;
  const half = before ?? after ?? '';
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/[p後]/i.test(half) ? 12 : 0);
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  return isoOf(Date.parse(day) + (hour * 60 + Number(minutes) - offset) * 60_000);
};

/** Reads the days of one file, and notes what they show of the order in which they are written. */
export class DayReader {
  readonly #lastDay: string;
  readonly #known = new Map<string, { day: string; fault?: 'outside' | 'unread' }>();
  #order: DateOrder | undefined;
  /** The orders that every date so far can be read in; empty while no date needs one. */
  orders: readonly DateOrder[] = [];
  /** Dates before 2015 or after tomorrow, which no log can have. */
  outside = 0;
  /** Texts that are no date. */
  unread = 0;

  /** `today` is `YYYY-MM-DD`. Without an `order`, the first date that needs one decides. */
  constructor(today: string, order?: DateOrder) {
    this.#lastDay = isoOf(Date.parse(today) + dayLength);
    this.#order = order;
  }

  /** The order that dates are read in; undefined while no date needs one. */
  get order(): DateOrder | undefined {
    return this.#order;
  }

  /**
   * Times in UTC are read once a day: their first ten characters are remembered, because a log
   * holds a few days in very many lines.
   */
  readonly read: ReadDay = (text) => {
    const utc = text.length > 10 && text.charCodeAt(4) === 45 && text.endsWith('Z');
    const key = utc ? text.slice(0, 10) : text.slice(0, 40).trim();
    if (key === '') return '';
    const found = this.#known.get(key) ?? this.#find(key);
    if (this.#known.size < 5000) this.#known.set(key, found);
    if (found.fault) this[found.fault]++;
    return found.day;
  };

  #find(key: string): { day: string; fault?: 'outside' | 'unread' } {
    const text = key.normalize('NFKC');
    const sure = sureDay(text);
    const day = inUtc(sure === '' ? this.#ordered(readingsOf(text)) : sure, text);
    if (day === '') return { day, fault: 'unread' };
    return this.#isPossible(day) ? { day } : { day: '', fault: 'outside' };
  }

  #ordered(readings: Readings): string {
    const fitting = dateOrders.filter((order) => this.#isPossible(readings[order] ?? ''));
    const known = this.orders.filter((order) => fitting.includes(order));
    if (known.length > 0 || this.orders.length === 0) this.orders = known.length ? known : fitting;
    this.#order ??= fitting[0];
    const days = Object.values(readings).filter((day) => day !== '');
    if (!this.#order) return days[0] ?? '';
    return readings[this.#order] ?? (fitting.length < 2 ? (days[0] ?? '') : '');
  }

  #isPossible(day: string): boolean {
    return day >= firstDay && day <= this.#lastDay;
  }
}
