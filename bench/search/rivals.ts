import { gunzipSync } from 'node:zlib';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Language } from '../../src/languages/languages.ts';
import { normaliseText } from '../../src/search/normalise.ts';
import { pageSlug } from '../../src/search/page-slug.ts';
import { loadRival } from '../rivals.ts';

/** What is used of MiniSearch. */
interface MiniSearch {
  addAll(pages: readonly PlainPage[]): void;
  search(query: string): readonly { readonly id: unknown }[];
}

interface MiniSearchPackage {
  readonly default: new (options: {
    readonly fields: readonly (keyof PlainPage)[];
    readonly tokenize: (text: string) => string[];
    readonly searchOptions: Readonly<Record<string, unknown>>;
  }) => MiniSearch;
}

/** A page as Pagefind read it. */
export interface PlainPage {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly keywords: string;
  readonly text: string;
}

interface RawFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Indexes the built pages as Pagefind does by itself and writes the result to a folder. */
export const buildPlainPagefind = async (dist: string, output: string): Promise<PlainPage[]> => {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind did not start.');
  await index.addDirectory({ path: dist });
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
  }
  await close();
  return files
    .filter(({ path }) => path.includes('fragment/'))
    .map(({ path, content }) => {
      const text = gunzipSync(content).subarray('pagefind_dcd'.length).toString('utf8');
      const page = JSON.parse(text) as RawFragment;
      return {
        id: pageSlug(page.url),
        language: /fragment\/([a-z]+)_/.exec(path)?.[1] ?? '',
        title: page.meta['title'] ?? '',
        keywords: page.meta['kwk'] ?? '',
        text: page.content.replaceAll('\u200b', ''),
      };
    });
};

const bigrams = (text: string): string[] =>
  normaliseText(text)
    .split(/[^\p{L}\p{N}._-]+/u)
    .flatMap((chunk) =>
      chunk.split(/(?<=[a-z0-9._-])(?=[^a-z0-9._-])|(?<=[^a-z0-9._-])(?=[a-z0-9._-])/),
    )
    .flatMap((part) => {
      if (/^[\x21-\x7e]+$/.test(part) || part.length < 3) return part === '' ? [] : [part];
      return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
    });

/** MiniSearch with character bigrams over the same pages, with keywords, OR, prefixes and typing errors. */
export const createMiniSearch = async (
  pages: readonly PlainPage[],
  language: Language,
): Promise<(query: string) => string[]> => {
  const { default: MiniSearch } = (await loadRival('minisearch')) as MiniSearchPackage;
  const mini = new MiniSearch({
    fields: ['title', 'keywords', 'text'],
    tokenize: bigrams,
    searchOptions: {
      boost: { title: 4, keywords: 3 },
      fuzzy: 0.2,
      prefix: true,
      combineWith: 'OR',
    },
  });
  mini.addAll(pages.filter((page) => page.language === language));
  return (query) => mini.search(query).map(({ id }) => String(id));
};
