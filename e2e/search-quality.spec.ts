import { expect, test, type Page } from '@playwright/test';
import { readQueries, type BenchQuery } from '../bench/search/queries.ts';
import { score, type Answer } from '../bench/search/score.ts';
import { pageSlug } from '../bench/search/page-slug.ts';
import { searchFor, settled } from './support/search.ts';

const queries = readQueries();
const perLanguage = 30;

/** Every so many of the queries that the site can answer: always the same ones. */
const sample = (language: string): BenchQuery[] => {
  const own = queries.filter(({ lang, pages }) => lang === language && pages.length > 0);
  const step = Math.floor(own.length / perLanguage);
  return own.filter((_, at) => at % step === 0).slice(0, perLanguage);
};

const ask = async (page: Page, query: BenchQuery): Promise<Answer> => {
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill('');
  await expect(page.locator('.search-results ol')).toHaveCount(0);
  await box.fill(query.query);
  await expect(page.locator('.result-count')).toHaveText(/\d/);
  await settled(page);
  const hrefs = await page
    .locator('main ol > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
  return { query, pages: hrefs.map(pageSlug), loose: false, milliseconds: 0 };
};

for (const language of ['ja', 'en'] as const) {
  test(`${language}: the right page comes first through the real page`, async ({ page }) => {
    test.setTimeout(60_000);
    await searchFor(page, language, 'outlook');
    const answers: Answer[] = [];
    for (const query of sample(language)) answers.push(await ask(page, query));
    const { topicFirst, pageFirst, pageInThree, empty } = score(answers);
    expect(topicFirst).toBeGreaterThanOrEqual(0.86);
    expect(pageFirst).toBeGreaterThanOrEqual(0.75);
    expect(pageInThree).toBeGreaterThanOrEqual(0.86);
    expect(empty).toBeLessThanOrEqual(0.04);
  });
}
