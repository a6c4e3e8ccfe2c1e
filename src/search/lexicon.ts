import type { SearchData } from './data.ts';
import { foldKatakana, foldReading, isKatakana } from './kana.ts';
import { stem } from './latin.ts';
import { createSynonyms, type Synonyms } from './synonyms.ts';

/** A word of the site. */
export interface Word {
  readonly text: string;
  /** Folded reading; empty for words without one. */
  readonly reading: string;
  /** The form under which it is indexed: other forms of the word share it. */
  readonly term: string;
  /** How well known it is: 1 for a word of many titles and asks, 0 for one of none. */
  readonly weight: number;
}

/** The words of one language with the look-ups that a query needs, best known first. */
export interface Lexicon {
  readonly words: readonly Word[];
  readonly synonyms: Synonyms;
  readonly ignored: ReadonlySet<string>;
  /** Whether it is a word of the site just so. */
  has(text: string): boolean;
  /** The word itself, or one with the same term. */
  get(text: string): Word | undefined;
  /** Words with this folded reading. */
  read(reading: string): readonly Word[];
  find(fits: (word: Word) => boolean): readonly Word[];
}

const wellKnown = 20;

/** The form in which the forms of a word meet: the stem of a Latin one, katakana as it sounds. */
export const termOf = (word: string): string =>
  isKatakana(word) ? foldKatakana(word) || word : stem(word);

/** The words of a folded text that are whole by themselves: Latin and katakana. */
export const wholeWords = (text: string): string[] =>
  text.match(/(?=.{2})(?:[a-z0-9\u00c0-\u024f][\x21-\u024f]*|[\u30a1-\u30faー]{2,})/g) ?? [];

/** Makes the look-ups once for many queries. */
export const createLexicon = (data: SearchData): Lexicon => {
  const synonyms = createSynonyms(data.synonyms);
  const counts = new Map<string, number>();
  const count = (word: string, amount: number): void => {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + amount);
  };
  for (const phrase of data.records.flatMap(({ phrases }) => phrases)) {
    for (const word of wholeWords(phrase)) count(word, 1);
  }
  for (const word of data.synonyms.flat()) if (!word.includes(' ')) count(word, 0);
  const further = data.words.split(' ');
  for (const word of further) count(word, 0);
  const readings = new Map(data.readings.split(' ').map((reading, at) => [further[at], reading]));
  const words = [...counts]
    .map(([text, times]): Word => ({
      text,
      reading: foldReading(isKatakana(text) ? text : (readings.get(text) ?? '')),
      term: termOf(synonyms.first(text)),
      weight: Math.min(1, times / wellKnown),
    }))
    .sort((a, b) => b.weight - a.weight || a.text.length - b.text.length);
  const byText = new Map(words.map((word) => [word.text, word]));
  const byTerm = Map.groupBy(words, ({ term }) => term);
  const byReading = Map.groupBy(words, ({ reading }) => reading);
  return {
    words,
    synonyms,
    ignored: new Set(data.ignored),
    has: (text) => byText.has(text),
    get: (text) => byText.get(text) ?? byTerm.get(termOf(text))?.[0],
    read: (reading) => (reading === '' ? [] : (byReading.get(reading) ?? [])),
    find: (fits) => words.filter(fits),
  };
};
