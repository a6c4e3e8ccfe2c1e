import { isOutdated, readAnswers, readTried } from './address.ts';
import { pageLink, targetHref, type PageLink } from './links.ts';
import { answerLabel, targetTitle, type WizardModel } from './model.ts';
import { otherApps, type OtherApp } from './other-apps.ts';
import { placePage, type Outcome } from './outcome.ts';
import { choose } from './place.ts';
import { answersOf, type Step } from './replay.ts';
import { stepViews, type StepView } from './view.ts';
import type { Target } from '../content-model/graph.ts';

/** So many pages are tried at most before the reader is sent to the help desk. */
export const mostTried = 3;

/** What another answer would have led to. */
export interface OtherAnswer {
  readonly label: string;
  /** Title of the page or question that follows. */
  readonly title: string;
  readonly href: string;
  readonly kind: Target['kind'];
}

/** An answer that led to the page, with what its siblings would have led to. */
export interface OutcomeStep extends StepView {
  readonly others: readonly OtherAnswer[];
}

/** What a page shows to a reader who came by answers. */
export interface OutcomeView {
  readonly kind: Outcome['kind'] | 'after';
  readonly outcome: Outcome;
  readonly steps: readonly OutcomeStep[];
  /** Where the answers lead when it is not to this page. */
  readonly leadsTo: {
    readonly title: string;
    readonly href: string;
    readonly kind: Target['kind'];
  };
  /** Pages that did not help, in the order in which they were tried. */
  readonly tried: readonly PageLink[];
  /** The page to try when this one does not help; undefined when it is time for the help desk. */
  readonly next: PageLink | undefined;
  readonly otherApps: readonly OtherApp[];
  /** Whether the address was written for another version of the graph. */
  readonly outdated: boolean;
}

const otherAnswers = (
  model: WizardModel,
  steps: readonly Step[],
  index: number,
  tried: readonly string[],
): OtherAnswer[] => {
  const step = steps[index];
  if (!step) return [];
  const { question, answer: given } = step;
  const place = {
    steps: steps.slice(0, index),
    later: answersOf(steps.slice(index + 1)),
    dropped: [],
  };
  return question.answers
    .filter((answer) => answer.id !== given.id)
    .map((answer) => {
      const { target, steps: way, later } = choose(model.graph, place, question.id, answer.id);
      return {
        label: answerLabel(model, question.id, answer.id),
        title: targetTitle(model, target),
        href: targetHref(model, target, way, { later, tried }),
        kind: target.kind,
      };
    });
};

const nextPage = (
  model: WizardModel,
  page: string,
  steps: readonly Step[],
  before: readonly string[],
): PageLink | undefined => {
  const tried = [...before.filter((id) => id !== page), page];
  if (tried.length >= mostTried) return undefined;
  const next = model.pages[page]?.ifNot.find(
    (id) => !tried.includes(id) && model.pages[id] !== undefined,
  );
  return next === undefined ? undefined : pageLink(model, next, steps, { tried });
};

/** What a page shows for the query of its address; undefined when nobody answered anything. */
export const outcomeView = (
  model: WizardModel,
  page: string,
  query: string,
): OutcomeView | undefined => {
  const { answers, version } = readAnswers(model.graph, query);
  const outcome = placePage(model.graph, page, answers);
  if (!outcome) return undefined;
  const { steps, target } = outcome;
  const tried = readTried(query, model.pages);
  return {
    kind: outcome.kind !== 'reached' && tried.length > 0 ? 'after' : outcome.kind,
    outcome,
    steps: stepViews(model, steps, { tried }).map((step, index) => ({
      ...step,
      others: otherAnswers(model, steps, index, tried),
    })),
    leadsTo: {
      title: targetTitle(model, target),
      href: targetHref(model, target, steps, { tried }),
      kind: target.kind,
    },
    tried: tried.map((id) => pageLink(model, id, steps)),
    next: nextPage(model, page, steps, tried),
    otherApps: otherApps(model, steps),
    outdated: isOutdated(model.graph, version),
  };
};
