import type { Graph } from '../content-model/graph.ts';
import { allPaths } from '../wizard/paths.ts';
import { possiblePages } from '../wizard/possible.ts';

/** A way through the graph, with its steps as `question.answer`. */
export interface Way {
  readonly steps: readonly string[];
  /** `topic/page`. */
  readonly page: string;
  /** How likely its page is before anything is known, 0 to 1. */
  readonly share: number;
  /** How likely it is among the ways to its page, 0 to 1. */
  readonly part: number;
  /** Whether only administrators take it. */
  readonly forAdministrators: boolean;
}

/** Every way through a graph. */
export const waysOf = (graph: Graph): Way[] => {
  const first = { kind: 'question', question: graph.start } as const;
  const shares = new Map(possiblePages(graph, first).map(({ page, share }) => [page, share]));
  const roleOf = (id: string, answer: string) =>
    graph.questions[id]?.answers.find((one) => one.id === answer)?.role;
  return allPaths(graph).map(({ answers, outcome, share }) => ({
    steps: answers.map(([question, answer]) => `${question}.${answer}`),
    page: outcome,
    share: shares.get(outcome) ?? share,
    part: share / (shares.get(outcome) ?? share),
    forAdministrators:
      answers.map(([id, answer]) => roleOf(id, answer)).findLast((role) => role !== undefined) ===
      'administrator',
  }));
};
