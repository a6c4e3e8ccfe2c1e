import { fill } from '../languages/fill.ts';
import { writeQuery, type QueryExtras } from './address.ts';
import type { Target } from '../content-model/graph.ts';
import type { WizardModel } from './model.ts';
import { answersOf, type Answers, type Step } from './replay.ts';

/** The address of a question with the steps that lead to it. */
export const questionHref = (
  model: WizardModel,
  question: string,
  steps: readonly Step[],
  later: Answers = new Map(),
): string => fill(model.questionHref, { question }) + writeQuery(model.graph, steps, { later });

/** The address of a guide with the steps that lead to it, and its section if there is one. */
export const guideHref = (
  model: WizardModel,
  guide: string,
  steps: readonly Step[],
  { section, ...extras }: QueryExtras & { readonly section?: string | undefined } = {},
): string => {
  const known = model.guides[guide];
  if (!known) return model.fallbackHref;
  return known.href + writeQuery(model.graph, steps, extras) + (section ? `#${section}` : '');
};

/** The address of whatever the steps lead to. */
export const targetHref = (
  model: WizardModel,
  target: Target,
  steps: readonly Step[],
  later?: Answers,
): string =>
  target.kind === 'question'
    ? questionHref(model, target.question, steps, later)
    : guideHref(model, target.guide, steps, { section: target.section });

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

/** The question whose page has this path; the first question for every other path. */
export const questionAt = (model: WizardModel, path: string): string =>
  Object.keys(model.graph.questions).find(
    (question) => fill(model.questionHref, { question }) === path,
  ) ?? model.graph.start;
