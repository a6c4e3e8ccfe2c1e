import type { Graph } from './graph.ts';

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

/** Everything that the wizard of one language shows, as plain data that fits into a page. */
export interface WizardModel {
  readonly graph: Graph;
  readonly words: Readonly<Record<string, QuestionWords>>;
  /** Title and address of every guide by slug; the address without section and query. */
  readonly guides: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
  /** Address of the page of a question, with `{{question}}` in the place of its id. */
  readonly questionHref: string;
  /** Address of the first page. */
  readonly startHref: string;
  /** Address of the file with all drawings. */
  readonly drawingsHref: string;
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
