import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { kindPaths } from './support/kinds.ts';

const findings = async (page: Page, rules?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${page.url()}: ${id}: ${node.target.join(' ')}`),
  );
};

// every-page.spec.ts asks axe about all pages of the sitemap in the light theme.
test('the pages outside the sitemap pass axe with best practices', async ({ page }) => {
  test.setTimeout(60_000);
  const faults: string[] = [];
  for (const path of kindPaths.filter((candidate) => /search|components/.test(candidate))) {
    await page.goto(path);
    faults.push(...(await findings(page)));
  }
  expect(faults).toEqual([]);
});

// Not the long lists of reference pages: the tokens' own test (src/checks/contrast) covers their colours.
const dark = kindPaths.filter((path) => !/errors|glossary|sources|^\/en\/(map|about)/.test(path));

test('every kind of page has enough contrast in the dark theme', async ({ page }) => {
  test.setTimeout(120_000);
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
      if (japanese !== (language === 'ja')) faults.push(`${path} (${language}): ${name}`);
    }
  }
  expect(faults).toEqual([]);
});
