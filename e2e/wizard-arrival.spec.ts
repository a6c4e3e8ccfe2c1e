import { expect, test, type Page, type Route } from '@playwright/test';
import { pagesIn } from '../src/content-model/guides.ts';
import {
  addressOf,
  languages,
  queryOf,
  waysToOutcomes,
  waysToQuestions,
} from './support/wizard.ts';

/** Longer than a page waits for its model before it shows what it has. */
const late = 2500;

const models: Record<string, (route: Route) => Promise<unknown>> = {
  'comes late': async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue().catch(() => undefined);
  },
  'is missing': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'is cut off': (route) => route.fulfill({ json: undefined, body: '{"graph":{"questions":' }),
  'holds nothing': (route) => route.fulfill({ json: {} }),
  'holds no pages': async (route) => {
    const model = (await (await route.fetch()).json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...model, pages: {} } });
  },
};

const language = languages[0]!;
const lengths = new Map(pagesIn(language).map(({ id, text }) => [id, text.body.length]));
const [shortest = '', way = []] = [...waysToOutcomes()].reduce((one, other) =>
  (lengths.get(other[0]) ?? Infinity) < (lengths.get(one[0]) ?? Infinity) ? other : one,
);
const [deepest = '', deepWay = []] = [...waysToQuestions()].reduce((one, other) =>
  other[1].length > one[1].length ? other : one,
);
const question = addressOf(language, { kind: 'question', question: deepest });
const guide = addressOf(language, { kind: 'page', page: shortest });
const arrivals = [
  question + queryOf(deepWay),
  `${question}?v=99&start=fridge&tried=nothing/here`,
  guide + queryOf(way),
  `${guide}?v=2&start=fridge&nobody=asks`,
  `${guide}?v=2&tried=${shortest}.nothing/here`,
];

const opened = [question + queryOf(deepWay), guide + queryOf(way)];

/** What moved by itself on the page since it was opened, as browsers count it. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { readonly value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );

/** Visible links to a place in the page that is not there or hidden. */
const deadLinks = (page: Page): Promise<string[]> =>
  page
    .locator('a[href^="#"]:visible')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.querySelector(`[id="${href.slice(1)}"]`)?.checkVisibility()),
    );

/** Boxes of the wizard that are seen and say nothing. */
const emptyBoxes = (page: Page): Promise<string[]> =>
  page
    .locator('main :is(details, section, .wizard-aside, [data-outcome-end]):visible')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          const summary = box.querySelector('summary, h2')?.textContent ?? '';
          return (box.textContent.trim().length ?? 0) <= summary.trim().length;
        })
        .map((box) => box.outerHTML.slice(0, 80)),
    );

for (const [what, answer] of Object.entries(models)) {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test(`the model ${what}: nothing empty, nothing jumps, no dead link (${size.width} px)`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(/\/wizard-[^/]+\.json$/, answer);
      await page.setViewportSize(size);
      // Waiting is the same for all; only the first address of each kind has anything to show late.
      for (const address of what === 'comes late' ? opened : arrivals) {
        await page.goto(address);
        await expect(page.locator('html.answers-pending')).toHaveCount(0);
        if (what === 'comes late') await page.waitForTimeout(late);
        await page.waitForTimeout(300);
        expect(await moved(page), address).toBeLessThan(0.001);
        expect(await emptyBoxes(page), address).toEqual([]);
        expect(await deadLinks(page), address).toEqual([]);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      expect(errors).toEqual([]);
    });
  }
}

test('answers that come late are kept by whoever goes on', async ({ page }) => {
  await page.route(/\/wizard-[^/]+\.json$/, models['comes late']!);
  const model = page.waitForResponse(/\/wizard-[^/]+\.json$/);
  await page.goto(question + queryOf(deepWay));
  await model;
  await page.waitForTimeout(300);
  await page.getByRole('main').locator('a.answer').first().click();
  await expect(page).toHaveURL((url) =>
    deepWay.every(([id, answer]) => url.searchParams.get(id) === answer),
  );
});
