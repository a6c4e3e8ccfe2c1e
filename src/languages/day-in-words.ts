import { dateFormat, longDay } from './date-format.ts';
import { languageRecord, type Language } from './languages.ts';

/** A day, `YYYY-MM-DD`, in words: 「2026 年 11 月 22 日」, “22 November 2026”. */
export const dayInWords = (language: Language, day: string): string =>
  longDay(languageRecord(language), day);

/** A day, `YYYY-MM-DD`, where there is little room: 「2026/11/22」, “22 Nov 2026”. */
export const dayInBrief = (language: Language, day: string): string =>
  dateFormat(languageRecord(language), { dateStyle: 'medium' })(new Date(`${day}T00:00:00Z`));
