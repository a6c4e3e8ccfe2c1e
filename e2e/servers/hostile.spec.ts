import { expect, test, type Page } from '@playwright/test';

// 5,000 addresses in all, from one seed, so that a failure can be repeated.

const pieces = [
  '<script>window.struck=1</script>',
  '"><img src=x onerror=window.struck=1>',
  "javascript:window.struck=1//'",
  '<svg/onload=window.struck=1>',
  '{{constructor.constructor("window.struck=1")()}}',
  '${window.struck=1}',
  '__proto__[struck]=1',
  'constructor.prototype.struck=1',
  'data:text/html,<script>window.struck=1</script>',
  '%00',
  '%',
  '%E0%A4%A',
  '\u202e\u0000\ufeff',
  '\ud800',
  '../../../../etc/passwd',
  '//evil.example/',
  'https://evil.example/',
  'v=1',
  'v=999999999999999999999',
  'who=user',
  'who=admin',
  'who=who&who=who',
  'device=windows',
  'device=printer',
  'q=',
  'q=スキャナー',
  'a'.repeat(500),
  '&&&===',
  '#',
  '?',
  '=1',
  '日本語 あいう',
  '535 5.7.139',
  "' OR 1=1 --",
];

const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const hostile = (count: number, seed: number): string[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + random(4) }, () => {
      const piece = pieces[random(pieces.length)] ?? '';
      const shaped = [piece, encodeURIComponent(piece.toWellFormed()), `${piece}=${piece}`];
      return shaped[random(3)] ?? piece;
    });
    return parts.join(random(2) === 0 ? '&' : '');
  });
};

const guard = async (page: Page) => {
  const faults: string[] = [];
  let loads = 0;
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('domcontentloaded', () => (loads += 1));
  const left: string[] = [];
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (!['localhost', '127.0.0.1', ''].includes(hostname)) left.push(request.url());
  });
  return {
    check: async () => {
      expect(faults).toEqual([]);
      expect(left).toEqual([]);
      const struck = await page.evaluate(() => [
        'struck' in globalThis,
        'struck' in Object.prototype,
      ]);
      expect(struck).toEqual([false, false]);
      await expect(page.locator('h1').first()).toBeVisible();
    },
    loads: () => loads,
  };
};

/** Moves inside a loaded page, as Back and Forward do. */
const move = (page: Page, addresses: readonly string[]) =>
  page.evaluate(async (list) => {
    for (const [index, address] of list.entries()) {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      dispatchEvent(new HashChangeEvent('hashchange'));
      if (index % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }, addresses);

test('3,000 hostile addresses inside the wizard', async ({ page }) => {
  test.setTimeout(90_000);
  const { check, loads } = await guard(page);
  await page.goto('/ja/troubleshoot/start/', { waitUntil: 'networkidle' });
  const addresses = hostile(3_000, 1).map((text, index) =>
    index % 4 === 0 ? `#${text}` : `?${text}`,
  );
  for (let at = 0; at < addresses.length; at += 400) {
    await move(page, addresses.slice(at, at + 400));
    await check();
  }
  expect(loads()).toBeLessThan(10);
});

test('1,760 hostile fragments inside a guide', async ({ page }) => {
  test.setTimeout(90_000);
  const { check } = await guard(page);
  await page.goto('/ja/guides/smtp/', { waitUntil: 'networkidle' });
  for (let at = 0; at < 1_760; at += 220) {
    await page.evaluate(
      (list) => {
        for (const text of list) location.hash = text;
      },
      hostile(1_760, 2).slice(at, at + 220),
    );
    await check();
  }
});

const loaded = [
  { where: 'a guide', path: '/ja/guides/outlook-windows/', seed: 3 },
  { where: 'the wizard', path: '/en/troubleshoot/admin/', seed: 4 },
  { where: 'the search', path: '/ja/search/', seed: 5 },
  { where: 'the home page', path: '/en/', seed: 6 },
];
for (const { where, path, seed } of loaded) {
  test(`60 hostile addresses that load ${where}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { check, loads } = await guard(page);
    for (const text of hostile(60, seed)) {
      const address = `${path}?${path.includes('search') ? 'q=' : ''}${text}#${text}`;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    }
    await page.waitForLoadState('networkidle');
    await check();
    expect(loads()).toBeLessThan(130);
  });
}
