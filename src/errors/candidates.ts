import type { ErrorSignature } from '../content-model/schemas/error-signature.ts';
import type { ErrorMatch, MatchableSignature } from './match.ts';

/** A page that the matches speak for. */
export interface PageCandidate<S extends MatchableSignature = MatchableSignature> {
  /** `topic/page`, without a section. */
  readonly page: string;
  readonly match: ErrorMatch<S>;
  /** That of the match; of the other pages that it names none is certain. */
  readonly certainty: ErrorSignature['certainty'];
  readonly score: number;
}

const alsoCosts = 55;
const alsoStep = 15;

function idOf(address: string): string {
  return address.split('#')[0] ?? address;
}

/** Pages in order, each once: the matches' own pages, and the others that they name behind them. */
export function pageCandidates<S extends MatchableSignature>(
  matches: readonly ErrorMatch<S>[],
): PageCandidate<S>[] {
  const best = new Map<string, PageCandidate<S>>();
  const offer = (candidate: PageCandidate<S>): void => {
    const known = best.get(candidate.page);
    if (known === undefined || known.score < candidate.score) best.set(candidate.page, candidate);
  };
  for (const match of matches) {
    const page = idOf(match.signature.page);
    offer({ page, match, certainty: match.certainty, score: match.score });
    const certainty = match.certainty === 'certain' ? 'likely' : match.certainty;
    match.signature.also.forEach((address, place) => {
      const score = match.score - alsoCosts - place * alsoStep;
      offer({ page: idOf(address), match, certainty, score });
    });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}
