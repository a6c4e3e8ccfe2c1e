import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeOver } from '../../src/components/site/service-worker-scope.ts';
import { wordsOf } from '../../src/content-model/translate.ts';
import { writeFarewell } from '../../src/build/offline/files.ts';
import { firstLanguage, kinds, languages, overviewPath, stepsPath } from '../support/kinds.ts';
import {
  changingSite,
  release,
  withoutWorker,
  type ChangingSite,
} from './support/changing-site.ts';
import { complaintsOf, keptOffline } from './support/complaints.ts';

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
/** What has become of a version that the browser has found. */
const newVersion = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.installing) return 'arriving';
    return registration?.waiting ? 'waiting' : 'none';
  });

const words = wordsOf('ja', 'interface').newVersion;
const notice = (page: Page) => page.getByRole('status').filter({ hasText: words.text });

test('after one visit the pages, the wizard and the search work without a network', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(`${site.origin}/ja/`);
  await keptOffline(page);
  await site.stop();

  for (const path of ['/', ...languages.flatMap((one) => kinds.map((kind) => `/${one}/${kind}`))]) {
    await page.goto(site.origin + path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-release', 'first');
  }
  await page.goto(`${site.origin}/ja/troubleshoot/`);
  const main = page.getByRole('main');
  await main.locator('a.answer[href*="/troubleshoot/"]').first().click();
  await expect(page).toHaveURL(/\/ja\/troubleshoot\/[a-z-]+\/\?v=/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();

  for (const text of ['スキャナー', '535 5.7.139']) {
    await page.goto(`${site.origin}/ja/search/?q=${encodeURIComponent(text)}`);
    await expect(main.locator('ol a[href*="/guides/"]').first()).toBeVisible();
  }
  await expect(
    main.getByRole('heading', { name: wordsOf('ja', 'search').errorsFirst }),
  ).toBeVisible();
  expect(complaints).toEqual([]);

  const lost = await page.goto(`${site.origin}/ja/nothing-here/`);
  expect(lost?.status()).toBe(404);
  expect(lost?.headers()['content-security-policy']).toContain('frame-ancestors');
  await site.start();
});

test('a new version waits, is announced, and comes whole to every tab when the reader asks for it', async ({
  page,
  context,
}) => {
  await page.goto(`${site.origin}/ja/`);
  await keptOffline(page);
  site.show(second.folder);
  site.asked.length = 0;

  await page.goto(`${site.origin}/${firstLanguage}/${stepsPath}`);
  expect(await releaseOf(page)).toBe('first');
  await expect(notice(page)).toBeVisible();
  for (const path of ['/en/', '/ja/search/?q=mdm', '/ja/troubleshoot/', '/ja/']) {
    await page.goto(site.origin + path);
    expect(await releaseOf(page), path).toBe('first');
  }
  const reader = await context.newPage();
  await reader.goto(`${site.origin}/ja/tools/usage-report/`);
  await reader.getByRole('main').locator('summary').first().click();
  await reader.getByRole('main').locator('textarea').fill('Date,Username');
  const idle = await context.newPage();
  await idle.goto(`${site.origin}/ja/tools/usage-report/`);
  const other = await context.newPage();
  await other.goto(`${site.origin}/${firstLanguage}/${overviewPath}`);
  expect(await releaseOf(other)).toBe('first');
  // Two versions would mix in a page only if it got any of its files from the server, but for what
  // is wrong just now.
  expect(new Set(site.asked)).toEqual(
    new Set(['incident.json', 'service-worker.js', packOf(second.folder)]),
  );

  await notice(page).getByRole('button', { name: words.show }).click();
  for (const tab of [page, other, idle]) {
    await expect(tab.locator('html')).toHaveAttribute('data-release', 'second');
    await expect(notice(tab)).toBeHidden();
  }
  // What was pasted there would be lost without anybody having asked for it.
  expect(await releaseOf(reader)).toBe('first');
  await notice(reader).getByRole('button', { name: words.show }).click();
  await expect(reader.locator('html')).toHaveAttribute('data-release', 'second');
  for (const path of ['/ja/', '/en/', `/${firstLanguage}/${stepsPath}`]) {
    await page.goto(site.origin + path);
    expect(await releaseOf(page), path).toBe('second');
  }
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('a worker of an older version, which knows no such wish, gives way once its pages are closed', async ({
  context,
}) => {
  const worker = readFileSync(join(first.folder, 'service-worker.js'), 'utf8');
  const older = worker.replaceAll(takeOver, 'something else');
  expect(older).not.toBe(worker);
  site.spoil('service-worker.js', Buffer.from(older));
  const before = await context.newPage();
  await before.goto(`${site.origin}/ja/`);
  await keptOffline(before);
  site.show(second.folder);
  site.spoil('service-worker.js', readFileSync(join(second.folder, 'service-worker.js')));
  await before.goto(`${site.origin}/${firstLanguage}/${stepsPath}`);
  await expect.poll(() => newVersion(before)).toBe('waiting');
  expect(await releaseOf(before)).toBe('first');
  await notice(before).getByRole('button').click();
  await before.close();

  const after = await context.newPage();
  await expect
    .poll(async () => {
      await after.goto(`${site.origin}/ja/`);
      return releaseOf(after);
    })
    .toBe('second');
});

test('a version that arrives damaged or mixed is not kept', async ({ page }) => {
  await page.goto(`${site.origin}/ja/`);
  await keptOffline(page);
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
    await expect.poll(() => newVersion(page)).toBe('none');
    expect(await releaseOf(page)).toBe('first');
  }
  site.spoil(pack, whole);
  await page.goto(`${site.origin}/en/`);
  await expect.poll(() => newVersion(page)).toBe('waiting');
});

test('switched off by configuration, it leaves nothing behind in any browser', async ({ page }) => {
  await page.goto(`${site.origin}/ja/`);
  await keptOffline(page);
  const off = await release('off', withoutWorker);
  await writeFarewell(off.folder);
  site.show(off.folder);
  await page.goto(`${site.origin}/${firstLanguage}/${stepsPath}`);
  await expect.poll(() => left(page)).toEqual([0, 0]);
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
  await page.goto(`${site.origin}/${firstLanguage}/${stepsPath}`);
  await page.mouse.move(9, 9);
  await expect.poll(() => site.asked).toContain(packOf(first.folder));
  await expect.poll(() => left(page)).toEqual([0, 0]);
  await page.goto(`${site.origin}/ja/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});
