import { longPaths, manyQuestions } from './check-lengths.ts';
import { findCycle, missingTargets } from './check-places.ts';
import { idleAnswers, idleQuestions, idleRenames, loneHeadings } from './check-questions.ts';
import { unreachable } from './check-reach.ts';
import { wrongRoles } from './check-roles.ts';
import { fault, type GraphFault, type Surroundings } from '../fault.ts';
import type { Graph } from '../../content-model/graph.ts';

/** Every fault of a graph, the ones that hide others first. */
export const checkGraph = (graph: Graph, surroundings: Surroundings): GraphFault[] => {
  const missing = missingTargets(graph, surroundings);
  if (missing.length > 0) return missing;
  const cycle = findCycle(graph);
  if (cycle) {
    return [
      fault(
        cycle[0] ?? graph.start,
        undefined,
        `comes back to itself: ${cycle.join(' > ')}`,
        'Let one of these answers lead to a page.',
      ),
    ];
  }
  return [
    ...unreachable(graph, surroundings),
    ...idleQuestions(graph),
    ...longPaths(graph),
    ...manyQuestions(graph),
    ...wrongRoles(graph, surroundings),
    ...idleAnswers(graph),
    ...loneHeadings(graph),
    ...idleRenames(graph),
  ];
};
