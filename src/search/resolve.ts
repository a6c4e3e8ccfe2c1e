import { correctWord } from './correction.ts';
import { isKatakana } from './kana.ts';
import { isErrorCode, latinForms } from './latin.ts';
import { katakanaOfRomaji, wordsByRomaji } from './readings.ts';
import { tokenOf, type Token } from './token.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** A short word before others is typed to its end; it is rather mistyped: sing for sign. */
const longestSlip = 4;

const prefixed = (vocabulary: Vocabulary, text: string, shortest: number): readonly Word[] =>
  text.length < shortest ? [] : vocabulary.startingWith(text).slice(0, 4);

const corrected = (vocabulary: Vocabulary, text: string, form = text): Token | undefined => {
  const word = correctWord(vocabulary, form);
  if (word === undefined) return undefined;
  return tokenOf(vocabulary, text, 'corrected', [word]);
};

const splitInTwo = (vocabulary: Vocabulary, text: string): Token[] => {
  for (let at = text.length - 2; at >= 2; at -= 1) {
    const first = vocabulary.get(text.slice(0, at));
    const second = vocabulary.get(text.slice(at));
    if (first === undefined || second === undefined) continue;
    if (Math.max(first.text.length, second.text.length) < 4) continue;
    return [first, second].map((word) => tokenOf(vocabulary, word.text, 'word', [word]));
  }
  return [];
};

/** The words of the site that a Latin word or code means. */
export const resolveLatin = (vocabulary: Vocabulary, text: string, isLast = true): Token[] => {
  const code = isErrorCode(text);
  const exact = vocabulary.get(text);
  if (exact !== undefined && code) return [tokenOf(vocabulary, text, 'code', [exact])];
  const family = vocabulary.withStem(text).filter((word) => word !== exact);
  if (exact !== undefined) {
    return [tokenOf(vocabulary, text, 'word', [exact, ...family], [1, ...family.map(() => 0.9)])];
  }
  if (family.length > 0) return [tokenOf(vocabulary, text, 'stem', family)];
  const forms = latinForms(text)
    .slice(1)
    .map((form) => vocabulary.get(form))
    .filter((word) => word !== undefined);
  if (forms.length > 0) {
    return forms.map((word) => tokenOf(vocabulary, word.text, code ? 'code' : 'word', [word]));
  }
  if (/\d/.test(text) && text.length < 5) return [tokenOf(vocabulary, text, 'unknown', [])];
  const beginnings = prefixed(vocabulary, text, 3);
  const slip = isLast || text.length > longestSlip ? undefined : corrected(vocabulary, text);
  if (slip !== undefined) return [slip];
  if (beginnings.length > 0) return [tokenOf(vocabulary, text, 'prefix', beginnings)];
  const joined = splitInTwo(vocabulary, text);
  if (joined.length > 0) return joined;
  const read = wordsByRomaji(vocabulary, text);
  if (read.exact) return [tokenOf(vocabulary, text, 'reading', read.words)];
  const near = corrected(vocabulary, text);
  if (near !== undefined) return [near];
  if (read.words.length > 0) return [tokenOf(vocabulary, text, 'reading', read.words)];
  const misread = katakanaOfRomaji(text);
  const meant = misread === undefined ? undefined : corrected(vocabulary, text, misread);
  if (meant !== undefined) return [meant];
  return [tokenOf(vocabulary, text, 'unknown', [])];
};

/** The words of the site that a katakana or kanji word, which it does not hold as such, means. */
export const resolveJapanese = (vocabulary: Vocabulary, text: string): Token => {
  if (isKatakana(text)) {
    const sounding = vocabulary.soundingLike(text);
    if (sounding.length > 0) return tokenOf(vocabulary, text, 'word', sounding.slice(0, 3));
  }
  const beginnings = prefixed(vocabulary, text, 2);
  if (beginnings.length > 0) return tokenOf(vocabulary, text, 'prefix', beginnings);
  const written = isKatakana(text) ? vocabulary.transliterated(text).slice(0, 2) : [];
  if (written.length > 0) return tokenOf(vocabulary, text, 'reading', written);
  const near = corrected(vocabulary, text);
  if (near !== undefined) return near;
  const holding = text.length < 2 ? [] : vocabulary.containing(text).slice(0, 3);
  if (holding.length > 0) return tokenOf(vocabulary, text, 'part', holding);
  return tokenOf(vocabulary, text, 'unknown', []);
};
