import { cutAtSpans, type MarkedPiece } from '../errors/cut-at-spans.ts';
import { highlightSpans } from './highlight.ts';
import { languageRecord, type Language } from '../languages/languages.ts';

const bestStart = (spans: readonly { start: number; end: number }[], length: number): number => {
  let best = { start: 0, count: 0 };
  for (const { start } of spans) {
    const count = spans.filter(
      (other) => other.start >= start && other.end <= start + length,
    ).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
};

const wordStart = (text: string, at: number): number => {
  if (at <= 0) return 0;
  const before = text.slice(0, at);
  const sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf('. '));
  if (sentence >= 0 && at - sentence < 40)
    return sentence + (text.charAt(sentence) === '。' ? 1 : 2);
  const space = before.lastIndexOf(' ');
  return space >= 0 && at - space < 20 ? space + 1 : at;
};

/** The part of a section that holds most of the words, cut for display, with the words marked. */
export const excerptOf = (
  content: string,
  words: readonly string[],
  language: Language,
): MarkedPiece[] => {
  const text = content.replace(/\s+/g, ' ').trim();
  const { excerptLength: length, script } = languageRecord(language);
  const spans = highlightSpans(text, words);
  const start = wordStart(text, bestStart(spans, length));
  let end = Math.min(text.length, start + length);
  if (script === 'latin' && end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space > start + length / 2) end = space;
  }
  const shown = text.slice(start, end).trim();
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const whole = `${before}${shown}${after}`;
  return cutAtSpans(whole, highlightSpans(whole, words));
};
