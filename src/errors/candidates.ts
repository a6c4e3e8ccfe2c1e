import type { ErrorSignature } from '../content-model/schemas/error-signature.ts';
import type { ErrorMatch, MatchableSignature } from './match.ts';

/** A guide that the matches speak for. */
export interface GuideCandidate<S extends MatchableSignature = MatchableSignature> {
  /** Guide slug, without a section. */
  readonly guide: string;
  readonly match: ErrorMatch<S>;
  readonly certainty: ErrorSignature['certainty'];
  readonly score: number;
}

const alsoCosts = 55;
const alsoStep = 15;

function slugOf(address: string): string {
  return address.split('#')[0] ?? address;
}

/** Guides in order, each once: the matches' own guides, and the others that they name behind them. */
export function guideCandidates<S extends MatchableSignature>(
  matches: readonly ErrorMatch<S>[],
): GuideCandidate<S>[] {
  const best = new Map<string, GuideCandidate<S>>();
  const offer = (candidate: GuideCandidate<S>): void => {
    const known = best.get(candidate.guide);
    if (known === undefined || known.score < candidate.score) best.set(candidate.guide, candidate);
  };
  for (const match of matches) {
    const guide = slugOf(match.signature.guide);
    offer({ guide, match, certainty: match.certainty, score: match.score });
    match.signature.also.forEach((address, place) => {
      const other = slugOf(address);
      const certainty = other === 'other-causes' ? 'lookalike' : 'likely';
      offer({ guide: other, match, certainty, score: match.score - alsoCosts - place * alsoStep });
    });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.guide < b.guide ? -1 : 1));
}
