import type { SearchResult } from '../../search/searcher.ts';
import { nothingFits } from './nothing-fits.ts';
import type { Outcome } from './session.ts';

/**
 * The results in their order: first the page that own words lead to, by the address that holds the
 * answers. None where nothing fits.
 */
export const resultsOf = (outcome: Outcome | undefined): readonly SearchResult[] => {
  if (outcome === undefined || nothingFits(outcome)) return [];
  const { own, answer } = outcome;
  const results = answer?.results ?? [];
  const page = own?.page;
  if (!page) return results;
  const same = ({ record }: SearchResult): boolean => record.slug === page.record.slug;
  const found = results.find(same);
  const best = found ? { ...found, record: page.record } : page;
  return [best, ...results.filter((result) => !same(result))];
};
