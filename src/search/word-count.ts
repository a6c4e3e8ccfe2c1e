import type { VocabularyRow } from './data.ts';
import { hasJapanese, isHiragana, isKatakana } from './kana.ts';
import type { Language } from '../languages/languages.ts';
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

/** A word in a page, as far as it can be judged before the lengths of all pages are known. */
interface Occurrence {
  readonly page: number;
  /** How often it stands in the body. */
  readonly frequency: number;
  /** How little title, keywords and headings say that it is the subject (1: nothing). */
  readonly other: number;
}

interface Counted {
  readonly words: ReadonlyMap<string, readonly Occurrence[]>;
  /** Words in the body of each page. */
  readonly lengths: readonly number[];
}

/** Page by page, so that the words of thousands of pages are never held twice. */
const countPages = (
  pages: readonly CountedPage[],
  language: Language,
  ignored: ReadonlySet<string>,
): Counted => {
  const words = new Map<string, Occurrence[]>();
  const lengths = pages.map((page, at) => {
    const title = new Set(segmented(page.title, language).split(' '));
    const keywords = new Set(segmented(page.keywords, language).split(' '));
    const headings = new Set(segmented(page.headings, language).split(' '));
    const inBody = wordsOf(page.body, language);
    const frequencies = counts(inBody);
    for (const word of new Set([...title, ...keywords, ...headings, ...frequencies.keys()])) {
      if (!isUseful(word, ignored)) continue;
      const occurrence = {
        page: at,
        frequency: frequencies.get(word) ?? 0,
        other:
          (title.has(word) ? 1 - fieldWeights.title : 1) *
          (keywords.has(word) ? 1 - fieldWeights.keywords : 1) *
          (headings.has(word) ? 1 - fieldWeights.headings : 1),
      };
      const known = words.get(word);
      if (known) known.push(occurrence);
      else words.set(word, [occurrence]);
    }
    return inBody.length;
  });
  return { words, lengths };
};

interface Weighed {
  readonly word: string;
  readonly postings: readonly Posting[];
  readonly strength: number;
}

const weigh = (
  word: string,
  occurrences: readonly Occurrence[],
  relative: readonly number[],
): Weighed => {
  let strength = 0;
  const postings = occurrences.map(({ page, frequency, other }) => {
    const said =
      frequency === 0
        ? 0
        : body.least +
          (body.range * frequency) / (frequency + body.saturation * (relative[page] ?? 1));
    const level = Math.max(1, Math.round((1 - (1 - said) * other) * highestLevel));
    strength += level * level + frequency;
    return { page, level };
  });
  return { word, postings, strength };
};

/**
 * Counts the words of all pages of a language and says for each page how much the word is its
 * subject (1 to 9). Keeps the 2,000 most useful words: those of titles, keywords and headings, then
 * the most frequent. `readingOf` gives a word's reading in hiragana.
 */
export const countWords = (
  pages: readonly CountedPage[],
  language: Language,
  ignored: ReadonlySet<string>,
  readingOf: (word: string) => string,
): VocabularyRow[] => {
  const { words, lengths } = countPages(pages, language, ignored);
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  const relative = lengths.map(
    (length) => 1 - body.lengthShare + (body.lengthShare * length) / mean,
  );
  return [...words]
    .map(([word, occurrences]) => weigh(word, occurrences, relative))
    .sort((a, b) => b.strength - a.strength || (a.word < b.word ? -1 : 1))
    .slice(0, mostRows)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, postings }) => [
      word,
      postings.length,
      hasJapanese(word) && !isKatakana(word) ? readingOf(word) : '',
      encodePostings(postings),
    ]);
};
