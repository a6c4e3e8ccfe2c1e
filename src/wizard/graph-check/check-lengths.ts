import { fault, type GraphFault } from '../fault.ts';
import { unsure, type Answer, type Graph } from '../../content-model/graph.ts';
import { limits } from '../limits.ts';
import { allPaths, graphSize } from '../paths.ts';

/** Paths that are too long, and chains of `unsure` that do not end soon or end at the start. */
export const longPaths = (graph: Graph): GraphFault[] => [
  ...allPaths(graph)
    .filter((path) => path.answers.length > limits.questionsOnAPath)
    .map((path) => {
      const [question = graph.start, answer] = path.answers.at(-1) ?? [];
      return fault(
        question,
        answer,
        `ends a path of ${path.answers.length} questions, more than ${limits.questionsOnAPath}: ${path.answers.map(([id]) => id).join(' > ')}`,
        'Let an earlier answer lead to a page.',
      );
    }),
  ...Object.keys(graph.questions).flatMap((id) => {
    const steps = unsureSteps(graph, id);
    return steps <= limits.unsureSteps
      ? []
      : [
          fault(
            id,
            unsure,
            `needs ${steps} times "${unsure}" to reach a page, more than ${limits.unsureSteps}`,
            'Let it lead to a page earlier.',
          ),
        ];
  }),
];

const unsureSteps = (graph: Graph, start: string): number => {
  let steps = 0;
  let id: string | undefined = start;
  while (id !== undefined) {
    steps += 1;
    const answer: Answer | undefined = graph.questions[id]?.answers.find(
      ({ id: name }) => name === unsure,
    );
    id = answer?.target.kind === 'question' ? answer.target.question : undefined;
  }
  return steps;
};

/** A graph that asks the average reader too much. */
export const manyQuestions = (graph: Graph): GraphFault[] => {
  const { expected } = graphSize(graph);
  return expected <= limits.expectedQuestions
    ? []
    : [
        fault(
          graph.start,
          undefined,
          `asks ${expected.toFixed(2)} questions on average, more than ${limits.expectedQuestions}`,
          'Let frequent answers lead to a page earlier, or correct their weights.',
        ),
      ];
};
