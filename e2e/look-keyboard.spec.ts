import { expect, test, type Page } from '@playwright/test';
import {
  firstLanguage,
  hasPart,
  languages,
  longestPage,
  overviewPath,
  stepsPath,
} from './support/kinds.ts';

interface Stop {
  readonly what: string;
  readonly named: boolean;
  readonly ringed: boolean;
  readonly inside: boolean;
  readonly end: boolean;
}

const currentStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const ring = (candidate: Element | null): boolean => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const box = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
    const name = `${element.getAttribute('aria-label') ?? ''}${label ?? ''}${element.textContent}`;
    const labelled = element.getAttribute('aria-labelledby') !== null;
    return {
      what: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${name.trim().slice(0, 40)}”`,
      named: labelled || name.trim() !== '',
      ringed: ring(element) || ring(element.closest('label')),
      inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      end: element === document.body,
    };
  });

const withCommands = longestPage(hasPart('Command'));
const walked = [
  '',
  'troubleshoot/',
  overviewPath,
  stepsPath,
  ...(withCommands ? [`guides/${withCommands.id}/`] : []),
  'reference/timeline/',
  'search/',
];

for (const language of languages) {
  test(`the Tab key shows where it is at every stop (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const kind of walked) {
      await page.goto(`/${language}/${kind}`);
      const stops: Stop[] = [];
      for (let count = 0; count < 200; count += 1) {
        await page.keyboard.press('Tab');
        const stop = await currentStop(page);
        if (stop.end) break;
        stops.push(stop);
      }
      expect(stops.length, kind).toBeGreaterThan(10);
      expect(
        stops.filter(({ named, ringed, inside }) => !named || !ringed || !inside),
        kind,
      ).toEqual([]);
    }
  });

  test(`the skip link is the first stop and leads into the content (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/${stepsPath}`);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    await expect(page.locator('.skip-link')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
}

test('headings do not skip a level, and one page has one title and one main part', async ({
  page,
}) => {
  for (const kind of walked) {
    await page.goto(`/${firstLanguage}/${kind}`);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    await expect(page.getByRole('main')).toHaveCount(1);
  }
});
