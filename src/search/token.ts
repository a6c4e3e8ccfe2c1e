import { hasJapanese } from './kana.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** How a word of the query became words of the site. */
export type TokenKind =
  'word' | 'code' | 'alias' | 'stem' | 'prefix' | 'part' | 'reading' | 'corrected' | 'unknown';

/** A word of the site that stands for a word of the query, and how well (0 to 1). */
export interface Variant {
  readonly word: Word;
  readonly factor: number;
}

/** One content word of a query. */
export interface Token {
  /** As it stands in the normalised query. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Words of the site, best first; empty when the site does not know the word. */
  readonly variants: readonly Variant[];
  /** How telling it is: the rarer its pages, the more. */
  readonly weight: number;
}

/** How far each way of recognising a word is to be trusted. */
const trust: Readonly<Record<TokenKind, number>> = {
  word: 1,
  code: 1,
  alias: 0.9,
  stem: 0.95,
  reading: 0.9,
  corrected: 0.85,
  prefix: 0.8,
  part: 0.5,
  unknown: 0,
};

const shortestUnknown = 3;
const shortWeight = 0.4;
const leastWeight = 0.12;
const subjectLevel = 5;
const leastSubject = 0.4;
const subjectPower = 1.3;
const rarityPower = 0.7;
const kindWeights: Readonly<Partial<Record<TokenKind, number>>> = { code: 1.6, alias: 1.3 };

/**
 * How many pages hold the words, counting a page by how much it is about them: a word that stands
 * in all pages but is the subject of one is nearly as telling as a word of one page.
 */
const softPages = (words: readonly Word[]): number => {
  const levels = new Map<number, number>();
  for (const { postings } of words) {
    for (const { page, level } of postings) {
      levels.set(page, Math.max(level, levels.get(page) ?? 0));
    }
  }
  const all = [...levels.values()];
  const highest = all.reduce((a, b) => Math.max(a, b), 1);
  return all.reduce((sum, level) => sum + (level / highest) ** subjectPower, 0);
};

const highestLevel = (words: readonly Word[]): number =>
  words.reduce(
    (highest, { postings }) => postings.reduce((top, { level }) => Math.max(top, level), highest),
    0,
  );

/** A word that is no page's subject says less, however rare it is. */
const subjectShare = (words: readonly Word[]): number =>
  leastSubject + (1 - leastSubject) * Math.min(1, highestLevel(words) / subjectLevel);

/** How telling a set of synonyms is; as telling as a word of one page when there are none. */
export const tellingWeight = (vocabulary: Vocabulary, words: readonly Word[]): number =>
  words.length === 0
    ? vocabulary.idf(1) ** rarityPower
    : Math.max(leastWeight, vocabulary.idf(softPages(words))) ** rarityPower * subjectShare(words);

/** Makes a token of words of the site, all trusted as their kind is; the first counts most. */
export const tokenOf = (
  vocabulary: Vocabulary,
  text: string,
  kind: TokenKind,
  words: readonly Word[],
  factors: readonly number[] = [],
): Token => ({
  text,
  kind,
  variants: words.map((word, at) => ({ word, factor: trust[kind] * (factors[at] ?? 1) })),
  weight:
    (words.length === 0 && text.length < shortestUnknown && !hasJapanese(text)
      ? shortWeight
      : tellingWeight(vocabulary, words)) * (kindWeights[kind] ?? 1),
});
