import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { resolve } from 'node:path';

const fixture = (name: string) => `fixtures/reports/${name}`;
const signIns = fixture('InteractiveSignIns-2026-utf8-bom.csv');

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

const chooseFiles = (page: Page, files: Files) =>
  page.getByRole('main').locator('input[type=file]').setInputFiles(files);

test('an exported sign-in log becomes a list of work, with a guide for each line', async ({
  page,
}) => {
  await page.goto('/en/tools/usage-report/');
  await chooseFiles(page, [signIns]);
  await expect(page.getByText(/^1 account sends with a password over SMTP AUTH/)).toBeVisible();
  const line = page.getByRole('row').filter({ hasText: 'scanner01@contoso.example' });
  await expect(line.getByRole('link')).toHaveAttribute('href', /\/en\/guides\/smtp\//);
});

test('日本語でも同じ結果になり、文字コードがわかる', async ({ page }) => {
  await page.goto('/ja/tools/usage-report/');
  await chooseFiles(page, [fixture('InteractiveSignIns-2026-cp932.csv')]);
  await expect(
    page.getByRole('row').filter({ hasText: 'scanner01@contoso.example' }),
  ).toBeVisible();
  await expect(page.getByText(/CP932|Shift_JIS/i).first()).toBeVisible();
});

test('the same sign-ins in two files count once', async ({ page }) => {
  await page.goto('/en/tools/usage-report/');
  await chooseFiles(page, [signIns, fixture('graph-page.json')]);
  await expect(page.getByText(/because another file has them too/)).toBeVisible();
  await expect(page.getByText(/^1 account sends with a password over SMTP AUTH/)).toBeVisible();
});

test('nothing of a file is run, sent or kept', async ({ page, baseURL }) => {
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto('/en/tools/usage-report/');
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));

  const hostile = [
    '"Date (UTC)","Request ID","User","Username","Application","Status","Sign-in error code","Client app","User agent","__proto__"',
    '"2026-11-20T09:15:02Z","r1","<img src=x onerror=alert(1)>","=cmd|\'/c calc\'!A1","<script>alert(2)</script>","Success","0","Authenticated SMTP","BAV2ROPC","polluted"',
    `"2026-11-20T09:15:02Z","r2","x","‮evil@contoso.example","${'long '.repeat(5000)}","Success","0","Authenticated SMTP","BAV2ROPC",""`,
  ].join('\r\n');
  await chooseFiles(page, [{ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(hostile) }]);
  await expect(page.getByText(/accounts send with a password over SMTP AUTH/)).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '=cmd' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the list as CSV' }).click();
  const stream = await (await download).createReadStream();
  const csv = (await stream.toArray()).join('');
  expect(csv).not.toMatch(/(^|[,\n])"?=cmd/);

  expect(asked.filter((url) => url.startsWith('http') && !url.includes('/_astro/'))).toEqual([]);
  expect(asked.every((url) => !url.startsWith('http') || url.startsWith(baseURL ?? ''))).toBe(true);
  const sent = await page.evaluate(() =>
    fetch('/favicon.svg').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(sent).toBe('refused');
  const kept = await page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(JSON.stringify(kept)).not.toMatch(/contoso|cmd/);
  expect(kept.databases).toEqual([]);
  expect(troubles).toEqual([]);

  await page.goto('/en/');
  await page.goBack();
  await expect(page.getByText('=cmd')).toHaveCount(0);
});

test('a file that cannot help is named, with the next step', async ({ page }) => {
  await page.goto('/en/tools/usage-report/');
  await chooseFiles(page, [fixture('message-trace-utf16le-nobom.csv')]);
  await expect(page.getByText(/message trace/i).first()).toBeVisible();
  await chooseFiles(page, [{ name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from('') }]);
  await expect(page.getByText(/The file is empty/)).toBeVisible();
});

test('the page works by keyboard, fits a phone and is accessible with a result', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/ja/tools/usage-report/');
  await chooseFiles(page, [signIns]);
  await expect(page.getByRole('heading', { name: '結果' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
});

const long = 'account-that-does-not-end-'.repeat(8);
const row = (id: number, account: string, app: string, client: string, agent: string) =>
  `2026-11-20,${id},${account}@contoso.example,${app},0,${client},${agent}`;
/** Files with values as long as they come: a log, one that nobody knows, one with unclear dates. */
const longFiles = [
  [
    `${long}.csv`,
    'Date (UTC),Request ID,Username,Application,Sign-in error code,Client app,User agent',
    row(1, long, 'ApplicationName'.repeat(9), 'Authenticated SMTP', 'BAV2ROPC'),
    row(2, 'rooms', 'Rooms', 'Exchange Web Services', 'Mozilla/5.0'.repeat(20)),
    row(3, 'who', 'Office 365 Exchange Online', 'ClientApp'.repeat(20), 'agent'),
  ],
  ['unknown.csv', `${'Column'.repeat(30)},b,c`, `${'value'.repeat(40)},2,3`],
  ['dates.csv', 'Date (UTC),Username,Client app', '03/11/2026,a@contoso.example,IMAP4'],
].map(([name = '', ...lines]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
}));

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const language of ['ja', 'en'] as const) {
  test(`nothing is wider than the narrowest screen, in any state, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${language}/tools/usage-report/`);
    await chooseFiles(page, longFiles);
    await expect(page.locator('#result')).toBeFocused();
    for (const details of await page.getByRole('main').locator('summary').all()) {
      await details.click();
    }
    await page.getByRole('row').getByRole('button').first().click();
    await expect(page.getByRole('row').getByRole('textbox')).toBeVisible();
    expect(await widthOf(page)).toBe(320);
    const cut = await page
      .getByRole('main')
      .locator('select, textarea, h3, td, pre, button, bdi')
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) => part.getBoundingClientRect().right > 320 && !part.closest('.report-scroll'),
          )
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
  });
}

test('every command on the page has its copy button', async ({ page }) => {
  await page.goto('/en/tools/usage-report/');
  const blocks = page.getByRole('main').locator('pre');
  for (const block of await blocks.all()) {
    await expect(block.locator('..').getByRole('button', { name: 'Copy' })).toBeVisible();
  }
});

test('a printed report has the result, and no box to put files into', async ({ page }) => {
  await page.goto('/en/tools/usage-report/');
  await chooseFiles(page, longFiles);
  await expect(page.locator('#result')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Choose files' })).toBeHidden();
  await expect(
    page.locator('main button:visible, main input:visible, main select:visible'),
  ).toHaveCount(0);
  const groups = page.locator('.report-group');
  expect(
    await groups.evaluateAll((rows) => rows.map((one) => getComputedStyle(one).breakAfter)),
  ).toEqual(await groups.evaluateAll((rows) => rows.map(() => 'avoid')));
});

test.describe('the plan', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('says by when, and is copied as a table, with a text to each owner', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-22T20:00:00Z');
    await page.goto('/en/tools/usage-report/');
    await chooseFiles(page, [signIns]);
    const line = page.getByRole('row').filter({ hasText: 'scanner01@contoso.example' });
    await expect(line.getByText('By 20 Dec 2026')).toBeVisible();
    await line.getByRole('button', { name: 'Copy the text to send' }).click();
    await expect.poll(() => copied(page)).toContain('Sender address: scanner01@contoso.example');
    await expect(page.getByRole('textbox', { name: 'Text to send' })).toHaveValue(/by 20 Dec 2026/);

    await page.getByRole('button', { name: 'Copy the list as a table' }).click();
    await expect.poll(() => copied(page)).toMatch(/scanner01@contoso\.example\t.*\t2026-12-20\t/);
  });

  test('has the settings that the report implies, to be pasted', async ({ page }) => {
    await page.goto('/en/tools/usage-report/');
    await chooseFiles(page, longFiles);
    await page.getByRole('button', { name: 'Copy the settings' }).click();
    await expect.poll(() => copied(page)).toMatch(/^# .+\nsmtpAuth: some\n# .+\news: list\n$/);
  });
});

/** Lets go of files, or folders, of this machine over a place of the page, as a mouse does. */
const dropOver = async (page: Page, place: Locator, paths: readonly string[]) => {
  const { x = 0, y = 0 } = (await place.boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
  }
};

test('files dropped beside the box are read and never opened, also while others are read', async ({
  page,
}) => {
  await page.goto('/en/tools/usage-report/');
  const title = page.getByRole('heading', { level: 1 });
  const entry = (n: number) => `2026-11-20,r${n},a${n % 900}@contoso.example,0,IMAP4\n`;
  const header = 'Date (UTC),Request ID,Username,Sign-in error code,Client app\n';
  const large = header + Array.from({ length: 400_000 }, (_, n) => entry(n)).join('');
  await chooseFiles(page, [
    { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(large) },
  ]);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await dropOver(page, title, [signIns, 'fixtures/reports']);
  await expect(page.getByText('Files to read after this one: 2')).toBeVisible();
  const listed = page
    .getByRole('region', { name: 'What was read' })
    .getByRole('heading', { level: 3 });
  await expect(listed).toHaveText(['large.csv', signIns.replace(/.*\//, ''), 'reports']);
  await expect(page.getByText(/^This is a folder/)).toBeVisible();
  await expect(page.getByText(/^1 account sends with a password over SMTP AUTH/)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/en/tools/usage-report/');
});

test('a reader that could not be loaded is loaded again with the next file', async ({ page }) => {
  const reader = '**/reader.worker*';
  await page.goto('/en/tools/usage-report/');
  await page.route(reader, (route) => route.abort());
  await chooseFiles(page, [signIns]);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute(reader);
  await chooseFiles(page, [signIns]);
  await expect(page.getByText(/^1 account sends with a password over SMTP AUTH/)).toBeVisible();
});

test.describe('in Tokyo, where the next day has begun', () => {
  test.use({ timezoneId: 'Asia/Tokyo', permissions: ['clipboard-read', 'clipboard-write'] });
  test('a text for a ticket has the day of the reader', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-22T20:00:00Z');
    await page.goto('/en/tools/usage-report/');
    await chooseFiles(page, [signIns]);
    await page.getByRole('button', { name: 'Copy a text for a ticket' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('Made on 23 Nov 2026, files read: 1');
  });

  test('a change has come in the result when the day of the reader says so', async ({ page }) => {
    await page.goto('/en/tools/usage-report/');
    await page.clock.setFixedTime('2026-12-31T14:00:00Z');
    await chooseFiles(page, [signIns]);
    await expect(page.getByText(/^1 account sends with a password over SMTP AUTH/)).toBeVisible();
    await page.clock.setFixedTime('2026-12-31T16:00:00Z');
    await chooseFiles(page, [signIns]);
    await expect(page.getByText(/^1 account sent with a password over SMTP AUTH/)).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and leads to the guide', async ({ page }) => {
    await page.goto('/en/tools/usage-report/');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /find|usage|who/i })
        .first(),
    ).toBeVisible();
  });
});
