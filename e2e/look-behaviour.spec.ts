import { expect, test, type Page } from '@playwright/test';

const guide = '/ja/guides/outlook-windows/';
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(251, 250, 246)';
const dark = 'rgb(20, 23, 28)';

test('the theme has three states, is kept, and is there before the body is', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(globalThis, { themeAtBody: document.documentElement.dataset['theme'] });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const atBody = () =>
    page.evaluate(() => (globalThis as { themeAtBody?: string }).themeAtBody ?? 'auto');
  const [auto, lightRadio, darkRadio] = await page
    .goto('/ja/')
    .then(() => [
      page.locator('input[value="auto"]'),
      page.locator('input[value="light"]'),
      page.locator('input[value="dark"]'),
    ]);
  expect(await paper(page)).toBe(light);

  await darkRadio!.check();
  expect(await paper(page)).toBe(dark);
  await page.goto(guide);
  expect(await atBody()).toBe('dark');
  expect(await paper(page)).toBe(dark);
  await expect(darkRadio!).toBeChecked();

  await page.emulateMedia({ colorScheme: 'dark' });
  await lightRadio!.check();
  expect(await paper(page)).toBe(light);
  await auto!.check();
  expect(await paper(page)).toBe(dark);
  await page.reload();
  expect(await atBody()).toBe('auto');
  await expect(auto!).toBeChecked();
});

test('steps tick off, stay ticked on this device, and can all be unticked', async ({ page }) => {
  await page.goto(guide);
  const list = page.locator('.steps').nth(1);
  const boxes = list.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await list.getByRole('button', { name: '印を消す' }).click();
  await expect(boxes.nth(0)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('ticks and the theme work for the page where storage is blocked', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(guide);
  await page.locator('.steps').first().getByRole('checkbox').first().check();
  await page.locator('input[value="dark"]').check();
  expect(await paper(page)).toBe(dark);
  expect(errors).toEqual([]);
});

test('the contents are beside the text on a wide screen and folded on a phone', async ({
  page,
}) => {
  await page.goto(guide);
  const contents = page.locator('.contents');
  await expect(contents.locator('a').first()).toBeVisible();
  await contents.locator('a[href="#admin"]').click();
  await expect(contents.locator('[aria-current]')).toHaveAttribute('href', '#admin');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(contents.locator('[aria-current]')).not.toHaveAttribute('href', '#admin');

  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await expect(contents.locator('a').first()).toBeHidden();
  await contents.locator('summary').click();
  await expect(contents.locator('a').first()).toBeVisible();
});

test('a command is copied whole, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/guides/powershell/');
  const command = page.locator('.command').first();
  await command.getByRole('button').click();
  await expect(command.getByRole('button')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await command.locator('pre').textContent())?.trimEnd());
});

test('a printed guide has its address, as words and as a QR code, and those of its links', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/ja/guides/powershell/', { waitUntil: 'networkidle' });
  const address = page.locator('.print-address');
  await expect(address).toContainText('/ja/guides/powershell/');
  const code = address.locator('img');
  await expect(code).toBeVisible();
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  for (const part of ['.site-header', '.site-footer', '.contents', '.copy']) {
    await expect(page.locator(part).first(), part).toBeHidden();
  }
  const link = page.locator('.prose a[href^="https"]').first();
  const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toContain((await link.getAttribute('href')) ?? 'no link');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide is complete and shows nothing that would not work', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('.steps li').first()).toBeVisible();
    for (const part of ['.copy', '.theme-switch', '.steps-done']) {
      await expect(page.locator(part).first(), part).toBeHidden();
    }
    await expect(page.locator('.contents a').first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.contents summary').click();
    await expect(page.locator('.contents a').first()).toBeVisible();
  });
});
