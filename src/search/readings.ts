import { foldReading } from './kana.ts';
import type { Lexicon, Word } from './lexicon.ts';
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
  if (letters.length < shortestRomaji || !/^[a-z-]+$/.test(letters)) return undefined;
  const kana = romajiToKana(letters);
  if (kana === undefined || foldReading(kana).length < 2) return undefined;
  const read = readKana(lexicon, kana);
  const shortened = read.exact ? [] : lexicon.read(foldReading(kana), true);
  return { kana, ...(shortened.length > 0 ? { exact: true, words: shortened } : read) };
};

/** A word in a text in hiragana. */
export interface KanaWord extends Read {
  readonly text: string;
}

interface Step {
  readonly score: number;
  readonly words: readonly KanaWord[];
}

const longestText = 40;
const longestReading = 16;
/** What a syllable of each kind of word is worth. */
const worth = { exact: 1.5, begun: 1, ignored: 0.6 };
const word = 0.5;

/**
 * The words of the site in a text in hiragana that was not converted, longest first; words that say
 * nothing fall away, and only the last one may be unfinished.
 */
export const wordsInKana = (lexicon: Lexicon, text: string): KanaWord[] => {
  if (text.length > longestText) return [];
  const best: Step[] = [{ score: 0, words: [] }];
  for (let end = 1; end <= text.length; end += 1) {
    const { score: skipped = 0, words: kept = [] } = best[end - 1] ?? {};
    let step: Step = { score: skipped - 1, words: kept };
    for (let start = Math.max(0, end - longestReading); start < end; start += 1) {
      const before = best[start] ?? { score: 0, words: [] };
      const piece = text.slice(start, end);
      const ignored = lexicon.ignored.has(piece);
      const read =
        ignored || piece.length < shortestBeginning
          ? { exact: false, words: [] }
          : readKana(lexicon, piece);
      const usable = read.words.length > 0 && (read.exact || end === text.length);
      if (!ignored && !usable) continue;
      const score =
        before.score +
        (ignored
          ? piece.length * worth.ignored
          : piece.length * (read.exact ? worth.exact : worth.begun) - word);
      if (score <= step.score) continue;
      step = { score, words: usable ? [...before.words, { text: piece, ...read }] : before.words };
    }
    best.push(step);
  }
  const result = best[text.length];
  return result !== undefined && result.score > 0 ? [...result.words] : [];
};
