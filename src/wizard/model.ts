import type { Language } from '../languages/languages.ts';
import type { Words } from '../content-model/words.ts';
import type { Graph, Target } from '../content-model/graph.ts';

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
  /** Headings over the answers, by id, on a question that has them. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
  /** By answer id. */
  readonly answers: Readonly<Record<string, AnswerWords>>;
}

/** A page as the wizard knows it. */
export interface WizardPage {
  readonly title: string;
  /** The language of the title, where it is not that of the wizard. */
  readonly lang?: Language | undefined;
  /** The topic that it belongs to. */
  readonly topic: string;
  /** Address without the query. */
  readonly href: string;
  /** The pages to try next, most likely first. */
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
  /** The pages within reach as `topic/page`; those that the organisation hides are missing. */
  readonly pages: Readonly<Record<string, WizardPage>>;
  /** Titles of their topics, in the order in which lists show them. */
  readonly topics: Readonly<Record<string, string>>;
  /** Text alternatives of the drawings that the questions show, by name. */
  readonly drawings: Readonly<Record<string, string>>;
  /** Address of the page of a question, with `{{question}}` in the place of its id. */
  readonly questionHref: string;
  /** Address of the overview of a topic, with `{{topic}}` in the place of its id. */
  readonly topicHref: string;
  /** Address of the first page. */
  readonly startHref: string;
  /** Where an answer leads whose page is hidden, and what that is called. */
  readonly fallbackHref: string;
  readonly fallbackTitle: string;
  /** Address of the drawings of a question, with `{{question}}` in the place of its id. */
  readonly drawingsHref: string;
  /** Address of the list of products, where the organisation shows it. */
  readonly productsHref: string | undefined;
  /** Mail address of the help desk, if it has one. */
  readonly helpDeskMail?: string | undefined;
}

/** Reads the words of the file: next to `title`, `help`, `how` and `groups` stand the answers. */
export const questionWords = (file: Readonly<Record<string, unknown>>): QuestionWords => {
  const { title, help, how, groups, ...answers } = file;
  return {
    title: String(title),
    help: String(help),
    ...(Array.isArray(how) ? { how: how.map(String) } : {}),
    ...(groups ? { groups: groups as Record<string, string> } : {}),
    answers: answers as Record<string, AnswerWords>,
  };
};

/** The title of a question, or its id when it has no words. */
export const questionTitle = (model: WizardModel, question: string): string =>
  model.words[question]?.title ?? question;

/** The label of an answer, or its id when it has no words. */
export const answerLabel = (model: WizardModel, question: string, answer: string): string =>
  model.words[question]?.answers[answer]?.label ?? answer;

/** The title of a page; of a hidden one that of what stands in for it. */
export const pageTitle = (model: WizardModel, page: string): string =>
  model.pages[page]?.title ?? model.fallbackTitle;

/** The title of a question or page. */
export const targetTitle = (model: WizardModel, target: Target): string =>
  target.kind === 'question'
    ? questionTitle(model, target.question)
    : pageTitle(model, target.page);
