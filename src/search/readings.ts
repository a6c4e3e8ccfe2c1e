import { foldReading, isHiragana, toKatakana } from './kana.ts';
import { romajiToKana } from './romaji.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

const shortestKanaPrefix = 3;
const shortestRomajiPrefix = 4;
const shortestRomaji = 6;

/** Words of the site that are read so, exactly or (from three syllables) beginning so. */
export const wordsByReading = (
  vocabulary: Vocabulary,
  kana: string,
): { words: readonly Word[]; exact: boolean } => {
  const reading = foldReading(kana);
  const exact = vocabulary.read(reading);
  if (exact.length > 0) return { words: exact.slice(0, 3), exact: true };
  const sounding = vocabulary.soundingLike(toKatakana(kana));
  if (sounding.length > 0) return { words: sounding.slice(0, 3), exact: true };
  if (reading.length < shortestKanaPrefix) return { words: [], exact: false };
  return { words: vocabulary.readStarting(reading).slice(0, 3), exact: false };
};

/** The same for a word in Latin letters that is Japanese before conversion. */
export const wordsByRomaji = (
  vocabulary: Vocabulary,
  letters: string,
): { words: readonly Word[]; exact: boolean } => {
  const none = { words: [], exact: false };
  if (letters.length < shortestRomajiPrefix || !/^[a-z-]+$/.test(letters)) return none;
  const kana = romajiToKana(letters);
  if (kana === undefined || foldReading(kana).length < 2) return none;
  const read = wordsByReading(vocabulary, kana);
  if (read.exact) return read;
  const shortened = vocabulary.readShortened(foldReading(kana));
  return shortened.length > 0 ? { words: shortened.slice(0, 3), exact: true } : read;
};

/** Romaji that is syllables to its end as katakana, for words that were typed wrongly. */
export const katakanaOfRomaji = (letters: string): string | undefined => {
  const kana =
    letters.length < shortestRomaji || /[^aeioun-]$/.test(letters)
      ? undefined
      : romajiToKana(letters);
  return kana === undefined ? undefined : toKatakana(kana);
};

/** A piece of a hiragana text: words of the site, or undefined where nothing is read so. */
export interface ReadPiece {
  readonly text: string;
  readonly words: readonly Word[];
}

interface Step {
  readonly score: number;
  readonly pieces: readonly ReadPiece[];
}

/**
 * Splits an unconverted hiragana text into the words of the site that are read so, longest first;
 * `ignored` are particles and endings. Latin letters at the end are an unfinished syllable.
 */
export const readHiragana = (
  vocabulary: Vocabulary,
  text: string,
  ignored: ReadonlySet<string>,
): ReadPiece[] => {
  const kana = text.replace(/[a-z]{1,2}$/, '');
  if (!isHiragana(kana) || kana.length > 40) return [];
  const best: Step[] = [{ score: 0, pieces: [] }];
  for (let end = 1; end <= kana.length; end += 1) {
    const skipped = best[end - 1] ?? { score: 0, pieces: [] };
    let step: Step = { score: skipped.score - 1, pieces: skipped.pieces };
    for (let start = Math.max(0, end - 16); start < end; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const piece = kana.slice(start, end);
      if (ignored.has(piece)) {
        if (before.score + piece.length * 0.6 > step.score) {
          step = { score: before.score + piece.length * 0.6, pieces: before.pieces };
        }
        continue;
      }
      if (piece.length < 3) continue;
      const last = end === kana.length;
      const found = wordsByReading(vocabulary, piece);
      if (found.words.length === 0 || (!found.exact && !last)) continue;
      const score = before.score + piece.length * (found.exact ? 1.5 : 1) - 0.5;
      if (score > step.score) {
        step = { score, pieces: [...before.pieces, { text: piece, words: found.words }] };
      }
    }
    best.push(step);
  }
  const result = best[kana.length];
  return result === undefined || result.score <= 0 ? [] : [...result.pieces];
};
