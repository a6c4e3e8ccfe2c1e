import { cutAtSpans, type MarkedPiece } from '../errors/cut-at-spans.ts';
import type { Fragment } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { highlightSpans } from './highlight.ts';
import type { Language } from '../languages/languages.ts';

/** The best section of a page for a query. */
export interface ResultSection {
  readonly url: string;
  readonly heading: readonly MarkedPiece[];
  readonly excerpt: readonly MarkedPiece[];
}

const withoutHeading = ({ heading, content }: Fragment): string => {
  const rest = content.startsWith(`${heading} `) ? content.slice(heading.length).trim() : content;
  return rest === '' ? content : rest;
};

/** The section with the words of the query marked. */
export const sectionOf = (
  fragment: Fragment,
  words: readonly string[],
  language: Language,
): ResultSection => ({
  url: fragment.url,
  heading: cutAtSpans(fragment.heading, highlightSpans(fragment.heading, words)),
  excerpt: excerptOf(withoutHeading(fragment), words, language),
});
