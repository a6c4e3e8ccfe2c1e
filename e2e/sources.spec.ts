import { expect, test } from '@playwright/test';
import { groupOfSource, sourceSection } from '../src/content-model/source-groups.ts';
import { content } from '../src/content-model/site-content.ts';
import { findIn } from '../src/languages/localised.ts';
import { languages, pathOf, sourceGroups as groups } from './support/kinds.ts';

const list = 'reference/sources/';
const firstGroups = groupOfSource(groups);
/** The last source of each group that is the first to have it. */
const examples = groups.flatMap(({ id, path, keys }) => {
  const key = keys.findLast((candidate) => firstGroups[candidate] === id);
  return key === undefined ? [] : [{ path, key }];
});

for (const language of languages) {
  test(`${language}: an old address of a source leads to it on the page of its group`, async ({
    page,
  }) => {
    for (const { path, key } of examples) {
      await page.goto(`/${language}/`);
      await page.goto(`/${language}/${list}#${sourceSection(key)}`);
      await expect(page).toHaveURL(new RegExp(`/${language}/${path}/#${sourceSection(key)}$`));
      await expect(page.locator(`[id="${sourceSection(key)}"]`)).toBeInViewport();
    }
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  });

  test(`${language}: an address of a source that there is not stays at the list`, async ({
    page,
  }) => {
    const asked = page.waitForResponse(/sources\.json$/);
    await page.goto(`/${language}/${list}#source-of-nothing`);
    await asked;
    await expect(page).toHaveURL(/\/#source-of-nothing$/);
    await expect(page.getByRole('main').getByRole('listitem').last()).toBeVisible();
  });

  test(`${language}: without JavaScript every source is found from the list`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const { path, keys } of groups) {
      await page.goto(`/${language}/${list}#${sourceSection(keys[0] ?? '')}`);
      await page.getByRole('main').locator(`a[href$="/${path}/"]`).click();
      const shown = await page
        .locator('main li[id]')
        .evaluateAll((items) =>
          items.map((item) => [item.id, item.querySelector('a')?.getAttribute('href')]),
        );
      const written = keys.map((key) => {
        const url = content.sources[key]?.url ?? {};
        return [sourceSection(key), findIn(url, language)?.value];
      });
      expect(shown.toSorted(), path).toEqual(written.toSorted());
    }
    await context.close();
  });

  test(`${language}: a guide leads to its sources, and they lead back`, async ({ page }) => {
    const guide = pathOf(({ text }) => text.front.sources.length > 0);
    await page.goto(`/${language}/${guide}`);
    await page.locator('#sources > summary').click();
    await page.locator('#sources a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${list}[^/]+/#source-`));
    const source = page.locator(':target');
    await expect(source).toBeInViewport();
    await source.locator(`a[href$="/${guide}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${guide}$`));
  });
}
