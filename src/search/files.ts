import { fromColumns } from './columns.ts';
import type { AliasData, SearchData, SearchPage, VocabularyColumns } from './data.ts';
import type { Language } from '../languages/languages.ts';
import type { IndexNames } from './pagefind-engine.ts';

/** Names of a language's files. */
export interface Names {
  /** The planner's data, below `search/`. */
  readonly data: string;
  /** The engine's index, below `pagefind/`. */
  readonly index: IndexNames;
}

/** `search/manifest.json`: the only file of the search whose name never changes. */
export type SearchManifest = Readonly<Partial<Record<Language, Names>>>;

/** A language's data as its file holds it. */
export interface SearchDataFile {
  readonly vocabulary: VocabularyColumns;
  readonly aliases: AliasData;
  readonly pages: readonly SearchPage[];
}

/** The data of a file, ready for the planner. */
export const readSearchData = ({ vocabulary, aliases, pages }: SearchDataFile): SearchData => ({
  vocabulary: fromColumns(vocabulary),
  aliases,
  pages,
});
