import { readAnswers } from './address.ts';
import { findQuestion } from '../content-model/graph.ts';
import { changeHref, guideHref, targetHref } from './links.ts';
import { answerLabel, questionTitle, type QuestionWords, type WizardModel } from './model.ts';
import { choose, placeQuestion } from './place.ts';
import { possibleGuides } from './possible.ts';
import type { Answers, Step } from './replay.ts';

/** One answer as the reader sees it. */
export interface AnswerView {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly drawing: string | undefined;
  readonly href: string;
  /** The question that it leads to, which is shown without loading a page. */
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

/** A guide as a link. */
export interface GuideLink {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
}

/** Everything that the page of a question shows. */
export interface QuestionView {
  readonly id: string;
  readonly words: QuestionWords;
  /** The drawing of where to look, with its text alternative. */
  readonly drawing: { readonly name: string; readonly alt: string } | undefined;
  readonly answers: readonly AnswerView[];
  readonly steps: readonly StepView[];
  readonly possible: readonly GuideLink[];
  /** How many guides were possible before the first answer. */
  readonly total: number;
  /** Whether answers of the address were left out because they lead elsewhere. */
  readonly dropped: boolean;
  /** Whether the address was written for another version of the graph. */
  readonly outdated: boolean;
}

/** The answered questions as the reader sees them. */
export const stepViews = (
  model: WizardModel,
  steps: readonly Step[],
  later?: Answers,
): StepView[] =>
  steps.map(({ question, answer }, index) => ({
    question: question.id,
    title: questionTitle(model, question.id),
    label: answerLabel(model, question.id, answer.id),
    href: changeHref(model, steps, index, later),
  }));

const possibleAfter = (model: WizardModel, question: string, steps: readonly Step[]): GuideLink[] =>
  possibleGuides(model.graph, { kind: 'question', question }).flatMap(({ guide }) => {
    const known = model.guides[guide];
    return known ? [{ slug: guide, title: known.title, href: guideHref(model, guide, steps) }] : [];
  });

/** What the page of a question shows for the query string of its address. */
export const questionView = (
  model: WizardModel,
  questionId: string,
  query: string,
): QuestionView => {
  const { graph } = model;
  const question = findQuestion(graph, questionId);
  const words = model.words[questionId];
  if (!question || !words) throw new Error(`The wizard has no question "${questionId}".`);
  const { answers, version } = readAnswers(graph, query);
  const place = placeQuestion(graph, questionId, answers);
  const { drawing } = question;

  return {
    id: questionId,
    words,
    drawing: drawing ? { name: drawing, alt: model.drawings[drawing] ?? '' } : undefined,
    answers: question.answers.map((answer) => {
      const next = choose(graph, place, questionId, answer.id);
      return {
        id: answer.id,
        label: answerLabel(model, questionId, answer.id),
        hint: words.answers[answer.id]?.hint ?? '',
        drawing: answer.drawing,
        href: targetHref(model, next.target, next.steps, next.later),
        question: next.target.kind === 'question' ? next.target.question : undefined,
        chosen: place.later.get(questionId) === answer.id,
      };
    }),
    steps: stepViews(model, place.steps, place.later),
    possible: possibleAfter(model, questionId, place.steps),
    total: possibleAfter(model, graph.start, []).length,
    dropped: place.dropped.length > 0,
    outdated: version !== undefined && version !== graph.version,
  };
};
