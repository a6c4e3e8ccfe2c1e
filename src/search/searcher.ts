import { cutAtSpans, type MarkedPiece } from '../errors/cut-at-spans.ts';
import { createAsked } from './asked.ts';
import type { SearchData, SearchRecord } from './data.ts';
import type { Engine } from './engine.ts';
import { admits, type SearchFilter } from './filter.ts';
import { highlightSpans } from './highlight.ts';
import { createLexicon } from './lexicon.ts';
import { once } from './once.ts';
import { planQuery, wordsOfPlan, type Correction } from './plan.ts';
import { rank, rankAsked, type Ranked } from './rank.ts';

/** Where a searcher gets its parts from; each is asked for at most once, on the first use. */
export interface SearcherConfig {
  /** The planner's data; a rejection makes every search reject. */
  loadData(): Promise<SearchData>;
  /** The engine; a rejection leaves the search with titles and asks only (`degraded`). */
  loadEngine(): Promise<Engine>;
}

/** What a search may be asked for besides the words. */
export interface SearchOptions {
  readonly filter?: SearchFilter;
  /** Do not correct: search the words as they stand. */
  readonly verbatim?: boolean;
  /** Answer at once from titles and asks, without the engine. */
  readonly titlesOnly?: boolean;
}

/** One result. */
export interface SearchResult {
  readonly record: SearchRecord;
  readonly title: readonly MarkedPiece[];
  /** A line of its text with the words of the query marked. */
  readonly line: readonly MarkedPiece[];
}

/** The answer to a query. */
export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** Whether the results are about the query; otherwise they only come near. */
  readonly fits: boolean;
  readonly corrections: readonly Correction[];
  /** True when the engine failed: only titles and asks were searched. */
  readonly degraded: boolean;
}

/** A search over one language of the site. */
export interface Searcher {
  /** Loads the data; call it when the box is touched. Never rejects. */
  warm(): Promise<void>;
  /** Whether the engine is there, so that it costs next to nothing. */
  hasEngine(): boolean;
  /** Rejects only when the data cannot be loaded. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

const mostResults = 8;
/** How many are shown when nothing fits. */
const mostNear = 3;
/** Below this share of the best score a result is noise; three are shown all the same. */
const leastShare = 0.4;
const alwaysShown = 3;
/** Less of the query's telling words, or less evidence, than this is not about it. */
const fitting = { coverage: 0.5, score: 0.5 };

const isAbout = ([best]: readonly Ranked[]): boolean =>
  best !== undefined && best.coverage >= fitting.coverage && best.score >= fitting.score;

/** Makes the search of one language; nothing is loaded before `warm` or `search` is called. */
export const createSearcher = (config: SearcherConfig): Searcher => {
  const prepared = once(async () => {
    const data = await config.loadData();
    return { records: data.records, lexicon: createLexicon(data), asked: createAsked(data) };
  });
  let started = false;
  const engine = once(async () => {
    const loaded = await config.loadEngine();
    started = true;
    return loaded;
  });

  const search = async (query: string, options: SearchOptions = {}): Promise<SearchAnswer> => {
    const { filter = {}, verbatim = false, titlesOnly = false } = options;
    const loading = titlesOnly ? undefined : engine().catch(() => undefined);
    const { records, lexicon, asked } = await prepared();
    const plan = planQuery(lexicon, query, verbatim);
    const used = await loading;
    // An index of another release numbers its records in another way.
    const withEngine =
      used?.size === records.length
        ? await rank(plan, records, asked, used).catch(() => undefined)
        : undefined;
    const ranked = withEngine ?? rankAsked(plan, records, asked);
    const fits = isAbout(ranked);
    const least = leastShare * (ranked[0]?.score ?? 0);
    const words = wordsOfPlan(lexicon, plan);
    const marked = (text: string): MarkedPiece[] => cutAtSpans(text, highlightSpans(text, words));
    return {
      // Narrowed down after the cut: a filter never brings more to light.
      results: ranked
        .filter(({ score }, at) => at < alwaysShown || score >= least)
        .slice(0, fits ? mostResults : mostNear)
        .filter(({ record }) => admits(filter, record))
        .map(({ record }) => ({
          record,
          title: marked(record.title),
          line: marked(record.line),
        })),
      fits,
      corrections: plan.corrections,
      degraded: !titlesOnly && withEngine === undefined,
    };
  };

  return {
    warm: async () => {
      await Promise.allSettled([prepared()]);
    },
    hasEngine: () => started,
    search,
  };
};
