import { fill } from '../i18n/fill.ts';
import { readAnswers, writeQuery } from './address.ts';
import { findQuestion, type Target } from './graph.ts';
import type { QuestionWords, WizardModel } from './model.ts';
import { possibleGuides } from './possible.ts';
import { choose, placeQuestion, type Answers, type Step } from './replay.ts';

/** One answer as the reader sees it. */
export interface AnswerView {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly drawing: string | undefined;
  readonly href: string;
  /** Whether it leads to another question, which the island shows without loading a page. */
  readonly question: string | undefined;
  /** Whether the reader gave this answer before and came back to change it. */
  readonly chosen: boolean;
}

/** One answered question, with the address at which the answer can be changed. */
export interface StepView {
  readonly question: string;
  readonly title: string;
  readonly label: string;
  readonly href: string;
}

/** Everything that the page of a question shows. */
export interface QuestionView {
  readonly id: string;
  readonly words: QuestionWords;
  readonly answers: readonly AnswerView[];
  readonly steps: readonly StepView[];
  readonly possible: readonly { readonly slug: string; readonly title: string; readonly href: string }[];
  /** Whether answers of the address were left out because they lead elsewhere. */
  readonly dropped: boolean;
  /** Whether the address was written for another version of the graph. */
  readonly outdated: boolean;
}

/** The address of a question with the steps that lead to it. */
export const questionHref = (
  model: WizardModel,
  question: string,
  steps: readonly Step[],
  later?: Answers,
): string => fill(model.questionHref, { question }) + writeQuery(model.graph, steps, later);

const targetHref = (
  model: WizardModel,
  target: Target,
  steps: readonly Step[],
  later: Answers,
): string => {
  if (target.kind === 'question') return questionHref(model, target.question, steps, later);
  const href = model.guides[target.guide]?.href ?? model.startHref;
  return href + writeQuery(model.graph, steps) + (target.section ? `#${target.section}` : '');
};

/** What the page of a question shows for the query string of its address. */
export const questionView = (model: WizardModel, questionId: string, query: string): QuestionView => {
  const { graph } = model;
  const question = findQuestion(graph, questionId);
  const words = model.words[questionId];
  if (!question || !words) throw new Error(`The wizard has no question "${questionId}".`);
  const { answers, version } = readAnswers(graph, query);
  const place = placeQuestion(graph, questionId, answers);
  const everyAnswer = new Map([...place.later, ...place.steps.map(toEntry)]);

  return {
    id: questionId,
    words,
    answers: question.answers.map((answer) => {
      const next = choose(graph, place, questionId, answer.id);
      return {
        id: answer.id,
        label: words.answers[answer.id]?.label ?? answer.id,
        hint: words.answers[answer.id]?.hint ?? '',
        drawing: answer.drawing,
        href: targetHref(model, next.target, next.steps, next.later),
        question: next.target.kind === 'question' ? next.target.question : undefined,
        chosen: place.later.get(questionId) === answer.id,
      };
    }),
    steps: place.steps.map((step, index) => ({
      question: step.question.id,
      title: model.words[step.question.id]?.title ?? step.question.id,
      label: model.words[step.question.id]?.answers[step.answer.id]?.label ?? step.answer.id,
      href: questionHref(
        model,
        step.question.id,
        place.steps.slice(0, index),
        new Map([...everyAnswer].filter(([id]) => !place.steps.slice(0, index).some((s) => s.question.id === id))),
      ),
    })),
    possible: possibleGuides(graph, { kind: 'question', question: questionId }).flatMap(({ guide }) => {
      const known = model.guides[guide];
      return known ? [{ slug: guide, title: known.title, href: known.href }] : [];
    }),
    dropped: place.dropped.length > 0,
    outdated: version !== undefined && version !== graph.version,
  };
};

const toEntry = (step: Step): [string, string] => [step.question.id, step.answer.id];
