import type { Plan } from './plan.ts';
import type { RankedPage } from './rerank.ts';
import type { Token } from './token.ts';

/** Whether the results answer the query (`good`), only touch it (`loose`) or do not exist. */
export type Confidence = 'good' | 'loose' | 'none';

/** Below this share of known, telling words the results are called loose. */
export const looseBelow = 0.65;

const familiarLevel = 4;
const leastFamiliar = 0.1;

const trusted: Readonly<Record<string, number>> = { part: 0.4, prefix: 0.9, corrected: 0.9 };

const highestLevel = (token: Token): number =>
  token.variants.reduce(
    (highest, { word }) => word.postings.reduce((top, { level }) => Math.max(top, level), highest),
    0,
  );

/** A word that the site only mentions in passing is known by half. */
const familiarity = (token: Token): number =>
  Math.min(1, leastFamiliar + (1 - leastFamiliar) * (highestLevel(token) / familiarLevel));

/** Share of the query's telling words that the site knows (0 to 1); 1 for a query without any. */
export const knownShare = (plan: Plan): number => {
  const total = plan.tokens.reduce((sum, { weight }) => sum + weight, 0);
  const known = plan.tokens.reduce(
    (sum, token) =>
      token.variants.length === 0
        ? sum
        : sum + token.weight * (trusted[token.kind] ?? 1) * familiarity(token),
    0,
  );
  return total === 0 ? 1 : known / total;
};

/** Judges the results as a whole; a page named by the dictionary counts as known words do. */
export const judge = (plan: Plan, ranked: readonly RankedPage[]): Confidence => {
  if (ranked.length === 0) return 'none';
  const best = ranked[0];
  const hint = best === undefined ? 0 : (plan.hints.get(best.page) ?? 0);
  const share = Math.max(knownShare(plan), hint ** 2);
  return share < looseBelow ? 'loose' : 'good';
};
