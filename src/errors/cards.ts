import type { BrowserSignature } from './compile.ts';
import { pageCandidates, type PageCandidate } from './candidates.ts';
import { matchErrors, type PreparedSignature } from './match.ts';
import { cutAtSpans, type MarkedPiece } from './cut-at-spans.ts';
import { matchedExcerpt } from './matched-excerpt.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** A page that a recognised error leads to. */
export interface CardPage {
  readonly title: string;
  readonly href: string;
}

/** What is shown of one recognised error. */
export interface ErrorCard {
  readonly id: string;
  readonly verdict: Verdict;
  readonly meaning: string;
  readonly check: string;
  /** The matched part with a few words around it. */
  readonly matched: readonly MarkedPiece[];
  /** The whole text with every matched part marked. */
  readonly text: readonly MarkedPiece[];
  /** Undefined where the site hides the page. */
  readonly page: CardPage | undefined;
  readonly also: readonly CardPage[];
  /** The part of the list of errors that shows it; undefined where the list does not. */
  readonly listed: BrowserSignature['protocol'] | undefined;
}

/** What a text was recognised as. */
export interface Recognised {
  /** The most likely errors, best first; empty when nothing is recognised. */
  readonly cards: readonly ErrorCard[];
  /** All pages that the matches speak for, best first. */
  readonly pages: readonly PageCandidate[];
}

const mostCards = 3;

/**
 * The errors in a text whose secrets are masked already. `pageAt` gives the page behind "slug" or
 * "slug#section", or undefined where the site does not show it.
 */
export function recogniseErrors(
  text: string,
  signatures: readonly PreparedSignature<BrowserSignature>[],
  pageAt: (address: string) => CardPage | undefined,
): Recognised {
  const candidates = pageCandidates(matchErrors(text, signatures));
  const own = candidates.filter(({ page, match }) => match.signature.page.split('#')[0] === page);
  const cards = own.slice(0, mostCards).map(({ match: { signature, spans } }): ErrorCard => ({
    id: signature.id,
    verdict: verdictOf(signature),
    meaning: signature.meaning,
    check: signature.check,
    matched: matchedExcerpt(text, spans),
    text: cutAtSpans(text, spans),
    page: pageAt(signature.page),
    also: signature.also.map(pageAt).filter((page) => page !== undefined),
    listed: signature.listed ? signature.protocol : undefined,
  }));
  return { cards, pages: candidates };
}
