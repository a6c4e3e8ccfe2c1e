import { findAnswer, findQuestion, type Graph } from '../content-model/graph.ts';
import { follow, replay, type Answers, type Replay, type Step } from './replay.ts';
import { questionsFrom, trailTo } from './trail.ts';

/** What the page of a question shows of an address. */
export interface Place {
  /** The steps that lead to this question, as far as they are known. */
  readonly steps: readonly Step[];
  /** Valid answers to other questions, kept so that changing one answer does not lose the rest. */
  readonly later: Answers;
  /** Ids of questions whose answers were dropped, because they do not lead to this question. */
  readonly dropped: readonly string[];
}

/**
 * Places a question by the answers of the address. The question of the page always wins: where the
 * answers lead elsewhere, the steps are those that must have been taken to be asked this question.
 */
export const placeQuestion = (graph: Graph, questionId: string, answers: Answers): Place => {
  const { steps, target } = replay(graph, answers, questionId);
  const arrived = target.kind === 'question' && target.question === questionId;
  const known = arrived
    ? steps
    : trailTo(graph, { kind: 'question', question: questionId }, answers);
  const onTrail = new Set(known.map(({ question, answer }) => `${question.id}.${answer.id}`));
  const rest = [...answers].filter(([id, answer]) => !onTrail.has(`${id}.${answer}`));
  const asked = new Set(known.map(({ question }) => question.id));
  const possible = arrived ? undefined : questionsFrom(graph, questionId);
  const later = rest.filter(([id, answerId]) => {
    const question = findQuestion(graph, id);
    if (!question || !findAnswer(question, answerId) || asked.has(id)) return false;
    return possible?.has(id) ?? true;
  });
  const kept = new Set(later.map(([id]) => id));
  return {
    steps: known,
    later: new Map(later),
    dropped: rest.map(([id]) => id).filter((id) => !kept.has(id)),
  };
};

/**
 * Answers a question and goes on as far as the answers given before still fit: to the first
 * question without an answer, or to a page. `later` holds the answers that are not on that way.
 */
export const choose = (
  graph: Graph,
  place: Place,
  questionId: string,
  answerId: string,
): Replay & { readonly later: Answers } => {
  const question = findQuestion(graph, questionId);
  const answer = question && findAnswer(question, answerId);
  if (!question || !answer) throw new Error(`"${questionId}" has no answer "${answerId}".`);
  const next = follow(graph, answer.target, place.later);
  const steps = [...place.steps, { question, answer }, ...next.steps];
  const onWay = new Set(steps.map((step) => step.question.id));
  return {
    steps,
    target: next.target,
    later: new Map([...place.later].filter(([id]) => !onWay.has(id))),
  };
};
