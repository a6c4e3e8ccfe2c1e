import { z } from 'zod';
import { languageNameForAuthors, languageRecord, languages } from '../../languages/languages.ts';
import type { Localised } from '../../languages/localised.ts';
import { strict } from './strict.ts';

/** One line or more of text that is not empty; `remedy` is the whole sentence of the refusal. */
export const text = (remedy: string) =>
  z.string({ error: remedy }).trim().min(1, { error: remedy });

/**
 * A value by language. Every finished language has to have it, unless `isNeeded` says otherwise;
 * where one has none, another stands in for it.
 */
export const byLanguage = <Value extends z.ZodType>(
  what: string,
  valueIn: (code: string, name: string) => Value,
  isNeeded = (code: string): boolean => languageRecord(code).finished,
): z.ZodType<Localised<z.output<Value>>> =>
  strict(
    `${what} by language`,
    Object.fromEntries(
      languages.map((code) => {
        const value = valueIn(code, languageNameForAuthors(code));
        return [code, isNeeded(code) ? value : value.optional()];
      }),
    ),
  ) as unknown as z.ZodType<Localised<z.output<Value>>>;

/** What is said where a text is missing in a language. */
export const textRemedy = (what: string, code: string): string =>
  `Write ${what} in ${languageNameForAuthors(code)} under "${code}", in quotes if it looks like a number.`;

/** A text by language; `what` names it for the refusal ("the title"). */
export const localised = (what: string, isNeeded?: (code: string) => boolean) =>
  byLanguage(what, (code) => text(textRemedy(what, code)), isNeeded);

/** Lists of words by language; a list may be empty. */
export const localisedList = (what: string) =>
  byLanguage(what, (_code, name) => {
    const remedy = `Write ${what} in ${name} as a list of words; write [] when there are none.`;
    return z.array(text(remedy), { error: remedy });
  });
