import { expect, test, type Page } from '@playwright/test';
import { existsSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serveSite } from '../../scripts/serve.mjs';
import { pagesIn } from '../../src/content-model/guides.ts';
import { alternatesOf } from '../support/alternates.ts';
import { kinds, languages } from '../support/kinds.ts';
import { everyPath } from '../support/pages.ts';
import { settled } from '../support/search.ts';
import { choose } from '../support/wizard.ts';
import { build, copyOfSources } from './support/build.ts';
import { freePort } from './support/programs.ts';
import { accented, addThirdLanguage, from, third } from './support/third-language.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

let sources: string;
let dist: string;
let missing: ReadonlySet<string>;
let server: Server;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  sources = copyOfSources();
  missing = addThirdLanguage(sources);
  dist = join(sources, 'dist');
  const { failed, output } = build(dist, { sources });
  expect(failed, output).toBe(false);
  const port = await freePort();
  server = await serveSite({ folder: dist, base: '/', port });
  site = `http://localhost:${port}`;
});
test.afterAll(() => {
  server?.close();
  rmSync(sources, { recursive: true, force: true });
});

const all = [...languages, third.code];
const guideOf = (inside: string): string => /^guides\/(.+)\/$/.exec(inside)?.[1] ?? '';
/** Paths of all pages below a language, which the other languages have too. */
const inside = everyPath()
  .filter((path) => path.startsWith(`/${from}/`))
  .map((path) => path.slice(from.length + 2));

test('every page exists in the third language, and every page names the languages that have it', () => {
  expect(inside.filter((path) => !existsSync(join(dist, third.code, path, 'index.html')))).toEqual(
    [],
  );
  for (const path of inside) {
    const editions = missing.has(guideOf(path)) ? languages : all;
    for (const language of all) {
      const own = editions.includes(language);
      expect(alternatesOf(dist, `/${language}/${path}`), `/${language}/${path}`).toEqual({
        lang: language,
        canonical: own ? `/${language}/${path}` : undefined,
        hreflang: own
          ? Object.fromEntries([
              ...editions.map((code) => [code, `/${code}/${path}`]),
              ['x-default', `/${languages[0]}/${path}`],
            ])
          : {},
      });
    }
  }
});

test('the language menu offers three languages, and each choice keeps the page', async ({
  page,
}) => {
  for (const kind of kinds) {
    await page.goto(`${site}/${third.code}/${kind}`);
    const links = page.getByRole('banner').locator('a[hreflang]');
    await expect(links).toHaveCount(all.length);
    for (const language of all) {
      const link = links.and(page.locator(`[hreflang="${language}"]`));
      await expect(link).toHaveAttribute('href', `/${language}/${kind}`);
    }
  }
  await page.goto(`${site}/`);
  await page.getByRole('main').locator(`a[href="/${third.code}/"]`).first().click();
  await expect(page).toHaveURL(`${site}/${third.code}/`);
});

/**
 * Texts that are not in the language that their `lang` says. All that is English in the third
 * language has lost its plain vowels. The other way round only titles and sentences are looked at:
 * within a text of another language the names of its parts are in the reader's.
 */
const strangeWords = (page: Page): Promise<string[]> =>
  page.evaluate((code) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const strange: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || element.closest('script, style, template, code, kbd, [translate=no]')) {
        continue;
      }
      const lang = element.closest('[lang]')?.getAttribute('lang');
      const changed = /[áéíóú]/i.test(text);
      const latin = /(?:\b[a-z]{4,}\b.*){3}/.test(text);
      const japanese = /[\u3040-\u30ff]{2}/.test(text);
      const inText = element.closest('.prose .prose, .whole-topic .prose') !== null;
      const wrong = lang === code ? !changed && (latin || japanese) : changed && !inText;
      if (wrong) strange.push(`${lang}: ${text.slice(0, 60)}`);
    }
    return strange;
  }, third.code);

test('what is not translated is shown in another language, and is marked as such', async ({
  page,
}) => {
  const strange: string[] = [];
  const untranslated = [...missing].map((id) => `guides/${id}/`);
  for (const path of [...new Set([...kinds, ...untranslated])]) {
    await page.goto(`${site}/${third.code}/${path}`, { waitUntil: 'domcontentloaded' });
    for (const words of await strangeWords(page)) strange.push(`/${path}: ${words}`);
  }
  expect(strange).toEqual([]);
});

test('nothing overflows on a phone, on any kind of page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const wide: string[] = [];
  for (const kind of kinds) {
    await page.goto(`${site}/${third.code}/${kind}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wide.push(`${kind}: ${width}`);
  }
  expect(wide).toEqual([]);
});

test('the search finds pages by their titles in the third language', async ({ page }) => {
  const pages = pagesIn(from).filter(({ id }) => !missing.has(id));
  for (const { id, text } of pages.filter((_, index) => index % 25 === 0)) {
    const title = accented(text.front.title, 60);
    await page.goto(`${site}/${third.code}/search/?q=${encodeURIComponent(title)}`);
    await settled(page);
    const results = page.getByRole('main').getByRole('list').getByRole('link');
    await expect(results.and(page.locator(`[href*="/${id}/"]`)).first(), title).toBeVisible();
  }
});

test('the questions lead to a page in the third language', async ({ page }) => {
  await page.goto(`${site}/${third.code}/troubleshoot/`);
  const title = page.getByRole('heading', { level: 1 });
  for (let steps = 0; !page.url().includes('/guides/'); steps += 1) {
    expect(steps).toBeLessThan(12);
    const here = await title.textContent();
    const label = await page.locator('a.answer .answer-label').first().textContent();
    await choose(page, label ?? '');
    await expect(title).not.toHaveText(here ?? '');
    await expect(title).toHaveText(/[áéíóú]/i);
  }
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${third.code}/guides/`));
});
