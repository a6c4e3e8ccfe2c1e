import { planQuery } from '../../src/search/plan.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { fetchSearchData, type Names } from '../../src/search/files.ts';
import type { SearchLanguage } from '../../src/search/language.ts';
import { createPagefindEngine, type PagefindModule } from '../../src/search/pagefindEngine.ts';
import { createSearcher, type Searcher } from '../../src/search/searcher.ts';

/** What the bench calls inside Chromium. */
export interface BenchPage {
  /** Pages of a query and what it took; the first call loads everything. */
  planner(query: string): Promise<{ pages: string[]; loose: boolean; ms: number }>;
  /** The plan of a query, for looking at a failure. */
  explain(query: string): Promise<unknown>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const language = (document.documentElement.lang === 'en' ? 'en' : 'ja') satisfies SearchLanguage;

const readJson = async (path: string): Promise<unknown> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
};

const loadData = async () => {
  const manifest = (await readJson('/search/manifest.json')) as Record<SearchLanguage, Names>;
  return fetchSearchData((name) => readJson(`/search/${name}`), manifest[language]);
};

const searcher: Searcher = createSearcher({
  language,
  loadData,
  loadEngine: async () => {
    const path = '/pagefind/pagefind.js';
    return createPagefindEngine((await import(path)) as PagefindModule, '/');
  },
});

window.bench = {
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
