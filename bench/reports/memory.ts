import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** Resident memory of a process in MB, from Linux; 0 where that is not told. */
const residentMemory = (id: number): number => {
  try {
    const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return Number(pages ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Watches the largest renderer process, which holds the page and its worker. */
export const watchMemory = async (
  browser: Browser,
): Promise<{ stop(): { before: number; peak: number } }> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const now = (): number => Math.max(0, ...renderers.map(residentMemory));
  const before = now();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, now());
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return { before, peak };
    },
  };
};
