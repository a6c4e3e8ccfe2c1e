import { z } from 'zod';
import { strict } from './strict.ts';

/** One line or more of text that is not empty; `remedy` is the whole sentence of the refusal. */
export function text(remedy: string) {
  return z.string({ error: remedy }).trim().min(1, { error: remedy });
}

/** The same text in both languages; `what` names it for the refusal ("the title"). */
export function localised(what: string) {
  return strict(`${what} in both languages`, {
    /** Japanese. */
    ja: text(`Write ${what} in Japanese under "ja", in quotes if it looks like a number.`),
    /** English. */
    en: text(`Write ${what} in English under "en", in quotes if it looks like a number.`),
  });
}

/** Lists of words in both languages; either may be empty. */
export function localisedList(what: string) {
  const remedy = (language: string) =>
    `Write ${what} in ${language} as a list of words; write [] when there are none.`;
  return strict(`${what} in both languages`, {
    /** Japanese words. */
    ja: z.array(text(remedy('Japanese')), { error: remedy('Japanese') }),
    /** English words. */
    en: z.array(text(remedy('English')), { error: remedy('English') }),
  });
}
