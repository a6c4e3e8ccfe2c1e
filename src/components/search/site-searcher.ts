import type { Language } from '../../languages/languages.ts';
import { readSearchData, type SearchDataFile, type SearchManifest } from '../../search/files.ts';
import { once } from '../../search/once.ts';
import { createPagefindEngine } from '../../search/pagefind-engine.ts';
import { createSearcher, type Searcher } from '../../search/searcher.ts';
import { readFile, readJson } from './read-file.ts';

/** The search of a language over the files of the site below `base`. */
export const siteSearcher = (language: Language, base: string): Searcher => {
  const names = once(async () => {
    const own = ((await readJson(`${base}search/manifest.json`)) as SearchManifest)[language];
    if (!own) throw new Error(`There is no search in "${language}".`);
    return own;
  });
  return createSearcher({
    language,
    loadData: async () => {
      const { data } = await names();
      return readSearchData((await readJson(`${base}search/${data}`)) as SearchDataFile);
    },
    loadEngine: async () =>
      createPagefindEngine({
        language,
        base,
        names: (await names()).index,
        readBytes: async (name) => (await readFile(`${base}pagefind/${name}`)).arrayBuffer(),
      }),
  });
};
