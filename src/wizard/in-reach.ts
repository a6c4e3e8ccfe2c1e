import type { Graph } from '../content-model/graph.ts';

/**
 * The pages that somebody can come to by answering: those at the end of the questions, and those
 * to try after one of them. All others stay out of the model, which its readers load whole.
 */
export const pagesInReach = (
  graph: Graph,
  ifNot: (page: string) => readonly string[],
): ReadonlySet<string> => {
  const answers = Object.values(graph.questions).flatMap((question) => question.answers);
  const reached = new Set(
    answers.flatMap(({ target }) => (target.kind === 'page' ? [target.page] : [])),
  );
  // A set visits what is added while it is walked through.
  for (const page of reached) for (const next of ifNot(page)) reached.add(next);
  return reached;
};
