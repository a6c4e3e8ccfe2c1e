import { chromium, type Browser } from '@playwright/test';
import { chromiumOptions, withBackForwardCache } from '../../scripts/chromium.mjs';

/** The port on which Lighthouse drives the browser. */
export const debuggingPort = 9333;

/** The same Chromium as the tests, with a port for Lighthouse. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    ...(await chromiumOptions(`--remote-debugging-port=${debuggingPort}`)),
    ...withBackForwardCache,
  });
