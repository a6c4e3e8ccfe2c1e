import type { VocabularyRow } from './data.ts';
import { hasJapanese, isHiragana, isKatakana } from './kana.ts';
import type { SearchLanguage } from './language.ts';
import { encodePostings, type Posting } from './postings.ts';
import { segmented, wordsOf } from './segment.ts';

/** The fields of a page that words are counted in. */
export interface CountedPage {
  readonly title: string;
  readonly keywords: string;
  readonly headings: string;
  readonly body: string;
}

/** How much a word in each field says about the page's subject (0 to 1). */
const fieldWeights = { title: 0.62, keywords: 0.5, headings: 0.3 };
const body = { least: 0.08, range: 0.42, saturation: 1.2, lengthShare: 0.6 };
const mostRows = 2000;
const highestLevel = 9;

const counts = (words: readonly string[]): Map<string, number> => {
  const result = new Map<string, number>();
  for (const word of words) result.set(word, (result.get(word) ?? 0) + 1);
  return result;
};

/** Whether a query can be about the word: no ending, no small number, none of the ignored words. */
export const isUseful = (word: string, ignored: ReadonlySet<string>): boolean =>
  !ignored.has(word) &&
  word.length <= 40 &&
  !isHiragana(word) &&
  !/^\d{1,2}$/.test(word) &&
  (word.length > 1 || hasJapanese(word)) &&
  !/^ー+$/.test(word);

interface Weighed {
  readonly postings: Posting[];
  strength: number;
}

/**
 * Counts the words of all pages of a language and says for each page how much the word is its
 * subject (1 to 9). Keeps the 2,000 most useful words: those of titles, keywords and headings, then
 * the most frequent. `readingOf` gives a word's reading in hiragana.
 */
export const countWords = (
  pages: readonly CountedPage[],
  language: SearchLanguage,
  ignored: ReadonlySet<string>,
  readingOf: (word: string) => string,
): VocabularyRow[] => {
  const fields = pages.map((page) => ({
    title: new Set(segmented(page.title, language).split(' ')),
    keywords: new Set(segmented(page.keywords, language).split(' ')),
    headings: new Set(segmented(page.headings, language).split(' ')),
    body: counts(wordsOf(page.body, language)),
  }));
  const lengths = fields.map((field) => [...field.body.values()].reduce((a, b) => a + b, 0));
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  const words = new Map<string, Weighed>();
  fields.forEach((field, page) => {
    const relative = 1 - body.lengthShare + (body.lengthShare * (lengths[page] ?? 0)) / mean;
    for (const word of new Set([
      ...field.title,
      ...field.keywords,
      ...field.headings,
      ...field.body.keys(),
    ])) {
      if (!isUseful(word, ignored)) continue;
      const frequency = field.body.get(word) ?? 0;
      const inBody =
        frequency === 0
          ? 0
          : body.least + (body.range * frequency) / (frequency + body.saturation * relative);
      let other = 1 - inBody;
      if (field.title.has(word)) other *= 1 - fieldWeights.title;
      if (field.keywords.has(word)) other *= 1 - fieldWeights.keywords;
      if (field.headings.has(word)) other *= 1 - fieldWeights.headings;
      const level = Math.max(1, Math.round((1 - other) * highestLevel));
      const known = words.get(word) ?? { postings: [], strength: 0 };
      known.postings.push({ page, level });
      known.strength += level * level + frequency;
      words.set(word, known);
    }
  });
  return [...words]
    .sort(([a, x], [b, y]) => y.strength - x.strength || (a < b ? -1 : 1))
    .slice(0, mostRows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { postings }]) => [
      word,
      postings.length,
      hasJapanese(word) && !isKatakana(word) ? readingOf(word) : '',
      encodePostings(postings),
    ]);
};
