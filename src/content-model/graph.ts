import type { Condition } from './schemas/state.ts';

/** Who gives an answer; it decides which pages may follow and what "check another app" offers. */
export type Role = 'user' | 'owner' | 'administrator';

/** Where an answer leads: another question, or the page `topic/page`. */
export type Target =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'page'; readonly page: string };

export interface Answer {
  readonly id: string;
  readonly target: Target;
  /** How often this answer is expected, relative to its siblings; above 0. */
  readonly weight: number;
  readonly drawing: string | undefined;
  /** Who answers so; it holds for everything behind the answer, until another one says else. */
  readonly role: Role | undefined;
  /** The heading that the answer stands under, an id of `groups` in the question's words. */
  readonly group?: string | undefined;
  /** Where it is offered; an organisation that has said otherwise does not see it. */
  readonly when?: Condition | undefined;
}

/** Pages that do not hold where an organisation has said so, and the one that does instead. */
export interface Instead {
  readonly pages: readonly string[];
  readonly when: Condition;
  readonly page: string;
}

export interface Question {
  readonly id: string;
  readonly answers: readonly Answer[];
  /** A drawing of where to look, on the questions that help to find something out. */
  readonly drawing?: string | undefined;
  /** Whether the list of products helps to answer it. */
  readonly products?: boolean | undefined;
}

/** The names of the drawings that a question shows. */
export const drawingsOn = ({ answers, drawing }: Question): string[] => [
  ...new Set(
    [drawing, ...answers.map((answer) => answer.drawing)].filter((name) => name !== undefined),
  ),
];

/** The decision graph, as the build has checked it. */
export interface Graph {
  readonly version: number;
  readonly start: string;
  readonly questions: Readonly<Record<string, Question>>;
  /** Earlier ids: questions as `old: new`, answers as `question.old: new`. */
  readonly renamed: {
    readonly questions: Readonly<Record<string, string>>;
    readonly answers: Readonly<Record<string, string>>;
  };
  /** Pages that no answer needs to lead to, with the reason. */
  readonly unasked: Readonly<Record<string, string>>;
  /** The first one that an organisation has said counts. */
  readonly instead?: readonly Instead[] | undefined;
}

/** The page of whoever has a question that this site does not answer here: it names the help desk. */
export const helpDeskPage = 'help-desk';

/** The answer that every question must offer. */
export const unsure = 'unsure';

/** The question with this id, or undefined; own properties only, since ids come from addresses. */
export const findQuestion = (graph: Graph, id: string): Question | undefined =>
  Object.hasOwn(graph.questions, id) ? graph.questions[id] : undefined;

/** The answer of a question with this id, or undefined. */
export const findAnswer = (question: Question, id: string | undefined): Answer | undefined =>
  question.answers.find((answer) => answer.id === id);

/** A target as authors write it: `question-id` or `topic/page`; no two targets share a name. */
export const targetName = (target: Target): string =>
  target.kind === 'question' ? target.question : target.page;
