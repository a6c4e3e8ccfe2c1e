import { readJson } from '../../src/components/search/read-file.ts';
import { siteSearcher } from '../../src/components/search/site-searcher.ts';
import type { Language } from '../../src/languages/languages.ts';
import type { SearchData } from '../../src/search/data.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { planQuery } from '../../src/search/plan.ts';

/** What the bench calls inside Chromium. */
export interface BenchPage {
  /** Results of a query and what it took; the first call loads everything. */
  planner(
    query: string,
    titlesOnly: boolean,
  ): Promise<{ pages: string[]; loose: boolean; ms: number }>;
  /** The plan of a query and its results, for looking at a failure. */
  explain(query: string): Promise<unknown>;
}

declare global {
  interface Window {
    searchBench: BenchPage;
  }
}

const language: Language = document.documentElement.lang;
const searcher = siteSearcher(language, '/');

window.searchBench = {
  planner: async (query, titlesOnly) => {
    const start = performance.now();
    const { results, fits } = await searcher.search(query, { titlesOnly });
    const ms = performance.now() - start;
    return { pages: results.map(({ record }) => record.slug), loose: !fits, ms };
  },
  explain: async (query) => {
    const data = (await readJson(`/search/${language}.json`)) as SearchData;
    const { tokens, ...plan } = planQuery(createLexicon(data), query);
    const { results, fits } = await searcher.search(query);
    return {
      ...plan,
      tokens: tokens.map(({ text, kind, terms }) => `${text} ${kind} ${terms.join('|')}`),
      fits,
      results: results.map(({ record }) => `${record.kind} ${record.slug} “${record.title}”`),
    };
  },
};
