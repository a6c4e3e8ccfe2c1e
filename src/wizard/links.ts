import type { Language } from '../languages/languages.ts';
import { fill } from '../languages/fill.ts';
import { writeQuery, type QueryExtras } from './address.ts';
import type { Target } from '../content-model/graph.ts';
import { pageTitle, type WizardModel } from './model.ts';
import { questionPages } from './question-pages.ts';
import { answersOf, type Answers, type Step } from './replay.ts';

/** The address of a question with the steps that lead to it. */
export const questionHref = (
  model: WizardModel,
  question: string,
  steps: readonly Step[],
  later: Answers = new Map(),
): string => fill(model.questionHref, { question }) + writeQuery(model.graph, steps, { later });

/** The address of a page with the steps that lead to it; the help desk when it is hidden. */
export const pageHref = (
  model: WizardModel,
  page: string,
  steps: readonly Step[],
  extras?: QueryExtras,
): string => {
  const known = model.pages[page];
  return known ? known.href + writeQuery(model.graph, steps, extras) : model.fallbackHref;
};

/** A page as a link. */
export interface PageLink {
  /** `topic/page`. */
  readonly page: string;
  readonly title: string;
  /** The language of the title, where it is not that of the wizard. */
  readonly lang?: Language | undefined;
  readonly href: string;
}

/** The link to a page, with the steps that lead to it. */
export const pageLink = (
  model: WizardModel,
  page: string,
  steps: readonly Step[],
  extras?: QueryExtras,
): PageLink => ({
  page,
  title: pageTitle(model, page),
  lang: model.pages[page]?.lang,
  href: pageHref(model, page, steps, extras),
});

/** The address of whatever the steps lead to. */
export const targetHref = (
  model: WizardModel,
  target: Target,
  steps: readonly Step[],
  later?: Answers,
): string =>
  target.kind === 'question'
    ? questionHref(model, target.question, steps, later)
    : pageHref(model, target.page, steps);

/** The address at which a step can be changed: the steps before it, all other answers kept. */
export const changeHref = (
  model: WizardModel,
  steps: readonly Step[],
  index: number,
  later: Answers = new Map(),
): string => {
  const kept = new Map([...answersOf(steps.slice(index)), ...later]);
  return questionHref(model, steps[index]?.question.id ?? '', steps.slice(0, index), kept);
};

/** The question whose page has this path, also by an earlier id; the first one for every other path. */
export const questionAt = (model: WizardModel, path: string): string =>
  questionPages(model.graph).find(({ id }) => fill(model.questionHref, { question: id }) === path)
    ?.question ?? model.graph.start;
