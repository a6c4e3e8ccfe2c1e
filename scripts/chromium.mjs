import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names =
  process.platform === 'win32'
    ? ['chrome.exe', 'msedge.exe']
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const playwrightOwn = async () => {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
};

/** The Chromium that the tests use: the one named, Playwright's own, or the machine's. */
export const findChromium = async () =>
  process.env.PLAYWRIGHT_CHROMIUM ??
  (await playwrightOwn()) ??
  onPath() ??
  usual.find((file) => existsSync(file));

/** How tests and measurements launch it: without anything that asks the network by itself. */
export const chromiumOptions = async (...more) => {
  const executablePath = await findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  };
};

/**
 * What Playwright switches off and readers have: the cache from which a browser takes a page when
 * somebody goes back.
 */
export const withBackForwardCache = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };

/** Installs a Chromium where there is none, and returns where it is. */
export const ensureChromium = async () => {
  const found = await findChromium();
  if (found) return found;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const command = debian
    ? 'apt-get update -qq && apt-get install -y -qq chromium fonts-noto-cjk'
    : 'npx playwright install --with-deps chromium';
  console.log(`→ No Chromium here; installing one: ${command}`);
  spawnSync(command, { shell: true, stdio: 'inherit' });
  const installed = await findChromium();
  if (installed) return installed;
  console.error(
    '✗ No Chromium could be installed. Install Chrome or Chromium and set PLAYWRIGHT_CHROMIUM to its path.',
  );
  process.exit(1);
};
