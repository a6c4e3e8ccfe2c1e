import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { loadIntake } from '../scripts/load-intake.ts';
import { findPage } from '../src/content-model/guides.ts';
import { wordsOf } from '../src/content-model/translate.ts';
import type { Understanding } from '../src/intake/index.ts';
import { otherLanguages } from '../src/languages/languages.ts';
import { isShareable } from '../src/errors/shareable.ts';
import { paste, settled } from './support/search.ts';
import { graph, label, languages, question, type Language } from './support/wizard.ts';

/** Sentences as people write them, of any language; what they come to is asked of the intake. */
const sentences: Record<string, readonly string[]> = {
  ja: [
    'iPhone のメールが今朝から届かなくなりました',
    'Outlook で灰色の画面が何度も出てきて困っています',
    '複合機からスキャンしてメールで送れなくなった',
    'スマホで会社のメールが見られなくなりました',
  ],
  en: [
    'My iPhone stopped getting mail this morning.',
    'Outlook keeps showing a small grey box that asks for my password',
    'The copier cannot send scans by mail any more',
    'I cannot read my work mail on my phone since today',
  ],
};
const fallback = sentences['en'] ?? [];
const sentencesOf = (language: Language) => sentences[language] ?? fallback;

const find = async (
  language: Language,
  wanted: (one: Understanding) => boolean,
): Promise<{ text: string; read: Understanding } | undefined> => {
  const intake = await loadIntake(language);
  for (const text of sentencesOf(language)) {
    const read = intake(text);
    if (wanted(read)) return { text, read };
  }
  return undefined;
};

const box = (page: Page) => page.getByRole('searchbox');
const dialog = (page: Page) => page.getByRole('dialog');
const write = async (page: Page, text: string): Promise<void> => {
  await box(page).click();
  await dialog(page).getByRole('combobox').fill(text);
  await expect(dialog(page).locator('[aria-busy="false"]')).toBeVisible();
};
/** What the address, every request and the browser's storages hold of a page. */
const traces = (page: Page) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url() + (request.postData() ?? '')));
  return async (): Promise<string> => {
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title]),
    );
    return decodeURIComponent([page.url(), ...seen, kept].join('\n'));
  };
};

for (const language of languages) {
  const words = wordsOf(language, 'search');

  test(`${language}: there is one box on every page, on a phone too`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        '',
        'troubleshoot/',
        `troubleshoot/${graph.start}/`,
        'search/',
        'guides/',
      ]) {
        await page.goto(`/${language}/${path}`);
        await expect(page.getByRole('search'), path).toHaveCount(1);
        await expect(box(page)).toBeVisible();
      }
    }
  });

  test(`${language}: the box of home and first question shows ways to write`, async ({ page }) => {
    const { ways } = wordsOf(language, 'interface').search;
    for (const path of ['', 'troubleshoot/']) {
      await page.goto(`/${language}/${path}`);
      for (const way of ways) await expect(page.getByRole('main').getByText(way)).toBeVisible();
      await expect(box(page)).toHaveAccessibleDescription(ways.join(' '));
      await box(page).click();
      for (const way of ways) await expect(dialog(page).getByText(way)).toBeVisible();
    }
  });

  test(`${language}: a sentence leads to the page or the one question left, by ids alone`, async ({
    page,
  }) => {
    const asking = await find(
      language,
      ({ far, understood, next }) => !far && understood.length > 0 && 'question' in next,
    );
    test.skip(asking === undefined, 'no sentence leaves a question');
    const { text, read } = asking!;
    const left = traces(page);
    for (const path of ['', 'troubleshoot/', 'guides/']) {
      await page.goto(`/${language}/${path}`);
      await write(page, text);
      for (const { question: id, answer } of read.understood)
        await expect(
          dialog(page)
            .getByRole('listitem')
            .filter({ hasText: label(language, id, answer) })
            .first(),
        ).toBeVisible();
      const id = 'question' in read.next ? read.next.question : '';
      const [first] = graph.questions[id]?.answers ?? [];
      await dialog(page)
        .getByRole('link', { name: question(language, id).title })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        question(language, id).title,
      );
      const url = new URL(page.url());
      for (const { question: asked, answer } of read.understood)
        expect(url.searchParams.get(asked)).toBe(answer);
      expect(first).toBeDefined();
      expect(await left()).not.toContain(text);
    }
  });

  test(`${language}: a sentence that decides names its page`, async ({ page }) => {
    const decided = await find(language, ({ next, far }) => !far && 'page' in next);
    test.skip(decided === undefined, 'no sentence decides');
    const { text, read } = decided!;
    const id = 'page' in read.next ? read.next.page : '';
    const title = findPage(language, id)?.text.front.title ?? '';
    await page.goto(`/${language}/`);
    await write(page, text);
    await dialog(page)
      .getByRole('option', { name: words.nextPage })
      .filter({ hasText: title })
      .click();
    await expect(page).toHaveURL((url) => url.pathname === `/${language}/guides/${id}/`);
    for (const { question: asked, answer } of read.understood)
      expect(new URL(page.url()).searchParams.get(asked)).toBe(answer);
  });

  test(`${language}: an answer is taken back, and the focus stays in the box`, async ({ page }) => {
    const asking = await find(language, ({ understood }) => understood.length > 0);
    test.skip(asking === undefined, 'no sentence gives an answer');
    const { text, read } = asking!;
    const [given] = read.understood;
    const answer = label(language, given!.question, given!.answer);
    await page.goto(`/${language}/`);
    await write(page, text);
    const remove = dialog(page).getByRole('button', {
      name: words.takeBack.replace('{{answer}}', answer),
    });
    await remove.click();
    await expect(remove).toHaveCount(0);
    await expect(dialog(page).getByRole('combobox')).toBeFocused();
    await expect(dialog(page).getByRole('combobox')).toHaveValue(text);
  });

  test(`${language}: Enter on a sentence goes on to its answer, never into an address`, async ({
    page,
  }) => {
    const text = sentencesOf(language)[0] ?? '';
    expect(isShareable(text)).toBe(false);
    const left = traces(page);
    await page.goto(`/${language}/`);
    await write(page, text);
    await page.keyboard.press('Enter');
    const chosen = dialog(page).getByRole('option', { selected: true });
    const focused = dialog(page).locator('a:focus');
    await expect(chosen.or(focused)).toHaveCount(1);
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await page.goto(`/${language}/search/`);
    await box(page).fill(text);
    await box(page).press('Enter');
    await settled(page);
    expect(await left()).not.toContain(text);
  });

  test(`${language}: a paste shows answers, the error and results, and stays in the page`, async ({
    page,
  }) => {
    const left = traces(page);
    await page.goto(`/${language}/`);
    await paste(
      box(page),
      `${sentencesOf(language)[0]}\n535 5.7.139 Authentication unsuccessful, basic authentication is disabled.`,
    );
    await expect(dialog(page).getByRole('article').first()).toBeVisible();
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
    expect(await left()).not.toMatch(/unsuccessful|5\.7\.139/);
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  });

  test(`${language}: what is none of our business is said to be, with where to go instead`, async ({
    page,
  }) => {
    await page.goto(`/${language}/search/`);
    await box(page).fill('zebra crossing paint');
    await settled(page);
    const main = page.getByRole('main');
    await expect(
      main.getByText(words.none.replace('{{query}}', 'zebra crossing paint')),
    ).toBeVisible();
    await expect(main.getByRole('link', { name: words.helpDesk }).first()).toBeVisible();
    await expect(main.getByText(words.nextPage, { exact: true })).toHaveCount(0);
    expect(await main.locator('.nearest a').count()).toBeLessThanOrEqual(3);
  });

  test(`${language}: without its model the box still searches`, async ({ page }) => {
    await page.route(/\/(wizard|intake)-[^/]+\.json$/, (route) => route.abort());
    await page.goto(`/${language}/`);
    await write(page, 'thunderbird');
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
  });

  test(`${language}: without JavaScript the form leads to the map and the first question`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/${language}/`);
    const main = page.getByRole('main');
    await expect(main.locator('noscript p')).toHaveText(
      wordsOf(language, 'interface').search.withoutScript,
    );
    await box(page).fill('thunderbird');
    await box(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/search/\\?q=`));
    await expect(
      main.getByRole('heading', { name: question(language, graph.start).title }),
    ).toBeVisible();
    await expect(main.getByRole('link', { name: words.map }).first()).toBeVisible();
    await page.close();
  });
}

test('the page of the other language is offered where it is the better one', async ({ page }) => {
  const language = languages[1] ?? languages[0]!;
  const [other] = otherLanguages(language);
  test.skip(other === undefined, 'there is one language');
  await page.goto(`/${language}/search/?q=${encodeURIComponent('条件付きアクセス')}`);
  await settled(page);
  await expect(page.getByRole('main').locator(`a[lang="${other}"]`).first()).toBeVisible();
});
