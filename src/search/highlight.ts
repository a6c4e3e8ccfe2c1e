import type { Span } from '../errors/cut-at-spans.ts';

const joinable = /^[\s\u00a0・-]*$/;
const isLatin = (word: string): boolean => /^[\x21-\u024f]/.test(word);
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where normalised words stand in a text of the site; touching stretches, or such with only a space
 * between, are one. A Latin word is found at the beginning of words only.
 */
export const highlightSpans = (text: string, words: readonly string[]): Span[] => {
  const patterns = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => `${isLatin(word) ? '(?<![a-z0-9])' : ''}${escape(word)}`);
  const found = words.length === 0 ? [] : text.matchAll(new RegExp(patterns.join('|'), 'gi'));
  const spans: Span[] = [];
  for (const { 0: word, index: start } of found) {
    const last = spans.at(-1);
    const end = start + word.length;
    if (last !== undefined && joinable.test(text.slice(last.end, start))) {
      spans[spans.length - 1] = { start: last.start, end };
    } else if (word !== '') spans.push({ start, end });
  }
  return spans;
};
