import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { findEngines } from '../../../scripts/engines.mjs';
import type { Engine, EngineElement } from './engine.ts';

const touch = (handle: ElementHandle): EngineElement => ({
  click: () => handle.click(),
  type: (text) => handle.type(text),
  choose: (files) => (handle as ElementHandle<HTMLInputElement>).uploadFile(...files),
});

const called = (source: string, args: readonly unknown[]): string =>
  `(${source})(...${JSON.stringify(args)})`;

/** Firefox by WebDriver BiDi. */
export const startFirefox = async (): Promise<Engine | undefined> => {
  const { firefox } = findEngines();
  if (!firefox) return undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    defaultViewport: null,
  });
  const page = await browser.newPage();
  return {
    window: {
      goto: async (address) => {
        await page.goto(address);
      },
      reload: async () => {
        await page.reload();
      },
      run: (source, args) => page.evaluate(called(source, args)),
      element: async (source, args) => {
        const found = await page.evaluateHandle(called(source, args));
        const element = found.asElement();
        return element ? touch(element as ElementHandle) : undefined;
      },
      resize: (width, height) => page.setViewport({ width, height }),
      picture: async () => Buffer.from(await page.screenshot()),
    },
    stop: () => browser.close(),
  };
};
