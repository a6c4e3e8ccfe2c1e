import type { Token } from './token.ts';

/** How well a page answers the words of a query, from the vocabulary alone. */
export interface Relevance {
  /** Mean level of the page over the words, weighted by how telling they are (0 to 1). */
  readonly level: number;
  /** Share of the telling words that the page holds at all (0 to 1). */
  readonly coverage: number;
}

const highestLevel = 9;

const bestLevels = (token: Token): Map<number, number> => {
  const levels = new Map<number, number>();
  for (const { word, factor } of token.variants) {
    for (const { page, level } of word.postings) {
      const value = (factor * level) / highestLevel;
      if (value > (levels.get(page) ?? 0)) levels.set(page, value);
    }
  }
  return levels;
};

/** The relevance of every page that holds at least one word of the query, by page number. */
export const pageRelevance = (tokens: readonly Token[]): Map<number, Relevance> => {
  const known = tokens.filter(({ variants }) => variants.length > 0);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<number, { level: number; covered: number }>();
  for (const token of known) {
    for (const [page, level] of bestLevels(token)) {
      const sum = sums.get(page) ?? { level: 0, covered: 0 };
      sum.level += token.weight * level;
      sum.covered += token.weight;
      sums.set(page, sum);
    }
  }
  return new Map(
    [...sums].map(([page, { level, covered }]) => [
      page,
      { level: level / total, coverage: covered / total },
    ]),
  );
};
