import { expect, test, type Page } from '@playwright/test';
import { firstLanguage, stepsPath } from '../support/kinds.ts';
import { graph } from '../support/wizard.ts';
import { hostileTexts } from './support/hostile-texts.ts';

// 5,000 addresses in all. 240 of them are true loads, each waited for. The others are tried inside
// a page that is open: a fragment is set as a link would set it, and a query as Back and Forward
// bring one, which is the only other way in which these pages read their address.

/** Collects what must not happen on a page, whatever stands in its address. */
const guard = async (page: Page) => {
  const faults: string[] = [];
  const note = (text: string) => faults.push(`${page.url()}: ${text}`);
  let loads = 0;
  page.on('pageerror', (fault) => note(fault.message));
  page.on('console', (message) => {
    // Also what the content security policy had to stop: nothing may get as far as that.
    if (message.type() === 'error') note(message.text());
  });
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) {
      note(`asks ${request.url()}`);
    }
  });
  page.on('domcontentloaded', () => (loads += 1));
  // The hostile texts set this. It is reported at once, since the next load would wipe it out.
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'struck', {
      set: () => console.error('A text of the address ran as a script.'),
    });
  });
  return {
    loads: () => loads,
    /** Expects a page that is whole. */
    check: async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const pollution = await page.evaluate(() => 'struck' in Object.prototype);
      expect(pollution).toBe(false);
      expect(faults).toEqual([]);
    },
  };
};

/** Goes to addresses of the page that is open, as Back and Forward do; waits while it is busy. */
const move = (page: Page, addresses: readonly string[]) =>
  page.evaluate(async (list) => {
    const rest = () => new Promise((resolve) => setTimeout(resolve));
    for (const [index, address] of list.entries()) {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      if (index % 20 === 0) await rest();
      while (document.querySelector('[aria-busy="true"]')) await rest();
    }
  }, addresses);

const inPlace = [
  {
    where: 'the wizard',
    path: `/${firstLanguage}/troubleshoot/${graph.start}/`,
    sign: '?',
    count: 1_620,
    seed: 1,
  },
  { where: 'the search', path: '/en/search/?q=mdm', sign: '?q=', count: 700, seed: 2 },
  {
    where: 'the filters of the search',
    path: '/ja/search/?q=mdm',
    sign: '?q=mdm&',
    count: 300,
    seed: 3,
  },
];
for (const { where, path, sign, count, seed } of inPlace) {
  test(`${count} hostile queries inside ${where}`, async ({ page }) => {
    test.setTimeout(180_000);
    const { check, loads } = await guard(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const addresses = hostileTexts(count, seed).map((text) => sign + text);
    for (let at = 0; at < addresses.length; at += 100) {
      await move(page, addresses.slice(at, at + 100));
      await check();
    }
    expect(loads()).toBe(1);
  });
}

const fragments = [
  { where: 'a guide', path: `/${firstLanguage}/${stepsPath}`, count: 1_540, seed: 4 },
  { where: 'the wizard', path: '/en/troubleshoot/', count: 300, seed: 5 },
  { where: 'the search', path: '/ja/search/?q=mdm', count: 300, seed: 6 },
];
for (const { where, path, count, seed } of fragments) {
  test(`${count} hostile fragments inside ${where}`, async ({ page }) => {
    test.setTimeout(180_000);
    const { check, loads } = await guard(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const texts = hostileTexts(count, seed);
    for (let at = 0; at < texts.length; at += 100) {
      await page.evaluate(
        async (list) => {
          for (const text of list) location.hash = text;
          // The events of the fragments come one after the other, behind this.
          await new Promise((resolve) => setTimeout(resolve));
        },
        texts.slice(at, at + 100),
      );
      await check();
    }
    expect(loads()).toBe(1);
  });
}

const loaded = [
  { where: 'a guide', path: `/${firstLanguage}/${stepsPath}?`, seed: 7 },
  { where: 'the wizard', path: '/en/troubleshoot/?', seed: 8 },
  { where: 'the search', path: '/ja/search/?q=', seed: 9 },
  { where: 'the home page', path: '/en/?', seed: 10 },
];
for (const { where, path, seed } of loaded) {
  test(`60 hostile addresses that load ${where}`, async ({ page }) => {
    test.setTimeout(180_000);
    const { check, loads } = await guard(page);
    const texts = hostileTexts(60, seed);
    for (const text of texts) {
      await page.goto(`${path}${text}#${text}`, { waitUntil: 'load' });
      await expect(page.locator('.answers-pending, [aria-busy="true"]')).toHaveCount(0);
      await check();
    }
    // Nothing sends itself on to another address, and so never in a circle.
    expect(loads()).toBe(texts.length);
  });
}
