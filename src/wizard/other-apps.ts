import { unsure } from '../content-model/graph.ts';
import { targetHref } from './links.ts';
import { answerLabel, questionTitle, type WizardModel } from './model.ts';
import type { Step } from './replay.ts';

/** A way on to another app or device. */
export interface OtherApp {
  readonly label: string;
  readonly href: string;
}

/**
 * What a reader can check next without saying again who they are: the other first answers under the
 * same heading and of the same role or, where there is none (a role with one answer), the question
 * that it leads to. Nothing when the first answer is not known or says of nobody who it is.
 */
export const otherApps = (model: WizardModel, steps: readonly Step[]): OtherApp[] => {
  const [first] = steps;
  if (!first || first.question.id !== model.graph.start) return [];
  const { question, answer: given } = first;
  if (given.role === undefined) return [];
  const siblings = question.answers.filter(
    ({ id, role, group }) =>
      role === given.role && group === given.group && id !== given.id && id !== unsure,
  );
  if (siblings.length > 0) {
    return siblings.map((answer) => ({
      label: answerLabel(model, question.id, answer.id),
      href: targetHref(model, answer.target, [{ question, answer }]),
    }));
  }
  return given.target.kind === 'question'
    ? [
        {
          label: questionTitle(model, given.target.question),
          href: targetHref(model, given.target, [first]),
        },
      ]
    : [];
};
