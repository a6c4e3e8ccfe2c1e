import { aliasWords } from './alias-words.ts';
import { compileAliases, type CompiledAliases } from './aliases.ts';
import type { SearchData, SearchPage } from './data.ts';
import { createVocabulary, wordsOfRows, type Vocabulary } from './vocabulary.ts';

/** The data of one language, made ready once for many queries. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly aliases: CompiledAliases;
  readonly ignored: ReadonlySet<string>;
  readonly codePages: readonly number[];
  readonly generalPages: ReadonlySet<number>;
  readonly termPages: ReadonlySet<number>;
  readonly pages: readonly SearchPage[];
  /** Page numbers of a slug; empty when the site has no such page. */
  pagesOf(slug: string): readonly number[];
  /** Page number of an engine's hit; undefined for a hit of another build. */
  pageOfHit(id: string): number | undefined;
}

/** Makes the look-ups for the data of one language. */
export const createLexicon = (data: SearchData): Lexicon => {
  const hits = new Map<string, number>();
  const slugs = new Map<string, number[]>();
  let hitLength = 0;
  data.pages.forEach((page, number) => {
    slugs.set(page.slug, [...(slugs.get(page.slug) ?? []), number]);
    for (const id of page.hits.split(',')) {
      hits.set(id, number);
      hitLength = Math.max(hitLength, id.length);
    }
  });
  const pagesOf = (slug: string): readonly number[] => slugs.get(slug) ?? [];
  const words = wordsOfRows(data.vocabulary);
  const people = aliasWords(data.aliases.aliases, words, pagesOf);
  return {
    vocabulary: createVocabulary([...words, ...people], data.pages.length),
    aliases: compileAliases(data.aliases.aliases),
    ignored: new Set(data.aliases.ignore),
    codePages: data.aliases.codes.flatMap((slug) => pagesOf(slug)),
    generalPages: new Set(data.aliases.general.flatMap((slug) => pagesOf(slug))),
    termPages: new Set(data.aliases.terms.flatMap((slug) => pagesOf(slug))),
    pages: data.pages,
    pagesOf,
    pageOfHit: (id) => hits.get(id.slice(id.indexOf('_') + 1).slice(0, hitLength)),
  };
};
