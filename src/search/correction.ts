import { editDistance } from './distance.ts';
import { foldKatakana, isKatakana } from './kana.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** How many mistakes a word of this length may hold and still be recognised. */
const allowedMistakes = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

/** Shorter Latin words are not corrected at their first letter: line is not nine. */
const shortestOtherStart = 6;

const importance = (word: Word): number => word.postings.reduce((sum, { level }) => sum + level, 0);

/**
 * The word of the site that a mistyped Latin or katakana word most likely means; undefined when
 * none is near. Numbers and codes are never corrected.
 */
export const correctWord = (vocabulary: Vocabulary, typed: string): Word | undefined => {
  const katakana = isKatakana(typed);
  if (!katakana && !/^[a-z]+(?:-[a-z]+)*$/.test(typed)) return undefined;
  const form = katakana ? foldKatakana(typed) : typed;
  const limit = allowedMistakes(katakana ? typed.length + 1 : form.length);
  if (limit === 0) return undefined;
  let best: { word: Word; rank: number } | undefined;
  for (const word of vocabulary.words) {
    if (Math.abs(word.text.length - typed.length) > limit + 2) continue;
    if (katakana ? !isKatakana(word.text) : !/^[a-z]{3,}/.test(word.text)) continue;
    const candidate = katakana ? foldKatakana(word.text) : word.text;
    const distance = editDistance(form, candidate, limit);
    if (distance > limit || (distance > 0 && candidate.length <= distance + 2)) continue;
    const startsAlike = candidate.charAt(0) === form.charAt(0);
    if (!katakana && !startsAlike && form.length < shortestOtherStart) continue;
    const sameStart = startsAlike ? 0 : 0.6;
    const rank = distance + sameStart - Math.min(0.4, importance(word) / 100);
    if (best === undefined || rank < best.rank) best = { word, rank };
  }
  return best?.word;
};
