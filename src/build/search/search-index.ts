import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { AliasesFile } from '../../content-model/schemas/aliases.ts';
import { content } from '../../content-model/site-content.ts';
import { toColumns } from '../../search/columns.ts';
import { compileAliasFile } from '../../search/compile-aliases.ts';
import type { SearchPage, VocabularyRow } from '../../search/data.ts';
import type { Names, SearchDataFile, SearchManifest } from '../../search/files.ts';
import { languages, type Language } from '../../languages/languages.ts';
import { normaliseText } from '../../search/normalise.ts';
import { pageSlug } from '../../search/page-slug.ts';
import { readable, type SplitPage } from '../../search/sections.ts';
import { countWords } from '../../search/word-count.ts';
import { hitIds, indexNames, readPages, writeSections } from './search-pagefind.ts';
import { loadReadings } from './search-readings.ts';

/** How strictly the dictionaries are read. */
export interface SearchOptions {
  /** Leave out aliases to words that no page holds: for a site that hides some of its guides. */
  readonly lenient?: boolean;
}

const describe = (
  page: SplitPage,
  base: string,
  hits: ReadonlyMap<string, string[]>,
): SearchPage => ({
  slug: pageSlug(page.url),
  url: `${base}${page.url}`.replace(/\/{2,}/g, '/'),
  title: readable(page.meta['title'] ?? ''),
  summary: page.meta['summary'] ?? '',
  audience: page.meta['audience'] ?? '',
  apps: (page.meta['apps'] ?? '').split(' ').filter((app) => app !== ''),
  hits: (hits.get(page.url) ?? []).join(','),
});

const writeHashed = async (folder: string, name: string, data: SearchDataFile): Promise<string> => {
  const text = JSON.stringify(data);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.json`;
  await writeFile(join(folder, file), text);
  return file;
};

const emptyDictionary: AliasesFile = { ignore: [], codes: [], general: [], terms: [], themes: {} };

const dictionaryOf = (language: Language): AliasesFile =>
  content.aliases.get(language) ?? emptyDictionary;

const countLanguage = (
  pages: readonly SplitPage[],
  language: Language,
  dictionary: AliasesFile,
  readingOf: (word: string) => string,
): VocabularyRow[] =>
  countWords(
    pages.map(({ content, meta, sections }) => ({
      title: `${readable(meta['title'] ?? '')} ${meta['kwt'] ?? ''}`,
      keywords: meta['kwk'] ?? '',
      headings: `${sections.map(({ heading }) => heading).join(' ')} ${meta['kwh'] ?? ''}`,
      body: readable(content),
    })),
    language,
    new Set(dictionary.ignore.map(normaliseText)),
    readingOf,
  );

/**
 * Builds the search of a finished site: the engine's index in `pagefind/`, and in `search/` each
 * language's vocabulary, aliases and pages as one file with a hashed name, named by `manifest.json`. `base` is
 * the site's base path. Rejects when the pages hold nothing to search or, unless `lenient`, when an
 * alias leads to a word that no page holds.
 */
export const buildSearch = async (
  distDir: string,
  base: string,
  { lenient = false }: SearchOptions = {},
): Promise<void> => {
  const [all, readingOf] = await Promise.all([readPages(distDir), loadReadings()]);
  const searchable = languages.map((language) => {
    const dictionary = dictionaryOf(language);
    const pages = all.filter((page) => page.language === language);
    return {
      language,
      dictionary,
      pages,
      words: countLanguage(pages, language, dictionary, readingOf),
    };
  });
  const known = new Map(
    searchable.map(({ language, words }) => [language, new Set(words.map(([word]) => word))]),
  );
  const files = await writeSections(all, join(distDir, 'pagefind'), known);
  await close();
  const folder = join(distDir, 'search');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest: Record<Language, Names> = {};
  for (const { language, dictionary, pages: own, words } of searchable) {
    const hits = hitIds(files, language);
    const pages = own.map((page) => describe(page, base, hits));
    const aliases = compileAliasFile(dictionary, words, pages, {
      fileName: `aliases/${language}.yaml`,
      lenient,
    });
    const vocabulary = toColumns(words);
    manifest[language] = {
      data: await writeHashed(folder, language, { vocabulary, aliases, pages }),
      index: indexNames(files, language),
    };
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest satisfies SearchManifest));
};
