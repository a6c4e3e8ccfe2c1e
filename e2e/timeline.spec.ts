import { expect, test } from '@playwright/test';
import { daySpan } from '../src/components/timeline/day-span.ts';
import { grouped } from '../src/components/timeline/groups.ts';
import { content } from '../src/content-model/site-content.ts';
import { today } from '../src/content-model/today.ts';
import { languages } from './support/kinds.ts';

/** As long after the build as a copy of the site may lie about. */
const someTime = 200 * 24 * 60 * 60 * 1000;

for (const language of languages) {
  test(`${language}: a date that has ended since the build stands last among the past`, async ({
    page,
  }) => {
    const later = new Date(Date.parse(`${today()}T12:00:00Z`) + someTime);
    await page.clock.setFixedTime(later);
    await page.goto(`/${language}/reference/timeline/`, { waitUntil: 'networkidle' });
    const expected = grouped(content.timeline, daySpan, later.toISOString().slice(0, 10));
    for (const [group, entries] of Object.entries(expected)) {
      const titles = page.locator(`[data-timeline-group=${group}] h3`);
      const ids = await titles.evaluateAll((all) => all.map(({ id }) => id));
      const lasts = ids.map((id) => {
        const entry = entries.find((candidate) => candidate.id === id);
        return entry ? daySpan(entry).last : `not ${group}: ${id}`;
      });
      expect(lasts, group).toEqual(entries.map((entry) => daySpan(entry).last));
    }
  });
}

test('the file for the calendar is of the date that it stands below', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/reference/timeline/`);
    const { id } = content.timeline[0]!;
    const link = page.locator(`a[href$="/timeline/${id}.ics"]`);
    const title = await page.locator(`h3[id="${id}"]`).textContent();
    await expect(link).toHaveAccessibleDescription(title?.trim() ?? '');
  }
});
