import { findAnswer, findQuestion, type Answer, type Graph, type Question, type Target } from './graph.ts';

/** Answers by question id, as read from an address; nothing in it needs to make sense. */
export type Answers = ReadonlyMap<string, string>;

/** A question that was answered, with the answer. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
}

/** The answered steps from the first question on, and where they lead. */
export interface Replay {
  readonly steps: readonly Step[];
  readonly target: Target;
}

/**
 * Follows the answers from the first question until one is missing, a guide is reached, or the
 * question `until` comes up. Ends for every input: no question is asked twice.
 */
export const replay = (graph: Graph, answers: Answers, until?: string): Replay => {
  const steps: Step[] = [];
  const seen = new Set<string>();
  let target: Target = { kind: 'question', question: graph.start };
  while (target.kind === 'question' && target.question !== until && !seen.has(target.question)) {
    seen.add(target.question);
    const question = findQuestion(graph, target.question);
    const answer = question && findAnswer(question, answers.get(question.id));
    if (!question || !answer) break;
    steps.push({ question, answer });
    target = answer.target;
  }
  return { steps, target };
};

/** What the page of a question shows of an address. */
export interface Place {
  /** The steps that lead to this question; empty when the answers lead elsewhere. */
  readonly steps: readonly Step[];
  /** Valid answers to other questions, kept so that changing one answer does not lose the rest. */
  readonly later: Answers;
  /** Ids of questions whose answers were dropped, because they do not lead to this question. */
  readonly dropped: readonly string[];
}

/** Places a question by the answers of the address; the question of the page always wins. */
export const placeQuestion = (graph: Graph, questionId: string, answers: Answers): Place => {
  const { steps, target } = replay(graph, answers, questionId);
  const arrived = target.kind === 'question' && target.question === questionId;
  const used = new Set(arrived ? steps.map((step) => step.question.id) : []);
  const rest = [...answers].filter(([id]) => !used.has(id));
  const valid = rest.filter(([id, answerId]) => {
    const question = findQuestion(graph, id);
    return question !== undefined && findAnswer(question, answerId) !== undefined;
  });
  const later = arrived || questionId === graph.start ? valid : [];
  const kept = new Set(later.map(([id]) => id));
  return {
    steps: arrived ? steps : [],
    later: new Map(later),
    dropped: rest.map(([id]) => id).filter((id) => !kept.has(id)),
  };
};

/**
 * Answers a question and goes on as far as the answers given before still fit: to the first
 * question without an answer, or to a guide. The result holds only the answers on that path.
 */
export const choose = (
  graph: Graph,
  place: Place,
  questionId: string,
  answerId: string,
): Replay & { readonly later: Answers } => {
  const answers = new Map(place.later);
  for (const step of place.steps) answers.set(step.question.id, step.answer.id);
  answers.set(questionId, answerId);
  const result = replay(graph, answers);
  const onPath = new Set(result.steps.map((step) => step.question.id));
  return { ...result, later: new Map([...answers].filter(([id]) => !onPath.has(id))) };
};
