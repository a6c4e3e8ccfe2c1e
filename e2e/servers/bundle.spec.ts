import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { attributeOf, parsePage } from '../../src/content-model/html-tree.ts';
import { languageRecord } from '../../src/languages/languages.ts';
import { firstLanguage, hasPart, pathOf, stepsPath } from '../support/kinds.ts';
import { dist } from './support/dist.ts';

test.describe.configure({ mode: 'default' });

let folder: string;
let start: string;

const pack = (out: string): Buffer => {
  const { status, stderr } = spawnSync('node', ['scripts/bundle.ts', dist, out], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(out, readdirSync(out).find((name) => name.endsWith('.zip')) ?? ''));
};

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mail-guide-bundle-'));
  for (const [path, bytes] of Object.entries(unzipSync(pack(folder)))) {
    const file = join(folder, 'unpacked', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (path.split('/').slice(1).join('/') === 'index.html') start = file;
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('opens from a folder: pages, style, drawings, and the wizard up to a guide', async ({
  page,
}) => {
  const address = (path: string) => pathToFileURL(join(dirname(start), path)).href;
  const main = page.getByRole('main');
  const heading = page.getByRole('heading', { level: 1 });
  const faults: string[] = [];
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(pathToFileURL(start).href);
  await main.getByRole('link', { name: languageRecord(firstLanguage).name }).click();
  await expect(page).toHaveURL(address(`${firstLanguage}/index.html`));
  const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(font).not.toMatch(/^"?Times/);

  await page.goto(address(`${firstLanguage}/troubleshoot/index.html`));
  for (let steps = 0; !page.url().includes('/guides/'); steps += 1) {
    expect(steps).toBeLessThan(12);
    const here = page.url();
    await main.locator('a.answer').first().click();
    await expect(page).not.toHaveURL(here);
  }
  await expect(heading).toBeVisible();

  await page.goto(address(`${firstLanguage}/search/index.html`));
  await expect(main.locator(`a[href$="/${stepsPath}index.html"]`).first()).toBeVisible();

  for (const [path, what] of [
    [`${firstLanguage}/${pathOf(hasPart('Drawing'))}index.html`, 'svg[role=img] path'],
    [`${firstLanguage}/troubleshoot/index.html`, 'svg use'],
  ] as const) {
    await page.goto(address(path));
    const drawing = main.locator(what).first();
    await drawing.scrollIntoViewIfNeeded();
    expect((await drawing.boundingBox())?.width, path).toBeGreaterThan(10);
  }
  expect(faults).toEqual([]);
});

test('has a file behind every link of every page', () => {
  const root = dirname(start);
  const missing = new Set<string>();
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.html')) continue;
    const html = readFileSync(join(root, entry), 'utf8');
    const { elements } = parsePage(html);
    const names = elements.map(({ tagName }) => tagName);
    expect(names, entry).not.toContain('script');
    expect(names, entry).not.toContain('noscript');
    const addresses = elements.flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => attributeOf(element, name) ?? []),
    );
    for (const address of addresses) {
      if (/^(?:https?|mailto|tel|data):|^#/.test(address)) continue;
      const file = fileURLToPath(new URL(address, pathToFileURL(join(root, entry))));
      if (!existsSync(file)) missing.add(`${entry}: ${address}`);
    }
  }
  expect([...missing]).toEqual([]);
});

test('is the same zip each time', () => {
  const other = mkdtempSync(join(tmpdir(), 'mail-guide-bundle-'));
  const same = pack(other).equals(pack(folder));
  rmSync(other, { recursive: true, force: true });
  expect(same).toBe(true);
});
