import { chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumOptions } from '../../scripts/chromium.mjs';

/** What a phone on a slow line sees of a page. */
export interface PageTimes {
  /** Largest contentful paint and total blocking time in milliseconds. */
  readonly lcp: number;
  readonly tbt: number;
  readonly requests: number;
  /** Bytes over the line, compressed, headers included. */
  readonly bytes: number;
}

// Lighthouse's mobile preset: 1.6 Mbit/s, 150 ms round trips, a processor four times slower.
const mobile = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

const open = async <T>(work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> => {
  const browser = await chromium.launch(await chromiumOptions());
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  try {
    return await work(page, session);
  } finally {
    await browser.close();
  }
};

const counter = (session: CDPSession) => {
  const sum = { requests: 0, bytes: 0 };
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) sum.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sum.bytes += encodedDataLength;
  });
  return sum;
};

/** Loads a page once, cold, as on a phone. */
export const timePage = (url: string): Promise<PageTimes> =>
  open(async (page, session) => {
    const sum = counter(session);
    await session.send('Network.emulateNetworkConditions', { offline: false, ...mobile });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const seen = { lcp: 0, tbt: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.lcp = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.tbt += Math.max(0, entry.duration - 50);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(2_000);
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { lcp: number; tbt: number } }).seen,
    );
    return { lcp: Math.round(seen.lcp), tbt: Math.round(seen.tbt), ...sum };
  });

/**
 * Bytes that the first search of a reader costs, from the moment the search is touched to its
 * results. `sent` tells what the server has sent so far.
 */
export const firstSearch = (
  url: string,
  ask: (page: Page) => Promise<void>,
  sent: () => number,
): Promise<number> =>
  open(async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    const before = sent();
    await ask(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1_000);
    return sent() - before;
  });
