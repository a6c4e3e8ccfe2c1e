import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { wordsOf } from '../src/content-model/translate.ts';
import { paste, settled } from './support/search.ts';
import { languages } from './support/wizard.ts';

const box = (page: Page) => page.getByRole('searchbox');
const dialog = (page: Page) => page.getByRole('dialog');

/** Writes as an input method does: letter by letter inside a conversion, which then ends. */
const convert = async (
  session: CDPSession,
  steps: readonly string[],
  pause: number,
): Promise<void> => {
  for (const text of steps) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
};

const slowly = async (page: Page, milliseconds: number): Promise<void> => {
  await page.route(/\/(open-dialog|open-page|search-)[^/]*$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue().catch(() => undefined);
  });
};

const steps = ['ふ', 'ふく', 'ふくご', 'ふくごう', 'ふくごうき', '複合機'];

for (const language of languages) {
  for (const pause of [20, 200, 500]) {
    test(`${language}: a conversion on a slow line is neither doubled nor cut (${String(pause)} ms a key)`, async ({
      page,
    }) => {
      const session = await page.context().newCDPSession(page);
      await slowly(page, 1000);
      await page.goto(`/${language}/`);
      await box(page).click();
      await convert(session, steps, pause);
      const writing = dialog(page).getByRole('combobox');
      await expect(writing).toHaveValue('複合機');
      await expect(writing).toBeFocused();
      await convert(session, steps, 20);
      await expect(writing).toHaveValue('複合機複合機');
    });
  }

  test(`${language}: a conversion in the box of the search page is neither doubled nor cut`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await slowly(page, 1000);
    await page.goto(`/${language}/search/`);
    await box(page).click();
    await convert(session, steps, 250);
    await settled(page);
    await expect(box(page)).toHaveValue('複合機');
  });

  test(`${language}: Esc leaves a box that takes keys at once`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await box(page).click();
    const writing = dialog(page).getByRole('combobox');
    await writing.fill('print');
    await page.keyboard.press('Escape');
    await page.keyboard.type('er');
    await expect(writing).toHaveValue('printer');
    await expect(writing).toBeFocused();
    await expect(dialog(page)).toHaveCount(1);
  });

  test(`${language}: Esc before the box has opened keeps it closed`, async ({ page }) => {
    await slowly(page, 800);
    await page.goto(`/${language}/`);
    await box(page).click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1500);
    await expect(dialog(page)).toHaveCount(0);
    await expect(box(page)).toBeFocused();
  });

  test(`${language}: the focus has a place after a button is gone`, async ({ page }) => {
    const words = wordsOf(language, 'search');
    await page.goto(`/${language}/search/`);
    await paste(box(page), '550 5.7.30\nBasic authentication is not supported');
    await page.getByRole('button', { name: words.remove }).click();
    await expect(box(page)).toBeFocused();
    await box(page).fill('thunderbrid');
    await page.getByRole('button', { name: words.original }).click();
    await expect(box(page)).toBeFocused();
  });
}
