import type { LanguageRecord } from './languages.ts';

/** How a language writes dates: as much of its record as a page has to bring for a script. */
export type DateStyle = Pick<LanguageRecord, 'locale' | 'script'>;

/** Formats dates in UTC, and Japanese ones with a space beside every number. */
export const dateFormat = (
  { locale, script }: DateStyle,
  parts: Intl.DateTimeFormatOptions,
): ((date: Date) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return script === 'japanese'
    ? (date) =>
        format
          .format(date)
          .replace(/(\d)(年|月|日)/g, '$1 $2')
          .replace(/(年|月)(\d)/g, '$1 $2')
    : (date) => format.format(date);
};

/** A day, `YYYY-MM-DD`, in words: 「2026 年 11 月 22 日」, “22 November 2026”. */
export const longDay = (style: DateStyle, day: string): string =>
  dateFormat(style, { dateStyle: 'long' })(new Date(`${day}T00:00:00Z`));
