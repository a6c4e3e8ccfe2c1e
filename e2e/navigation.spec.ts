import { expect, test } from '@playwright/test';

const question = { level: 1 } as const;

test('Back, Forward and reload keep the question and the answers', async ({ page }) => {
  await page.goto('/en/troubleshoot/');
  await page.getByRole('link', { name: /Mail on a Windows PC/ }).click();
  await page
    .getByRole('link', { name: /^Outlook/ })
    .first()
    .click();
  const third = page.getByRole('heading', {
    ...question,
    name: 'What appears when Outlook wants you to sign in?',
  });
  await expect(third).toBeFocused();
  await expect(page).toHaveURL(
    /\/en\/troubleshoot\/outlook-window\/\?v=1&start=windows&windows-app=outlook$/,
  );

  await page.goBack();
  await expect(
    page.getByRole('heading', { ...question, name: 'Which app on Windows?' }),
  ).toBeVisible();
  await page.goForward();
  await expect(third).toBeVisible();
  await page.reload();
  await expect(third).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Change the answer to “Which app on Windows?”' }),
  ).toBeVisible();
});

test('a question at any depth can be opened from a link', async ({ page }) => {
  for (const [path, heading] of [
    ['/ja/troubleshoot/', '何が動きませんか?'],
    ['/ja/troubleshoot/windows-app/?v=1&start=windows', 'Windows のどのアプリですか?'],
    [
      '/ja/troubleshoot/web-message/?v=1&start=windows&windows-app=outlook&outlook-window=web',
      'その画面には、何と出ていますか?',
    ],
    ['/ja/troubleshoot/find-sender/', '接続の設定を見つけましょう'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', question)).toHaveText(heading);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  }
});

test('the language switch in the middle keeps question, answers and section', async ({ page }) => {
  await page.goto('/ja/troubleshoot/windows-app/?v=1&start=windows');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/troubleshoot/windows-app/?v=1&start=windows');
  await expect(page.getByRole('heading', question)).toHaveText('Which app on Windows?');

  await page.goto('/en/guides/smtp/#admin');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL('/ja/guides/smtp/#admin');
  await expect(page.locator('#admin')).toBeInViewport();
});

test('from home to a guide with the keyboard alone', async ({ page }) => {
  await page.goto('/ja/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused();
  await page.keyboard.press('Enter');
  const press = async (name: RegExp) => {
    const link = page.getByRole('main').getByRole('link', { name });
    for (let step = 0; step < 40; step += 1) {
      if (await link.first().evaluate((node) => node === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(link.first()).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(/Mac のメール/);
  await expect(page.getByRole('heading', question)).toHaveText('Mac のどのアプリですか?');
  await press(/^Outlook/);
  await expect(page).toHaveURL(/\/ja\/guides\/outlook-mac\//);
});

test('the first page offers both languages and remembers the choice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Read in English' }).click();
  await expect(page).toHaveURL('/en/');
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL('/ja/');
});

test('an address that does not exist says so in both languages', async ({ page }) => {
  const response = await page.goto('/ja/guides/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('ページが見つかりません')).toBeVisible();
  await expect(page.getByText('Page not found')).toBeVisible();
});
