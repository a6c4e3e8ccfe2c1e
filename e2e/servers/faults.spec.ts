import { expect, test, type Page } from '@playwright/test';

const guide = '/ja/guides/smtp/';
const question = '/ja/troubleshoot/start/';
const search = `/ja/search/?q=${encodeURIComponent('スキャナー')}`;
const everyKind = ['/', '/ja/', guide, question, search, '/ja/tools/usage-report/'];

/** Collects what goes wrong inside a page. */
const watch = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  return faults;
};

const readable = async (page: Page): Promise<void> => {
  await expect(page.locator('h1').first()).toBeVisible();
  expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
};

const answerFirst = async (page: Page): Promise<void> => {
  const before = page.url();
  await page.locator('.wizard a[href*="/troubleshoot/"]').first().click();
  await expect(page).not.toHaveURL(before);
  await expect(page.locator('h1').first()).toBeVisible();
};

/** What the reader has where the search cannot answer: the guides, or the way to their list. */
const withoutSearch = async (page: Page): Promise<void> => {
  await readable(page);
  const ways = page.locator('main :is(a[href*="/guides/"], a[href$="/map/"])');
  await expect(ways.filter({ visible: true }).first()).toBeVisible();
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page is readable', async ({ page }) => {
    for (const path of everyKind) {
      await page.goto(path);
      await readable(page);
    }
  });

  test('the questions lead to a guide', async ({ page }) => {
    await page.goto(question);
    for (let steps = 0; !page.url().includes('/guides/'); steps += 1) {
      expect(steps).toBeLessThan(6);
      const answers = '.wizard a[href*="/troubleshoot/"], .wizard a[href*="/guides/"]';
      await page.locator(answers).first().click();
    }
    await readable(page);
  });

  test('the search page shows where everything is', async ({ page }) => {
    await page.goto(search);
    await withoutSearch(page);
  });
});

test('with any one script missing the pages are read and the questions answered', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const faults = watch(page);
  for (const path of [guide, question, search]) {
    const scripts = new Set<string>();
    const note = (request: { url(): string; resourceType(): string }) => {
      if (request.resourceType() === 'script') scripts.add(request.url());
    };
    page.on('request', note);
    await page.goto(path, { waitUntil: 'networkidle' });
    page.off('request', note);
    for (const script of scripts) {
      await page.route(script, (route) => route.abort());
      await page.goto(path);
      await readable(page);
      if (path === question) await answerFirst(page);
      await page.unroute(script);
    }
  }
  expect(
    faults.filter((fault) => !/dynamically imported module|Failed to fetch/.test(fault)),
  ).toEqual([]);
});

const searchFaults = [
  { name: 'missing', match: /\/(?:pagefind|search)\/[^?]+\.\w+/, body: undefined },
  {
    name: 'truncated',
    match: /\/(?:pagefind\/index|pagefind\/.*pf_meta|search\/.*json)/,
    body: '{"a',
  },
  { name: 'an error page', match: /\/(?:pagefind|search)\/[^?]+\.\w+/, body: '<!doctype html>' },
];
for (const { name, match, body } of searchFaults) {
  test(`with the search index ${name} the reader still finds every guide`, async ({ page }) => {
    const faults = watch(page);
    await page.route(match, (route) =>
      body === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body }),
    );
    await page.goto(search);
    await withoutSearch(page);
    expect(faults).toEqual([]);
  });
}

test('with WebAssembly blocked the reader still finds every guide', async ({ page }) => {
  const faults = watch(page);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto(search);
  await withoutSearch(page);
  expect(faults).toEqual([]);
});

const storages = [
  {
    name: 'blocked',
    breakIt: () => {
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('Blocked', 'SecurityError');
          },
        });
      }
    },
  },
  {
    name: 'full',
    breakIt: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    },
  },
];
for (const { name, breakIt } of storages) {
  test(`with storage ${name} everything works and nothing is remembered`, async ({ page }) => {
    const faults = watch(page);
    await page.addInitScript(breakIt);
    for (const path of everyKind) {
      await page.goto(path);
      await readable(page);
    }
    await page.goto(guide);
    await page.locator('a[data-language-link][lang="en"]').click();
    await expect(page).toHaveURL(/\/en\/guides\/smtp\//);
    await page.goto(question);
    await answerFirst(page);
    expect(faults).toEqual([]);
  });
}

for (const year of [1999, 2045]) {
  test(`with a clock in ${year} the pages are readable`, async ({ page }) => {
    const faults = watch(page);
    await page.clock.setFixedTime(new Date(`${year}-03-01T00:00:00Z`));
    for (const path of everyKind) {
      await page.goto(path);
      await readable(page);
    }
    expect(faults).toEqual([]);
  });
}

test('over a very slow line the text of a guide comes first', async ({ page }) => {
  test.setTimeout(60_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1000,
    downloadThroughput: 6_000,
    uploadThroughput: 6_000,
  });
  await page.goto(guide, { waitUntil: 'commit' });
  await expect(page.locator('h1').first()).toBeVisible({ timeout: 20_000 });
  await page.locator('a[data-language-link][lang="en"]').click();
  await expect(page).toHaveURL(/\/en\/guides\/smtp\//, { timeout: 30_000 });
});
