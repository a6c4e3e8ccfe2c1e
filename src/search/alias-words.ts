import type { AliasRow } from './data.ts';
import { foldReading, hasJapanese, isHiragana, isKatakana } from './kana.ts';
import type { Posting } from './postings.ts';
import { runs } from './scripts.ts';
import type { Word } from './vocabulary.ts';

/** How much a page is about a word by which the dictionary names it (1 to 9). */
const namedLevel = 6;
const targetShare = 0.8;
const shortestLatin = 3;
const shortestJapanese = 2;

const isSingleWord = (text: string): boolean => {
  const parts = runs(text);
  const shortest = hasJapanese(text) ? shortestJapanese : shortestLatin;
  return text.length >= shortest && parts.length === 1 && parts[0]?.text === text;
};

/**
 * People's words as words of the site: each has the pages of its targets and those that the
 * dictionary names. So they too are found by their beginning, by their reading and when mistyped.
 */
export const aliasWords = (
  rows: readonly AliasRow[],
  words: readonly Word[],
  pagesOf: (slug: string) => readonly number[],
): Word[] => {
  const known = new Map(words.map((word) => [word.text, word]));
  const added = new Map<string, Map<number, number>>();
  for (const { from, to, pages } of rows) {
    const levels = new Map<number, number>();
    const raise = (page: number, level: number): void => {
      levels.set(page, Math.max(level, levels.get(page) ?? 0));
    };
    for (const target of to) {
      for (const { page, level } of known.get(target)?.postings ?? []) {
        raise(page, Math.max(1, Math.round(level * targetShare)));
      }
    }
    for (const slug of pages) for (const page of pagesOf(slug)) raise(page, namedLevel);
    for (const text of from) {
      if (known.has(text) || !isSingleWord(text)) continue;
      const own = added.get(text) ?? new Map<number, number>();
      for (const [page, level] of levels) own.set(page, Math.max(level, own.get(page) ?? 0));
      added.set(text, own);
    }
  }
  return [...added].map(([text, levels]) => ({
    text,
    reading: isKatakana(text) || isHiragana(text) ? foldReading(text) : '',
    postings: [...levels].map(([page, level]): Posting => ({ page, level })),
  }));
};
