import { languageRecord, type Language } from './languages.ts';

/** Formats dates of a language in UTC, and Japanese ones with a space beside every number. */
export const dateFormat = (
  language: Language,
  parts: Intl.DateTimeFormatOptions,
): ((date: Date) => string) => {
  const { locale, script } = languageRecord(language);
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
export const dayInWords = (language: Language, day: string): string =>
  dateFormat(language, { dateStyle: 'long' })(new Date(`${day}T00:00:00Z`));

/** A day, `YYYY-MM-DD`, where there is little room: 「2026/11/22」, “22 Nov 2026”. */
export const dayInBrief = (language: Language, day: string): string =>
  dateFormat(language, { dateStyle: 'medium' })(new Date(`${day}T00:00:00Z`));
