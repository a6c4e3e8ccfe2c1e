import { pageCandidates } from '../../src/errors/candidates.ts';
import {
  type ErrorMatch,
  matchErrors,
  type MatchableSignature,
  type PreparedSignature,
} from '../../src/errors/match.ts';

/** One real error text and the pages that are right for it. */
export interface BenchCase {
  readonly id: string;
  readonly text: string;
  readonly lang: 'ja' | 'en';
  readonly protocol: string;
  /** Pages (or whole topics) that cure it; empty: the text quotes no error and must stay unmatched. */
  readonly accept: readonly string[];
  /** Whether the end of basic authentication is the cause. */
  readonly basic_auth: 'yes' | 'likely' | 'ambiguous' | 'no';
  readonly source?: string;
  /**
   * `open`: the shared set, seen; `own`: added here, one half unseen; `gap`: seen while widening;
   * `tune`: written blind by somebody else, then seen; `batch1` to `batch6`: each unseen at its
   * first run, then seen; `fresh`: written before a change of the matcher, unseen at its first run;
   * `blind` (blind.json): run once by figures alone, never read.
   */
  readonly set:
    'open' | 'own' | 'gap' | 'tune' | 'fresh' | 'blind' | `batch${1 | 2 | 3 | 4 | 5 | 6}`;
}

/** What the matcher made of a case. */
export interface Verdict {
  readonly one: BenchCase;
  readonly half: 'seen' | 'unseen';
  readonly pages: readonly string[];
  readonly ids: readonly string[];
  readonly right: boolean;
  readonly three: boolean;
  readonly accused: boolean;
}

/** Splits cases in two by a hash of their id (FNV-1a), so that failures of one half stay unread. */
export function halfOf(id: string): 'seen' | 'unseen' {
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 7) % 2 === 0 ? 'seen' : 'unseen';
}

const accuses = ({ certainty, signature: { aboutBasic } }: ErrorMatch): boolean =>
  certainty !== 'lookalike' && (aboutBasic === 'yes' || aboutBasic === 'likely');

/** Runs one case. `accused`: it is not about basic authentication, but the first match says so. */
export function judgeCase(
  one: BenchCase,
  signatures: readonly PreparedSignature<MatchableSignature>[],
): Verdict {
  const matches = matchErrors(one.text, signatures);
  const pages = pageCandidates(matches).map(({ page }) => page);
  const [first] = pages;
  const [verdict] = matches;
  const silentIsRight = one.accept.length === 0;
  const accepted = (page: string): boolean =>
    one.accept.includes(page) || one.accept.includes(page.split('/')[0] ?? '');
  return {
    one,
    half: halfOf(one.id),
    pages,
    ids: matches.map(({ signature }) => signature.id),
    right: silentIsRight ? pages.length === 0 : first !== undefined && accepted(first),
    three: silentIsRight ? pages.length === 0 : pages.slice(0, 3).some(accepted),
    accused: one.basic_auth === 'no' && verdict !== undefined && accuses(verdict),
  };
}
