import type { Page } from '@playwright/test';

/** Collects what a browser complains about while pages are open: errors, refusals, what is lost. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  const note = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on('pageerror', (fault) => note(fault.message));
  page.on('console', (message) => {
    // Most tests have the browser refuse workers, which it says.
    const expected = message.text().includes('blocked by Playwright');
    if (['error', 'warning'].includes(message.type()) && !expected) note(message.text());
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) note(`${answer.status()} ${answer.url()}`);
  });
  return complaints;
};

/** Touches a page and waits until the browser keeps the site for reading without a network. */
export const keptOffline = async (page: Page): Promise<void> => {
  await page.mouse.move(9, 9);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
};
