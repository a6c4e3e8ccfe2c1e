import type { Lexicon } from './lexicon.ts';
import { bestPath } from './path.ts';

const isHiragana = (letter: string): boolean => /[\u3041-\u3096]/.test(letter);

/** One letter out of a kanji or katakana word means nothing by itself: 数 is no part of 関数. */
const isPartOfRun = (text: string, start: number, end: number): boolean => {
  const around = text.slice(Math.max(0, start - 1), end + 1);
  return end - start === 1 && /[\u3005\u4e00-\u9fff]{2}|[\u30a1-\u30faー]{2}/.test(around);
};

const worth = (word: string): number =>
  word.length === 1 ? 0.3 : word.length ** 1.4 - (isHiragana(word) ? 1 : 0);

/**
 * Splits a text without spaces into words of the site, the longest that fit together, and what is
 * left between them; hiragana and words that say nothing fall away.
 */
export const splitByWords = (
  { ignored, has }: Pick<Lexicon, 'ignored' | 'has'>,
  text: string,
): string[] => {
  const pieces: string[] = [];
  const leave = (left: string): void => {
    pieces.push(...left.split(/[\u3041-\u3096]+/).filter((piece) => piece !== ''));
  };
  let at = 0;
  const path = bestPath(
    text,
    (word, start, end) =>
      (ignored.has(word) || has(word)) && !isPartOfRun(text, start, end) ? worth(word) : undefined,
    (letter) => (isHiragana(letter) ? 0 : 1),
  );
  for (const { start, end } of path) {
    leave(text.slice(at, start));
    if (!ignored.has(text.slice(start, end))) pieces.push(text.slice(start, end));
    at = end;
  }
  leave(text.slice(at));
  return pieces;
};
