import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { parse } from 'yaml';
import { aliasesSchema } from '../src/schemas/aliases.ts';
import { toColumns } from '../src/search/columns.ts';
import { compileAliasFile } from '../src/search/compileAliases.ts';
import type { SearchPage } from '../src/search/data.ts';
import { searchLanguages, type SearchLanguage } from '../src/search/language.ts';
import { normaliseText } from '../src/search/normalise.ts';
import { pageSlug } from '../src/search/pageSlug.ts';
import { readable, sectionsOf, type IndexedPage, type SplitPage } from '../src/search/sections.ts';
import { sectionAddress, sectionWords } from '../src/search/sectionWords.ts';
import { countWords } from '../src/search/wordCount.ts';
import { loadReadings } from './search-readings.ts';

/** Names of the hashed files of each language, relative to `search/` of the site. */
export type SearchManifest = Record<
  SearchLanguage,
  { readonly vocabulary: string; readonly aliases: string; readonly pages: string }
>;

/** What was built, for the build's log. */
export interface SearchBuild {
  readonly manifest: SearchManifest;
  readonly pages: Record<SearchLanguage, number>;
  readonly sections: Record<SearchLanguage, number>;
  readonly words: Record<SearchLanguage, number>;
}

const magic = 'pagefind_dcd';
const shortestHit = 4;
const shippedFiles = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.|index\/|fragment\/|pagefind\.)/;

const must = <T extends { readonly errors: readonly string[] }>(answer: T, doing: string): T => {
  if (answer.errors.length > 0) throw new Error(`Pagefind, ${doing}: ${answer.errors.join('; ')}`);
  return answer;
};

const openIndex = async (): Promise<PagefindIndex> => {
  const { index, errors } = await createIndex({ includeCharacters: '_' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
};

const fragmentName = /fragment\/([a-z-]+)_([0-9a-f]+)\.pf_fragment$/;

const decodeFragment = (file: IndexFile): IndexedPage =>
  JSON.parse(gunzipSync(file.content).subarray(magic.length).toString('utf8')) as IndexedPage;

const languageOf = (file: IndexFile): SearchLanguage | undefined =>
  searchLanguages.find((language) => fragmentName.exec(file.path)?.[1] === language);

/** Pagefind's own reading of the built pages: texts, headings with ids, metadata, filters. */
const readPages = async (distDir: string): Promise<SplitPage[]> => {
  const index = await openIndex();
  const { page_count: count } = must(await index.addDirectory({ path: distDir }), 'reading pages');
  if (count === 0) throw new Error(`No page with data-pagefind-body below ${distDir}.`);
  const { files } = must(await index.getFiles(), 'reading pages');
  await index.deleteIndex();
  return files
    .flatMap((file) => {
      const language = languageOf(file);
      if (language === undefined) return [];
      const page = decodeFragment(file);
      return [{ ...page, language, sections: sectionsOf(page) }];
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
};

const encodeFragment = (fragment: unknown): Uint8Array =>
  gzipSync(magic + JSON.stringify(fragment), { level: 9 });

/**
 * One record a section, so that a search loads a paragraph and not a whole page. Only the words
 * that a query can hold are indexed, each once: particles and repetitions more than double the
 * chunks. The text to show is put into the fragments afterwards.
 */
const writeSections = async (
  pages: readonly SplitPage[],
  outputPath: string,
  ignored: Readonly<Record<SearchLanguage, ReadonlySet<string>>>,
): Promise<IndexFile[]> => {
  const index = await openIndex();
  const indexed = sectionWords(pages, ignored);
  const shown = new Map<string, { content: string; meta: Record<string, string> }>();
  for (const { url, language, meta, sections } of pages) {
    for (const { anchor, heading, content } of sections) {
      const address = sectionAddress(url, anchor);
      const words = indexed.get(address) ?? [];
      const record = { url: address, language, content: words.join(' ') || heading || address };
      must(await index.addCustomRecord(record), `adding ${address}`);
      const title = readable(meta['title'] ?? '');
      shown.set(address, { content, meta: { title, ...(heading === '' ? {} : { section: heading }) } });
    }
  }
  const { files } = must(await index.getFiles(), 'writing the index');
  await index.deleteIndex();
  await rm(outputPath, { recursive: true, force: true });
  const shipped = files.filter(({ path }) => shippedFiles.test(path));
  for (const file of shipped) {
    const path = join(outputPath, file.path);
    await mkdir(dirname(path), { recursive: true });
    if (!fragmentName.test(file.path)) {
      await writeFile(path, file.content);
      continue;
    }
    const { url, filters, anchors } = decodeFragment(file);
    await writeFile(path, encodeFragment({ url, filters, anchors, word_count: 1, ...shown.get(url) }));
  }
  return shipped;
};

/** Beginnings of the engine's hit ids by page address, as short as they stay different. */
const hitIds = (files: readonly IndexFile[], language: SearchLanguage): Map<string, string[]> => {
  const hits = files
    .filter((file) => languageOf(file) === language)
    .map((file) => ({
      id: fragmentName.exec(file.path)?.[2] ?? '',
      page: decodeFragment(file).url.split('#')[0] ?? '',
    }));
  const ids = hits.map(({ id }) => id);
  let length = shortestHit;
  while (new Set(ids.map((id) => id.slice(0, length))).size < new Set(ids).size) length += 1;
  const byPage = new Map<string, string[]>();
  for (const { id, page } of hits) {
    byPage.set(page, [...(byPage.get(page) ?? []), id.slice(0, length)]);
  }
  return byPage;
};

const describe = (page: SplitPage, base: string, hits: ReadonlyMap<string, string[]>): SearchPage => ({
  slug: pageSlug(page.url),
  url: `${base}${page.url}`.replace(/\/{2,}/g, '/'),
  title: readable(page.meta['title'] ?? ''),
  summary: page.meta['summary'] ?? '',
  audience: page.filters['audience']?.[0] ?? '',
  apps: page.filters['app'] ?? [],
  hits: (hits.get(page.url) ?? []).join(','),
});

const writeHashed = async (folder: string, name: string, data: unknown): Promise<string> => {
  const text = JSON.stringify(data);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.json`;
  await writeFile(join(folder, file), text);
  return file;
};

const aliasesOf = async (language: SearchLanguage, folder: string) => {
  const path = join(folder, `${language}.yaml`);
  const read = aliasesSchema.safeParse(parse(await readFile(path, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${language}.yaml: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
};

/**
 * Builds the search of a finished site: the engine's index in `pagefind/`, and in `search/` each
 * language's vocabulary, aliases and pages with hashed names, named by `manifest.json`. `base` is
 * the site's base path. Rejects when the pages hold nothing to search or when an alias leads to a
 * word or page that does not exist.
 */
export async function buildSearch(
  distDir: string,
  base: string,
  aliasesDir = join(import.meta.dirname, '../src/content/aliases'),
): Promise<SearchBuild> {
  const dictionaries = { ja: await aliasesOf('ja', aliasesDir), en: await aliasesOf('en', aliasesDir) };
  const ignoredIn = (language: SearchLanguage): ReadonlySet<string> =>
    new Set(dictionaries[language].ignore.map(normaliseText));
  const ignored = { ja: ignoredIn('ja'), en: ignoredIn('en') };
  const all = await readPages(distDir);
  const files = await writeSections(all, join(distDir, 'pagefind'), ignored);
  await close();
  const readingOf = await loadReadings();
  const folder = join(distDir, 'search');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const built = await Promise.all(
    searchLanguages.map(async (language) => {
      const own = all.filter((page) => page.language === language);
      const hits = hitIds(files, language);
      const pages = own.map((page) => describe(page, base, hits));
      const counted = own.map(({ content, meta, sections }) => ({
        title: `${readable(meta['title'] ?? '')} ${meta['kwt'] ?? ''}`,
        keywords: meta['kwk'] ?? '',
        headings: `${sections.map(({ heading }) => heading).join(' ')} ${meta['kwh'] ?? ''}`,
        body: readable(content),
      }));
      const vocabulary = countWords(counted, language, ignored[language], readingOf);
      const aliases = compileAliasFile(dictionaries[language], vocabulary, pages, `aliases/${language}.yaml`);
      const names = {
        vocabulary: await writeHashed(folder, `vocab.${language}`, toColumns(vocabulary)),
        aliases: await writeHashed(folder, `aliases.${language}`, aliases),
        pages: await writeHashed(folder, `pages.${language}`, pages),
      };
      const sections = own.reduce((sum, page) => sum + page.sections.length, 0);
      return { language, names, pages: pages.length, sections, words: vocabulary.length };
    }),
  );
  const collect = <T>(pick: (part: (typeof built)[number]) => T): Record<SearchLanguage, T> =>
    Object.fromEntries(built.map((part) => [part.language, pick(part)])) as Record<SearchLanguage, T>;
  const manifest = collect(({ names }) => names);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return {
    manifest,
    pages: collect(({ pages }) => pages),
    sections: collect(({ sections }) => sections),
    words: collect(({ words }) => words),
  };
}
