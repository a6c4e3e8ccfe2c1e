import type { PageHits } from './merge.ts';
import type { Plan } from './plan.ts';
import { pageRelevance } from './relevance.ts';

/** A page with its place in the results. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** Share of the telling words that the page holds (0 to 1). */
  readonly coverage: number;
}

/** How much each kind of evidence counts; tuned in `bench/search` on one half of its queries. */
export const weights = {
  vocabulary: 1.2,
  engine: 0.05,
  hint: 0.8,
  leastCoverage: 0.45,
};

/** All pages with any evidence for the query, best first. */
export const rankPages = (plan: Plan, hits: ReadonlyMap<number, PageHits>): RankedPage[] => {
  const relevance = pageRelevance(plan.tokens);
  const topEngine = [...hits.values()].reduce((top, { score }) => Math.max(top, score), 0);
  const pages = new Set([...relevance.keys(), ...plan.hints.keys(), ...hits.keys()]);
  return [...pages]
    .map((page): RankedPage => {
      const { level, coverage } = relevance.get(page) ?? { level: 0, coverage: 0 };
      const engine = topEngine > 0 ? (hits.get(page)?.score ?? 0) / topEngine : 0;
      const spread = weights.leastCoverage + (1 - weights.leastCoverage) * coverage;
      const score =
        (weights.vocabulary * level + weights.engine * engine) * spread +
        weights.hint * (plan.hints.get(page) ?? 0);
      return { page, score, coverage };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.page - b.page);
};
