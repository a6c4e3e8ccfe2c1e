import { languages } from '../../src/languages/languages.ts';
import { gap, type FileChange, type ReadFile } from './change.ts';

const wizardFile = 'src/content/wizard.yaml';
const wordsFile = (language: string): string => `src/content/words/${language}/wizard.json`;

type Words = Record<string, Record<string, unknown>>;

/** The lines of one question of wizard.yaml, from its name up to the next. */
const questionBlock = (text: string, question: string): { start: number; end: number } => {
  const start = text.search(new RegExp(`^  ${question}:\\n`, 'm'));
  if (start < 0) throw new Error(`There is no question "${question}" in ${wizardFile}.`);
  const next = text.slice(start + 1).search(/^ {2}[a-z][a-z0-9-]*:\n/m);
  return { start, end: next < 0 ? text.length : start + 1 + next };
};

const withWords = (read: ReadFile, change: (words: Words) => void): FileChange[] =>
  languages.map((language) => {
    const words = JSON.parse(read(wordsFile(language))) as Words;
    change(words);
    return { path: wordsFile(language), text: `${JSON.stringify(words, null, 2)}\n` };
  });

const answerWords = { label: gap('the answer'), hint: '' };

/** Adds an answer before the last one (`unsure`) of a question, with words to be written. */
export const addAnswer = (
  question: string,
  answer: string,
  target: string,
  read: ReadFile,
): FileChange[] => {
  const text = read(wizardFile);
  const { start, end } = questionBlock(text, question);
  const block = text.slice(start, end);
  const unsure = block.lastIndexOf('      - { id: unsure');
  if (unsure < 0) throw new Error(`The question "${question}" has no answer "unsure".`);
  const line = `      - { id: ${answer}, ${target}, weight: 5 }\n`;
  const changed = block.slice(0, unsure) + line + block.slice(unsure);
  return [
    { path: wizardFile, text: text.slice(0, start) + changed + text.slice(end) },
    ...withWords(read, (words) => {
      words[question] = { ...words[question], [answer]: answerWords };
    }),
  ];
};

/**
 * A question between an answer that leads to a page and that page: its answer `yes` goes on to the
 * page, `unsure` to reading mail in the browser. `from` is `question.answer`.
 */
export const newQuestion = (id: string, from: string, read: ReadFile): FileChange[] => {
  const [question = '', answer = ''] = from.split('.');
  const text = read(wizardFile);
  const { start, end } = questionBlock(text, question);
  const block = text.slice(start, end);
  const target = new RegExp(`(\\{ id: ${answer}, )page: ([a-z0-9/-]+)`);
  const page = target.exec(block)?.[2];
  if (!page) throw new Error(`The answer "${from}" does not lead to a page; name one that does.`);
  if (text.includes(`\n  ${id}:\n`)) throw new Error(`There is a question "${id}" already.`);
  const added = `\n  ${id}:\n    answers:\n      - { id: yes, page: ${page}, weight: 80 }\n      - { id: unsure, page: unaffected/web, weight: 20 }\n`;
  const changed =
    text.slice(0, start) + block.replace(target, `$1question: ${id}`) + text.slice(end);
  return [
    { path: wizardFile, text: changed.trimEnd() + '\n' + added },
    ...withWords(read, (words) => {
      words[id] = {
        title: `${gap('the question')}?`,
        help: gap('how to choose'),
        yes: answerWords,
        unsure: answerWords,
      };
    }),
  ];
};
