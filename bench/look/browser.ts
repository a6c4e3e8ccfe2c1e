import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';

/** The port on which Lighthouse drives the browser. */
export const debuggingPort = 9333;

/** The same Chromium as the tests, with a port for Lighthouse. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = await findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Playwright switches it off; readers have it, and Lighthouse asks for it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--remote-debugging-port=${debuggingPort}`,
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
