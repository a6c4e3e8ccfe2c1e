import type { Browser } from '@playwright/test';
import type { Language } from '../../src/languages/languages.ts';

/** What a search asks of the network. */
export interface Weight {
  readonly bytes: number;
  readonly requests: number;
}

/**
 * Bytes on the wire and requests from a guide on, for each text in turn: the first one with the
 * touch of the box.
 */
export const measureWeight = async (
  browser: Browser,
  origin: string,
  language: Language,
  texts: readonly string[],
): Promise<Weight[]> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const total = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total.bytes += encodedDataLength;
    total.requests += 1;
  });
  await page.goto(`${origin}/${language}/guides/ews/`, { waitUntil: 'networkidle' });
  const weights: Weight[] = [];
  for (const text of texts) {
    const before = { ...total };
    if ((await page.getByRole('dialog').count()) === 0) await page.locator('#search-small').click();
    await page.getByRole('combobox').fill(text);
    await page.waitForSelector('.dialog-body[aria-busy="false"] .result-count:not(:empty)');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(200);
    weights.push({
      bytes: total.bytes - before.bytes,
      requests: total.requests - before.requests,
    });
  }
  await context.close();
  return weights;
};
