import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { content } from '../../content-model/site-content.ts';
import { useWords } from '../../content-model/translate.ts';
import { offeredLanguages } from '../../content-model/offered.ts';
import { createRoutes } from '../../routing/paths.ts';
import { searchData } from '../../search/collect.ts';
import { indexFiles } from './index-files.ts';
import { loadReadings } from './readings.ts';
import { productSynonyms } from './product-synonyms.ts';
import { sourcesOf } from './records.ts';

/**
 * Writes the search into a built site: each language's planner data as `search/{language}.json`,
 * and the engine with its index below `pagefind/{language}/`. `base` is the site's base path.
 */
export const buildSearch = async (dist: string, base: string): Promise<void> => {
  const readingOf = await loadReadings();
  for (const folder of ['search', 'pagefind']) {
    await rm(join(dist, folder), { recursive: true, force: true });
  }
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  };
  for (const language of offeredLanguages) {
    const sources = sourcesOf(content, language, createRoutes(base), useWords(language));
    const people = content.aliases.get(language);
    const synonyms = [...(people?.synonyms ?? []), ...productSynonyms(content.products)];
    const data = searchData(sources, { ignored: [], lists: {}, ...people, synonyms }, readingOf);
    await write(`search/${language}.json`, JSON.stringify(data));
    for (const file of await indexFiles(sources, data)) {
      await write(`pagefind/${language}/${file.path}`, file.content);
    }
  }
  await close();
};
