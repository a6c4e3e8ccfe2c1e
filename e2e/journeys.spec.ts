import { test } from '@playwright/test';
import { journeys, walk } from './support/journeys.ts';

for (const language of ['ja', 'en'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${language}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });

      for (const journey of journeys[language]) {
        test(`${journey.who}: from home to ${journey.reaches}`, async ({ page }) => {
          await walk(page, '', language, journey);
        });
      }
    });
  }
}
