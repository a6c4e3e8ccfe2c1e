import type { Language } from '../languages/languages.ts';
import type { Words } from '../content-model/words.ts';
import type { Graph } from '../content-model/graph.ts';

/** The words of one answer. */
export interface AnswerWords {
  readonly label: string;
  /** Empty where the label says it all. */
  readonly hint: string;
}

/** The words of one question. */
export interface QuestionWords {
  readonly title: string;
  readonly help: string;
  /** Steps of finding out, on the questions that `unsure` leads to. */
  readonly how?: readonly string[] | undefined;
  /** By answer id. */
  readonly answers: Readonly<Record<string, AnswerWords>>;
}

/** A guide as the wizard knows it. */
export interface WizardGuide {
  readonly title: string;
  /** Address without section and query. */
  readonly href: string;
  /** Slugs of the guides to try next, most likely first. */
  readonly ifNot: readonly string[];
}

/** Everything that the wizard of one language shows, as plain data: it travels as JSON. */
export interface WizardModel {
  readonly language: Language;
  readonly graph: Graph;
  readonly words: Readonly<Record<string, QuestionWords>>;
  /** Words around the questions. */
  readonly interface: Words['interface']['wizard'];
  readonly siteName: string;
  /** The guides within reach by slug; those that the organisation hides are missing. */
  readonly guides: Readonly<Record<string, WizardGuide>>;
  /** Text alternatives of the drawings that the questions show, by name. */
  readonly drawings: Readonly<Record<string, string>>;
  /** Address of the page of a question, with `{{question}}` in the place of its id. */
  readonly questionHref: string;
  /** Address of the first page. */
  readonly startHref: string;
  /** Where an answer leads whose guide is hidden. */
  readonly fallbackHref: string;
  /** Address of the file with all drawings. */
  readonly drawingsHref: string;
  /** Mail address of the help desk, if it has one. */
  readonly helpDeskMail?: string | undefined;
}

/** Reads the words of the file: next to `title`, `help` and `how` stand the answers. */
export const questionWords = (file: Readonly<Record<string, unknown>>): QuestionWords => {
  const { title, help, how, ...answers } = file;
  return {
    title: String(title),
    help: String(help),
    ...(Array.isArray(how) ? { how: how.map(String) } : {}),
    answers: answers as Record<string, AnswerWords>,
  };
};

/** The title of a question, or its id when it has no words. */
export const questionTitle = (model: WizardModel, question: string): string =>
  model.words[question]?.title ?? question;

/** The label of an answer, or its id when it has no words. */
export const answerLabel = (model: WizardModel, question: string, answer: string): string =>
  model.words[question]?.answers[answer]?.label ?? answer;
