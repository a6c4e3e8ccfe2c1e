import { expect, test, type Page } from '@playwright/test';
import { useWords } from '../src/content-model/translate.ts';
import { firstLanguage, hasPart, longestPage, pathOf, stepsPath } from './support/kinds.ts';

const guide = `/${firstLanguage}/${stepsPath}`;
const t = useWords(firstLanguage);
/** A page with something to copy. */
const withCommand =
  longestPage(hasPart('Command')) ?? longestPage(({ text }) => /^ *```/m.test(text.body));
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
    .goto(`/${firstLanguage}/`)
    .then(() => [
      page.locator('input[value="auto"]'),
      page.locator('input[value="light"]'),
      page.locator('input[value="dark"]'),
    ]);
  await expect.poll(() => paper(page)).toBe(light);

  await darkRadio!.check();
  await expect.poll(() => paper(page)).toBe(dark);
  await page.goto(guide);
  expect(await atBody()).toBe('dark');
  await expect.poll(() => paper(page)).toBe(dark);
  await expect(darkRadio!).toBeChecked();

  await page.emulateMedia({ colorScheme: 'dark' });
  await lightRadio!.check();
  await expect.poll(() => paper(page)).toBe(light);
  await auto!.check();
  await expect.poll(() => paper(page)).toBe(dark);
  await page.reload();
  expect(await atBody()).toBe('auto');
  await expect(auto!).toBeChecked();
});

test('a reader who comes back may choose a theme before its script is there', async ({ page }) => {
  await page.goto(guide);
  await page.evaluate(() => localStorage.setItem('theme', 'light'));
  let arrive = (): void => undefined;
  const pressed = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/theme-switch/, async (route) => {
    await pressed;
    await route.continue();
  });
  await page.reload();
  await page.locator('input[value="dark"]').check();
  arrive();
  await expect.poll(() => paper(page)).toBe(dark);
});

test('steps ticked in two tabs join', async ({ page, context }) => {
  const other = await context.newPage();
  const boxesOf = (tab: Page) => tab.locator('.steps').last().getByRole('checkbox');
  for (const tab of [page, other]) {
    await tab.goto(guide);
    await boxesOf(tab).first().hover();
  }
  await boxesOf(page).nth(0).check();
  await expect(boxesOf(other).nth(0)).toBeChecked();
  await boxesOf(other).nth(1).check();
  await expect(boxesOf(page).nth(1)).toBeChecked();
  await page.reload();
  await expect(boxesOf(page).nth(0)).toBeChecked();
  await expect(boxesOf(page).nth(1)).toBeChecked();
  await page.getByRole('button', { name: t('steps.clear') }).click();
  await expect(boxesOf(page).nth(0)).toBeFocused();
  await expect(boxesOf(other).nth(0)).not.toBeChecked();
  await expect(boxesOf(other).nth(1)).not.toBeChecked();
  await other.close();
});

test('steps tick off, stay ticked on this device, and can all be unticked', async ({ page }) => {
  await page.goto(guide);
  const list = page.locator('.steps').last();
  const boxes = list.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await list.getByRole('button', { name: t('steps.clear') }).click();
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
  await expect.poll(() => paper(page)).toBe(dark);
  expect(errors).toEqual([]);
});

test('a command is copied whole, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  test.skip(!withCommand, 'An organisation may have no page with a command.');
  await page.goto(`/${firstLanguage}/guides/${withCommand?.id}/`);
  const command = page.locator('.command').first();
  await command.getByRole('button').click();
  await expect(command.getByRole('button')).toHaveText(t('command.copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await command.locator('pre').textContent())?.trimEnd());
});

test('a printed guide has its address, as words and as a QR code, and those of its links', async ({
  page,
}) => {
  const path = `/${firstLanguage}/${pathOf(({ text }) => text.body.includes('](https'))}`;
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const address = page.locator('.print-address');
  await expect(address).toContainText(path);
  const code = address.locator('img');
  await expect(code).toBeVisible();
  await expect
    .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  for (const part of ['.site-header', '.site-footer', '.related-pages', '.copy']) {
    for (const one of await page.locator(part).all()) await expect(one, part).toBeHidden();
  }
  const link = page.locator('.prose a[href^="https"]').first();
  const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toContain((await link.getAttribute('href')) ?? 'no link');
});

test.describe('a text to send', () => {
  const asking = longestPage(hasPart('Ask'));
  test.skip(!asking, 'An organisation may have no page with a text to send.');
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens where it stands, is copied whole, and is there in the other languages', async ({
    page,
  }) => {
    await page.goto(`/${firstLanguage}/guides/${asking?.id}/`);
    const ask = page.locator('details.ask').first();
    await ask.locator('summary').click();
    const text = ask.locator('pre');
    await expect(text).toBeVisible();
    await ask.getByRole('button', { name: t('command.copy') }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await text.textContent())?.trimEnd());
    const own = await text.textContent();
    await ask.locator('.ask-other a').first().click();
    const other = page.locator(':target');
    await expect(other.locator('pre')).toBeVisible();
    expect(await other.locator('pre').textContent()).not.toBe(own);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide is complete and shows nothing that would not work', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('.steps li').first()).toBeVisible();
    for (const part of ['.copy', '.theme-switch', '.steps-done']) {
      for (const one of await page.locator(part).all()) await expect(one, part).toBeHidden();
    }
  });
});
