import { expect, test, type Page } from '@playwright/test';
import { attestedTexts } from '../src/errors/listed.ts';
import { languageRecord } from '../src/languages/languages.ts';
import { errorGroups as groups, languages } from './support/kinds.ts';

const list = 'reference/errors/';
const [first, ...others] = groups;
const last = others.at(-1) ?? first;
const one = last?.signatures.at(-1);
const rows = (page: Page) => page.locator('main li[data-error]:visible');

for (const language of languages) {
  const textOf = (signature: { examples: string[] }) =>
    attestedTexts({ ...one!, ...signature }, languageRecord(language).script)[0] ?? '';

  test(`${language}: the list narrows while somebody types, in the page alone`, async ({
    page,
  }) => {
    await page.goto(`/${language}/${list}`, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill(textOf(one!));
    const row = rows(page)
      .filter({ hasText: textOf(one!) })
      .first();
    await expect(row).toBeVisible();
    await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();

    await box.fill('no screen says this');
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
    await box.press('Enter');
    expect(page.url()).not.toContain('screen');
    expect(asked.filter((address) => !address.includes('/_astro/'))).toEqual([]);

    await box.fill('');
    await expect(page.getByRole('main').getByRole('status')).toBeEmpty();
    await expect(page.locator('main details[open]')).toHaveCount(0);
  });

  test(`${language}: full width finds what half width is`, async ({ page }) => {
    await page.goto(`/${language}/${list}`);
    await page.getByRole('main').getByRole('searchbox').fill('５３５');
    await expect(rows(page).filter({ hasText: '535' }).first()).toBeVisible();
  });

  test(`${language}: an old address with an error's id shows the error`, async ({ page }) => {
    await page.goto(`/${language}/${list}#${one!.id}`);
    const entry = page.locator(`[id="${one!.id}"]`);
    await expect(entry).toBeVisible();
    await expect(entry).toBeInViewport();
    await entry.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${last!.path}/#${one!.id}$`));
    await expect(page.locator(`[id="${one!.id}"]`)).toBeInViewport();
  });

  test(`${language}: without JavaScript each protocol opens, and each error leads on`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/${language}/${list}`);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
    await page.locator(`[id="protocol-${last!.protocol}"] summary`).click();
    await page.locator(`[id="${one!.id}"]`).getByRole('link').click();
    const entry = page.getByRole('article', { name: textOf(one!) }).first();
    await expect(entry.getByRole('link').first()).toHaveAttribute('href', /\/guides\//);
    await page.close();
  });
}

test('the card of a pasted error leads to its entry in the list', async ({ page }) => {
  const [language = ''] = languages;
  await page.goto(`/${language}/search/`);
  const box = page.getByRole('search').getByRole('searchbox').last();
  await box.fill('535 5.7.139 Authentication unsuccessful, basic authentication is disabled.');
  await box.press('Enter');
  const card = page.getByRole('main').getByRole('article').first();
  await card.locator(`a[href*="${list}"]`).click();
  await expect(page).toHaveURL(/\/reference\/errors\/smtp\/#/);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});
