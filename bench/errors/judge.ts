import { pageCandidates } from '../../src/errors/candidates.ts';
import {
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
  /** Guides that count as right; empty: the text quotes no error and must stay unmatched. */
  readonly accept: readonly string[];
  /** Whether the end of basic authentication is the cause. */
  readonly basic_auth: 'yes' | 'likely' | 'ambiguous' | 'no';
  readonly source?: string;
  /**
   * `open`: the shared set, seen; `own`: added here, one half unseen; `gap`: seen while widening;
   * `tune`: written blind by somebody else, then seen; `batch1` to `batch6`: each unseen at its
   * first run, then seen.
   */
  readonly set: 'open' | 'own' | 'gap' | 'tune' | `batch${1 | 2 | 3 | 4 | 5 | 6}`;
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

const notBasic = new Set(['other-causes', 'on-premises', 'unaffected', 'find-usage']);

/** Splits cases in two by a hash of their id (FNV-1a), so that failures of one half stay unread. */
export function halfOf(id: string): 'seen' | 'unseen' {
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 7) % 2 === 0 ? 'seen' : 'unseen';
}

/** Runs one case. `accused`: a text that is not about basic authentication got such a page first. */
export function judgeCase(
  one: BenchCase,
  signatures: readonly PreparedSignature<MatchableSignature>[],
): Verdict {
  const matches = matchErrors(one.text, signatures);
  const pages = pageCandidates(matches).map(({ page }) => page);
  const first = pages[0];
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
    accused:
      one.basic_auth === 'no' && first !== undefined && !accepted(first) && !notBasic.has(first),
  };
}
