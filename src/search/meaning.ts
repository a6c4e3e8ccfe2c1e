import { correctWord } from './correction.ts';
import { toKatakana } from './kana.ts';
import { latinForms } from './latin.ts';
import { termOf, type Lexicon, type Word } from './lexicon.ts';
import { readRomaji, wordsInKana } from './readings.ts';

const trust = { word: 1, reading: 0.9, corrected: 0.85, prefix: 0.8, part: 0.5, unknown: 0.8 };

/** What a word of a query means. */
export interface Meaning {
  /** How its words were found. */
  readonly kind: keyof typeof trust;
  /** As it stands in the normalised query. */
  readonly text: string;
  /** Words of the site, best first; empty when titles and asks do not know it. */
  readonly words: readonly Word[];
  /** The terms to search, best first: those of the words, or its own. */
  readonly terms: readonly string[];
  /** How far they are to be trusted (0 to 1). */
  readonly trust: number;
}

const mostWords = 3;
const shortestBeginning = { latin: 3, japanese: 2 };

/** A meaning of the kind with the best of the words. */
export const meaning = (
  kind: Meaning['kind'],
  text: string,
  found: readonly Word[] = [],
): Meaning => {
  const words = found.slice(0, mostWords);
  const terms = words.length === 0 ? [termOf(text)] : words.map(({ term }) => term);
  return { kind, text, words, terms: [...new Set(terms)], trust: trust[kind] };
};

const corrected = (
  lexicon: Lexicon,
  text: string,
  verbatim: boolean,
  form = text,
): Meaning | undefined => {
  const word = verbatim ? undefined : correctWord(lexicon, form);
  return word && meaning('corrected', text, [word]);
};

/** What a Latin word or code means; several words where it is a name of parts. */
export const meanLatin = (lexicon: Lexicon, text: string, verbatim: boolean): Meaning[] => {
  const exact = lexicon.get(text);
  if (exact) return [meaning('word', text, [exact])];
  const romaji = readRomaji(lexicon, text);
  if (romaji && lexicon.ignored.has(romaji.kana)) return [];
  const forms = latinForms(text).flatMap((form) => lexicon.get(form) ?? []);
  if (forms.length > 0 && !romaji?.exact) {
    return forms.map((word) => meaning('word', word.text, [word]));
  }
  if (/\d/.test(text) && text.length < 5) return [meaning('unknown', text)];
  const begun =
    text.length < shortestBeginning.latin ? [] : lexicon.find((word) => word.text.startsWith(text));
  if (begun.length > 0) return [meaning('prefix', text, begun)];
  if (romaji?.exact) return [meaning('reading', text, romaji.words)];
  const near = corrected(lexicon, text, verbatim);
  if (near) return [near];
  if (romaji && romaji.words.length > 0) return [meaning('reading', text, romaji.words)];
  const misread = romaji && corrected(lexicon, text, verbatim, toKatakana(romaji.kana));
  return [misread ?? meaning('unknown', text)];
};

/** What a word in katakana or kanji means. */
export const meanJapanese = (lexicon: Lexicon, text: string, verbatim: boolean): Meaning => {
  const exact = lexicon.get(text);
  if (exact) return meaning('word', text, [exact]);
  const begun =
    text.length < shortestBeginning.japanese
      ? []
      : lexicon.find((word) => word.text.startsWith(text));
  if (begun.length > 0) return meaning('prefix', text, begun);
  const near = corrected(lexicon, text, verbatim);
  if (near) return near;
  const holding = lexicon.find((word) => word.text.includes(text));
  return meaning(holding.length > 0 ? 'part' : 'unknown', text, holding);
};

/** What a text in hiragana means that was not converted. */
export const meanKana = (lexicon: Lexicon, text: string): Meaning[] =>
  wordsInKana(lexicon, text).map((word) => meaning('reading', word.text, word.words));
