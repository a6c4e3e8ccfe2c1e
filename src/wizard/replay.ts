import {
  findAnswer,
  findQuestion,
  type Answer,
  type Graph,
  type Question,
  type Target,
} from '../content-model/graph.ts';

/** Answers by question id, as read from an address; nothing in it needs to make sense. */
export type Answers = ReadonlyMap<string, string>;

/** A question that was answered, with the answer. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
}

/** The answered steps of a way through the graph, and where they lead. */
export interface Replay {
  readonly steps: readonly Step[];
  readonly target: Target;
}

/**
 * Follows the answers from `from` until one is missing, a page is reached, or the question `until`
 * comes up. Ends for every input: no question is asked twice.
 */
export const follow = (graph: Graph, from: Target, answers: Answers, until?: string): Replay => {
  const steps: Step[] = [];
  const seen = new Set<string>();
  let target = from;
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

/** Follows the answers from the first question on. */
export const replay = (graph: Graph, answers: Answers, until?: string): Replay =>
  follow(graph, { kind: 'question', question: graph.start }, answers, until);

/** The answers of steps by question id. */
export const answersOf = (steps: readonly Step[]): Map<string, string> =>
  new Map(steps.map(({ question, answer }) => [question.id, answer.id]));
