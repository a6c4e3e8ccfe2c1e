import type { Graph, Target } from '../content-model/graph.ts';

/** A page that can still be reached, and how likely it is (0 to 1, all of them add up to 1). */
export interface PossiblePage {
  readonly page: string;
  readonly share: number;
}

/** The pages that a target can still lead to, the most likely first, ties in order of the graph. */
export const possiblePages = (graph: Graph, target: Target): PossiblePage[] => {
  const shares = new Map<string, number>();
  const visit = (place: Target, share: number): void => {
    if (place.kind === 'page') {
      shares.set(place.page, (shares.get(place.page) ?? 0) + share);
      return;
    }
    const answers = graph.questions[place.question]?.answers ?? [];
    const total = answers.reduce((sum, answer) => sum + answer.weight, 0);
    for (const answer of answers) visit(answer.target, (share * answer.weight) / total);
  };
  visit(target, 1);
  return [...shares]
    .map(([page, share]) => ({ page, share }))
    .sort((one, other) => other.share - one.share);
};
