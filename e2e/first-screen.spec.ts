import { expect, test, type Page } from '@playwright/test';
import { loadedBy } from '../bench/speed/weight.ts';
import { guidesToSee, kindPaths, languages } from './support/kinds.ts';
import { dist } from './support/pages.ts';
import { queryOf, settled, waysToOutcomes } from './support/wizard.ts';

const phone = { width: 390, height: 844 };
const screens = [{ width: 1280, height: 800 }, phone];

/** How many pixels of what the first step says, or of the answer, lie below the screen. */
const missing = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const begin = document.querySelector('article .steps li, article .prose > p');
    // Below what a step says there may be a command, which is looked at after it.
    const said = begin?.querySelector(':scope > p') ?? begin;
    return said ? Math.max(0, Math.ceil(said.getBoundingClientRect().bottom - innerHeight)) : NaN;
  });

const ways = waysToOutcomes();
const [anyWay = []] = ways.values();

// Parts of the pages, so that they are looked at side by side.
const parts = 2;
for (const language of languages) {
  for (let part = 0; part < parts; part += 1) {
    test(`the first step or the answer is in the first screen of every page (${language}, ${part + 1} of ${parts})`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      const below: string[] = [];
      for (const { id, text } of guidesToSee(language).filter(
        (_, index) => index % parts === part,
      )) {
        const address = `/${language}/guides/${id}/`;
        for (const query of ['', queryOf(ways.get(id) ?? anyWay)]) {
          await page.goto(address + query);
          await settled(page);
          for (const screen of screens) {
            await page.setViewportSize(screen);
            const pixels = await missing(page);
            const where = `${screen.width} px${query === '' ? '' : ', with answers'}`;
            if (pixels !== 0) below.push(`${text.file} at ${where}: ${pixels} px below`);
          }
        }
      }
      expect(below).toEqual([]);
    });
  }
}

/** How many rows the elements take that can be seen. */
const rows = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((elements) => {
    const boxes = elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1)
      .toSorted((one, other) => one.top - other.top);
    let count = 0;
    let bottom = -Infinity;
    for (const box of boxes) {
      if (box.top >= bottom - 1) count += 1;
      bottom = count > 0 && box.top < bottom - 1 ? Math.max(bottom, box.bottom) : box.bottom;
    }
    return count;
  });

test('on a phone the header of every kind of page takes at most two rows', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize(phone);
  const high: string[] = [];
  for (const path of kindPaths) {
    await page.goto(path);
    const count = await rows(page, 'body > header :is(a, button, input, summary)');
    if (count > 2) high.push(`${path}: ${count} rows`);
  }
  expect(high).toEqual([]);
});

test('on a phone audience, minutes and date of a page are one line', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(phone);
  const broken: string[] = [];
  for (const language of languages) {
    for (const { id } of guidesToSee(language)) {
      const path = `/${language}/guides/${id}/`;
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const count = await rows(page, '.page-facts li:nth-child(-n + 3)');
      if (count !== 1) broken.push(`${path}: ${count} lines`);
    }
  }
  expect(broken).toEqual([]);
});

test('before a touch a page loads what the size budget counts, and nothing else', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.isNavigationRequest()) return;
    asked.add(new URL(request.url()).pathname.slice(1));
  });
  for (const path of kindPaths) {
    asked.clear();
    await page.goto(path, { waitUntil: 'networkidle' });
    const file = path.slice(1).replace(/(^|\/)$/, '$1index.html');
    const { styles, scripts, pictures } = loadedBy(dist, file);
    const counted = new Set([...styles, ...scripts, ...pictures, 'incident.json']);
    expect(
      [...asked].filter((file) => !counted.has(file)),
      path,
    ).toEqual([]);
  }
});
