import { planQuery } from '../../src/search/plan.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { readJson } from '../../src/components/search/read-file.ts';
import { siteSearcher } from '../../src/components/search/site-searcher.ts';
import {
  readSearchData,
  type SearchDataFile,
  type SearchManifest,
} from '../../src/search/files.ts';
import type { Language } from '../../src/languages/languages.ts';
import type { Searcher } from '../../src/search/searcher.ts';

/** What the bench calls inside Chromium. */
export interface BenchPage {
  /** Pages of a query and what it took; the first call loads everything. */
  planner(query: string): Promise<{ pages: string[]; loose: boolean; ms: number }>;
  /** The plan of a query, for looking at a failure. */
  explain(query: string): Promise<unknown>;
}

declare global {
  interface Window {
    searchBench: BenchPage;
  }
}

const language: Language = document.documentElement.lang;

const searcher: Searcher = siteSearcher(language, '/');

const loadData = async () => {
  const manifest = (await readJson('/search/manifest.json')) as SearchManifest;
  return readSearchData(
    (await readJson(`/search/${manifest[language]?.data ?? ''}`)) as SearchDataFile,
  );
};

window.searchBench = {
  planner: async (query) => {
    const start = performance.now();
    const { results, confidence } = await searcher.search(query);
    const ms = performance.now() - start;
    return { pages: results.map(({ page }) => page.slug), loose: confidence !== 'good', ms };
  },
  explain: async (query) => {
    const plan = planQuery(createLexicon(await loadData()), query);
    const { results, confidence } = await searcher.search(query);
    return {
      text: plan.text,
      tokens: plan.tokens.map(
        ({ text, kind, weight, variants }) =>
          `${text} ${kind} ${weight.toFixed(2)} ${variants.map(({ word }) => word.text).join('|')}`,
      ),
      confidence,
      results: results.map(({ page, score }) => `${page.slug} ${score.toFixed(3)}`),
    };
  },
};
