import { targetName, type Graph, type Target } from '../content-model/graph.ts';
import type { Answers, Step } from './replay.ts';

/** Every answer that leads directly to a place. */
const waysInto = (graph: Graph, place: Target): Step[] =>
  Object.values(graph.questions).flatMap((question) =>
    question.answers
      .filter((answer) => targetName(answer.target) === targetName(place))
      .map((answer) => ({ question, answer })),
  );

/**
 * Walks backwards from a place as far as the answers tell the way, or as there is one way only: who
 * is asked for the app on Windows has mail on Windows. It is what is left of the answers when the
 * first ones are missing, as they are on a page that was opened without a script.
 */
export const trailTo = (graph: Graph, place: Target, answers: Answers): Step[] => {
  const trail: Step[] = [];
  const seen = new Set<string>();
  let here = place;
  for (;;) {
    const ways = waysInto(graph, here);
    const given = ways.find(({ question, answer }) => answers.get(question.id) === answer.id);
    const step = given ?? (here.kind === 'question' && ways.length === 1 ? ways[0] : undefined);
    if (!step || seen.has(step.question.id)) return trail;
    seen.add(step.question.id);
    trail.unshift(step);
    here = { kind: 'question', question: step.question.id };
  }
};

/** Ids of the questions that can still be asked after a place, itself included. */
export const questionsFrom = (graph: Graph, id: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const { target } of graph.questions[id]?.answers ?? []) {
    if (target.kind === 'question') questionsFrom(graph, target.question, seen);
  }
  return seen;
};
