import { expect, test, type Locator, type Page } from '@playwright/test';
import { chromiumOptions, withBackForwardCache } from '../scripts/chromium.mjs';
import { firstLanguage, kinds, stepsPath } from './support/kinds.ts';
import { keptOffline } from './servers/support/complaints.ts';

test.use({
  serviceWorkers: 'allow',
  launchOptions: { ...(await chromiumOptions()), ...withBackForwardCache },
});

/** Leaves a page and comes back: what the browser says against having kept it, and whether it was. */
const leaveAndReturn = async (page: Page, elsewhere: string) => {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      Object.assign(globalThis, { persisted });
    });
  });
  const { pathname } = new URL(page.url());
  await page.goto(elsewhere);
  await page.evaluate(() => setTimeout(() => history.back()));
  await expect(async () => {
    const at = await page.evaluate(() => [location.pathname, document.readyState]);
    expect(at).toEqual([pathname, 'complete']);
  }).toPass();
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const { reasons } = (navigation as unknown as { notRestoredReasons: { reasons?: object } })
      .notRestoredReasons ?? { reasons: undefined };
    return { kept: (globalThis as { persisted?: boolean }).persisted ?? false, against: reasons };
  });
};

const kept = { kept: true, against: undefined };

test('Back brings every kind of page from the cache of the browser', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of kinds.map((kind) => `/${firstLanguage}/${kind}`)) {
    await page.goto(path);
    expect(await leaveAndReturn(page, '/404.html?elsewhere'), path).toEqual(kept);
  }
});

/** What a reader does on a page, and what must still be there after Back. */
const touches: Readonly<Record<string, [string, (page: Page) => Promise<Locator>]>> = {
  'a search': [
    'search/',
    async (page) => {
      await page.getByRole('main').getByRole('searchbox').fill('Thunderbird');
      return page
        .getByRole('main')
        .getByRole('link', { name: /Thunderbird/ })
        .first();
    },
  ],
  'the box of every page': [
    stepsPath,
    async (page) => {
      await page.getByRole('search').getByRole('searchbox').last().click();
      await page.getByRole('dialog').getByRole('combobox').fill('Thunderbird');
      return page.getByRole('option').first();
    },
  ],
  'an answered question': [
    'troubleshoot/',
    async (page) => {
      await page.getByRole('main').locator('a.answer').first().click();
      return page.locator('.answers-so-far dd').first();
    },
  ],
  'a step that is done': [
    stepsPath,
    async (page) => {
      await page.getByRole('main').getByRole('checkbox').first().check();
      return page.getByRole('checkbox', { checked: true });
    },
  ],
};

for (const [what, [path, touch]] of Object.entries(touches)) {
  test(`Back brings ${what} as it was left`, async ({ page }) => {
    await page.goto(`/${firstLanguage}/${path}`);
    const left = await touch(page);
    await expect(left).toBeVisible();
    expect(await leaveAndReturn(page, '/404.html')).toEqual(kept);
    await expect(left).toBeVisible();
  });
}

test('Back brings the page of reports from the cache, and nothing of the files', async ({
  page,
}) => {
  await page.goto(`/${firstLanguage}/tools/usage-report/`);
  const files = page.getByRole('main').locator('input[type=file]');
  await files.setInputFiles('fixtures/reports/InteractiveSignIns-2026-utf8-bom.csv');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  expect(await leaveAndReturn(page, '/404.html')).toEqual(kept);
  await expect(page.getByRole('row')).toHaveCount(0);
});

test('Back brings a page from the cache also after the site is kept for reading offline', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto(`/${firstLanguage}/`);
  await keptOffline(page);
  await page.goto(`/${firstLanguage}/${stepsPath}`);
  expect(await leaveAndReturn(page, `/${firstLanguage}/`)).toEqual(kept);
});
