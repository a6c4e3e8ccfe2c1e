import { expect, type Page } from '@playwright/test';
import { loadGraph } from '../../scripts/load-graph.ts';
import { wordsOf as fileOfWords } from '../../src/content-model/translate.ts';
import { helpDeskPage, type Target } from '../../src/content-model/graph.ts';
import { offeredLanguages as languages } from '../../src/content-model/offered.ts';
import type { Language } from '../../src/languages/languages.ts';
import { questionWords, type QuestionWords } from '../../src/wizard/model.ts';
import { allPaths } from '../../src/wizard/paths.ts';

export { languages, type Language };

/** The decision graph of the site. */
export const { asked: graph } = loadGraph();

/** Words around the questions. */
export const wordsOf = (language: Language) => fileOfWords(language, 'interface').wizard;

/** The words of a question. */
export const question = (language: Language, id: string): QuestionWords => {
  const files: Record<string, Record<string, unknown>> = fileOfWords(language, 'wizard');
  return questionWords(files[id] ?? {});
};

/** The label of an answer. */
export const label = (language: Language, id: string, answer: string): string =>
  question(language, id).answers[answer]?.label ?? '';

/** The query of a way through the questions. */
export const queryOf = (answers: readonly (readonly [string, string])[]): string =>
  `?${new URLSearchParams([['v', String(graph.version)], ...answers.map(([id, answer]) => [id, answer])]).toString()}`;

/** The shortest way to every question: path of its page and the answers before it. */
export const waysToQuestions = (): Map<string, [string, string][]> => {
  const ways = new Map<string, [string, string][]>([[graph.start, []]]);
  for (const [id, way] of ways) {
    for (const { id: answer, target } of graph.questions[id]?.answers ?? []) {
      if (target.kind === 'question' && !ways.has(target.question)) {
        ways.set(target.question, [...way, [id, answer]]);
      }
    }
  }
  return ways;
};

/** One way to every place where the questions end. */
export const waysToOutcomes = () =>
  new Map(allPaths(graph).map(({ outcome, answers }) => [outcome, answers]));

/** The address of a place without its query. */
export const addressOf = (language: Language, place: Target): string =>
  place.kind === 'question'
    ? `/${language}/troubleshoot/${place.question}/`
    : place.page === helpDeskPage
      ? `/${language}/${helpDeskPage}/`
      : `/${language}/guides/${place.page}/`;

/** Chooses an answer as a reader does: by its words. */
export const choose = async (page: Page, words: string): Promise<void> => {
  await page
    .locator('a.answer')
    .filter({ has: page.locator('.answer-label').getByText(words, { exact: true }) })
    .click();
};

/** Expects the page of a target. */
export const expectPlace = async (
  page: Page,
  language: Language,
  target: Target,
): Promise<void> => {
  await expect(page).toHaveURL(
    (url) => url.pathname === addressOf(language, target) && url.hash === '',
  );
  if (target.kind === 'question') {
    await expect(page.locator('h1')).toHaveText(question(language, target.question).title);
  }
};

/** Goes to a question and waits until it answers without loading a page, as after a first touch. */
export const openTouched = async (page: Page, address: string): Promise<void> => {
  const model = page.waitForResponse(/\/wizard-[^/]+\.json$/);
  await page.goto(address);
  await page.locator('a.answer').first().hover();
  await model;
  await settled(page);
  await page.waitForLoadState('networkidle');
};

/** Waits until the answers of the address are shown. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('html.answers-pending')).toHaveCount(0);
};
