import { expect, test } from '@playwright/test';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { serveSite } from '../../scripts/serve.mjs';
import { findPage } from '../../src/content-model/guides.ts';
import { useWords } from '../../src/content-model/translate.ts';
import { journeys, walk } from '../support/journeys.ts';
import { guideOf, languages, stepsPath } from '../support/kinds.ts';
import { settled } from '../support/search.ts';
import { build, copyOfSources } from './support/build.ts';
import { freePort } from './support/programs.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let sources: string;
let server: Server;
let site: string;

const name = 'Contoso Fabrikam';
const { id: example, topic } = guideOf(stepsPath);
const added = `${topic}/a-page-of-our-own`;
const titleIn = (language: string) => `Contoso Portal 4711 (${language})`;

const noteIn = (language: string) => `Room 4711 (${language}).`;

const write = (path: string, text: string): void => {
  const file = join(sources, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Another organisation, and a page of its own beside ours. */
const settleIn = (): void => {
  const settings = parseDocument(
    readFileSync(join(sources, 'src/content/organisation.yaml'), 'utf8'),
  );
  for (const language of languages) {
    settings.setIn(['name', language], name);
    settings.setIn(['helpDesk', 'name', language], `${name} Support`);
    const text = findPage(language, example)?.text;
    if (!text) throw new Error(`No page ${example} in "${language}".`);
    const page = readFileSync(text.file, 'utf8')
      .replace(/^title: .*$/m, `title: ${titleIn(language)}`)
      .replace(/^translatedFrom: .*\n/m, '');
    write(`own/pages/${language}/${added}.mdx`, page);
    write(`own/notes/${language}/${example}.mdx`, `${noteIn(language)}\n`);
  }
  settings.set('site', 'https://help.fabrikam.example');
  settings.setIn(['helpDesk', 'mail'], 'support@fabrikam.example');
  settings.set('feedback', true);
  settings.set('rebuildWithin', 30);
  settings.deleteIn(['helpDesk', 'phone']);
  settings.deleteIn(['helpDesk', 'hours']);
  settings.deleteIn(['helpDesk', 'ticket']);
  writeFileSync(join(sources, 'own/organisation.yaml'), settings.toString());
};

test.beforeAll(async () => {
  test.setTimeout(240_000);
  sources = copyOfSources();
  settleIn();
  const folder = join(sources, 'dist');
  const { failed, output } = build(folder, { sources });
  expect(failed, output).toBe(false);
  expect(output).not.toContain('[WARN]');
  const port = await freePort();
  server = await serveSite({ folder, base: '/', port });
  site = `http://localhost:${port}`;
});
test.afterAll(() => {
  server?.close();
  rmSync(sources, { recursive: true, force: true });
});

for (const [language, ways] of Object.entries(journeys)) {
  test(`the journeys lead where they led (${language})`, async ({ page }) => {
    for (const journey of ways) await walk(page, site, language, journey);
  });

  test(`the page of its own is there, in lists and in the search (${language})`, async ({
    page,
  }) => {
    const main = page.getByRole('main');
    const title = titleIn(language);
    const link = main.locator(`a[href*="/${language}/guides/${added}/"]`).first();
    await page.goto(`${site}/${language}/guides/`);
    await expect(link).toBeVisible();
    await page.goto(`${site}/${language}/search/?q=${encodeURIComponent(title)}`);
    await settled(page);
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('banner')).toContainText(name);
    await page.goto(`${site}/${language}/guides/${topic}/`);
    await expect(link).toBeVisible();
    await page.goto(`${site}/${language}/guides/${example}/`);
    await expect(main.getByRole('complementary', { name })).toContainText(noteIn(language));
    await expect(page.getByRole('link', { name: 'support@fabrikam.example' })).toBeVisible();
  });
}

for (const language of languages) {
  const t = useWords(language);

  test(`a page asks whether it helped, and the answer holds only its name (${language})`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site}/${language}/${stepsPath}`);
    const question = page.getByRole('navigation', { name: t('feedback.question') });
    await question.getByRole('link', { name: t('feedback.no') }).click();
    await expect(page).toHaveURL(`${site}/${language}/thanks/no/?page=${example}`);
    await expect(page.getByRole('heading', { level: 1, name: t('feedback.thanks') })).toBeVisible();
    await expect(page.getByRole('link', { name: 'support@fabrikam.example' })).toBeVisible();
    await page.close();
  });

  test(`a copy that is not built again says so after its days (${language})`, async ({ page }) => {
    const words = t('page.stale', { date: 'DATE' }).split('DATE')[0] ?? '';
    const said = page.getByRole('main').getByText(words);
    const day = 86_400_000;
    await page.clock.install({ time: Date.now() + 28 * day });
    await page.goto(`${site}/${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(said).toBeHidden();
    await page.clock.setSystemTime(Date.now() + 32 * day);
    await page.reload();
    await expect(said).toBeVisible();
  });
}
