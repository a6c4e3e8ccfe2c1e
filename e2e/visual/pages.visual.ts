import { expect, test } from '@playwright/test';
import { languages, overviewPath, stepsPath } from '../support/kinds.ts';

const pages = {
  home: '',
  question: 'troubleshoot/',
  overview: overviewPath,
  page: stepsPath,
};
const widths = [360, 768, 1280] as const;

for (const language of languages) {
  for (const [name, path] of Object.entries(pages)) {
    test(`${name} in "${language}" looks as it did`, async ({ page }) => {
      await page.clock.setFixedTime('2026-11-22T09:00:00Z');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(`/${language}/${path}`, { waitUntil: 'networkidle' });
          await expect
            .soft(page)
            .toHaveScreenshot(`${name}-${language}-${colorScheme}-${width}.png`);
        }
      }
    });
  }
}
