import { fault, type GraphFault, type Surroundings } from '../fault.ts';
import type { Graph, Role } from '../../content-model/graph.ts';

/** Who may read what: each can do what those before it can. */
const ranks: readonly Role[] = ['user', 'owner', 'administrator'];

/**
 * Answers that send somebody to steps for which they lack the rights. The role of an answer holds
 * for everything behind it, until another answer says else; who has said nothing is a user.
 */
export const wrongRoles = (graph: Graph, { pages }: Surroundings): GraphFault[] => {
  const faults = new Map<string, GraphFault>();
  const seen = new Set<string>();
  const visit = (question: string, role: Role): void => {
    if (seen.has(`${question} ${role}`)) return;
    seen.add(`${question} ${role}`);
    for (const { id, role: said, target } of graph.questions[question]?.answers ?? []) {
      const reader = said ?? role;
      if (target.kind === 'question') visit(target.question, reader);
      else {
        const audience = pages.get(target.page)?.audience ?? 'user';
        if (ranks.indexOf(audience) <= ranks.indexOf(reader)) continue;
        faults.set(
          `${question}.${id}`,
          fault(
            question,
            id,
            `sends a reader of the role "${reader}" to "${target.page}", which is for the role "${audience}"`,
            'Lead to a page for that reader, or give an answer on the way the right role.',
          ),
        );
      }
    }
  };
  visit(graph.start, 'user');
  return [...faults.values()];
};
