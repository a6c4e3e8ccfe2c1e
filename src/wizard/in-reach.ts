import type { Graph } from '../content-model/graph.ts';

/**
 * The guides that somebody can come to by answering: those at the end of the questions, and those
 * to try after one of them. All others stay out of the model, which its readers load whole.
 */
export const guidesInReach = (
  graph: Graph,
  ifNot: (slug: string) => readonly string[],
): ReadonlySet<string> => {
  const answers = Object.values(graph.questions).flatMap((question) => question.answers);
  const reached = new Set(
    answers.flatMap(({ target }) => (target.kind === 'guide' ? [target.guide] : [])),
  );
  // A set visits what is added while it is walked through.
  for (const slug of reached) for (const next of ifNot(slug)) reached.add(next);
  return reached;
};
