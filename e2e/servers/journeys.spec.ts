import { expect, test } from '@playwright/test';
import { journeys, walk } from '../support/journeys.ts';
import { kinds, languages } from '../support/kinds.ts';
import { complaintsOf } from './support/complaints.ts';
import { addressOfSite, below, notInstalled, places, runningAt } from './support/running.ts';

/** Each journey goes once on each server and once at each base: half of them at every place. */
const goesAt = (journey: number, { name, base }: (typeof places)[number]): boolean =>
  (journey + Number(name === 'Apache') + Number(base === below)) % 2 === 0;

for (const place of places) {
  const { name, base } = place;
  test.describe(`${name} at ${base}`, () => {
    let site: string;
    test.beforeAll(() => {
      const server = runningAt(name, base);
      test.skip(!server, notInstalled(name));
      if (server) site = addressOfSite(server);
    });

    for (const language of languages) {
      for (const journey of (journeys[language] ?? []).filter((_, index) => goesAt(index, place))) {
        test(`${language}: ${journey.who}: from home to ${journey.reaches}`, async ({ page }) => {
          await walk(page, site, language, journey);
        });
      }

      test(`${language}: every kind of page obeys the policy that the server sends`, async ({
        page,
      }) => {
        const complaints = complaintsOf(page);
        for (const kind of kinds) {
          await page.goto(`${site}/${language}/${kind}`, { waitUntil: 'load' });
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        }
        expect(complaints).toEqual([]);
      });
    }
  });
}
