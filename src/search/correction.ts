import { editDistance } from './distance.ts';
import { foldKatakana, isKatakana } from './kana.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** How many mistakes a word of this length may hold and still be recognised. */
const allowedMistakes = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

/** Shorter words are not corrected at their first letter: line is not nine. */
const shortestOtherStart = 7;
const otherStart = 0.6;
const wellKnown = 0.4;

/** The word that a mistyped Latin or katakana word most likely means; never one for a code. */
export const correctWord = (lexicon: Lexicon, typed: string): Word | undefined => {
  const katakana = isKatakana(typed);
  if (!katakana && !/^[a-z]+(?:-[a-z]+)*$/.test(typed)) return undefined;
  const form = katakana ? foldKatakana(typed) : typed;
  const limit = allowedMistakes(katakana ? typed.length + 1 : form.length);
  let best: { word: Word; rank: number } | undefined;
  for (const word of limit === 0 ? [] : lexicon.words) {
    if (Math.abs(word.text.length - typed.length) > limit + 2) continue;
    if (katakana ? !isKatakana(word.text) : !/^[a-z]{3,}/.test(word.text)) continue;
    const candidate = katakana ? foldKatakana(word.text) : word.text;
    const distance = editDistance(form, candidate, limit);
    if (distance > limit || candidate.length <= distance + 2) continue;
    const startsAlike = candidate.charAt(0) === form.charAt(0);
    if (!startsAlike && form.length < shortestOtherStart) continue;
    const rank = distance + (startsAlike ? 0 : otherStart) - wellKnown * word.weight;
    if (best === undefined || rank < best.rank) best = { word, rank };
  }
  return best?.word;
};
