import { everyAnswer, fault, type GraphFault, type Surroundings } from '../fault.ts';
import { targetName, type Graph } from '../../content-model/graph.ts';
import { allPaths } from '../paths.ts';

/** Targets that do not exist: the first thing to mend, since nothing else can be said before. */
export const missingTargets = (graph: Graph, { sections }: Surroundings): GraphFault[] => {
  const faults = everyAnswer(graph).flatMap(([question, { id, target }]) => {
    if (target.kind === 'question') {
      return graph.questions[target.question]
        ? []
        : [
            fault(
              question.id,
              id,
              `leads to the question "${target.question}", which does not exist`,
              'Add that question or correct the target.',
            ),
          ];
    }
    const known = sections[target.guide];
    if (!known)
      return [
        fault(
          question.id,
          id,
          `leads to the guide "${target.guide}", which does not exist`,
          'Write that guide or correct the target.',
        ),
      ];
    return target.section === undefined || known.has(target.section)
      ? []
      : [
          fault(
            question.id,
            id,
            `leads to "${targetName(target)}", but the guide has no such section`,
            `Use one of: ${[...known].join(', ')}.`,
          ),
        ];
  });
  return graph.questions[graph.start]
    ? faults
    : [
        fault(
          graph.start,
          undefined,
          'is the start, but no such question exists',
          'Set "start" to the id of a question.',
        ),
        ...faults,
      ];
};

/** A way that comes back to a question it has passed, as the ids on it; undefined when there is none. */
export const findCycle = (graph: Graph): string[] | undefined => {
  const done = new Set<string>();
  const visit = (id: string, trail: string[]): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const { target } of graph.questions[id]?.answers ?? []) {
      const cycle = target.kind === 'question' ? visit(target.question, [...trail, id]) : undefined;
      if (cycle) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of Object.keys(graph.questions)) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return undefined;
};

/** Questions and guides that no answers lead to. */
export const unreachable = (graph: Graph, { sections }: Surroundings): GraphFault[] => {
  const paths = allPaths(graph);
  const asked = new Set(paths.flatMap((path) => path.answers.map(([question]) => question)));
  const reached = new Set(paths.map((path) => path.outcome.split('#')[0]));
  return [
    ...Object.keys(graph.questions)
      .filter((id) => !asked.has(id))
      .map((id) =>
        fault(id, undefined, 'is never asked', 'Let an answer lead to it or delete it.'),
      ),
    ...Object.keys(sections)
      .filter((slug) => !reached.has(slug))
      .map((slug) =>
        fault(
          graph.start,
          undefined,
          `no answers lead to the guide "${slug}"`,
          'Let an answer lead to it.',
        ),
      ),
  ];
};
