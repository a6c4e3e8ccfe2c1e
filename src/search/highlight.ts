import type { Span } from '../errors/cut-at-spans.ts';
import { normaliseText } from './normalise.ts';
import { hasJapanese } from './kana.ts';

/** One letter with the voicing marks that belong to it, which half-width katakana writes apart. */
const letters = /.[ﾞﾟ]*\u{3099}*\u{309a}*/gsu;

const joinable = /^[\s\u00a0・-]*$/;

const normalisedWithPlaces = (text: string): { text: string; places: number[] } => {
  let normalised = '';
  const places: number[] = [];
  let at = 0;
  for (const [character] of text.matchAll(letters)) {
    const form = /\s/.test(character) ? ' ' : normaliseText(character);
    for (let unit = 0; unit < form.length; unit += 1) places.push(at);
    normalised += form;
    at += character.length;
  }
  places.push(at);
  return { text: normalised, places };
};

const occurrences = (text: string, word: string): Span[] => {
  const spans: Span[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    const inWord = !hasJapanese(word) && /[a-z0-9]/.test(text.charAt(start - 1));
    if (!inWord) spans.push({ start, end });
  }
  return spans;
};

/**
 * Where the words stand in a text; touching stretches, or such with only a space between, are one.
 * `words` are normalised; a Latin word is found at the beginning of words only.
 */
export const highlightSpans = (text: string, words: readonly string[]): Span[] => {
  const { text: normalised, places } = normalisedWithPlaces(text);
  const found = words
    .filter((word) => word.length > 0)
    .flatMap((word) => occurrences(normalised, word))
    .map(({ start, end }) => ({
      start: places[start] ?? 0,
      end: places[end] ?? text.length,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      (span.start <= last.end || joinable.test(text.slice(last.end, span.start)))
    ) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
};
