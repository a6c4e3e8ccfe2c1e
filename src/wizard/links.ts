import type { Language } from '../languages/languages.ts';
import { fill } from '../languages/fill.ts';
import { tidyPath } from '../routing/tidy-path.ts';
import { writeQuery, type QueryExtras } from './address.ts';
import type { Target } from '../content-model/graph.ts';
import { pageTitle, type WizardModel } from './model.ts';
import { questionPages } from './question-pages.ts';
import { answersOf, type Step } from './replay.ts';

/** The address of a question with the steps that lead to it. */
export const questionHref = (
  model: WizardModel,
  question: string,
  steps: readonly Step[],
  extras?: QueryExtras,
): string => fill(model.questionHref, { question }) + writeQuery(model.graph, steps, extras);

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
  extras: QueryExtras = {},
): string =>
  target.kind === 'question'
    ? questionHref(model, target.question, steps, extras)
    : pageHref(model, target.page, steps, { tried: extras.tried ?? [] });

/** The address at which a step can be changed: the steps before it, all other answers kept. */
export const changeHref = (
  model: WizardModel,
  steps: readonly Step[],
  index: number,
  { later = new Map(), tried = [] }: QueryExtras = {},
): string => {
  const kept = new Map([...answersOf(steps.slice(index)), ...later]);
  const id = steps[index]?.question.id ?? '';
  return questionHref(model, id, steps.slice(0, index), { later: kept, tried });
};

/**
 * The question whose page has this path, also by an earlier id or with slips that servers forgive;
 * the first one for every other path.
 */
export const questionAt = (model: WizardModel, path: string): string => {
  const tidy = tidyPath(path);
  return (
    questionPages(model.graph).find(({ id }) => fill(model.questionHref, { question: id }) === tidy)
      ?.question ?? model.graph.start
  );
};
