import { fault, type GraphFault, type Surroundings } from '../fault.ts';
import type { Graph } from '../../content-model/graph.ts';
import { questionsFrom } from '../trail.ts';

/** Questions that nobody is asked, and pages that no answers lead to though nothing says why. */
export const unreachable = (graph: Graph, { pages }: Surroundings): GraphFault[] => {
  const asked = questionsFrom(graph, graph.start);
  const reached = new Set(
    [...asked].flatMap((id) =>
      (graph.questions[id]?.answers ?? []).flatMap(({ target }) =>
        target.kind === 'page' ? [target.page] : [],
      ),
    ),
  );
  return [
    ...Object.keys(graph.questions)
      .filter((id) => !asked.has(id))
      .map((id) =>
        fault(id, undefined, 'is never asked', 'Let an answer lead to it or delete it.'),
      ),
    ...[...pages]
      .filter(
        ([page, { own }]) => !own && !reached.has(page) && !Object.hasOwn(graph.unasked, page),
      )
      .map(([page]) =>
        fault(
          graph.start,
          undefined,
          `no answers lead to the page "${page}"`,
          'Let an answer lead to it, or say under "unasked" which page leads to it and why.',
        ),
      ),
    ...Object.keys(graph.unasked)
      .filter((page) => reached.has(page) || !pages.has(page))
      .map((page) =>
        fault(
          graph.start,
          undefined,
          `"${page}" stands under "unasked", but answers lead to it or it does not exist`,
          'Delete the entry.',
        ),
      ),
  ];
};
