import { expect, test } from '@playwright/test';
import {
  choose,
  label,
  openTouched,
  question,
  queryOf,
  settled,
  wordsOf,
} from './support/wizard.ts';

const deep = `/ja/troubleshoot/outlook-window/${queryOf([
  ['start', 'windows'],
  ['windows-app', 'outlook'],
])}`;

test('Back, Forward, reload, a new tab and the other language keep the place and the answers', async ({
  page,
  context,
}) => {
  await openTouched(page, '/ja/troubleshoot/');
  await choose(page, label('ja', 'start', 'windows'));
  await choose(page, label('ja', 'windows-app', 'outlook'));
  const title = question('ja', 'outlook-window').title;
  await expect(page.locator('h1')).toHaveText(title);
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(question('ja', 'windows-app').title);
  await expect(page.locator('.answers-so-far dl > div')).toHaveCount(1);
  await page.goForward();
  await expect(page.locator('h1')).toHaveText(title);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(title);
  await expect(page.locator('.answers-so-far dl > div')).toHaveCount(2);

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.locator('.answers-so-far dl > div')).toHaveCount(2);
  await shared.close();

  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page
      .locator('a.answer')
      .filter({ hasText: label('ja', 'outlook-window', 'web') })
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(tab.locator('h1')).toHaveText(question('ja', 'web-message').title);
  await tab.close();

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText(question('en', 'outlook-window').title);
  await expect(page.locator('.answers-so-far dd > span')).toHaveText([
    label('en', 'start', 'windows'),
    label('en', 'windows-app', 'outlook'),
  ]);
});

test('the other language shows the question that is open, not the one that was loaded', async ({
  page,
}) => {
  await openTouched(page, '/ja/troubleshoot/');
  await choose(page, label('ja', 'start', 'windows'));
  await choose(page, label('ja', 'windows-app', 'outlook'));
  await page.goBack();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText(question('en', 'windows-app').title);
  await expect(page.locator('.answers-so-far dd > span')).toHaveText([
    label('en', 'start', 'windows'),
  ]);
});

test('an earlier answer can be changed without losing the others that still fit', async ({
  page,
}) => {
  await page.goto(deep);
  await settled(page);
  const change = page.locator('.answers-so-far a', { hasText: wordsOf('ja').change }).first();
  await change.click();
  await expect(page.locator('a.answer[aria-current]')).toContainText(
    label('ja', 'start', 'windows'),
  );
  await choose(page, label('ja', 'start', 'phone'));
  await expect(page.locator('h1')).toHaveText(question('ja', 'phone-app').title);
  await change.click();
  await choose(page, label('ja', 'start', 'windows'));
  await expect(page.locator('h1')).toHaveText(question('ja', 'outlook-window').title);
  await expect(page.locator('.answers-so-far dl > div')).toHaveCount(2);
});

test('answers that do not lead here and old versions are explained', async ({ page }) => {
  await page.goto(`/en/troubleshoot/outlook-window/${queryOf([['start', 'phone']])}`);
  await expect(page.getByText(wordsOf('en').dropped)).toBeVisible();
  await page.goto('/en/troubleshoot/windows-app/?v=99&start=windows');
  await expect(page.getByText(wordsOf('en').outdated)).toBeVisible();
  await page.goto(`/en/troubleshoot/windows-app/${queryOf([['start', 'windows']])}`);
  await settled(page);
  await expect(page.locator('.status:visible')).toHaveCount(0);
});

test('an address of the first edition of the questions still leads to its question', async ({
  page,
}) => {
  await page.goto('/en/troubleshoot/admin-client/?v=1&start=admin&admin=people');
  await settled(page);
  await expect(page.locator('h1')).toHaveText(question('en', 'admin-people').title);
  await expect(page.getByText(wordsOf('en').outdated)).toBeVisible();
  await expect(page.locator('.answers-so-far dd > span')).toHaveText([
    label('en', 'start', 'admin'),
    label('en', 'admin', 'people'),
  ]);
  await page.goto(
    '/ja/troubleshoot/outlook-window/?v=1&start=windows&windows-app=outlook&outlook-window=status',
  );
  await settled(page);
  await expect(page.locator('a.answer[aria-current]')).toContainText(
    label('ja', 'outlook-window', 'status'),
  );
});

test('any query whatever shows the question, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const strange = [
    '?v=2&start=%00',
    '?v=2&&&==&start',
    '?start=__proto__&v=1e99',
    '?v=2&%E3%81',
    `?v=2&x=${'y'.repeat(3000)}`,
  ];
  for (const query of strange) {
    for (const path of [
      '/ja/troubleshoot/',
      '/en/troubleshoot/find-sender/',
      '/en/guides/smtp/relay/',
    ]) {
      await page.goto(path + query);
      await settled(page);
      await expect(page.locator('h1')).toBeVisible();
    }
  }
  expect(errors).toEqual([]);
});

test('who is never sure reaches a page in three steps at most, from a few questions', async ({
  page,
}) => {
  for (const id of ['start', 'outlook-window', 'sender']) {
    await page.goto(`/en/troubleshoot/${id}/`);
    let steps = 0;
    while (new URL(page.url()).pathname.includes('/troubleshoot/')) {
      const here = new URL(page.url()).pathname.split('/').at(-2) ?? '';
      await choose(page, label('en', here, 'unsure'));
      steps += 1;
      await expect(page).not.toHaveURL(new RegExp(`/troubleshoot/${here}/`));
    }
    expect(steps, id).toBeLessThanOrEqual(3);
  }
});
