import { checkGraph } from './checks.ts';
import { everyAnswer, type Surroundings } from '../fault.ts';
import { targetName, type Graph, type Target } from '../../content-model/graph.ts';
import { allPaths } from '../paths.ts';
import { findCycle } from './check-places.ts';

/** A graph with one wrong edge. */
export interface Mutant {
  /** `question.answer → target`. */
  readonly name: string;
  readonly graph: Graph;
}

/** The graph with one answer leading to another place: every answer, every other place. */
export function* mutants(graph: Graph): Generator<Mutant> {
  const places = new Map<string, Target>();
  for (const id of Object.keys(graph.questions)) {
    places.set(id, { kind: 'question', question: id });
  }
  for (const [, { target }] of everyAnswer(graph)) places.set(targetName(target), target);
  for (const [question, answer] of everyAnswer(graph)) {
    for (const [name, target] of places) {
      if (name === targetName(answer.target)) continue;
      const answers = question.answers.map((other) =>
        other.id === answer.id ? { ...other, target } : other,
      );
      yield {
        name: `${question.id}.${answer.id} → ${name}`,
        graph: {
          ...graph,
          questions: { ...graph.questions, [question.id]: { ...question, answers } },
        },
      };
    }
  }
}

/** Where every path ends, as one text: two graphs with the same text answer alike. */
export const outcomesOf = (graph: Graph): string =>
  allPaths(graph)
    .map(({ answers, outcome }) => `${answers.map((pair) => pair.join('=')).join(' ')} ${outcome}`)
    .join('\n');

/** How many wrong edges are noticed, by what notices them. */
export interface MutationReport {
  readonly mutants: number;
  /** Wrong edges that change where at least one path ends, or that make a circle. */
  readonly changing: number;
  /** Noticed by the checks of the graph, without knowing the right outcomes. */
  readonly byChecks: number;
  /** Noticed by the situations with their expected pages. */
  readonly bySituations: number;
  /**
   * Changing, but noticed by neither: only a reader of the committed table of paths, where every
   * changed outcome is a changed line, can see that they are wrong.
   */
  readonly missed: readonly string[];
}

/**
 * Tries every wrong edge. `situationsHold` says whether all situations still reach their pages in a
 * graph without circles.
 */
export const tryMutants = (
  graph: Graph,
  surroundings: Surroundings,
  situationsHold: (graph: Graph) => boolean,
): MutationReport => {
  const right = outcomesOf(graph);
  const report = { mutants: 0, changing: 0, byChecks: 0, bySituations: 0 };
  const missed: string[] = [];
  for (const mutant of mutants(graph)) {
    report.mutants += 1;
    const circle = findCycle(mutant.graph) !== undefined;
    if (!circle && outcomesOf(mutant.graph) === right) continue;
    report.changing += 1;
    const checks = circle || checkGraph(mutant.graph, surroundings).length > 0;
    const situations = !circle && !situationsHold(mutant.graph);
    if (checks) report.byChecks += 1;
    if (situations) report.bySituations += 1;
    if (!checks && !situations) missed.push(mutant.name);
  }
  return { ...report, missed };
};
