import { foldReading } from './kana.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { bestPath } from './path.ts';
import { romajiToKana } from './romaji.ts';

/** Words of the site by their reading; `exact` when they are read so to the end. */
export interface Read {
  readonly exact: boolean;
  readonly words: readonly Word[];
}

const shortestBeginning = 3;
const shortestRomaji = 4;

/** Words that are read so, exactly or, from three syllables, beginning so. */
export const readKana = (lexicon: Lexicon, kana: string): Read => {
  const reading = foldReading(kana);
  const words = lexicon.read(reading);
  if (words.length > 0 || reading.length < shortestBeginning) {
    return { exact: words.length > 0, words };
  }
  return { exact: false, words: lexicon.find((word) => word.reading.startsWith(reading)) };
};

/** The same for Latin letters, with the kana that they are; undefined where they are none. */
export const readRomaji = (
  lexicon: Lexicon,
  letters: string,
): (Read & { readonly kana: string }) | undefined => {
  const kana =
    letters.length < shortestRomaji || /[^a-z-]/.test(letters) ? undefined : romajiToKana(letters);
  return kana === undefined ? undefined : { kana, ...readKana(lexicon, kana) };
};

const longestText = 40;
/** What a syllable of each kind of word is worth, less a little for every word. */
const worth = { exact: 1.5, begun: 1, ignored: 0.6 };
const everyWord = 0.5;

/**
 * The words of the site in a text in hiragana that was not converted, longest first; words that say
 * nothing fall away, and only the last one may be unfinished.
 */
export const wordsInKana = (
  lexicon: Lexicon,
  text: string,
): { readonly text: string; readonly words: readonly Word[] }[] => {
  const found = new Map<string, Read>();
  const worthOf = (piece: string, _: number, end: number): number | undefined => {
    if (lexicon.ignored.has(piece)) return piece.length * worth.ignored;
    if (piece.length < shortestBeginning) return undefined;
    const read = found.get(piece) ?? readKana(lexicon, piece);
    found.set(piece, read);
    if (read.words.length === 0 || (!read.exact && end < text.length)) return undefined;
    return piece.length * (read.exact ? worth.exact : worth.begun) - everyWord;
  };
  if (text.length > longestText) return [];
  return bestPath(text, worthOf, () => 1).flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    const words = lexicon.ignored.has(piece) ? [] : (found.get(piece)?.words ?? []);
    return words.length === 0 ? [] : [{ text: piece, words }];
  });
};
