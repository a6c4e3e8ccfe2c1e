import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content, WordsFile } from '../../content-model/content.ts';
import type { Question } from '../../content-model/graph.ts';

/** Words of questions and answers that are missing, empty or left over, in each language. */
export const wizardWords = (model: Content): Fault[] => {
  const questions = model.graph?.questions;
  if (!questions) return [];
  return model.words
    .filter(({ name }) => name === 'wizard')
    .flatMap((file) => [
      ...Object.values(questions).flatMap((question) => ofQuestion(file, question)),
      ...Object.keys(asRecord(file.value))
        .filter((id) => !Object.hasOwn(questions, id))
        .map((id) =>
          fault(
            file.file,
            id,
            'has words, but there is no such question',
            'Delete them, or add the question to wizard.yaml.',
          ),
        ),
    ]);
};

const ofQuestion = (file: WordsFile, { id, answers }: Question): Fault[] => {
  const words = asRecord(asRecord(file.value)[id]);
  const { how, groups, ...others } = words;
  const used = new Set(answers.flatMap(({ group }) => group ?? []));
  const lacks = (field: string, what: string) =>
    fault(
      file.file,
      `${id}.${field}`,
      `${what} has no words`,
      'Write them; wizard.yaml names this id.',
    );
  const answerIds = answers.map((answer) => answer.id);
  return [
    ...['title', 'help']
      .filter((field) => !isText(words[field]))
      .map((field) => lacks(field, 'the question')),
    ...(how === undefined || (Array.isArray(how) && how.length > 0 && how.every(isText))
      ? []
      : [
          fault(
            file.file,
            `${id}.how`,
            'is no list of steps',
            'Write a list of sentences, or leave it out.',
          ),
        ]),
    ...(isText(words['title']) && !/(?:[?？]|か。)$/.test(words['title'])
      ? [
          fault(
            file.file,
            `${id}.title`,
            'is no question',
            'Ask what the reader sees, and end with a question mark.',
          ),
        ]
      : []),
    ...[...used]
      .filter((group) => !isText(asRecord(groups)[group]))
      .map((group) => lacks(`groups.${group}`, 'the heading')),
    ...Object.keys(asRecord(groups))
      .filter((group) => !used.has(group))
      .map((group) =>
        fault(
          file.file,
          `${id}.groups.${group}`,
          'has words, but no answer stands under this heading',
          'Delete them, or give an answer this group in wizard.yaml.',
        ),
      ),
    ...answerIds.flatMap((answer) => {
      const { label, hint } = asRecord(words[answer]);
      return [
        ...(isText(label) ? [] : [lacks(`${answer}.label`, 'the answer')]),
        ...(typeof hint === 'string' ? [] : [lacks(`${answer}.hint`, 'the answer')]),
      ];
    }),
    ...Object.keys(others)
      .filter((key) => !['title', 'help', ...answerIds].includes(key))
      .map((key) =>
        fault(
          file.file,
          `${id}.${key}`,
          'has words, but the question has no such answer',
          'Delete them, or add the answer to wizard.yaml.',
        ),
      ),
  ];
};

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
