import { isKatakana } from './kana.ts';
import { resolveJapanese } from './resolve.ts';
import { runs } from './scripts.ts';
import { tokenOf, type Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Piece {
  readonly text: string;
  readonly known: boolean;
}

interface Step {
  readonly score: number;
  readonly pieces: readonly Piece[];
}

const isHiraganaLetter = (character: string): boolean => /[\u3041-\u3096]/.test(character);

const wordScore = (word: string): number =>
  word.length === 1 ? 0.3 : Math.pow(word.length, 1.4) - (isHiraganaLetter(word) ? 1 : 0);

const isKanji = (character: string): boolean => /[\u3005\u4e00-\u9fff]/.test(character);

/** One letter out of a kanji word means nothing by itself: 数 is no part of 関数. */
const isPartOfKanjiRun = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  isKanji(text.charAt(start)) &&
  (isKanji(text.charAt(start - 1)) || isKanji(text.charAt(end)));

const skip = (step: Step, character: string): Step => {
  if (isHiraganaLetter(character)) {
    const last = step.pieces.at(-1);
    const closed =
      last === undefined || last.text === ''
        ? step.pieces
        : [...step.pieces, { text: '', known: true }];
    return { score: step.score, pieces: closed };
  }
  const last = step.pieces.at(-1);
  const pieces =
    last?.known === false
      ? [...step.pieces.slice(0, -1), { text: last.text + character, known: false }]
      : [...step.pieces, { text: character, known: false }];
  return { score: step.score - 1, pieces };
};

const splitByWords = (
  vocabulary: Vocabulary,
  text: string,
  ignored: ReadonlySet<string>,
): readonly Piece[] => {
  const best: Step[] = [{ score: 0, pieces: [] }];
  for (let end = 1; end <= text.length; end += 1) {
    let step = skip(best[end - 1] ?? { score: 0, pieces: [] }, text.charAt(end - 1));
    for (let start = Math.max(0, end - vocabulary.longest); start < end; start += 1) {
      const word = text.slice(start, end);
      const before = best[start];
      if (before === undefined) continue;
      const isIgnored = ignored.has(word);
      if (!isIgnored && vocabulary.get(word) === undefined) continue;
      if (isPartOfKanjiRun(text, start, end)) continue;
      const score = before.score + wordScore(word);
      if (score <= step.score) continue;
      step = { score, pieces: [...before.pieces, { text: isIgnored ? '' : word, known: true }] };
    }
    best.push(step);
  }
  return best[text.length]?.pieces.filter(({ text: piece }) => piece !== '') ?? [];
};

const katakanaTokens = (
  vocabulary: Vocabulary,
  text: string,
  ignored: ReadonlySet<string>,
): Token[] => {
  const exact = vocabulary.get(text);
  if (exact !== undefined) return [tokenOf(vocabulary, text, 'word', [exact])];
  if (ignored.has(text) || text.length < 2) return [];
  const pieces = splitByWords(vocabulary, text, ignored);
  if (pieces.length > 0 && pieces.every(({ known }) => known)) {
    return pieces.map(({ text: piece }) => {
      const word = vocabulary.get(piece);
      return tokenOf(vocabulary, piece, 'word', word === undefined ? [] : [word]);
    });
  }
  const whole = resolveJapanese(vocabulary, text);
  if (whole.kind !== 'unknown') return [whole];
  const recognised = pieces.filter(({ known, text: piece }) => known && piece.length >= 3);
  if (recognised.length === 0) return [whole];
  return pieces.flatMap(({ known, text: piece }) => {
    const word = vocabulary.get(piece);
    if (known && word !== undefined) return [tokenOf(vocabulary, piece, 'word', [word])];
    return piece.length < 2 ? [] : [resolveJapanese(vocabulary, piece)];
  });
};

/** The content words of a stretch of katakana, kanji and hiragana without white space. */
export const japaneseTokens = (
  vocabulary: Vocabulary,
  text: string,
  ignored: ReadonlySet<string>,
): Token[] => {
  const whole = vocabulary.get(text);
  if (whole !== undefined) return [tokenOf(vocabulary, text, 'word', [whole])];
  const tokens: Token[] = [];
  let mixed = '';
  const flush = (): void => {
    for (const { text: piece, known } of splitByWords(vocabulary, mixed, ignored)) {
      const word = vocabulary.get(piece);
      if (known && word !== undefined) tokens.push(tokenOf(vocabulary, piece, 'word', [word]));
      else if (!known && piece.length > 1) tokens.push(resolveJapanese(vocabulary, piece));
    }
    mixed = '';
  };
  for (const run of runs(text)) {
    if (isKatakana(run.text) && run.text !== 'ー') {
      flush();
      tokens.push(...katakanaTokens(vocabulary, run.text, ignored));
    } else {
      mixed += run.text;
    }
  }
  flush();
  return tokens;
};
