import { daysLater } from '../../content-model/days-later.ts';
import { lastDay } from '../../content-model/schemas/dates.ts';

/** A date as exact as it was announced. */
export interface Announced {
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `YYYY-H1` or `YYYY-H2`. */
  readonly date: string;
  readonly part?: 'early' | 'mid' | 'end' | undefined;
  readonly until?: string | undefined;
}

/** The first and the last day, YYYY-MM-DD, on which an announced date may fall. */
export const daySpan = ({ date, part, until }: Announced): { first: string; last: string } => {
  const [from, to] = part ? partOfMonth(date, part) : [firstDay(date), lastDay(date)];
  return { first: from, last: until ? lastDay(until) : to };
};

/** The first day, YYYY-MM-DD, on which an announced change has surely come. */
export const surelySince = (announced: Announced): string => {
  const { first, last } = daySpan(announced);
  return first === last ? first : dayAfter(last);
};

const firstDay = (date: string): string => {
  if (date.endsWith('-H2')) return `${date.slice(0, 4)}-07-01`;
  if (date.length === 10) return date;
  return date.length === 7 && !date.includes('H') ? `${date}-01` : `${date.slice(0, 4)}-01-01`;
};

const partOfMonth = (month: string, part: 'early' | 'mid' | 'end'): [string, string] => {
  if (part === 'early') return [`${month}-01`, `${month}-10`];
  return part === 'mid' ? [`${month}-11`, `${month}-20`] : [`${month}-21`, lastDay(month)];
};

/** The last day, YYYY-MM-DD, on which an announced change has surely not come. */
export const stillSafeUntil = (announced: Announced): string =>
  daysLater(daySpan(announced).first, -1);

/** The day after a day, YYYY-MM-DD. */
export const dayAfter = (day: string): string => daysLater(day, 1);
