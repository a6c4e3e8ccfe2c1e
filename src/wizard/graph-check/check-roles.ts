import { fault, type GraphFault } from '../fault.ts';
import { targetName, type Graph, type Target } from '../../content-model/graph.ts';

/** The section of a guide that only an administrator can follow. */
const administratorSection = 'admin';

/** Targets of guides that a place can lead to, each with the answer that leads to it. */
const endsOf = (
  graph: Graph,
  place: Target,
  from: readonly [question: string, answer: string],
): { target: Target; from: readonly [string, string] }[] =>
  place.kind === 'guide'
    ? [{ target: place, from }]
    : (graph.questions[place.question]?.answers ?? []).flatMap(({ id, target }) =>
        endsOf(graph, target, [place.question, id]),
      );

/** Answers that send somebody who is no administrator to the steps of administrators. */
export const wrongRoles = (graph: Graph): GraphFault[] => {
  const first = graph.questions[graph.start];
  const faults = (first?.answers ?? [])
    .filter(({ role }) => role !== undefined && role !== 'administrator')
    .flatMap(({ id, role, target }) =>
      endsOf(graph, target, [graph.start, id])
        .filter(({ target: end }) => end.kind === 'guide' && end.section === administratorSection)
        .map(({ target: end, from: [question, answer] }) =>
          fault(
            question,
            answer,
            `sends a reader of the role "${role ?? ''}" to "${targetName(end)}", which only an administrator can follow`,
            'Lead to a section for everybody, or give the first answer the role "administrator".',
          ),
        ),
    );
  return [...new Map(faults.map((item) => [`${item.question}.${item.answer}`, item])).values()];
};
