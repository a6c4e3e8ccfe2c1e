import { expect, test } from '@playwright/test';
import { everyPath } from './support/pages.ts';
import { languageRecord } from '../src/languages/languages.ts';
import { kindPaths, languages, pathsToSee } from './support/kinds.ts';

// Also without scripts, which take away or shorten what the build has written: so a page loads fast
// enough that each is looked at every time.
for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('nothing is wider than the narrowest screen, which is also 1280 px at 400 %', async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide: string[] = [];
      for (const path of javaScriptEnabled ? pathsToSee : everyPath()) {
        await page.goto(path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${path}: ${width}`);
      }
      expect(wide).toEqual([]);
    });
  });
}

test('on a phone no column of a page lies beyond the edge', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const cut: string[] = [];
  for (const path of pathsToSee.filter((candidate) => candidate.includes('/guides/'))) {
    await page.goto(path);
    const beyond = await page
      .locator('.table-scroll')
      .evaluateAll(
        (tables) =>
          tables.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
      );
    if (beyond > 0) cut.push(`${path}: ${beyond}`);
  }
  expect(cut).toEqual([]);
});

// The picture of the map is left out: the list below it has the same links.
test('what a finger has to hit is at least 44 px high and wide', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const small: string[] = [];
  for (const path of kindPaths) {
    await page.goto(path);
    const found = await page
      .locator('a[href], button, input, select, textarea, summary')
      .evaluateAll((targets) =>
        targets.flatMap((target) => {
          const face = target.closest('label') ?? target;
          const { display, visibility } = getComputedStyle(face);
          const { width, height } = face.getBoundingClientRect();
          const inText =
            display === 'inline' || target.closest('p, li, td, dd')?.matches('.prose *');
          if (width === 0 || visibility === 'hidden' || inText) return [];
          if (target.closest('.skip-link, .visually-hidden, .map-picture')) return [];
          const text = `${target.tagName} “${target.textContent.trim().slice(0, 30)}”`;
          // Long lists of links in reference pages keep to the 24 px of WCAG 2.5.8.
          const least = target.matches('.question-tree *, .error-entry *') ? 24 : 43.5;
          return width < least || height < least
            ? [`${text} ${Math.round(width)} × ${Math.round(height)}`]
            : [];
        }),
      );
    small.push(...found.map((target) => `${path}: ${target}`));
  }
  expect(small).toEqual([]);
});

test('nothing moves while a page loads', async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.className : '?'));
        shifts.push(`${value.toFixed(4)} ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of kindPaths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const shifts = await page.evaluate(() => (globalThis as { shifts?: string[] }).shifts ?? []);
      moved.push(...shifts.map((shift) => `${path} at ${width}: ${shift}`));
    }
  }
  expect(moved).toEqual([]);
});

test('no line of a Japanese title begins with a particle on a phone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const orphans: string[] = [];
  const japanese = languages.filter((code) => languageRecord(code).script === 'japanese');
  const paths = pathsToSee.filter((path) => japanese.some((code) => path.startsWith(`/${code}/`)));
  for (const path of paths) {
    await page.goto(path);
    const starts = await page.locator('h1').evaluateAll((titles) =>
      titles.flatMap((title) => {
        const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const lines: string[] = [];
        let bottom = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          for (let at = 0; at < text.length; at += 1) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            if (box.top >= bottom - 4) lines.push(text.slice(at, at + 6));
            bottom = Math.max(bottom, box.bottom);
          }
        }
        return lines;
      }),
    );
    const alone = starts.filter((line) =>
      /^[のをにはがでとへもや、。」）](?![ぁ-ん]{3})/.test(line),
    );
    orphans.push(...alone.map((line) => `${path}: ${line}`));
  }
  expect(orphans).toEqual([]);
});
