import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { languageRecord } from '../src/languages/languages.ts';
import { kindPaths } from './support/kinds.ts';

const findings = async (page: Page, rules?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${page.url()}: ${id}: ${node.target.join(' ')}`),
  );
};

// every-page.spec.ts asks axe about all pages in the light theme.
// Not the long lists of reference pages: the tokens' own test (src/checks/contrast) covers their colours.
const dark = kindPaths.filter(
  (path) => !/\/(?:reference\/(?:errors|glossary|sources)|map|about|all)\/$/.test(path),
);

test('every kind of page has enough contrast in the dark theme', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults: string[] = [];
  for (const path of dark) {
    await page.goto(path);
    faults.push(...(await findings(page, ['color-contrast'])));
  }
  expect(faults).toEqual([]);
});

test('names that only screen readers say are in the language of the page', async ({ page }) => {
  const faults: string[] = [];
  for (const path of kindPaths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label], img[alt], [placeholder], [title]')].flatMap(
        (element) =>
          ['aria-label', 'alt', 'placeholder', 'title'].flatMap((attribute) => {
            const name = element.getAttribute(attribute);
            const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
            return name ? [{ name, language }] : [];
          }),
      ),
    );
    for (const { name, language } of names) {
      const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(name);
      if (japanese !== (languageRecord(language).script === 'japanese'))
        faults.push(`${path} (${language}): ${name}`);
    }
  }
  expect(faults).toEqual([]);
});
