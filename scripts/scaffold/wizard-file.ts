import type { Content } from '../../src/content-model/content.ts';
import { findAnswer, findQuestion, unsure, type Question } from '../../src/content-model/graph.ts';
import { languages } from '../../src/languages/languages.ts';
import { possiblePages } from '../../src/wizard/possible.ts';
import { limits } from '../../src/wizard/limits.ts';
import { gap, type FileChange, type ReadFile } from './change.ts';
import { before, fieldsAt, itemsAt, putAbove, putBelow, rewrite, type Place } from './place.ts';

const path = 'src/content/wizard.yaml';
const wordsPath = (language: string): string => `src/content/words/${language}/wizard.json`;

const must = <Value>(value: Value | undefined, message: string): Value => {
  if (value === undefined) throw new Error(message);
  return value;
};

const questionOf = ({ graph }: Content, id: string): Question =>
  must(findQuestion(graph, id), `There is no question "${id}" in ${path}.`);

const answerPlace = (text: string, question: string, answer: string): Place =>
  must(
    itemsAt(text, ['questions', question, 'answers']).find(({ id }) => id === answer)?.place,
    `The question "${question}" has no answer "${answer}".`,
  );

/** A field of words as lines of JSON, indented as its neighbours are. */
const field = (indent: string, name: string, value: unknown): string =>
  `${indent}${JSON.stringify(name)}: ${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}`;

const answerWords = { label: gap('the answer'), hint: '' };

/** Adds an answer that leads to a page before `unsure` of a question, with words to be written. */
export const addAnswer = (
  question: string,
  answer: string,
  page: string,
  content: Content,
  read: ReadFile,
): FileChange[] => {
  const asked = questionOf(content, question);
  const most =
    question === content.graph.start ? limits.answersOfTheFirstQuestion : limits.answersOfAQuestion;
  if (findAnswer(asked, answer))
    throw new Error(`The question "${question}" has an answer "${answer}" already.`);
  if (asked.answers.length >= most)
    throw new Error(`The question "${question}" has ${most} answers already; split it first.`);
  const text = read(path);
  const last = answerPlace(text, question, unsure);
  const group = findAnswer(asked, unsure)?.group;
  const fields = [`id: ${answer}`, ...(group ? [`group: ${group}`] : []), `page: ${page}`];
  const line = `${before(text, last)}{ ${fields.join(', ')}, weight: 5 }\n`;
  return [
    { path, text: putAbove(text, last, line) },
    ...languages.map((language) => {
      const words = read(wordsPath(language));
      const next = must(
        fieldsAt(words, [question]).get(unsure),
        `${wordsPath(language)} has no words for "${question}.${unsure}".`,
      );
      const added = field(before(words, next), answer, answerWords);
      return { path: wordsPath(language), text: putAbove(words, next, `${added},\n`) };
    }),
  ];
};

/**
 * A question between an answer that leads to a page and that page: its answer `yes` goes on to the
 * page, `unsure` to the likeliest other page behind `unsure` of the question before. `from` is
 * `question.answer`.
 */
export const newQuestion = (
  id: string,
  from: string,
  content: Content,
  read: ReadFile,
): FileChange[] => {
  const [question = '', answer = ''] = from.split('.');
  if (findQuestion(content.graph, id)) throw new Error(`There is a question "${id}" already.`);
  const asked = questionOf(content, question);
  const target = findAnswer(asked, answer)?.target;
  if (target?.kind !== 'page')
    throw new Error(`The answer "${from}" does not lead to a page; name one that does.`);
  const { page } = target;
  const safe = [
    findAnswer(asked, unsure)?.target ?? target,
    { kind: 'question', question } as const,
  ]
    .flatMap((place) => possiblePages(content.graph, place))
    .find((possible) => possible.page !== page)?.page;
  const added = [
    `\n  ${id}:\n    answers:\n`,
    `      - { id: yes, page: ${page}, weight: 80 }\n`,
    `      - { id: ${unsure}, page: ${must(safe, 'There is no other page.')}, weight: 20 }\n`,
  ].join('');
  const text = read(path);
  const led = fieldsAt(text, [
    'questions',
    question,
    'answers',
    asked.answers.findIndex((other) => other.id === answer),
  ]).get('page');
  const changed = rewrite(text, must(led, `"${from}" has no page.`), `question: ${id}`);
  const last = must([...fieldsAt(changed, ['questions']).values()].at(-1), 'There is no question.');
  const questionWords = {
    title: `${gap('the question')}?`,
    help: gap('how to choose'),
    yes: answerWords,
    [unsure]: answerWords,
  };
  return [
    { path, text: putBelow(changed, last, added) },
    ...languages.map((language) => {
      const words = read(wordsPath(language));
      const end = must([...fieldsAt(words, []).values()].at(-1), 'There are no words.').end;
      return {
        path: wordsPath(language),
        text: rewrite(words, { start: end, end }, `,\n${field('  ', id, questionWords)}`),
      };
    }),
  ];
};
