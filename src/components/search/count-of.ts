import { fill } from '../../languages/fill.ts';
import type { Words } from '../../content-model/words.ts';
import type { SearchState } from './store.ts';

/** What a screen reader hears, and others read, about the state of a search. */
export const countOf = ({ outcome, busy }: SearchState, words: Words['search']): string => {
  if (outcome === undefined) return busy ? words.loading : '';
  const count = outcome.answer?.results.length;
  if (count === undefined) return words.unavailable;
  return fill(count === 1 ? words.count_one : words.count_other, { count });
};
