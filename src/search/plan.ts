import { matchAliases, type AliasMatch } from './aliases.ts';
import { isErrorCode } from './latin.ts';
import type { Lexicon } from './lexicon.ts';
import { normaliseQuery } from './normalise.ts';
import { runs } from './scripts.ts';
import { tellingWeight, tokenOf, type Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** A word of the query that was taken for another one. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What is known about a query before anything is searched. */
export interface Plan {
  /** The normalised query. */
  readonly text: string;
  /** Content words, at most eight, in the order of the query. */
  readonly tokens: readonly Token[];
  /** Pages that the dictionary names for it, with the share of the query that speaks for them. */
  readonly hints: ReadonlyMap<number, number>;
  readonly corrections: readonly Correction[];
  /** Number of content words before the cut to eight. */
  readonly length: number;
}

const mostTokens = 8;
/** How much of a query is read, in UTF-16 units: as it is written, and without what says nothing. */
const longestWritten = 2400;
const longestQuery = 600;
const shortestBeginning = 3;
const mostContinuations = 3;
const continuationTrust = 0.7;
const gappedTrust = 0.6;
const codeHint = 2;
const namedShare = 0.4;
const steppedBack = 0.6;
const guessedHint = 1;

const cut = (tokens: readonly Token[]): Token[] => {
  if (tokens.length <= mostTokens) return [...tokens];
  const kept = [...tokens]
    .sort(
      (a, b) => Number(b.kind !== 'unknown') - Number(a.kind !== 'unknown') || b.weight - a.weight,
    )
    .slice(0, mostTokens);
  return tokens.filter((token) => kept.includes(token));
};

const lightShare = 0.3;
const lightBelow = 0.35;

/** How much each letter of the query says about its subject; more where the dictionary knows it. */
const letterWeights = (
  text: string,
  { ignored, vocabulary }: Lexicon,
  matches: readonly AliasMatch[],
): number[] => {
  const weights = Array.from({ length: text.length }, () => 0);
  for (const { script, text: run, start } of runs(text)) {
    if (ignored.has(run)) continue;
    const word = vocabulary.get(run);
    const isLight =
      script === 'hiragana' ||
      (word !== undefined && tellingWeight(vocabulary, [word]) < lightBelow);
    weights.fill(isLight ? lightShare : 1, start, start + run.length);
  }
  for (const [start, end] of matches.flatMap(({ alias, parts }) =>
    alias.pages.length > 0 ? parts : [],
  )) {
    for (let at = start; at < end; at += 1) weights[at] = Math.max(weights[at] ?? 0, lightShare);
  }
  return weights;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const hintsOf = (
  lexicon: Lexicon,
  text: string,
  matches: readonly AliasMatch[],
): Map<number, number> => {
  const hints = new Map<number, number>();
  const weights = letterWeights(text, lexicon, matches);
  const whole = Math.max(1, sum(weights));
  const letters = runs(text).reduce((total, run) => total + run.text.length, 0);
  const add = (page: number, share: number): void => {
    hints.set(page, Math.max(hints.get(page) ?? 0, share));
  };
  for (const { alias, parts } of matches) {
    const start = parts[0]?.[0] ?? 0;
    const end = parts.at(-1)?.[1] ?? start;
    const share = Math.min(1, Math.max(sum(weights.slice(start, end)), 1) / whole);
    for (const slug of alias.pages) {
      for (const page of lexicon.pagesOf(slug)) {
        const spoken = Math.min(share, (end - start) / Math.max(1, letters));
        add(page, lexicon.termPages.has(page) ? spoken : Math.sqrt(share));
      }
    }
  }
  const namesSomething = [...hints].some(
    ([page, share]) =>
      share >= namedShare && !lexicon.generalPages.has(page) && !lexicon.termPages.has(page),
  );
  if (namesSomething) {
    for (const page of lexicon.generalPages) {
      const share = hints.get(page);
      if (share !== undefined) hints.set(page, share * steppedBack);
    }
  }
  const hasCode = runs(text).some(
    ({ script, text: run }) => script === 'latin' && isErrorCode(run),
  );
  if (hasCode) for (const page of lexicon.codePages) add(page, codeHint);
  return hints;
};

/** The query with the words that were typed wrongly or not to their end as the site writes them. */
const understood = (text: string, tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === 'corrected' || kind === 'prefix' || kind === 'reading')
    .reduce((changed, token) => {
      const word = token.variants[0]?.word.text;
      return word === undefined ? changed : changed.replace(token.text, word);
    }, text);

const gappedTokens = (lexicon: Lexicon, matches: readonly AliasMatch[]): Token[] =>
  matches
    .filter(({ alias, parts }) => parts.length > 1 && alias.to.length > 0)
    .flatMap(({ alias }) => alias.to)
    .map((text) => lexicon.vocabulary.get(text))
    .filter((word) => word !== undefined)
    .map((word) => {
      const token = tokenOf(lexicon.vocabulary, word.text, 'alias', [word]);
      return { ...token, weight: token.weight * gappedTrust };
    });

/** A query of one word may be a word that is not typed to its end: サンダー, activ. */
const withContinuations = ({ vocabulary }: Lexicon, tokens: readonly Token[]): readonly Token[] => {
  const [only] = tokens;
  if (only === undefined || tokens.length > 1 || only.kind === 'code') return tokens;
  if (only.text.length < shortestBeginning || !['word', 'stem'].includes(only.kind)) return tokens;
  const present = new Set(only.variants.map(({ word }) => word));
  const longer = vocabulary
    .startingWith(only.text)
    .filter((word) => !present.has(word))
    .slice(0, mostContinuations)
    .map((word) => ({ word, factor: continuationTrust }));
  return [{ ...only, variants: [...only.variants, ...longer] }];
};

/**
 * Reads a query: which words of the site it means, which pages the dictionary names for it.
 * `verbatim` leaves out the dictionary and corrections.
 */
export const planQuery = (lexicon: Lexicon, query: string, verbatim = false): Plan => {
  const text = normaliseQuery(query.slice(0, longestWritten)).slice(0, longestQuery);
  const matches = verbatim ? [] : matchAliases(text, lexicon.aliases);
  const own = tokensOf(lexicon, text, matches);
  const known = new Set(own.flatMap(({ variants }) => variants.map(({ word }) => word.text)));
  const added = gappedTokens(lexicon, matches).filter(({ text: word }) => !known.has(word));
  const all = [...own, ...added].filter(({ kind }) => !verbatim || kind !== 'corrected');
  const tokens = withContinuations(lexicon, cut(all));
  const corrections = tokens
    .filter(({ kind }) => kind === 'corrected')
    .map(({ text: from, variants }) => ({ from, to: variants[0]?.word.text ?? from }));
  const hints = hintsOf(lexicon, text, matches);
  const meant = verbatim ? text : understood(text, tokens);
  if (meant !== text) {
    for (const [page, share] of hintsOf(lexicon, meant, matchAliases(meant, lexicon.aliases))) {
      hints.set(page, Math.max(hints.get(page) ?? 0, share * guessedHint));
    }
  }
  return { text, tokens, hints, corrections, length: all.length };
};
