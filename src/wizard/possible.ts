import type { Graph, Target } from '../content-model/graph.ts';

/** A guide that can still be reached, and how likely it is (0 to 1, all of them add up to 1). */
export interface PossibleGuide {
  readonly guide: string;
  readonly share: number;
}

/** The guides that a target can still lead to, the most likely first, ties in order of the graph. */
export const possibleGuides = (graph: Graph, target: Target): PossibleGuide[] => {
  const shares = new Map<string, number>();
  const visit = (place: Target, share: number): void => {
    if (place.kind === 'guide') {
      shares.set(place.guide, (shares.get(place.guide) ?? 0) + share);
      return;
    }
    const answers = graph.questions[place.question]?.answers ?? [];
    const total = answers.reduce((sum, answer) => sum + answer.weight, 0);
    for (const answer of answers) visit(answer.target, (share * answer.weight) / total);
  };
  visit(target, 1);
  return [...shares]
    .map(([guide, share]) => ({ guide, share }))
    .sort((one, other) => other.share - one.share);
};
