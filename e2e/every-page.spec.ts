import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { findGuide } from '../src/content-model/guides.ts';
import { alternatesOf } from './support/alternates.ts';
import { languages, pathsToSee } from './support/kinds.ts';
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

    const paths = pathsToSee.filter((_, index) => index % groups === group);
    for (const path of paths) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        troubles.push(`${path}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
      }
    }
    expect(troubles).toEqual([]);
    expect(paths).not.toEqual([]);
  });
}

test('every page says its language, and its counterpart in each of the others', () => {
  for (const path of everyPath()) {
    const language = languages.find((code) => path.startsWith(`/${code}/`));
    if (language === undefined) continue;
    const inside = path.slice(language.length + 1);
    const guide = /^\/guides\/(.+)\/$/.exec(inside)?.[1] ?? '';
    const editions = languages.filter(
      (code) => (findGuide(code, guide)?.text.language ?? code) === code,
    );
    const own = editions.includes(language);
    const [standard = ''] = editions;
    expect(alternatesOf(dist, path), path).toEqual({
      lang: language,
      canonical: own ? path : undefined,
      hreflang: own
        ? Object.fromEntries([
            ...editions.map((code) => [code, `/${code}${inside}`]),
            ['x-default', `/${standard}${inside}`],
          ])
        : {},
    });
  }
});
