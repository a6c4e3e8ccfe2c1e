import { readAnswers, readTried } from './address.ts';
import { guideHref, targetHref } from './links.ts';
import { answerLabel, questionTitle, type WizardModel } from './model.ts';
import { otherApps, type OtherApp } from './other-apps.ts';
import { placeGuide, type Outcome } from './outcome.ts';
import { choose } from './place.ts';
import { answersOf, type Step } from './replay.ts';
import { stepViews, type GuideLink, type StepView } from './view.ts';
import type { Target } from '../content-model/graph.ts';

/** So many guides are tried at most before the reader is sent to the help desk. */
export const mostTried = 3;

/** What another answer would have led to. */
export interface OtherAnswer {
  readonly label: string;
  /** Title of the guide or question that follows. */
  readonly title: string;
  readonly href: string;
  readonly kind: Target['kind'];
}

/** An answer that led to the guide, with what its siblings would have led to. */
export interface OutcomeStep extends StepView {
  readonly others: readonly OtherAnswer[];
}

/** What a guide shows to a reader who came by answers. */
export interface OutcomeView {
  readonly kind: Outcome['kind'] | 'after';
  readonly outcome: Outcome;
  readonly steps: readonly OutcomeStep[];
  /** Where the answers lead when it is not to this guide. */
  readonly leadsTo: {
    readonly title: string;
    readonly href: string;
    readonly kind: Target['kind'];
  };
  /** Guides that did not help, in the order in which they were tried. */
  readonly tried: readonly GuideLink[];
  /** The guide to try when this one does not help; undefined when it is time for the help desk. */
  readonly next: GuideLink | undefined;
  readonly otherApps: readonly OtherApp[];
}

const targetTitle = (model: WizardModel, target: Target): string =>
  target.kind === 'question'
    ? questionTitle(model, target.question)
    : (model.guides[target.guide]?.title ?? target.guide);

const otherAnswers = (model: WizardModel, steps: readonly Step[], index: number): OtherAnswer[] => {
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
        href: targetHref(model, target, way, later),
        kind: target.kind,
      };
    });
};

const nextGuide = (
  model: WizardModel,
  guide: string,
  steps: readonly Step[],
  before: readonly string[],
): GuideLink | undefined => {
  const tried = [...before.filter((slug) => slug !== guide), guide];
  if (tried.length >= mostTried) return undefined;
  const slug = model.guides[guide]?.ifNot.find(
    (next) => !tried.includes(next) && model.guides[next] !== undefined,
  );
  const known = slug === undefined ? undefined : model.guides[slug];
  return slug && known
    ? { slug, title: known.title, href: guideHref(model, slug, steps, { tried }) }
    : undefined;
};

/** What a guide shows for the query of its address; undefined when nobody answered anything. */
export const outcomeView = (
  model: WizardModel,
  guide: string,
  query: string,
): OutcomeView | undefined => {
  const outcome = placeGuide(model.graph, guide, readAnswers(model.graph, query).answers);
  if (!outcome) return undefined;
  const { steps, target } = outcome;
  const tried = readTried(query, (slug) => Object.hasOwn(model.guides, slug));
  return {
    kind: outcome.kind !== 'reached' && tried.length > 0 ? 'after' : outcome.kind,
    outcome,
    steps: stepViews(model, steps).map((step, index) => ({
      ...step,
      others: otherAnswers(model, steps, index),
    })),
    leadsTo: {
      title: targetTitle(model, target),
      href: targetHref(model, target, steps),
      kind: target.kind,
    },
    tried: tried.flatMap((slug) => {
      const known = model.guides[slug];
      return known ? [{ slug, title: known.title, href: guideHref(model, slug, steps) }] : [];
    }),
    next: nextGuide(model, guide, steps, tried),
    otherApps: otherApps(model, steps),
  };
};
