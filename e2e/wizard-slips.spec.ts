import { expect, test, type Page } from '@playwright/test';
import { pagesIn } from '../src/content-model/guides.ts';
import { languageRecord, otherLanguages } from '../src/languages/languages.ts';
import { tidyPath } from '../src/routing/tidy-path.ts';
import { replay } from '../src/wizard/replay.ts';
import {
  addressOf,
  graph,
  label,
  languages,
  openTouched,
  question,
  queryOf,
  settled,
  waysToOutcomes,
  waysToQuestions,
  wordsOf,
} from './support/wizard.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const plain = (text: string | null): string => (text ?? '').replace(/[\s\u2060]/g, '');
const [deepest = '', deepWay = []] = [...waysToQuestions()].reduce((one, other) =>
  other[1].length > one[1].length ? other : one,
);
/** A page that answers lead to and that names another one to try. */
const [reached = '', way = []] = [...waysToOutcomes()].filter(([id]) =>
  languages.every((language) =>
    pagesIn(language).some((page) => page.id === id && page.text.front.ifNot.length > 0),
  ),
)[0]!;

for (const language of languages) {
  const words = wordsOf(language);

  for (const [what, slip] of [
    ['index.html', (path: string) => `${path}index.html`],
    ['two slashes', (path: string) => path.replace(/\/troubleshoot\//, '//troubleshoot//')],
  ] as const) {
    test(`${language}: an address with ${what} leads to the same question and answers`, async ({
      page,
    }) => {
      const address = addressOf(language, { kind: 'question', question: deepest });
      await page.goto(slip(address) + queryOf(deepWay));
      await settled(page);
      await expect(title(page)).toHaveText(question(language, deepest).title);
      const { steps } = replay(graph, new Map(deepWay));
      for (const step of steps) {
        const change = words.changeFor.replace(
          '{{question}}',
          question(language, step.question.id).title,
        );
        await expect(page.getByRole('link', { name: change })).toBeVisible();
      }
      const [other] = otherLanguages(language);
      if (other === undefined) return;
      await page
        .getByRole('banner')
        .getByRole('link', { name: languageRecord(other).name, exact: true })
        .click();
      await expect(title(page)).toHaveText(question(other, deepest).title);
      expect(tidyPath(new URL(page.url()).pathname)).toBe(
        addressOf(other, { kind: 'question', question: deepest }),
      );
    });
  }

  test(`${language}: an address of another version is noticed on questions and on pages`, async ({
    page,
  }) => {
    const old = (query: string) => query.replace(/v=\d+/, 'v=99');
    for (const address of [
      `/${language}/troubleshoot/?v=99`,
      addressOf(language, { kind: 'question', question: deepest }) + old(queryOf(deepWay)),
      addressOf(language, { kind: 'page', page: reached }) + old(queryOf(way)),
    ]) {
      await page.goto(address);
      await settled(page);
      await expect(page.getByText(words.outdated), address).toBeVisible();
    }
  });

  test(`${language}: what did not help stays known after an answer was changed`, async ({
    page,
  }) => {
    await page.goto(addressOf(language, { kind: 'page', page: reached }) + queryOf(way));
    await settled(page);
    await page.getByRole('main').locator('.not-helped a.button').click();
    await expect(page).toHaveURL(/tried=/);
    const tried = new URL(page.url()).searchParams.get('tried') ?? '';
    await settled(page);
    await page.getByText(words.outcome.title, { exact: true }).click();
    const [last = '', given = ''] = way.at(-1) ?? [];
    const { title: asked } = question(language, last);
    await page
      .getByRole('link', { name: words.changeFor.replace('{{question}}', asked), exact: true })
      .click();
    await settled(page);
    await expect(title(page)).toHaveText(asked);
    await page
      .getByRole('main')
      .getByRole('link', { name: label(language, last, given) })
      .first()
      .click();
    await expect(page).toHaveURL(/guides/);
    await settled(page);
    await expect(page.getByRole('heading', { name: words.end.tried })).toBeVisible();
    expect(new URL(page.url()).searchParams.get('tried')).toBe(tried);
  });

  test(`${language}: a double click answers one question`, async ({ page }) => {
    await openTouched(page, `/${language}/troubleshoot/`);
    const answer = graph.questions[graph.start]?.answers.find(
      ({ target }) => target.kind === 'question',
    );
    const next = answer?.target.kind === 'question' ? answer.target.question : '';
    await page
      .getByRole('main')
      .getByRole('link', { name: label(language, graph.start, answer?.id ?? '') })
      .dblclick();
    await expect(title(page)).toHaveText(question(language, next).title);
    await page.waitForTimeout(300);
    await expect(title(page)).toHaveText(question(language, next).title);
    await expect(page).toHaveURL((url) => url.pathname === `/${language}/troubleshoot/${next}/`);
  });

  test(`${language}: the pages still possible describe the question, in every step`, async ({
    page,
  }) => {
    await openTouched(page, `/${language}/troubleshoot/`);
    const counts = words.possibleOf.replace(/\{\{\w+\}\}/g, '\\d+');
    await expect(title(page)).toHaveAccessibleDescription(new RegExp(counts));
    await page.getByRole('main').locator('a.answer').first().click();
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toHaveAccessibleDescription(new RegExp(counts));
    expect(plain(await title(page).textContent())).not.toMatch(new RegExp(plain(counts)));
  });
}
