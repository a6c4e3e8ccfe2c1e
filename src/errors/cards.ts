import type { BrowserSignature } from './compile.ts';
import { guideCandidates } from './candidates.ts';
import { matchErrors, type PreparedSignature } from './match.ts';
import { cutAtSpans, type MarkedPiece } from './cut-at-spans.ts';
import { matchedExcerpt } from './matched-excerpt.ts';

/** A guide that a recognised error leads to. */
export interface CardGuide {
  readonly title: string;
  readonly href: string;
}

/** What is shown of one recognised error. */
export interface ErrorCard {
  readonly id: string;
  readonly certainty: BrowserSignature['certainty'];
  readonly aboutBasic: BrowserSignature['aboutBasic'];
  readonly meaning: string;
  readonly check: string;
  /** The matched part with a few words around it. */
  readonly matched: readonly MarkedPiece[];
  /** The whole text with every matched part marked. */
  readonly text: readonly MarkedPiece[];
  /** Undefined where the site hides the guide. */
  readonly guide: CardGuide | undefined;
  readonly also: readonly CardGuide[];
}

/** What a text was recognised as. */
export interface Recognised {
  /** The most likely errors, best first; empty when nothing is recognised. */
  readonly cards: readonly ErrorCard[];
  /** Slugs of all guides that the matches speak for, best first. */
  readonly guides: readonly string[];
}

const mostCards = 3;

/**
 * The errors in a text whose secrets are masked already. `guideAt` gives the guide behind "slug" or
 * "slug#section", or undefined where the site does not show it.
 */
export function recogniseErrors(
  text: string,
  signatures: readonly PreparedSignature<BrowserSignature>[],
  guideAt: (address: string) => CardGuide | undefined,
): Recognised {
  const candidates = guideCandidates(matchErrors(text, signatures));
  const own = candidates.filter(
    ({ guide, match }) => match.signature.guide.split('#')[0] === guide,
  );
  const cards = own.slice(0, mostCards).map(({ match: { signature, spans } }): ErrorCard => ({
    id: signature.id,
    certainty: signature.certainty,
    aboutBasic: signature.aboutBasic,
    meaning: signature.meaning,
    check: signature.check,
    matched: matchedExcerpt(text, spans),
    text: cutAtSpans(text, spans),
    guide: guideAt(signature.guide),
    also: signature.also.map(guideAt).filter((guide) => guide !== undefined),
  }));
  return { cards, guides: candidates.map(({ guide }) => guide) };
}
