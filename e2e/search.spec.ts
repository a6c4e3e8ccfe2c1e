import { expect, test, type Page } from '@playwright/test';
import { wordsOf } from '../src/content-model/translate.ts';
import { languages } from '../src/languages/languages.ts';
import { paste, searchFor, settled } from './support/search.ts';

const box = (page: Page) => page.getByRole('search').getByRole('searchbox').last();
const dialogBox = (page: Page) => page.getByRole('dialog').getByRole('combobox');
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const results = (page: Page) => page.locator('main ol > li');

const words = [
  { language: 'ja', text: '条件付きアクセス', page: 'guides/other-causes' },
  { language: 'ja', text: 'Thunderbird', page: 'guides/pop-imap' },
  { language: 'ja', text: '0x800CCC0E', page: 'guides/outlook-windows' },
  { language: 'en', text: '複合機', page: 'guides/smtp' },
  { language: 'en', text: 'printer', page: 'guides/smtp' },
  { language: 'en', text: '535 5.7.139', page: 'guides/smtp' },
] as const;

for (const { language, text, page: path } of words) {
  test(`${language}: the header's box answers “${text}”`, async ({ page }) => {
    await page.goto(`/${language}/guides/ews/`);
    await box(page).click();
    await dialogBox(page).fill(text);
    const answer = page.getByRole('dialog').locator(`a[href*="${path}"]`);
    await expect(answer.first()).toBeVisible();
  });
}

test('nothing of the search is loaded before the box is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/ja/guides/smtp/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|\/search|errors-|Dialog/.test(path))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked.some((path) => path.endsWith('/search/ja.json'))).toBe(true);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the box is worked with the keyboard alone', async ({ page }) => {
  await page.goto('/en/guides/ews/');
  await page.keyboard.press('/');
  await expect(dialogBox(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('scan to email');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/\d/);
  await expect(options(page).first()).toContainText('scan');
  await expect(page.locator('.dialog-body')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(dialogBox(page)).toHaveAttribute('aria-activedescendant', /0$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/guides\/smtp\//);
});

test('Enter that ends a conversion stays in the box; the next one opens the results', async ({
  page,
}) => {
  await page.goto('/ja/');
  await box(page).click();
  await dialogBox(page).fill('ふくごうき');
  await expect(options(page).first()).toBeVisible();
  for (const key of [{ isComposing: true }, { keyCode: 229 }]) {
    await dialogBox(page).dispatchEvent('keydown', { key: 'Enter', bubbles: true, ...key });
  }
  await expect(page).toHaveURL(/\/ja\/$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ja\/search\/\?q=/);
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute(
    'href',
    /guides\/smtp\//,
  );
});

test('words typed before the dialog is there are kept', async ({ page }) => {
  await page.goto('/en/guides/ews/');
  await box(page).focus();
  await page.keyboard.type('prin');
  await expect(dialogBox(page)).toHaveValue('prin');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('prin');
});

test('a result is its page first, then a line of it with the words marked', async ({ page }) => {
  await searchFor(page, 'ja', 'コピー機 スキャン');
  const first = results(page).first();
  await expect(first.getByRole('link')).toHaveAttribute('href', /\/ja\/guides\/smtp\//);
  await expect(first.locator('.result-line')).not.toBeEmpty();
  await expect(first.locator('mark').first()).toHaveText(/複合機|スキャン/);
});

test('a filter never brings more to light', async ({ page }) => {
  await searchFor(page, 'en', 'password');
  const all = await results(page).count();
  for (const role of ['user', 'owner', 'administrator']) {
    await page.getByLabel('Role').selectOption(role);
    await expect(page).toHaveURL(new RegExp(`role=${role}`));
    await settled(page);
    expect(await results(page).count()).toBeLessThanOrEqual(all);
  }
});

test('a search can be shared, reloaded and gone back to', async ({ page }) => {
  await searchFor(page, 'en', 'thunderbird');
  await expect(page).toHaveTitle(/thunderbird/);
  await box(page).fill('printer');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/q=printer$/);
  await expect(results(page).first()).toContainText('printer');
  await page.goBack();
  await expect(box(page)).toHaveValue('thunderbird');
  await expect(results(page).first()).toContainText('Thunderbird');
  await page.goForward();
  await expect(box(page)).toHaveValue('printer');
  await page.reload();
  await expect(results(page).first()).toContainText('printer');
});

test('results narrow down to a role and an app, and the address says so', async ({ page }) => {
  await searchFor(page, 'ja', 'パスワード');
  await page.getByLabel('立場').selectOption('administrator');
  await expect(page).toHaveURL(/role=administrator/);
  await expect(results(page).locator('.result-for').first()).toContainText('管理者');
  await page.getByLabel('アプリや機器').selectOption('printer');
  await expect(page).toHaveURL(/app=printer/);
  await page.goBack();
  await page.reload();
  await expect(page.getByLabel('立場')).toHaveValue('administrator');
});

for (const language of languages) {
  const words = wordsOf(language, 'search');
  test(`${language}: filters that do not exist are dropped, and the page says so`, async ({
    page,
  }) => {
    await page.goto(`/${language}/search/?q=thunderbird`);
    await settled(page);
    const all = await results(page).count();
    await page.goto(`/${language}/search/?q=thunderbird&role=boss&app=constructor`);
    await settled(page);
    await expect(page.getByText(words.filterDropped)).toBeVisible();
    expect(await results(page).count()).toBe(all);
    await expect(page.getByLabel(words.role)).toHaveValue('');
    await expect(page).toHaveURL(/\?q=thunderbird$/);
    await page.getByLabel(words.role).selectOption('user');
    await expect(page.getByText(words.filterDropped)).toHaveCount(0);
  });
}

test('a mistyped word is corrected, and may stay as it is', async ({ page }) => {
  await searchFor(page, 'en', 'thunderbrid');
  await expect(results(page).first()).toContainText('Thunderbird');
  await page.getByRole('button', { name: 'Search for what I typed' }).click();
  await expect(page).toHaveURL(/exact=1/);
});

test('the search page without scripts is the map', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ja/guides/ews/');
  await box(page).fill('複合機');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/ja\/search\/\?q=/);
  await expect(page.locator('main .page-list a[href$="/ja/guides/smtp/"]')).toBeVisible();
  await context.close();
});

test('several lines pasted into the box of a page open in the dialog', async ({ page }) => {
  await page.goto('/ja/guides/ews/');
  await paste(box(page), '550 5.7.30\nBasic authentication is not supported for Client Submission');
  await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible();
  await expect(page).toHaveURL(/\/ja\/guides\/ews\/$/);
});
