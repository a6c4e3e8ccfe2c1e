import type { Hit } from './engine.ts';
import type { EngineQuery } from './queries.ts';

/** The hits of one engine query. */
export interface Answered {
  readonly query: EngineQuery;
  readonly hits: readonly Hit[];
}

/** A section with the evidence of all engine queries. */
export interface MergedHit {
  readonly hit: Hit;
  readonly score: number;
}

/** Sections of one page, best first. */
export interface PageHits {
  readonly sections: readonly MergedHit[];
  /** Evidence for the page: its best section and a little of the next ones. */
  readonly score: number;
}

const furtherShare = 0.2;
const furtherSections = 2;

/** Adds up the answers: within one query the best hit counts 1, across queries by their weight. */
export const mergeHits = (
  answers: readonly Answered[],
  pageOfHit: (id: string) => number | undefined,
): Map<number, PageHits> => {
  const merged = new Map<string, { hit: Hit; score: number }>();
  for (const { query, hits } of answers) {
    const top = hits.reduce((best, { score }) => Math.max(best, score), 0);
    for (const hit of hits) {
      const share = top > 0 ? hit.score / top : 0;
      const known = merged.get(hit.id);
      if (known === undefined) merged.set(hit.id, { hit, score: query.weight * share });
      else known.score += query.weight * share;
    }
  }
  const byPage = new Map<number, MergedHit[]>();
  for (const section of [...merged.values()].sort((a, b) => b.score - a.score)) {
    const page = pageOfHit(section.hit.id);
    if (page === undefined) continue;
    const sections = byPage.get(page);
    if (sections === undefined) byPage.set(page, [section]);
    else sections.push(section);
  }
  return new Map(
    [...byPage].map(([page, sections]) => {
      const further = sections.slice(1, 1 + furtherSections);
      const score =
        (sections[0]?.score ?? 0) +
        furtherShare * further.reduce((sum, section) => sum + section.score, 0);
      return [page, { sections, score }];
    }),
  );
};
