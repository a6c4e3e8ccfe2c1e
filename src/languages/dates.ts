import { dateFormat, type DateStyle } from './date-format.ts';
import { languageRecord, type Language } from './languages.ts';

/** Says a date in the words of a language, given the name of the pattern and its parts. */
export type DateWords = (
  key: `date.${'half1' | 'half2' | 'early' | 'mid' | 'end' | 'range' | 'from' | 'atLeastUntil'}`,
  parts: Readonly<Record<string, string | undefined>>,
) => string;

/** A date as exact as it is known: a day, a month or a part of it, a year, a half of a year. */
export interface InexactDate {
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `YYYY-H1` or `YYYY-H2`. */
  readonly date: string;
  readonly part?: 'early' | 'mid' | 'end' | undefined;
  readonly bound?: 'from' | 'at-least-until' | undefined;
  readonly until?: string | undefined;
}

const formatsIn = (style: DateStyle) => ({
  4: dateFormat(style, { year: 'numeric' }),
  7: dateFormat(style, { year: 'numeric', month: 'long' }),
  10: dateFormat(style, { dateStyle: 'long' }),
});

// Making one takes longer than using it a hundred times, and every page shows dates.
const formats = new Map<Language, ReturnType<typeof formatsIn>>();

const formatsOf = (language: Language): ReturnType<typeof formatsIn> => {
  const made = formats.get(language) ?? formatsIn(languageRecord(language));
  formats.set(language, made);
  return made;
};

/** A day, month, year or half-year in words: 「2026 年 12 月」, “December 2026”. */
export const dateInWords = (language: Language, t: DateWords, date: string): string => {
  const half = /^(\d{4})-H([12])$/.exec(date);
  if (half) return t(half[2] === '1' ? 'date.half1' : 'date.half2', { year: half[1] });
  const format = formatsOf(language)[date.length === 10 ? 10 : date.length === 7 ? 7 : 4];
  return format(
    new Date(
      `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}T00:00:00Z`,
    ),
  );
};

/** The whole of an inexact date in words: 「2026 年 12 月末」, “end of December 2026”. */
export const whenInWords = (language: Language, t: DateWords, when: InexactDate): string => {
  const plain = dateInWords(language, t, when.date);
  const text = when.part ? t(`date.${when.part}`, { date: plain }) : plain;
  if (when.until) {
    return t('date.range', { from: text, until: dateInWords(language, t, when.until) });
  }
  if (when.bound === 'from') return t('date.from', { date: text });
  if (when.bound === 'at-least-until') return t('date.atLeastUntil', { date: text });
  return text;
};
