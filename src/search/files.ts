import { fromColumns } from './columns.ts';
import type { AliasData, SearchData, SearchPage, VocabularyColumns } from './data.ts';

/** Names of a language's files, as `search/manifest.json` gives them. */
export interface Names {
  readonly vocabulary: string;
  readonly aliases: string;
  readonly pages: string;
}

/**
 * Reads a language's data at once. `readJson` gets a file of `search/` by its name and rejects when
 * it cannot be read.
 */
export const fetchSearchData = async (
  readJson: (name: string) => Promise<unknown>,
  names: Names,
): Promise<SearchData> => {
  const [vocabulary, aliases, pages] = await Promise.all([
    readJson(names.vocabulary),
    readJson(names.aliases),
    readJson(names.pages),
  ]);
  return {
    vocabulary: fromColumns(vocabulary as VocabularyColumns),
    aliases: aliases as AliasData,
    pages: pages as readonly SearchPage[],
  };
};
