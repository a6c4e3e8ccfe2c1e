import type { VocabularyRow } from './data.ts';
import { foldKatakana, foldReading, isKatakana, shortenVowels } from './kana.ts';
import { stem } from './latin.ts';
import { decodePostings, type Posting } from './postings.ts';
import { soundOfKatakana, soundOfLatin } from './transliteration.ts';

/** A word of the site, ready for look-ups. */
export interface Word {
  readonly text: string;
  /** Folded reading; empty for words without one. */
  readonly reading: string;
  readonly postings: readonly Posting[];
}

/** The words of one language with the look-ups that the planner needs. */
export interface Vocabulary {
  readonly words: readonly Word[];
  readonly pageCount: number;
  /** Length of the longest word. */
  readonly longest: number;
  get(text: string): Word | undefined;
  /** Words that begin with the text, most telling first. */
  startingWith(text: string): readonly Word[];
  /** Words that hold the text. */
  containing(text: string): readonly Word[];
  /** Latin words with the same stem. */
  withStem(text: string): readonly Word[];
  /** Katakana words that differ only in long vowels and small letters. */
  soundingLike(text: string): readonly Word[];
  /** Latin words that this katakana word may write: ホットメール is hotmail. */
  transliterated(text: string): readonly Word[];
  /** Words with exactly this folded reading. */
  read(reading: string): readonly Word[];
  /** Words with this folded reading when long vowels do not count. */
  readShortened(reading: string): readonly Word[];
  /** Words whose folded reading begins so. */
  readStarting(reading: string): readonly Word[];
  /** How telling a set of pages is: 0 for all pages, about 3 for one of twenty. */
  idf(pages: number): number;
}

const group = (words: readonly Word[], key: (word: Word) => string): Map<string, Word[]> => {
  const groups = new Map<string, Word[]>();
  for (const word of words) {
    const name = key(word);
    if (name === '') continue;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [word]);
    else known.push(word);
  }
  return groups;
};

const weightOf = (word: Word): number =>
  word.postings.reduce((sum, { level }) => sum + level * level, 0);

const bestFirst = (words: readonly Word[]): Word[] =>
  [...words].sort((a, b) => weightOf(b) - weightOf(a) || a.text.length - b.text.length);

/** Reads rows as `vocab.{lang}.json` holds them; postings when a query first asks for the word. */
export const wordsOfRows = (rows: readonly VocabularyRow[]): Word[] =>
  rows.map(([text, , reading, written]) => {
    let postings: readonly Posting[] | undefined;
    return {
      text,
      reading: foldReading(isKatakana(text) ? text : reading),
      get postings() {
        return (postings ??= decodePostings(written));
      },
    };
  });

/** Makes the look-ups once for many queries. */
export const createVocabulary = (words: readonly Word[], pageCount: number): Vocabulary => {
  const byText = new Map(words.map((word) => [word.text, word]));
  const byStem = group(words, ({ text }) => (/^[a-z]{3,}$/.test(text) ? stem(text) : ''));
  const bySound = group(words, ({ text }) => (isKatakana(text) ? foldKatakana(text) : ''));
  const byLatinSound = group(words, ({ text }) =>
    /^[a-z]{4,}$/.test(text) ? soundOfLatin(text) : '',
  );
  const byReading = group(words, ({ reading }) => reading);
  const byShortened = group(words, ({ reading }) => shortenVowels(reading));
  return {
    words,
    pageCount,
    longest: Math.min(
      20,
      words.reduce((longest, { text }) => Math.max(longest, text.length), 1),
    ),
    get: (text) => byText.get(text),
    startingWith: (text) => bestFirst(words.filter((word) => word.text.startsWith(text))),
    containing: (text) => bestFirst(words.filter((word) => word.text.includes(text))),
    withStem: (text) => byStem.get(stem(text)) ?? [],
    soundingLike: (text) => bySound.get(foldKatakana(text)) ?? [],
    transliterated: (text) => bestFirst(byLatinSound.get(soundOfKatakana(text)) ?? []),
    read: (reading) => bestFirst(byReading.get(reading) ?? []),
    readShortened: (reading) => bestFirst(byShortened.get(shortenVowels(reading)) ?? []),
    readStarting: (reading) => bestFirst(words.filter((word) => word.reading.startsWith(reading))),
    idf: (pages) => Math.log((pageCount + 1) / (Math.max(1, pages) + 0.3)),
  };
};
