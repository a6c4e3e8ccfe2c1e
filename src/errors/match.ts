import type { ErrorSignature } from '../content-model/schemas/error-signature.ts';
import { withBareCode } from './bare-code.ts';
import { type Evidence, fitsAll, fitsAny, readEvidence } from './evidence.ts';
import { offer } from './evidence-words.ts';
import {
  type CompiledFragment,
  compileFragment,
  createFinder,
  type FragmentFinder,
} from './fragment.ts';
import { longestText } from './longest-text.ts';
import { type MappedText, originalSpan } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import type { Span } from '../errors/cut-at-spans.ts';
import { withoutLines } from './without-lines.ts';

/** What the matcher needs of a signature. */
export type MatchableSignature = Pick<
  ErrorSignature,
  | 'id'
  | 'protocol'
  | 'all'
  | 'any'
  | 'none'
  | 'when'
  | 'unless'
  | 'weight'
  | 'certainty'
  | 'page'
  | 'also'
  | 'aboutBasic'
>;

/** A signature whose fragments are compiled. */
export interface PreparedSignature<S extends MatchableSignature = MatchableSignature> {
  readonly signature: S;
  readonly all: readonly CompiledFragment[];
  readonly any: readonly CompiledFragment[];
  readonly none: readonly CompiledFragment[];
}

/** One signature found in a text. */
export interface ErrorMatch<S extends MatchableSignature = MatchableSignature> {
  readonly signature: S;
  readonly certainty: S['certainty'];
  /** Where in the original text; in order, not overlapping. */
  readonly spans: readonly Span[];
  readonly score: number;
}

const defaultWeight = { certain: 4, likely: 3, lookalike: 3 } as const;
/** From this weight on a signature knows a text; below it guesses, and of other systems it says nothing. */
const knownTexts = 4;

const weightOf = ({ weight, certainty }: MatchableSignature): number =>
  weight ?? defaultWeight[certainty];

/** Compiles signatures once, for any number of texts. */
export function prepareSignatures<S extends MatchableSignature>(
  signatures: readonly S[],
): PreparedSignature<S>[] {
  const shared = new Map<string, CompiledFragment>();
  const compile = (fragment: string): CompiledFragment => {
    const known = shared.get(fragment) ?? compileFragment(fragment);
    shared.set(fragment, known);
    return known;
  };
  return signatures.map((signature) => ({
    signature,
    all: signature.all.map(compile),
    any: signature.any.map(compile),
    none: signature.none.map(compile),
  }));
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end + 1)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function spansOf(
  prepared: PreparedSignature,
  text: MappedText,
  find: FragmentFinder,
): Span[] | undefined {
  const all = prepared.all.map(find).filter((place) => place !== undefined);
  if (all.length < prepared.all.length) return undefined;
  const any = prepared.any.map(find).filter((place) => place !== undefined);
  if (prepared.any.length > 0 && any.length === 0) return undefined;
  if (prepared.none.some((fragment) => find(fragment) !== undefined)) return undefined;
  return joinSpans([...all, ...any].map((place) => originalSpan(text, ...place)));
}

function scoreOf(
  signature: MatchableSignature,
  spans: readonly Span[],
  evidence: Evidence,
): number {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return (
    weightOf(signature) * 100 +
    Math.min(length, 60) +
    (evidence.protocols.has(signature.protocol) ? 20 : 0) +
    (signature.when === undefined ? 0 : 20)
  );
}

/** The signatures found in a text, best first; an empty list when nothing is recognised. */
export function matchErrors<S extends MatchableSignature>(
  source: string,
  signatures: readonly PreparedSignature<S>[],
): ErrorMatch<S>[] {
  const clipped = source.slice(0, longestText);
  const written = normalise(withoutLines(clipped, offer));
  const text = withBareCode(written);
  const evidence = readEvidence(clipped);
  const mayGuess = evidence.ours || text !== written;
  const find = createFinder(text.text);
  const matches: ErrorMatch<S>[] = [];
  for (const prepared of signatures) {
    const { signature } = prepared;
    if (!mayGuess && weightOf(signature) < knownTexts) continue;
    if (signature.when !== undefined && !fitsAll(evidence, signature.when)) continue;
    if (signature.unless !== undefined && fitsAny(evidence, signature.unless)) continue;
    const spans = spansOf(prepared, text, find);
    if (spans === undefined) continue;
    const score = scoreOf(signature, spans, evidence);
    matches.push({ signature, certainty: signature.certainty, spans, score });
  }
  return matches.sort((a, b) => b.score - a.score || (a.signature.id < b.signature.id ? -1 : 1));
}
