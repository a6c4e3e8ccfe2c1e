import { expect, test, type Page } from '@playwright/test';
import { useWords } from '../src/content-model/translate.ts';
import { languages, stepsPath } from './support/kinds.ts';

const [topic = '', name = ''] = stepsPath.split('/').slice(1);
const now = new Date('2026-12-01T10:00+09:00');
const said = 'Mail is down for all.';
const incident = {
  text: Object.fromEntries(languages.map((language) => [language, `${said} (${language})`])),
  from: '2026-12-01T09:00+09:00',
  until: '2026-12-01T12:00+09:00',
};

/** Puts the file beside the site, as the help desk does; returns a way to put another one there. */
const beside = async (page: Page, file: string) => {
  let body = file;
  await page.clock.install({ time: now });
  await page.route('**/incident.json', (route) => route.fulfill({ body }));
  return (other: string) => {
    body = other;
  };
};

for (const language of languages) {
  const t = useWords(language);
  const notice = (page: Page) =>
    page.getByRole('complementary', { name: t('page.incidentTitle'), exact: true });

  test(`${language}: an incident stands above the steps that it concerns`, async ({ page }) => {
    await beside(page, JSON.stringify({ ...incident, pages: [`${topic}/${name}`] }));
    await page.goto(`/${language}/${stepsPath}`);
    await expect(notice(page)).toHaveText(`${said} (${language})`);
    const steps = page.getByRole('main').locator('.steps').first();
    const [above, below] = await Promise.all([notice(page).boundingBox(), steps.boundingBox()]);
    expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
    await page.goto(`/${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice(page)).toBeHidden();
  });

  test(`${language}: an open page shows an incident within minutes, and its end`, async ({
    page,
  }) => {
    const put = await beside(page, '{}');
    await page.goto(`/${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice(page)).toBeHidden();
    put(JSON.stringify(incident));
    await page.clock.runFor('05:00');
    await expect(notice(page)).toHaveText(`${said} (${language})`);
    put('{ "text": ');
    await page.clock.runFor('05:00');
    await expect(notice(page)).toBeVisible();
    put('{}');
    await page.clock.runFor('05:00');
    await expect(notice(page)).toBeHidden();
  });
}
