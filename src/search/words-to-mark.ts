import type { Plan } from './plan.ts';

/** The words of a plan that stand in what it finds: corrected and read words as they are written there. */
export const wordsToMark = (plan: Plan): string[] => [
  ...new Set(
    plan.tokens.flatMap(({ kind, text, variants }) =>
      kind === 'corrected' || kind === 'reading'
        ? variants.map(({ word }) => word.text)
        : [text, ...variants.map(({ word }) => word.text)],
    ),
  ),
];
