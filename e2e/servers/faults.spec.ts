import { expect, test, type Page, type Request } from '@playwright/test';
import { wordsOf } from '../../src/content-model/translate.ts';
import { dayInWords } from '../../src/languages/day-in-words.ts';
import { languageRecord, otherLanguages } from '../../src/languages/languages.ts';
import { firstLanguage, guideOf, kinds, stepsPath } from '../support/kinds.ts';
import { queryOf, waysToQuestions } from '../support/wizard.ts';

/** The language of these tests, and the one that its readers change to. */
const language = firstLanguage;
const [other = ''] = otherLanguages(language);
const guide = `/${language}/${stepsPath}`;
/** A page that the search must find by its name. */
const wanted = guideOf(stepsPath);
const query = encodeURIComponent(wanted.text.front.title);
const [deepest, way] = [...waysToQuestions()].reduce((one, next) =>
  next[1].length > one[1].length ? next : one,
);
const answers = queryOf(way);
const everyKind = ['/', ...kinds.map((kind) => `/${language}/${kind}`)];

/** Collects the errors of a page that nobody caught. */
const watch = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  return faults;
};

const main = (page: Page) => page.getByRole('main');

const readable = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(main(page).getByRole('link').filter({ visible: true }).first()).toBeVisible();
};

/** Gives the first answer to every question until there is a guide. */
const answerToTheEnd = async (page: Page): Promise<void> => {
  await page.goto(`/${language}/troubleshoot/`);
  for (let steps = 0; !page.url().includes('/guides/'); steps += 1) {
    expect(steps).toBeLessThan(12);
    const here = page.url();
    await main(page).locator('a.answer').first().click();
    await expect(page).not.toHaveURL(here);
  }
  await readable(page);
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page is readable', async ({ page }) => {
    for (const path of everyKind) {
      await page.goto(path);
      await readable(page);
    }
  });

  test('the questions lead to a guide', ({ page }) => answerToTheEnd(page));

  test('the search page shows where everything is', async ({ page }) => {
    await page.goto(`/${language}/search/?q=${query}`);
    await expect(
      main(page)
        .getByRole('link')
        .and(page.locator(`[href*="${guide}"]`)),
    ).toBeVisible();
  });
});

for (const { name, path, still } of [
  { name: 'a guide', path: guide + answers, still: readable },
  {
    name: 'the questions',
    path: `/${language}/troubleshoot/${deepest}/${answers}`,
    still: answerToTheEnd,
  },
  { name: 'the search', path: `/${language}/search/?q=${query}`, still: readable },
  { name: 'the home page', path: `/${language}/`, still: readable },
]) {
  test(`with any one script missing ${name} can be used`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults = watch(page);
    const scripts = new Set<string>();
    const note = (request: Request) => {
      if (request.resourceType() === 'script') scripts.add(request.url());
    };
    page.on('request', note);
    await page.goto(path, { waitUntil: 'networkidle' });
    page.off('request', note);
    expect(scripts.size).toBeGreaterThan(0);

    for (const script of scripts) {
      await page.route(script, (route) => route.abort());
      await page.goto(path);
      await readable(page);
      await still(page);
      await page.unroute(script);
    }
    // The browser itself reports the script that is missing; nothing else may go wrong.
    const others = faults.filter((fault) => !/dynamically imported module/.test(fault));
    expect(others).toEqual([]);
  });
}

const { unavailable, degraded, map } = wordsOf(language, 'search');
const nothing = (): string => '';
const half = (whole: Buffer): Buffer => whole.subarray(0, whole.length / 2);
const errorPage = (): string => '<!doctype html><title>Sign in</title>';

/** Pagefind tells the console by itself what it could not load. */
const ours = (fault: string): boolean => !/pagefind/i.test(fault);

const searchFaults = [
  { what: 'the index', files: '**/search/*.json', says: unavailable },
  { what: 'the engine’s list of files', files: '**/pagefind-entry.json*', says: degraded },
  { what: 'what the box itself needs', files: `**/${language}/search-*.json`, says: unavailable },
];
const damages = [
  { how: 'missing', status: 404, body: nothing },
  { how: 'truncated', status: 200, body: half },
  { how: 'replaced by an error page', status: 200, body: errorPage },
];
for (const { what, files, says } of searchFaults) {
  for (const { how, status, body } of damages) {
    test(`with ${what} of the search ${how} the page says so and leads on`, async ({ page }) => {
      const faults = watch(page);
      let spoilt = 0;
      await page.route(files, async (route) => {
        spoilt += 1;
        const whole = await route.fetch();
        await route.fulfill({ response: whole, status, body: body(await whole.body()) });
      });
      await page.goto(`/${language}/search/?q=${query}`);
      await expect(main(page).getByText(says).filter({ visible: true }).first()).toBeVisible();
      if (says === degraded) {
        const results = main(page).getByRole('list').getByRole('link');
        await expect(results.and(page.locator(`[href*="${guide}"]`)).first()).toBeVisible();
      }
      expect(spoilt).toBeGreaterThan(0);
      const onwards = main(page).getByRole('link', { name: map }).filter({ visible: true });
      await onwards.first().click();
      await expect(main(page).locator(`a[href*="${guide}"]`).first()).toBeVisible();
      expect(faults.filter(ours)).toEqual([]);
    });
  }
}

test('with WebAssembly forbidden by a policy the search still answers, and says what it lacks', async ({
  page,
}) => {
  const faults = watch(page);
  await page.route(`**/${language}/search/?*`, async (route) => {
    const response = await route.fetch();
    const headers = { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" };
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  await page.goto(`/${language}/search/?q=${query}`);
  await expect(main(page).getByText(degraded)).toBeVisible();
  await expect(main(page).locator(`ol a[href*="${guide}"]`).first()).toBeVisible();
  expect(faults.filter(ours)).toEqual([]);
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
    test.setTimeout(60_000);
    const faults = watch(page);
    await page.addInitScript(breakIt);
    for (const path of everyKind) {
      await page.goto(path);
      await readable(page);
    }
    await page.goto(guide);
    const firstStep = main(page).getByRole('checkbox').first();
    await firstStep.check();
    await page.reload();
    await expect(firstStep).not.toBeChecked();
    await page
      .getByRole('banner')
      .getByRole('link', { name: languageRecord(other).name })
      .click();
    await expect(page).toHaveURL((url) => url.pathname === `/${other}/${stepsPath}`);
    await answerToTheEnd(page);
    expect(faults).toEqual([]);
  });
}

for (const year of [1999, 2045]) {
  test(`with a clock in ${year} the pages are readable`, async ({ page }) => {
    test.setTimeout(60_000);
    const faults = watch(page);
    await page.clock.setFixedTime(new Date(`${year}-03-01T00:00:00Z`));
    for (const path of everyKind) {
      await page.goto(path);
      await readable(page);
    }
    await page.goto(`/${language}/reference/timeline/`);
    await expect(
      main(page)
        .getByText(dayInWords(language, `${year}-03-01`))
        .first(),
    ).toBeVisible();
    await answerToTheEnd(page);
    expect(faults).toEqual([]);
  });
}

test('over a very slow line a guide is read before everything has arrived', async ({ page }) => {
  test.setTimeout(90_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1000,
    downloadThroughput: 6_000,
    uploadThroughput: 6_000,
  });
  await page.goto(guide, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  await page
    .getByRole('banner')
    .getByRole('link', { name: languageRecord(other).name })
    .click();
  await expect(page).toHaveURL((url) => url.pathname === `/${other}/${stepsPath}`, {
    timeout: 30_000,
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
});
