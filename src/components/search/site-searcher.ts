import type { Language } from '../../languages/languages.ts';
import type { SearchData } from '../../search/data.ts';
import { once } from '../../search/once.ts';
import { createPagefindEngine, type Pagefind } from '../../search/pagefind.ts';
import { createSearcher, type Searcher } from '../../search/searcher.ts';
import { readJson } from './read-file.ts';

/** The search of a language, and the data that it shares. */
export interface SiteSearcher extends Searcher {
  /** Rejects when the file is not there. */
  data(): Promise<SearchData>;
}

/** The search of a language over the files of the site below `base`. */
export const siteSearcher = (language: Language, base: string): SiteSearcher => {
  const data = once(async () => (await readJson(`${base}search/${language}.json`)) as SearchData);
  const searcher = createSearcher({
    loadData: data,
    loadEngine: async () => {
      const address = `${base}pagefind/${language}/pagefind.js`;
      return createPagefindEngine((await import(/* @vite-ignore */ address)) as Pagefind);
    },
  });
  return { ...searcher, data };
};
