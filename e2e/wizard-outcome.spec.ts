import { expect, test } from '@playwright/test';
import { languageRecord } from '../src/languages/languages.ts';
import { label, languages, question, queryOf, settled, wordsOf } from './support/wizard.ts';

const way = [
  ['start', 'windows'],
  ['windows-app', 'grey'],
  ['outlook-account', 'cloud'],
] as const;
const reached = 'outlook-windows/classic';
const address = (language: string, query = queryOf(way), page = reached) =>
  `/${language}/guides/${page}/${query}`;

test('a reader who comes without answers sees and loads nothing of it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(address('ja', ''));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.outcome:visible, .outcome-end:visible')).toHaveCount(0);
  expect(loaded.filter((url) => /wizard-|showOutcome|preact/.test(url))).toEqual([]);
});

for (const language of languages) {
  test(`${language}: a page says why, and what other answers would have led to`, async ({
    page,
  }) => {
    await page.goto(address(language));
    await settled(page);
    const words = wordsOf(language).outcome;
    const reason = page.locator('details.outcome');
    await expect(reason.locator('.outcome-answer').first()).toBeHidden();
    await reason.getByText(words.title).click();
    await expect(reason.locator('.outcome-answer')).toContainText(
      way.map(([id, answer]) => label(language, id, answer)),
    );
    await reason.getByText(words.others).click();
    await expect(reason.getByText(label(language, 'outlook-account', 'shared'))).toBeVisible();
    await reason
      .getByRole('link', { name: new RegExp(wordsOf(language).change) })
      .last()
      .click();
    await expect(page.locator('h1')).toHaveText(question(language, 'outlook-account').title);
    await expect(page.locator('a.answer[aria-current]')).toContainText(
      label(language, 'outlook-account', 'cloud'),
    );
  });

  test(`${language}: the summary comes in both languages, to copy and to mail`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2026-11-22T03:00:00Z');
    await page.goto(address(language));
    await settled(page);
    const words = wordsOf(language).handOver;
    const text = page.locator('.hand-over-text');
    for (const other of languages) {
      await page.getByRole('radio', { name: languageRecord(other).name }).check();
      await expect(text).toHaveAttribute('lang', other);
      for (const [id, answer] of way)
        await expect(text).toContainText(`${label(other, id, answer)} [${id}=${answer}]`);
      await expect(text).toContainText(`[${reached}]`);
      await expect(text).toContainText('2026-11-22');
      const mail = await page.getByRole('link', { name: words.mail }).getAttribute('href');
      expect(mail?.length).toBeLessThan(2000);
      expect(new URL(mail ?? '').searchParams.get('body')).toContain('outlook-account=cloud');
    }
    await page.locator('.hand-over').getByRole('button', { name: words.copy }).click();
    await expect(
      page.locator('.hand-over').getByRole('button', { name: words.copied }),
    ).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.innerText());
  });
}

test('the summary is printed alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', document.documentElement.dataset['print'] ?? '');
  });
  await page.goto(address('ja'));
  await settled(page);
  await page.getByRole('button', { name: wordsOf('ja').handOver.print }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'hand-over');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.hand-over-text')).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
});

test('what does not help leads to the next page, and in the end to the help desk', async ({
  page,
}) => {
  const words = wordsOf('ja').end;
  await page.goto(address('ja'));
  const seen: string[] = [];
  for (let step = 0; step < 2; step += 1) {
    await settled(page);
    seen.push(new URL(page.url()).pathname);
    await page.locator('.not-helped a.button').click();
    await expect(page).not.toHaveURL((url) => seen.includes(url.pathname));
  }
  await settled(page);
  await expect(page.getByText(words.last)).toBeVisible();
  await expect(page.locator('.hand-over-text')).toContainText(`[${reached}] → `);
  await page.locator('.not-helped').getByRole('link', { name: words.helpDesk }).click();
  await expect(page.locator('#help-desk')).toBeInViewport();
});

test('another app is checked without saying again who one is', async ({ page }) => {
  await page.goto(address('en'));
  await settled(page);
  await page
    .locator('.other-apps')
    .getByRole('link', { name: label('en', 'start', 'phone') })
    .click();
  await expect(page.locator('h1')).toHaveText(question('en', 'phone-app').title);
  await page.goto(
    address(
      'en',
      queryOf([
        ['start', 'machine'],
        ['sender', 'scan-now'],
      ]),
      'smtp/scan-now',
    ),
  );
  await settled(page);
  await page.locator('.other-apps a').click();
  await expect(page).toHaveURL(/\/en\/troubleshoot\/sender\/\?v=2&start=machine$/);
});

test('a page that was opened early says so and leads back to the questions', async ({ page }) => {
  await page.goto(`/ja/troubleshoot/windows-app/${queryOf([['start', 'windows']])}`);
  await settled(page);
  await page.locator('.possible summary').first().click();
  await page.locator('.possible a').first().click();
  await settled(page);
  await page.locator('.outcome > summary').click();
  await expect(page.getByText(wordsOf('ja').outcome.early)).toBeVisible();
  await page.locator('.outcome-go-on a').click();
  await expect(page.locator('h1')).toHaveText(question('ja', 'windows-app').title);
});

test('answers that do not exist leave the page as it is without any', async ({ page }) => {
  await page.goto(address('ja', '?v=2&start=fridge&nobody=asks'));
  await settled(page);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.outcome:visible, .outcome-end:visible')).toHaveCount(0);
});
