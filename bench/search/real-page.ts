import type { Browser, Page } from '@playwright/test';
import type { Language } from '../../src/languages/languages.ts';
import { pageSlug } from '../../src/search/page-slug.ts';
import type { BenchQuery } from './queries.ts';
import type { Answer } from './score.ts';

const settled = '.search-results[aria-busy="false"]';

/** Answers as a reader sees them: typed into the box of the search page, links of the list read. */
export const runRealPage = async (
  browser: Browser,
  origin: string,
  language: Language,
  queries: readonly BenchQuery[],
): Promise<Answer[]> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${origin}/${language}/search/?q=outlook`);
  await page.waitForSelector(settled);
  const answers: Answer[] = [];
  for (const query of queries) {
    const box = page.getByRole('searchbox');
    await box.fill('');
    await page.waitForSelector('.result-count:empty', { state: 'attached' });
    const start = performance.now();
    await box.fill(query.query);
    await page.waitForSelector('.result-count:not(:empty)');
    await page.waitForSelector(settled);
    const milliseconds = performance.now() - start;
    const shown = await page.evaluate(() => ({
      paths: [...document.querySelectorAll('main ol > li')].map(
        (item) => item.querySelector('a')?.pathname ?? '',
      ),
      ways: document.querySelector('.search-results .ways-on') !== null,
    }));
    answers.push({ query, pages: shown.paths.map(pageSlug), loose: shown.ways, milliseconds });
  }
  return answers;
};

/** Bytes on the wire, from a guide on: for the touch of the box and a first search, and for a next one. */
export const measureBytes = async (
  browser: Browser,
  origin: string,
  language: Language,
  texts: readonly [string, string],
): Promise<{ first: number; next: number }> => {
  const page: Page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${origin}/${language}/guides/ews/`, { waitUntil: 'networkidle' });
  const search = async (text: string): Promise<number> => {
    const before = bytes;
    if ((await page.getByRole('dialog').count()) === 0) await page.locator('#search-small').click();
    await page.getByRole('combobox').fill(text);
    await page.waitForSelector('.dialog-body[aria-busy="false"] .result-count:not(:empty)');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(200);
    return bytes - before;
  };
  const first = await search(texts[0]);
  return { first, next: await search(texts[1]) };
};
