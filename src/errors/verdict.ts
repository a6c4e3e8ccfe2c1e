import type { ErrorSignature } from '../content-model/schemas/error-signature.ts';

/** What is said of a recognised text: how sure it is, and of which cause, in one breath. */
export const verdicts = ['basic', 'basicLikely', 'unclear', 'otherLikely', 'other'] as const;

/** One of the {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/**
 * One verdict out of the two judgements of a signature, so that they never contradict each other:
 * whoever cannot tell is not sure either, and a cause is certain only where both are.
 */
export const verdictOf = ({
  aboutBasic,
  certainty,
}: Pick<ErrorSignature, 'aboutBasic' | 'certainty'>): Verdict => {
  if (aboutBasic === 'ambiguous') return 'unclear';
  if (certainty === 'lookalike') return 'other';
  if (aboutBasic === 'no') return certainty === 'certain' ? 'other' : 'otherLikely';
  return aboutBasic === 'yes' && certainty === 'certain' ? 'basic' : 'basicLikely';
};

/** Whether a verdict says that something else than the end of basic authentication is the cause. */
export const isOtherCause = (verdict: Verdict): boolean =>
  verdict === 'other' || verdict === 'otherLikely';
