import type { Engine, Fragment } from './engine.ts';

/** The part of a Pagefind fragment that is used. */
export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The part of Pagefind's browser module that is used (`pagefind/pagefind.js`, version 1.5.2). */
export interface PagefindModule {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      data(): Promise<PagefindData>;
    }[];
  }>;
}

const withoutEngineMarks = (text: string): string => text.replace(/\u200b/g, '');

const fragmentOf = (data: PagefindData): Fragment => ({
  url: data.url,
  title: data.meta['title'] ?? '',
  heading: data.meta['section'] ?? '',
  content: withoutEngineMarks(data.content),
});

/**
 * Pagefind as the planner's engine, on the main thread (its worker costs another 12 kB and gains
 * nothing on a site of this size). `base` is the site's base path. Rejects when Pagefind cannot
 * start, for example where WebAssembly is forbidden.
 */
export const createPagefindEngine = async (
  pagefind: PagefindModule,
  base: string,
): Promise<Engine> => {
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    excerptLength: 0,
    ranking: { termSimilarity: 0.5 },
  });
  await pagefind.init();
  return {
    search: async (text) => {
      const { results } = await pagefind.search(text);
      return results.map(({ id, score, data }) => ({
        id,
        score,
        load: async () => fragmentOf(await data()),
      }));
    },
  };
};
