import { expect, test, type Page } from '@playwright/test';
import { pagesIn, topicsIn } from '../src/content-model/guides.ts';
import { useWords } from '../src/content-model/translate.ts';
import { languageRecord, otherLanguages } from '../src/languages/languages.ts';
import { firstLanguage, languages } from './support/kinds.ts';
import {
  addressOf,
  choose,
  graph,
  label,
  openTouched,
  question,
  queryOf,
  waysToQuestions,
} from './support/wizard.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const ways = [...waysToQuestions()];
const [deepest = '', deepWay = []] = ways.reduce((one, other) =>
  other[1].length > one[1].length ? other : one,
);
const addressOfQuestion = (language: string, id: string): string =>
  addressOf(language, { kind: 'question', question: id });
/** The switch to a language, by its own name for itself. */
const switchTo = (page: Page, language: string) =>
  page.getByRole('banner').getByRole('link', { name: languageRecord(language).name, exact: true });

for (const language of languages) {
  test(`Back, Forward and reload keep the question and the answers (${language})`, async ({
    page,
  }) => {
    await openTouched(page, addressOfQuestion(language, graph.start));
    for (const [id, answer] of deepWay) {
      await expect(title(page)).toHaveText(question(language, id).title);
      await choose(page, label(language, id, answer));
    }
    const last = question(language, deepest).title;
    const before = question(language, deepWay.at(-1)?.[0] ?? graph.start).title;
    await expect(title(page)).toBeFocused();
    await expect(page).toHaveURL(addressOfQuestion(language, deepest) + queryOf(deepWay));

    await page.goBack();
    await expect(title(page)).toHaveText(before);
    await page.goForward();
    await expect(title(page)).toHaveText(last);
    await page.reload();
    await expect(title(page)).toHaveText(last);
    for (const [id] of deepWay) {
      const change = useWords(language)('wizard.changeFor', {
        question: question(language, id).title,
      });
      await expect(page.getByRole('link', { name: change, exact: true })).toBeVisible();
    }
  });
}

test('a question at any depth can be opened from a link', async ({ page }) => {
  test.setTimeout(90_000);
  for (const [id, way] of ways) {
    await page.goto(addressOfQuestion(firstLanguage, id) + (way.length > 0 ? queryOf(way) : ''));
    await expect(title(page)).toHaveText(question(firstLanguage, id).title);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  }
});

test('the language switch in the middle keeps question, answers and section', async ({ page }) => {
  const topic = topicsIn(firstLanguage).find(({ text }) =>
    text.front.entries.some(({ was }) => was.length > 0),
  );
  const section = topic?.text.front.entries.findLast(({ was }) => was.length > 0)?.was[0];
  for (const other of otherLanguages(firstLanguage)) {
    await page.goto(addressOfQuestion(firstLanguage, deepest) + queryOf(deepWay));
    await switchTo(page, other).click();
    await expect(page).toHaveURL(addressOfQuestion(other, deepest) + queryOf(deepWay));
    await expect(title(page)).toHaveText(question(other, deepest).title);

    // A site of somebody's own pages has no earlier addresses.
    if (section === undefined) continue;
    await page.goto(`/${firstLanguage}/guides/${topic?.id}/#${section}`);
    await switchTo(page, other).click();
    await expect(page).toHaveURL(`/${other}/guides/${topic?.id}/#${section}`);
    await expect(page.locator(`[id="${section}"]`)).toBeInViewport();
  }
});

test('from home to a page with the keyboard alone', async ({ page }) => {
  await page.goto(`/${firstLanguage}/`);
  await page.keyboard.press('Tab');
  const t = useWords(firstLanguage);
  await expect(page.getByRole('link', { name: t('page.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  for (let steps = 0; !page.url().includes('/guides/'); steps += 1) {
    expect(steps).toBeLessThan(12);
    const here = await title(page).textContent();
    const answer = page.locator('a.answer').first();
    for (let stops = 0; stops < 60; stops += 1) {
      if (await answer.evaluate((node) => node === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(answer).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(title(page)).not.toHaveText(here ?? '');
  }
  const titles = pagesIn(firstLanguage).map(({ text }) => text.front.title);
  const shown = (await title(page).textContent())?.replace(/[\s\u2060]/g, '');
  expect(titles.map((one) => one.replace(/\s/g, ''))).toContain(shown);
});

test('the first page offers every language and remembers the choice', async ({ page }) => {
  for (const language of languages) {
    await page.context().clearCookies();
    await page.goto('/404.html');
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.goto('/');
    const choice = useWords(language)('language.choose');
    await page.getByRole('main').getByRole('link', { name: choice }).click();
    await expect(page).toHaveURL(`/${language}/`);
    await page.goto('/');
    await expect(page).toHaveURL(`/${language}/`);
    for (const other of otherLanguages(language)) {
      await page.goto(`/${language}/`);
      await switchTo(page, other).click();
      await expect(page).toHaveURL(`/${other}/`);
    }
  }
});

test('an address that does not exist says so in every language', async ({ page }) => {
  const response = await page.goto(`/${firstLanguage}/guides/nothing-here/`);
  expect(response?.status()).toBe(404);
  for (const language of languages) {
    await expect(page.getByText(useWords(language)('notFound.title'))).toBeVisible();
  }
});
