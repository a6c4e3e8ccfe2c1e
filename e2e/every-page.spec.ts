import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, parseHead } from '../src/content-model/html-tree.ts';
import { firstLanguage, languages } from './support/kinds.ts';
import { dist, everyPath } from './support/pages.ts';

const groups = 4;

// Many pages in one test: a new page for each would cost more than all of the checks.
for (let group = 0; group < groups; group += 1) {
  test(`every page is accessible, quiet and asks nobody else (${group + 1} of ${groups})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(420_000);
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy/.test(message.text())) {
        troubles.push(`${page.url()}: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== baseURL) {
        troubles.push(`${page.url()} asks ${request.url()}`);
      }
    });

    const paths = everyPath().filter((_, index) => index % groups === group);
    for (const path of paths) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        troubles.push(`${path}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
      }
    }
    expect(troubles).toEqual([]);
    expect(paths.length).toBeGreaterThan(10);
  });
}

test('every page says its language, and its counterpart in each of the others', () => {
  const faults: string[] = [];
  for (const path of everyPath()) {
    const language = languages.find((code) => path.startsWith(`/${code}/`));
    if (language === undefined) continue;
    const { elements } = parseHead(readFileSync(join(dist, path, 'index.html'), 'utf8'));
    const html = elements.find(({ tagName }) => tagName === 'html');
    if (!html || attributeOf(html, 'lang') !== language) faults.push(`${path}: lang`);
    const links = elements.filter(({ tagName }) => tagName === 'link');
    const addressOf = (attribute: string, value: string): string | undefined => {
      const link = links.find((one) => attributeOf(one, attribute) === value);
      return link && new URL(attributeOf(link, 'href') ?? '').pathname;
    };
    const expected = {
      canonical: [addressOf('rel', 'canonical'), path],
      'x-default': [
        addressOf('hreflang', 'x-default'),
        path.replace(language, () => firstLanguage),
      ],
      ...Object.fromEntries(
        languages.map((code) => [
          code,
          [addressOf('hreflang', code), path.replace(language, () => code)],
        ]),
      ),
    };
    for (const [what, [is, wanted]] of Object.entries(expected)) {
      if (is !== wanted) faults.push(`${path}: ${what} is ${is ?? 'missing'}`);
    }
  }
  expect(faults).toEqual([]);
});
