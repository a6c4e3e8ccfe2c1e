import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { paste, searchFor } from './support/search.ts';

const main = (page: Page) => page.locator('.search-results');

const waysOn = async (page: Page, language: string) => {
  for (const path of ['troubleshoot/', 'map/', 'search/#help-desk']) {
    await expect(main(page).locator(`.ways-on a[href$="/${language}/${path}"]`)).toBeVisible();
  }
};

test('nothing fits: says so and leads on', async ({ page }) => {
  await searchFor(page, 'ja', '給与明細');
  await expect(main(page)).toContainText('「給与明細」についてのページがないようです');
  await waysOn(page, 'ja');
});

test('only loose matches: says so', async ({ page }) => {
  await searchFor(page, 'ja', '複合機のトナーカートリッジを交換したい');
  await expect(main(page)).toContainText('についてのページがないようです');
  await waysOn(page, 'ja');
});

test('the other language has an answer: offers it', async ({ page }) => {
  await searchFor(page, 'en', '複合機');
  await expect(main(page).locator('a[href*="/ja/guides/smtp/"]').first()).toBeVisible();
  await expect(main(page).locator('a[href*="/ja/search/?q="]')).toBeVisible();
});

test('the data is missing: says so and offers the map', async ({ page }) => {
  await page.route('**/search/en.json', (route) => route.fulfill({ status: 404 }));
  await searchFor(page, 'en', 'printer');
  await expect(main(page)).toContainText('The search does not work');
  await waysOn(page, 'en');
});

test('the engine is blocked: titles and words still answer', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchFor(page, 'en', 'printer');
  await expect(main(page)).toContainText('Part of the search does not work');
  await expect(main(page).locator('ol a[href*="/en/guides/smtp/"]').first()).toBeVisible();
});

test('no WebAssembly: titles and words still answer', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await searchFor(page, 'ja', '複合機');
  await expect(main(page)).toContainText('題名と言葉だけで探しました');
  await expect(main(page).locator('ol a[href*="/ja/guides/smtp/"]').first()).toBeVisible();
});

for (const [what, query] of [
  ['written in another way', 'scan%20to%20email'],
  ['with a mark of a campaign', 'printer&utm_source=mail'],
  ['that holds a secret', 'password%3A%20Sommer2026'],
]) {
  test(`an address ${what} is put in order, and Back leaves the search`, async ({ page }) => {
    await page.goto('/en/');
    await page.goto(`/en/search/?q=${query}`);
    await expect(page).not.toHaveURL(new RegExp(`${query}$`));
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the whole box is blocked: the search page says so', async ({ page }) => {
  await page.route('**/*/search-*.json', (route) => route.abort());
  await page.goto('/ja/guides/ews/');
  const box = page.getByRole('searchbox');
  await box.fill('複合機');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/ja\/search\/\?q=/);
  await expect(page.locator('[data-search-failed]')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: dialog, cards and results are accessible`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/en/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await paste(dialog.getByRole('combobox'), 'password: Sommer2026\n535 5.7.139 failed');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await searchFor(page, 'ja', 'パスワード');
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  });
}
