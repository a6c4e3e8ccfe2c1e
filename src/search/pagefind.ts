import type { Engine } from './engine.ts';

/** What is used of Pagefind's API for browsers (pagefind.app/docs/api and /docs/search-config). */
export interface Pagefind {
  options(options: {
    readonly noWorker: boolean;
    readonly ranking: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  }): Promise<void>;
  init(): Promise<void>;
  /** All records for `null`, in the order of `sort`. */
  search(
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
}

/** Where in the planner's data a record of the index stands: the name of its sort key. */
export const place = 'place';

/** A term as the index holds it: letters and digits. */
export const indexed = (term: string): string => term.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const ranking = {
  termSimilarity: 2,
  pageLength: 0.4,
  termSaturation: 2,
  termFrequency: 0.4,
  metaWeights: { title: 5, keywords: 5, line: 2 },
};

/**
 * Pagefind as the planner's engine, on the main thread: a site of this size needs no worker, which
 * would load the same code once more. Rejects when a file is missing or WebAssembly is forbidden.
 */
export const createPagefindEngine = async (pagefind: Pagefind): Promise<Engine> => {
  await pagefind.options({ noWorker: true, ranking });
  await pagefind.init();
  // A result names its record only in a file of its own; in the order of their places all do at once.
  const { results: all } = await pagefind.search(null, { sort: { [place]: 'asc' } });
  const records = new Map(all.map(({ id }, record) => [id, record]));
  return {
    size: all.length,
    search: async (term) => {
      const word = indexed(term);
      const { results } = word === '' ? { results: [] } : await pagefind.search(word);
      return results.flatMap(({ id, score }) => {
        const record = records.get(id);
        return record === undefined ? [] : [{ record, score }];
      });
    },
  };
};
