import { languageRecord, type Language } from '../languages/languages.ts';

const dropped = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** A query as Pagefind's index expects it: words apart, lower case, without punctuation. */
export const pagefindQuery = (text: string, language: Language): string => {
  const words =
    languageRecord(language).script === 'japanese'
      ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(
          ({ segment }) => segment,
        )
      : [text];
  return words
    .map((word) => word.replace(dropped, '').toLocaleLowerCase())
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
};

/** The same without diacritics, under which words are looked up first. */
export const withoutDiacritics = (query: string): string =>
  query.normalize('NFD').replace(/\p{M}/gu, '');
