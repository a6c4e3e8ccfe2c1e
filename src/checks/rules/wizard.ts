import { checkGraph } from '../../wizard/graph-check/checks.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';
import { surroundingsOf } from '../../wizard/graph-check/surroundings.ts';

const file = 'src/content/wizard.yaml';

/** Faults of the decision graph: targets, circles, lengths, idle questions; drawings too. */
export const wizard = (model: Content): Fault[] => {
  const graph = model.graph;
  if (!graph) return [];
  const faults = checkGraph(graph, surroundingsOf(model)).map(
    ({ question, answer, message, remedy }) =>
      fault(file, answer === undefined ? question : `${question}.${answer}`, message, remedy),
  );
  const drawings = Object.values(graph.questions).flatMap(({ id, answers }) =>
    answers
      .filter(({ drawing }) => drawing !== undefined && !model.drawings.has(drawing))
      .map((answer) =>
        fault(
          file,
          `${id}.${answer.id}.drawing`,
          `there is no drawing "${answer.drawing ?? ''}"`,
          'Add it to src/content/drawings/ or correct the name.',
        ),
      ),
  );
  return [...faults, ...drawings];
};
