import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { fileName } from './file-name.mjs';

const linter = new Linter();
const complaints = (path: string, source: string): string[] =>
  linter
    .verify(
      source,
      [
        {
          files: ['**/*.{ts,tsx,astro}'],
          plugins: { house: { rules: { 'file-name': fileName } } },
          rules: { 'house/file-name': 'error' },
        },
      ],
      path,
    )
    .map(({ message }) => message);

it.each([
  ['src/wizard/graph-check/check-questions.ts', 'export const check = 1;'],
  ['src/components/search/search-form.client.ts', ''],
  ['src/components/wizard/AnswerList.tsx', 'export const AnswerList = () => 1;'],
  ['src/components/wizard/HandOver.tsx', 'export class HandOver {}'],
  ['src/components/wizard/take-over.tsx', 'export const takeOver = () => 1;'],
  ['src/components/site/Icon.astro', ''],
  ['src/pages/[lang]/guides/[topic]/index.astro', ''],
  ['src/pages/[lang]/search-[digest].json.ts', ''],
  ['src/pages/qr/[lang]/[...id].svg.ts', ''],
])('%s has the name of its kind', (path, source) => {
  expect(complaints(path, source)).toEqual([]);
});

it.each([
  ['src/wizard/checkQuestions.ts', 'export const checkQuestions = 1;', /kebab-case/],
  ['src/wizard/check_questions.ts', '', /kebab-case/],
  ['src/components/wizard/takeOver.tsx', 'export const takeOver = () => 1;', /kebab-case/],
  [
    'src/components/wizard/answer-list.tsx',
    'export const AnswerList = () => 1;',
    /AnswerList\.tsx/,
  ],
  ['src/components/wizard/List.tsx', 'export const AnswerList = () => 1;', /AnswerList\.tsx/],
  ['src/components/site/icon.astro', '', /PascalCase/],
  ['src/pages/[lang]/aboutUs.astro', '', /kebab-case/],
])('%s is refused', (path, source, reason) => {
  expect(complaints(path, source).join('\n')).toMatch(reason);
});
