import type { AliasRow } from './data.ts';
import { hasJapanese } from './kana.ts';

/** Where an alias stands in a query. */
export interface AliasMatch {
  readonly alias: AliasRow;
  /** Places of its literal parts in the text, `[start, end)`. */
  readonly parts: readonly (readonly [start: number, end: number])[];
  /** Letters of the literal parts. */
  readonly length: number;
}

interface CompiledAlias {
  readonly alias: AliasRow;
  readonly pattern: RegExp;
  readonly parts: number;
  readonly length: number;
}

/** The aliases of a language, longest pattern first. */
export type CompiledAliases = readonly CompiledAlias[];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

const literal = (part: string): string => {
  const words = part.split(' ').filter((word) => word !== '');
  const body = words.map((word) => escape(word).replace(/\\-/g, '[ -]?')).join('[ ・-]*');
  const first = part.charAt(0);
  const last = part.charAt(part.length - 1);
  const before = /[a-z0-9]/.test(first) ? '(?<![a-z0-9])' : '';
  const after = /[a-z]/.test(last)
    ? '(?:s|es|ed|ing)?(?![a-z0-9])'
    : /\d/.test(last)
      ? '(?![a-z0-9])'
      : '';
  const shortKatakana = /^[\u30a1-\u30faー]{1,3}$/.test(part);
  return shortKatakana
    ? `(?<![\\u30a1-\\u30faー])${body}(?![\\u30a1-\\u30faー])`
    : `${before}${body}${after}`;
};

const gap = (pattern: string): string =>
  hasJapanese(pattern) ? '.{0,14}?' : '(?:[ ]+\\S+){0,4}?[ ]*';

const compileOne = (alias: AliasRow, from: string): CompiledAlias => {
  const parts = from
    .split('*')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    alias,
    pattern: new RegExp(parts.map((part) => `(${literal(part)})`).join(gap(from)), 'dg'),
    parts: parts.length,
    length: parts.join('').length,
  };
};

/** Prepares a reviewed dictionary for matching. */
export const compileAliases = (rows: readonly AliasRow[]): CompiledAliases =>
  rows
    .flatMap((alias) => alias.from.map((from) => compileOne(alias, from)))
    .sort((a, b) => b.length - a.length);

/**
 * The aliases that stand in a normalised text, longest first. Aliases with target words do not
 * overlap each other; those that only name pages may lie over anything.
 */
export const matchAliases = (text: string, aliases: CompiledAliases): AliasMatch[] => {
  const taken: (readonly [number, number])[] = [];
  const matches: AliasMatch[] = [];
  const pagesOf = new Set<AliasRow>();
  for (const { alias, pattern, parts, length } of aliases) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const places: (readonly [number, number])[] = [];
      for (let part = 1; part <= parts; part += 1) {
        const place = match.indices?.[part];
        if (place !== undefined) places.push(place);
      }
      const overlaps = places.some(([start, end]) =>
        taken.some(([from, to]) => start < to && from < end),
      );
      const consuming = parts === 1 && alias.to.length > 0;
      if (consuming ? overlaps : pagesOf.has(alias)) continue;
      if (consuming) taken.push(...places);
      pagesOf.add(alias);
      matches.push({ alias, parts: places, length });
    }
  }
  return matches;
};
