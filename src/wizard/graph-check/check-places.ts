import { everyAnswer, fault, type GraphFault, type Surroundings } from '../fault.ts';
import type { Graph } from '../../content-model/graph.ts';

/** Targets that do not exist: the first thing to mend, since nothing else can be said before. */
export const missingTargets = (graph: Graph, { pages }: Surroundings): GraphFault[] => {
  const faults = everyAnswer(graph).flatMap(([question, { id, target }]) => {
    if (target.kind === 'page') {
      return pages.has(target.page)
        ? []
        : [
            fault(
              question.id,
              id,
              `leads to the page "${target.page}", which does not exist`,
              'Write that page or correct the target.',
            ),
          ];
    }
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
  });
  const stranded = (graph.instead ?? [])
    .flatMap(({ pages: left, page }) => [...left, page])
    .filter((page) => !pages.has(page))
    .map((page) =>
      fault(
        graph.start,
        undefined,
        `"instead" names the page "${page}", which does not exist`,
        'Write that page or correct the name.',
      ),
    );
  faults.push(...stranded);
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
