import { isOutdated, readAnswers, readTried, type QueryExtras } from './address.ts';
import { findQuestion } from '../content-model/graph.ts';
import { fill } from '../languages/fill.ts';
import { changeHref, targetHref } from './links.ts';
import { answerLabel, questionTitle, type QuestionWords, type WizardModel } from './model.ts';
import { choose, placeQuestion } from './place.ts';
import { possibleTopics, type PossibleTopic } from './possible-topics.ts';
import type { Step } from './replay.ts';

/** One answer as the reader sees it. */
export interface AnswerView {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The heading that it stands under, on a question that has them. */
  readonly heading: string | undefined;
  /** The address of its drawing. */
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

/** Everything that the page of a question shows. */
export interface QuestionView {
  readonly id: string;
  readonly words: QuestionWords;
  /** The drawing of where to look, with its text alternative. */
  readonly drawing: { readonly href: string; readonly alt: string } | undefined;
  readonly answers: readonly AnswerView[];
  /** Address of the list of products, where it helps to answer. */
  readonly productsHref: string | undefined;
  readonly steps: readonly StepView[];
  /** The pages that the answers so far leave possible, by topic, the likeliest first. */
  readonly possible: readonly PossibleTopic[];
  /** How many pages that are. */
  readonly count: number;
  /** How many were possible before the first answer. */
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
  extras?: QueryExtras,
): StepView[] =>
  steps.map(({ question, answer }, index) => ({
    question: question.id,
    title: questionTitle(model, question.id),
    label: answerLabel(model, question.id, answer.id),
    href: changeHref(model, steps, index, extras),
  }));

const countOf = (topics: readonly PossibleTopic[]): number =>
  topics.reduce((sum, { pages }) => sum + pages.length, 0);

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
  const drawings = fill(model.drawingsHref, { question: questionId });
  const tried = readTried(query, model.pages);
  const possible = possibleTopics(model, questionId, place.steps, tried);

  return {
    id: questionId,
    words,
    drawing: drawing
      ? { href: `${drawings}#${drawing}`, alt: model.drawings[drawing] ?? '' }
      : undefined,
    answers: question.answers.map((answer) => {
      const next = choose(graph, place, questionId, answer.id);
      return {
        id: answer.id,
        label: answerLabel(model, questionId, answer.id),
        hint: words.answers[answer.id]?.hint ?? '',
        heading: answer.group === undefined ? undefined : words.groups?.[answer.group],
        drawing: answer.drawing && `${drawings}#${answer.drawing}`,
        href: targetHref(model, next.target, next.steps, { later: next.later, tried }),
        question: next.target.kind === 'question' ? next.target.question : undefined,
        chosen: place.later.get(questionId) === answer.id,
      };
    }),
    productsHref: question.products ? model.productsHref : undefined,
    steps: stepViews(model, place.steps, { later: place.later, tried }),
    possible,
    count: countOf(possible),
    total: countOf(possibleTopics(model, graph.start, [])),
    dropped: place.dropped.length > 0,
    outdated: isOutdated(graph, version),
  };
};
