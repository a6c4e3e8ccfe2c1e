import type { Answer, Graph, Question, Role } from '../content-model/graph.ts';

/** A fault of the graph, with where it is and how to mend it. */
export interface GraphFault {
  readonly question: string;
  readonly answer: string | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** What else exists, for the checks that look beyond the graph. */
export interface Surroundings {
  /** Every page, as `topic/page`, with whom it is for, and whether an organisation wrote it. */
  readonly pages: ReadonlyMap<
    string,
    { readonly topic: string; readonly audience: Role; readonly own?: boolean }
  >;
}

/** Makes a fault. */
export const fault = (
  question: string,
  answer: string | undefined,
  message: string,
  remedy: string,
): GraphFault => ({ question, answer, message, remedy });

/** Every answer with its question. */
export const everyAnswer = (graph: Graph): (readonly [Question, Answer])[] =>
  Object.values(graph.questions).flatMap((question) =>
    question.answers.map((answer) => [question, answer] as const),
  );
