import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { languages, type Language } from '../../languages/languages.ts';
import type { IndexNames } from '../../search/pagefind-engine.ts';
import { readable, sectionsOf, type IndexedPage, type SplitPage } from '../../search/sections.ts';
import { sectionAddress, sectionWords, type KnownWords } from '../../search/section-words.ts';

const magic = 'pagefind_dcd';
const shortestHit = 4;
const shippedFiles = /^(?:wasm\.|index\/|fragment\/|pagefind\.[a-z]+_\w+\.pf_meta$)/;
const entryFile = 'pagefind-entry.json';

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

const languageOf = (file: IndexFile): Language | undefined =>
  languages.find((language) => fragmentName.exec(file.path)?.[1] === language);

/** Pagefind's own reading of the built pages: texts, headings with ids, metadata, filters. */
export const readPages = async (distDir: string): Promise<SplitPage[]> => {
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
export const writeSections = async (
  pages: readonly SplitPage[],
  outputPath: string,
  known: KnownWords,
): Promise<IndexFile[]> => {
  const index = await openIndex();
  const indexed = sectionWords(pages, known);
  const shown = new Map<string, { content: string; meta: Record<string, string> }>();
  for (const { url, language, meta, sections } of pages) {
    for (const { anchor, heading, content } of sections) {
      const address = sectionAddress(url, anchor);
      const words = indexed.get(address) ?? [];
      const record = { url: address, language, content: words.join(' ') || heading || address };
      must(await index.addCustomRecord(record), `adding ${address}`);
      const title = readable(meta['title'] ?? '');
      shown.set(address, {
        content,
        meta: { title, ...(heading === '' ? {} : { section: heading }) },
      });
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
    await writeFile(
      path,
      encodeFragment({ url, filters, anchors, word_count: 1, ...shown.get(url) }),
    );
  }
  return files;
};

interface EntryFile {
  readonly languages: Readonly<
    Partial<Record<string, { readonly hash: string; readonly wasm: string | null }>>
  >;
}

/** Names of the index files of a language, as the engine reads them. */
export const indexNames = (files: readonly IndexFile[], language: Language): IndexNames => {
  const entry = files.find(({ path }) => path === entryFile);
  if (entry === undefined) throw new Error(`Pagefind wrote no ${entryFile}.`);
  const { languages } = JSON.parse(Buffer.from(entry.content).toString('utf8')) as EntryFile;
  const own = languages[language];
  if (own === undefined) throw new Error(`Pagefind indexed nothing in the language ${language}.`);
  return {
    wasm: `wasm.${own.wasm ?? 'unknown'}.pagefind`,
    meta: `pagefind.${own.hash}.pf_meta`,
    chunks: files
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`index/${language}_`) && path.endsWith('.pf_index')),
  };
};

/** Beginnings of the engine's hit ids by page address, as short as they stay different. */
export const hitIds = (files: readonly IndexFile[], language: Language): Map<string, string[]> => {
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
