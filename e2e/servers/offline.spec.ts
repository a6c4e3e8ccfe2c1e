import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFarewell } from '../../src/integrations/service-worker-files.ts';
import {
  changingSite,
  release,
  withoutWorker,
  type ChangingSite,
} from './support/changing-site.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default', timeout: 60_000 });

let first: Awaited<ReturnType<typeof release>>;
let second: Awaited<ReturnType<typeof release>>;
let site: ChangingSite;

test.beforeAll(async () => {
  first = await release('first');
  second = await release('second');
});
test.afterAll(() => {
  first.forget();
  second.forget();
});
test.beforeEach(async () => {
  site = await changingSite(first.folder);
});
test.afterEach(() => site.stop());

const kept = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
};
const releaseOf = (page: Page) => page.locator('html').getAttribute('data-release');
const packOf = (folder: string) =>
  `offline/${readdirSync(join(folder, 'offline')).find((name) => name.endsWith('.pack')) ?? ''}`;
/** How many workers and caches the browser still has of the site. */
const left = (page: Page) =>
  page
    .evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ])
    .catch(() => undefined);
const waiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);

test('after one visit the pages, the wizard and the search work without a network', async ({
  page,
}) => {
  await page.goto(`${site.origin}/ja/`);
  await kept(page);
  await site.stop();

  for (const path of ['/', '/ja/', '/ja/guides/smtp/', '/en/guides/outlook-windows/', '/en/map/']) {
    await page.goto(site.origin + path);
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-release', 'first');
  }
  await page.goto(`${site.origin}/ja/troubleshoot/`);
  await page.locator('.wizard a[href*="/troubleshoot/"]').first().click();
  await expect(page).toHaveURL(/\/ja\/troubleshoot\/[a-z-]+\//);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();

  const answer = await page.goto(`${site.origin}/ja/nothing-here/`);
  expect(answer?.status()).toBe(404);
  expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors');

  await page.goto(`${site.origin}/ja/search/?q=${encodeURIComponent('スキャナー')}`);
  await expect(page.locator('main ol a[href*="/guides/"]').first()).toBeVisible();
  await site.start();
});

test('a new version waits, is announced, and comes whole when the reader asks for it', async ({
  page,
}) => {
  await page.goto(`${site.origin}/ja/`);
  await kept(page);
  site.show(second.folder);

  await page.goto(`${site.origin}/ja/guides/smtp/`);
  expect(await releaseOf(page)).toBe('first');
  const notice = page.locator('[data-new-version]');
  await expect(notice).toBeVisible({ timeout: 20_000 });
  for (const path of ['/ja/', '/en/', '/ja/troubleshoot/']) {
    await page.goto(site.origin + path);
    expect(await releaseOf(page), path).toBe('first');
  }

  await notice.getByRole('button').click();
  await expect(page.locator('html')).toHaveAttribute('data-release', 'second');
  await expect(notice).toBeHidden();
  for (const path of ['/ja/', '/en/', '/ja/guides/smtp/']) {
    await page.goto(site.origin + path);
    expect(await releaseOf(page), path).toBe('second');
  }
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('a version that arrives damaged or mixed is not kept', async ({ page }) => {
  await page.goto(`${site.origin}/ja/`);
  await kept(page);
  site.show(second.folder);
  const pack = packOf(second.folder);
  const whole = readFileSync(join(second.folder, pack));
  const damaged = [
    undefined,
    whole.subarray(0, -1),
    readFileSync(join(first.folder, packOf(first.folder))),
  ];
  for (const body of damaged) {
    site.spoil(pack, body);
    const before = site.asked.filter((path) => path === pack).length;
    await page.goto(`${site.origin}/en/`);
    await expect
      .poll(() => site.asked.filter((path) => path === pack).length)
      .toBeGreaterThan(before);
    await page.waitForTimeout(200);
    expect(await waiting(page)).toBe(false);
    expect(await releaseOf(page)).toBe('first');
  }
  site.spoil(pack, whole);
  await page.goto(`${site.origin}/en/`);
  await expect.poll(() => waiting(page), { timeout: 20_000 }).toBe(true);
});

test('switched off by configuration, it leaves nothing behind in any browser', async ({ page }) => {
  await page.goto(`${site.origin}/ja/`);
  await kept(page);
  const off = await release('off', withoutWorker);
  await writeFarewell(off.folder);
  site.show(off.folder);
  await page.goto(`${site.origin}/ja/guides/smtp/`);
  await expect.poll(() => left(page), { timeout: 15_000 }).toEqual([0, 0]);
  await page.goto(`${site.origin}/ja/`);
  expect(await releaseOf(page)).toBe('off');
  expect(await left(page)).toEqual([0, 0]);
  off.forget();
});

test('where nothing can be stored the site is read online, without an error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1000 });
  await page.goto(`${site.origin}/ja/guides/smtp/`);
  await expect.poll(() => site.asked).toContain(packOf(first.folder));
  await expect.poll(() => left(page), { timeout: 15_000 }).toEqual([0, 0]);
  await page.goto(`${site.origin}/ja/`);
  await expect(page.locator('h1')).toBeVisible();
  expect(faults).toEqual([]);
});
