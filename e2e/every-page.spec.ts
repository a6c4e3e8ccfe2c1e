import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyPath } from './support/pages.ts';

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

test('every page of a language has its counterpart, its address and its language', async ({
  request,
}) => {
  for (const path of everyPath().slice(2)) {
    const html = await (await request.get(path)).text();
    const language = path.slice(1, 3);
    expect(html, path).toContain(`<html lang="${language}"`);
    expect(html, path).toMatch(/<link rel="canonical" href="https:\/\/[^"]+"/);
    for (const other of ['ja', 'en', 'x-default'])
      expect(html, path).toContain(`hreflang="${other}"`);
  }
});
