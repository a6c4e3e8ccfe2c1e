import { test } from '@playwright/test';
import { journeys, walk } from './support/journeys.ts';

for (const [language, ways] of Object.entries(journeys)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${language}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });

      for (const journey of ways) {
        test(`${journey.who}: from home to ${journey.reaches}`, async ({ page }) => {
          await walk(page, '', language, journey);
        });
      }
    });
  }
}
