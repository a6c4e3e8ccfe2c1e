import type { Lexicon } from './lexicon.ts';

/** A piece of a text without spaces: a word of the site, or what is left between such. */
export interface Piece {
  readonly text: string;
  readonly known: boolean;
}

interface Step {
  readonly score: number;
  readonly pieces: readonly Piece[];
}

const isHiraganaLetter = (character: string): boolean => /[\u3041-\u3096]/.test(character);
const isKanji = (character: string): boolean => /[\u3005\u4e00-\u9fff]/.test(character);
const isKatakanaLetter = (character: string): boolean => /[\u30a1-\u30faー]/.test(character);

const wordScore = (word: string): number =>
  word.length === 1 ? 0.3 : Math.pow(word.length, 1.4) - (isHiraganaLetter(word) ? 1 : 0);

/** One letter out of a kanji or katakana word means nothing by itself: 数 is no part of 関数. */
const cutsLetter = (text: string, start: number, end: number): boolean => {
  if (end - start > 1) return false;
  const same = isKanji(text.charAt(start)) ? isKanji : isKatakanaLetter;
  return same(text.charAt(start - 1)) || same(text.charAt(end));
};

const skip = ({ score, pieces }: Step, character: string): Step => {
  const last = pieces.at(-1);
  if (isHiraganaLetter(character)) {
    const open = last === undefined || last.text === '';
    return { score, pieces: open ? pieces : [...pieces, { text: '', known: true }] };
  }
  return {
    score: score - 1,
    pieces:
      last?.known === false
        ? [...pieces.slice(0, -1), { text: last.text + character, known: false }]
        : [...pieces, { text: character, known: false }],
  };
};

/**
 * Splits a text without spaces into words of the site, the longest that fit together; hiragana and
 * words that say nothing fall away. `without` is a word that does not count.
 */
export const splitByWords = (lexicon: Lexicon, text: string, without?: string): Piece[] => {
  const best: Step[] = [{ score: 0, pieces: [] }];
  for (let end = 1; end <= text.length; end += 1) {
    let step = skip(best[end - 1] ?? { score: 0, pieces: [] }, text.charAt(end - 1));
    for (let start = Math.max(0, end - lexicon.longest); start < end; start += 1) {
      const word = text.slice(start, end);
      const before = best[start];
      const isIgnored = lexicon.ignored.has(word);
      if (before === undefined || word === without) continue;
      if (!isIgnored && lexicon.get(word) === undefined) continue;
      if (cutsLetter(text, start, end)) continue;
      const score = before.score + wordScore(word);
      if (score <= step.score) continue;
      step = { score, pieces: [...before.pieces, { text: isIgnored ? '' : word, known: true }] };
    }
    best.push(step);
  }
  return best[text.length]?.pieces.filter(({ text: piece }) => piece !== '') ?? [];
};
