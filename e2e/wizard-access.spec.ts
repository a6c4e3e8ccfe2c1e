import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import {
  graph,
  label,
  languages,
  openTouched,
  queryOf,
  settled,
  waysToOutcomes,
  waysToQuestions,
} from './support/wizard.ts';

/** What axe finds in parts of the page: all rules in light, the colours again in dark. */
const findings = async (page: Page, ...parts: string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // No frames here: without the page that axe opens to join their results it is four times faster.
    const axe = parts.reduce(
      (builder, part) => builder.include(part),
      new AxeBuilder({ page }).setLegacyMode(),
    );
    if (colorScheme === 'dark') axe.withRules(['color-contrast']);
    for (const { id, nodes } of (await axe.analyze()).violations) {
      found.push(
        ...nodes.map((node) => `${page.url()} ${colorScheme}: ${id}: ${node.target.join(' ')}`),
      );
    }
  }
  return found;
};

/** A layout shift that nobody sees: a tenth of a pixel of rounding. */
const unseen = 0.001;

/** How much has moved on the page so far, as browsers count it. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            sum += (entry as PerformanceEntry & { readonly value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );

/** The right edge of the widest thing in the page's own part, in pixels. */
const widest = (page: Page): Promise<number> =>
  page
    .locator('main :not(.visually-hidden)')
    .evaluateAll((elements) =>
      Math.max(
        ...elements
          .filter((element) => !element.closest('pre, .table-scroll'))
          .map((element) => element.getBoundingClientRect().right),
      ),
    );

for (const language of languages) {
  test(`${language}: on every question nothing moves, axe finds nothing, and 320 pixels are enough`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const [id, way] of waysToQuestions()) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ forcedColors: 'none' });
      await page.goto(`/${language}/troubleshoot/${id}/${way.length > 0 ? queryOf(way) : ''}`);
      await settled(page);
      expect(await layoutShift(page), id).toBeLessThan(unseen);
      found.push(...(await findings(page, 'main')));
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      expect(await widest(page), id).toBeLessThanOrEqual(320);
      const small = await page
        .locator('a.answer, .answers-so-far a, .possible a:visible, .possible summary')
        .evaluateAll(
          (links) => links.filter((link) => link.getBoundingClientRect().height < 43.9).length,
        );
      expect(small, id).toBe(0);
    }
    expect(found).toEqual([]);
  });

  test(`${language}: axe finds nothing in what a page adds for any outcome`, async ({ page }) => {
    test.setTimeout(90_000);
    const found: string[] = [];
    // One page of every topic: what is added is made in one way, of words that all are looked at.
    const pages = new Map(
      [...waysToOutcomes()].map(([outcome, way]) => [outcome.split('/')[0], { outcome, way }]),
    );
    for (const { outcome, way } of pages.values()) {
      await page.goto(`/${language}/guides/${outcome}/${queryOf(way)}`);
      await settled(page);
      expect(await layoutShift(page), outcome).toBeLessThan(unseen);
      await page.locator('.outcome > summary').click();
      await page.locator('.other-answers summary').click();
      found.push(...(await findings(page, '.outcome', '.outcome-end')));
    }
    expect(found).toEqual([]);
  });
}

test('the keyboard alone answers, and the next question is announced once', async ({ page }) => {
  await openTouched(page, '/ja/troubleshoot/');
  await page.locator('a.answer').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('a.answer').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('[data-wizard] [aria-live], [data-wizard] [role=status]')).toHaveCount(
    0,
  );
  await expect(page.locator('section:has(h1), [role=region]:has(h1)')).toHaveCount(0);
});

test('the map draws the graph, lists every question and every answer, and prints on paper', async ({
  page,
}) => {
  for (const language of languages) {
    await page.goto(`/${language}/map/`);
    const picture = page.waitForResponse((answer) => answer.url().endsWith('/map.svg'));
    await page.locator('.map-picture svg[role=img]').hover();
    expect((await picture).ok()).toBe(true);
    const list = page.locator('.question-tree');
    for (const { id, answers } of Object.values(graph.questions)) {
      await expect(list.locator(`#map-${id}`)).toHaveCount(1);
      const text = await list.locator(`#map-${id}`).innerText();
      for (const answer of answers) expect(text).toContain(label(language, id, answer.id));
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1047, height: 718 });
    const box = await page.locator('.map-picture svg').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1047);
    expect(box?.height).toBeLessThanOrEqual(718);
    await page.emulateMedia({ media: 'screen' });
  }
});
