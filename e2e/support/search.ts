import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/languages/languages.ts';

/** Opens the search page with a query and waits until the best answer is there. */
export const searchFor = async (page: Page, language: Language, text: string): Promise<void> => {
  await page.goto(`/${language}/search/?q=${encodeURIComponent(text)}`);
  await settled(page);
};

/** Waits until the search page has nothing better to show. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('.search-results')).toHaveAttribute('aria-busy', 'false');
};

/** Pastes a text as the clipboard would. */
export const paste = async (box: Locator, text: string): Promise<void> => {
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
};
