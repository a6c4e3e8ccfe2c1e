import { expect, test, type Page } from '@playwright/test';
import { wordsOf } from '../src/content-model/translate.ts';
import { languages } from '../src/languages/languages.ts';
import { paste, searchFor, settled } from './support/search.ts';

const box = (page: Page) => page.getByRole('search').getByRole('searchbox').last();
const cards = (page: Page) => page.getByRole('main').getByRole('article');

const dialogue = `AUTH LOGIN
334 VXNlcm5hbWU6
dXNlckBleGFtcGxlLmNvbQ==
334 UGFzc3dvcmQ6
U29tbWVyMjAyNg==
535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [TY1PR01CA0001.jpnprd01.prod.outlook.com]`;

test('a pasted error is answered above the results, and stays in the page', async ({ page }) => {
  await page.goto('/ja/search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await paste(box(page), dialogue);
  const card = cards(page).first();
  await expect(card.locator('mark').first()).toContainText('Authentication unsuccessful');
  await expect(card.getByRole('link').first()).toHaveAttribute('href', /\/ja\/guides\/smtp\//);
  await expect(card).toContainText('最初に確認すること');
  await settled(page);
  const above = await page.evaluate(() => {
    const list = document.querySelector('main ol.results');
    const first = document.querySelector('main article');
    if (!list || !first || list.contains(first)) return false;
    return (first.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(above).toBe(true);

  expect(page.url()).toMatch(/\/ja\/search\/$/);
  expect(asked.filter((address) => /UGFz|U29t|unsuccessful|dXNl/.test(address))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title]),
  );
  expect(kept).not.toMatch(/unsuccessful|U29t/);
});

test('Enter after a paste, and a step within the page, leave its answer alone', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await paste(box(page), dialogue);
  const answer = cards(page).first();
  await expect(answer).toBeVisible();
  await box(page).press('Enter');
  await settled(page);
  await expect(answer).toBeVisible();
  await page.evaluate(() => {
    location.hash = 'help-desk';
  });
  await settled(page);
  await expect(answer).toBeVisible();
});

test('secrets are hidden, with the advice to change them', async ({ page }) => {
  await page.goto('/en/search/');
  await paste(box(page), dialogue);
  await expect(page.getByRole('main')).toContainText('change that password');
  await page.locator('.pasted summary').click();
  const shown = page.locator('.pasted pre');
  await expect(shown).toContainText('********');
  await expect(shown).not.toContainText('U29tbWVy');
  await page.locator('.pasted').getByRole('button').click();
  await expect(cards(page)).toHaveCount(0);
});

test('a line with a password never reaches the address', async ({ page }) => {
  await page.goto('/en/guides/ews/');
  await box(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('a1 LOGIN user@example.com Sommer2026');
  await expect(dialog).toContainText('Passwords and the like are hidden');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/guides\/ews\/$/);
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
});

const secrets = [
  ['ja', 'パスワードは：Sommer2026', 'Sommer2026'],
  ['ja', 'ﾊﾟｽﾜｰﾄﾞ「ひらけごま」', 'ひらけごま'],
  ['en', 'my password is correct horse battery', 'horse'],
  ['en', 'hanako@example.co.jp / Tiger-7-lily', 'Tiger'],
  ['en', 'abc8Q~0123456789abcdefghijklmnopqrstuvwxy', '8Q~'],
] as const;

for (const [language, line, secret] of secrets) {
  test(`whatever may be a password stays in the page: ${line}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    const expectNothingLeft = async () => {
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title]),
      );
      for (const written of [page.url(), ...asked])
        expect(decodeURIComponent(written)).not.toContain(secret);
      expect(kept).not.toContain(secret);
    };

    await page.goto(`/${language}/guides/smtp/`);
    await box(page).click();
    await page.getByRole('dialog').getByRole('combobox').fill(line);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
    await expectNothingLeft();

    await page.goto(`/${language}/search/`);
    await box(page).fill(line);
    await box(page).press('Enter');
    await settled(page);
    await expectNothingLeft();
    await expect(page.locator(`a[href*="?q="]`)).toHaveCount(0);

    await page.goto(`/${language}/tools/usage-report/`);
    await box(page).fill(line);
    await box(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/search/$`));
    await expectNothingLeft();
  });
}

test('a question from the page that reads files goes into the address', async ({ page }) => {
  await page.goto('/en/tools/usage-report/');
  await box(page).fill('app password');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=app/);
});

test('without JavaScript the page says that everything is sent', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/en/search/');
  const search = page.getByRole('main').getByRole('search');
  await expect(search.locator('noscript p')).toBeVisible();
  await expect(search.getByText('stay in this page')).toBeHidden();
  await page.close();
});

test('a text without an end is read at its beginning, which is said', async ({ page }) => {
  await page.goto('/en/search/');
  await paste(
    box(page),
    `535 5.7.139 basic authentication is disabled\n${'a LOGIN '.repeat(60_000)}`,
  );
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/Only its first [\d,]+ characters were read/);
});

test('a typed error has its card too, and the results below', async ({ page }) => {
  await searchFor(page, 'en', '535 5.7.139');
  await expect(cards(page).first().locator('.matched mark')).toHaveText('5.7.139');
  await expect(page.locator('main ol > li').first()).toBeVisible();
});

for (const language of languages) {
  const { none, nonePasted } = wordsOf(language, 'search');
  test(`${language}: below the card of an error nothing says that no page fits`, async ({
    page,
  }) => {
    await searchFor(page, language, '0x800CCC0E');
    await expect(cards(page).first()).toBeVisible();
    for (const sentence of [none, nonePasted])
      await expect(page.getByRole('main')).not.toContainText(
        sentence.replace('{{query}}', '0x800CCC0E'),
      );
  });
}

const alike = [
  [
    'Gmail',
    '535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials gsmtp',
  ],
  ['Conditional Access', 'AADSTS53003: Access has been blocked by Conditional Access policies.'],
  [
    'a wrong password',
    'AADSTS50126: Error validating credentials due to invalid username or password.',
  ],
] as const;

for (const [name, text] of alike) {
  test(`what only looks alike is named so: ${name}`, async ({ page }) => {
    await searchFor(page, 'ja', text);
    const card = cards(page).first();
    await expect(card).toContainText('基本認証の終了とは別の原因です');
    await expect(card.getByRole('link').first()).toHaveAttribute('href', /other-causes/);
  });
}
