import { judge, type Confidence } from './confidence.ts';
import type { SearchData, SearchPage } from './data.ts';
import type { Engine } from './engine.ts';
import { admits, type SearchFilter } from './filter.ts';
import { cutAtSpans, type MarkedPiece } from '../errors/cut-at-spans.ts';
import { highlightSpans } from './highlight.ts';
import type { Language } from '../languages/languages.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { mergeHits, type Answered, type PageHits } from './merge.ts';
import { once } from './once.ts';
import { planQuery, type Correction, type Plan } from './plan.ts';
import { engineQueries } from './queries.ts';
import { rankPages } from './rerank.ts';
import { sectionOf, type ResultSection } from './result-section.ts';
import { wordsToMark } from './words-to-mark.ts';

/** Where a searcher gets its parts from; each is asked for at most once, on the first use. */
export interface SearcherConfig {
  readonly language: Language;
  /** Vocabulary, pages and aliases of the language; a rejection makes every search reject. */
  loadData(): Promise<SearchData>;
  /** The engine; a rejection leaves the search with titles and words only (`degraded`). */
  loadEngine(): Promise<Engine>;
}

/** What a search may be asked for besides the words. */
export interface SearchOptions {
  readonly filter?: SearchFilter;
  /** How many results at most; 8 unless told. */
  readonly limit?: number;
  /** For how many results the best section is loaded; 4 unless told. */
  readonly excerpts?: number;
  /** Do not correct or translate: search the words as they stand. */
  readonly verbatim?: boolean;
  /** False answers from titles and words alone: at once, without the engine and its sections. */
  readonly sections?: boolean;
}

/** One page, the best first. */
export interface SearchResult {
  readonly page: SearchPage;
  readonly title: readonly MarkedPiece[];
  readonly score: number;
  /** Share of the telling words that the page holds (0 to 1). */
  readonly coverage: number;
  /** Undefined where the section was not asked for or cannot be read. */
  readonly section?: ResultSection;
}

/** The answer to a query. */
export interface SearchAnswer {
  readonly confidence: Confidence;
  readonly results: readonly SearchResult[];
  readonly corrections: readonly Correction[];
  /** True when the engine failed: the results come from titles and words, without excerpts. */
  readonly degraded: boolean;
}

/** A search over one language of the site. */
export interface Searcher {
  /** Loads the data of the language; call it when the box is touched. Never rejects. */
  warm(): Promise<void>;
  /** Whether the engine is there, so that sections cost next to nothing. */
  hasEngine(): boolean;
  /** Rejects only when the data cannot be loaded. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

const defaults = { limit: 8, excerpts: 4 };

/** Pages with less than this share of the best page's score are noise, but three are shown. */
const leastShare = 0.33;
const alwaysShown = 3;

const ask = async (engine: Engine, plan: Plan): Promise<Answered[]> =>
  Promise.all(
    engineQueries(plan).map(async (query) => ({ query, hits: await engine.search(query.text) })),
  );

/** Makes the search of one language; nothing is loaded before `warm` or `search` is called. */
export const createSearcher = (config: SearcherConfig): Searcher => {
  const lexicon = once(async (): Promise<Lexicon> => createLexicon(await config.loadData()));
  let started = false;
  const engine = once(async () => {
    const loaded = await config.loadEngine();
    started = true;
    return loaded;
  });

  const hitsFor = async (
    plan: Plan,
    { pageOfHit }: Lexicon,
  ): Promise<Map<number, PageHits> | undefined> => {
    try {
      return mergeHits(await ask(await engine(), plan), pageOfHit);
    } catch {
      return undefined;
    }
  };

  const search = async (query: string, options: SearchOptions = {}): Promise<SearchAnswer> => {
    const withSections = options.sections !== false;
    const loading = withSections ? engine().catch(() => undefined) : undefined;
    const known = await lexicon();
    await loading;
    const plan = planQuery(known, query, options.verbatim === true);
    const hits = withSections ? await hitsFor(plan, known) : undefined;
    const ranked = rankPages(plan, hits ?? new Map());
    const words = wordsToMark(plan);
    const admitted = ranked.flatMap((place) => {
      const page = known.pages[place.page];
      return page === undefined || !admits(options.filter ?? {}, page) ? [] : [{ place, page }];
    });
    const least = leastShare * (admitted[0]?.place.score ?? 0);
    const shown = admitted.filter(({ place }, at) => at < alwaysShown || place.score >= least);
    const results = await Promise.all(
      shown.slice(0, options.limit ?? defaults.limit).map(async ({ place, page }, at) => {
        const best = hits?.get(place.page)?.sections[0];
        const wanted = at < (options.excerpts ?? defaults.excerpts);
        const fragment = wanted ? await best?.hit.load().catch(() => undefined) : undefined;
        return {
          page,
          title: cutAtSpans(page.title, highlightSpans(page.title, words)),
          score: place.score,
          coverage: place.coverage,
          ...(fragment === undefined
            ? {}
            : { section: sectionOf(fragment, words, config.language) }),
        };
      }),
    );
    return {
      confidence: judge(plan, ranked),
      results,
      corrections: plan.corrections,
      degraded: withSections && hits === undefined,
    };
  };

  return {
    warm: async () => {
      await Promise.allSettled([lexicon()]);
    },
    hasEngine: () => started,
    search,
  };
};
