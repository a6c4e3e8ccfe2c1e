import { foldKatakana, foldReading, isKatakana, shortenVowels } from './kana.ts';
import { stem } from './latin.ts';
import type { SearchData } from './data.ts';
import { createSynonyms, type Synonyms } from './synonyms.ts';

/** A word of the site. */
export interface Word {
  readonly text: string;
  /** Folded reading; empty for words without one. */
  readonly reading: string;
  /** The form under which it is indexed: other forms of the word share it. */
  readonly term: string;
  /** How well known it is: 1 for the first of the site's words, near 0 for the last. */
  readonly weight: number;
}

/** The words of one language with the look-ups that a query needs. */
export interface Lexicon {
  readonly words: readonly Word[];
  readonly synonyms: Synonyms;
  readonly ignored: ReadonlySet<string>;
  /** Length of the longest word, at most 20. */
  readonly longest: number;
  get(text: string): Word | undefined;
  /** The best known word with this term. */
  byTerm(term: string): Word | undefined;
  /** Words with this folded reading, best known first; shortened: when long vowels do not count. */
  read(reading: string, shortened?: boolean): readonly Word[];
  /** Words that fit, best known first. */
  find(fits: (word: Word) => boolean): readonly Word[];
}

const longestWord = 20;

/** The form in which the forms of a word meet: the stem of a Latin one, katakana as it sounds. */
export const termOf = (word: string): string =>
  isKatakana(word) ? foldKatakana(word) || word : stem(word);

const group = (words: readonly Word[], key: (word: Word) => string): Map<string, Word[]> => {
  const groups = Map.groupBy(words, key);
  groups.delete('');
  return groups;
};

/** The words of a folded text that are whole by themselves: Latin and katakana. */
export const wholeWords = (text: string): string[] =>
  text.match(/(?=.{2})(?:[a-z0-9\u00c0-\u024f][\x21-\u024f]*|[\u30a1-\u30faー]{2,})/g) ?? [];

/** Makes the look-ups once for many queries. */
export const createLexicon = (
  data: Pick<SearchData, 'records' | 'words' | 'readings' | 'synonyms' | 'ignored'>,
): Lexicon => {
  const synonyms = createSynonyms(data.synonyms);
  const counts = new Map<string, number>();
  for (const word of data.records.flatMap(({ phrases }) => phrases.flatMap(wholeWords))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const readings = new Map<string, string>();
  data.words
    .split(' ')
    .forEach((word, at) => readings.set(word, data.readings.split(' ')[at] ?? ''));
  for (const set of data.synonyms) {
    for (const word of set) if (!word.includes(' ')) readings.set(word, readings.get(word) ?? '');
  }
  readings.delete('');
  const words = [...new Set([...counts.keys(), ...readings.keys()])]
    .map((text): Word => ({
      text,
      reading: foldReading(isKatakana(text) ? text : (readings.get(text) ?? '')),
      term: termOf(synonyms.first(text)),
      weight: Math.min(1, (counts.get(text) ?? 0) / 20),
    }))
    .sort((a, b) => b.weight - a.weight || a.text.length - b.text.length);
  const byText = new Map(words.map((word) => [word.text, word]));
  const byTerm = group(words, ({ term }) => term);
  const byReading = group(words, ({ reading }) => reading);
  const byShortened = group(words, ({ reading }) => shortenVowels(reading));
  return {
    words,
    synonyms,
    ignored: new Set(data.ignored),
    longest: words.reduce(
      (longest, { text }) => Math.min(longestWord, Math.max(longest, text.length)),
      1,
    ),
    get: (text) => byText.get(text),
    byTerm: (term) => byTerm.get(term)?.[0],
    read: (reading, shortened = false) =>
      (shortened ? byShortened.get(shortenVowels(reading)) : byReading.get(reading)) ?? [],
    find: (fits) => words.filter(fits),
  };
};
