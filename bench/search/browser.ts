import { build } from 'esbuild';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import type { Language } from '../../src/languages/languages.ts';
import { pageSlug } from './page-slug.ts';
import type { Answer } from './score.ts';
import type { BenchQuery } from './queries.ts';

/** Chromium without anything that asks the network. */
export const startChromium = async (): Promise<Browser> => chromium.launch(await chromiumOptions());

/** The planner as one file for the browser. */
export const bundlePlanner = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [new URL('page.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

/** An empty page of the language that holds the planner. */
export const benchPage = (language: Language): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><script type="module" src="/bench/planner.js"></script></html>`;

/** A fresh page without cache, ready to search. */
export const openPage = async (
  browser: Browser,
  origin: string,
  language: Language,
): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${origin}/bench/${language}.html`);
  await page.waitForFunction('window.searchBench !== undefined');
  return page;
};

/** Answers of the planner, on request from titles and asks alone, timed in a second round when everything is loaded. */
export const runPlanner = async (
  page: Page,
  queries: readonly BenchQuery[],
  titlesOnly = false,
): Promise<Answer[]> => {
  const raw = await page.evaluate(
    async ([texts, atOnce]) => {
      for (const text of texts) await window.searchBench.planner(text, atOnce);
      const answers = [];
      for (const text of texts) answers.push(await window.searchBench.planner(text, atOnce));
      return answers;
    },
    [queries.map(({ query }) => query), titlesOnly] as const,
  );
  return queries.map((query, at) => ({
    query,
    pages: raw[at]?.pages ?? [],
    loose: raw[at]?.loose ?? false,
    milliseconds: raw[at]?.ms ?? 0,
  }));
};

/** Answers of Pagefind as it is, over whole pages, served below `/plain/`; timed as the planner. */
export const runPlain = async (page: Page, queries: readonly BenchQuery[]): Promise<Answer[]> => {
  const raw = await page.evaluate(
    async (texts) => {
      const path = '/plain/pagefind.js';
      interface Plain {
        search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const pagefind = (await import(path)) as Plain;
      const round = async () => {
        const answers = [];
        for (const text of texts) {
          const start = performance.now();
          const { results } = await pagefind.search(text);
          const data = await Promise.all(results.slice(0, 5).map(async (result) => result.data()));
          answers.push({ urls: data.map(({ url }) => url), ms: performance.now() - start });
        }
        return answers;
      };
      await round();
      return round();
    },
    queries.map(({ query }) => query),
  );
  return queries.map((query, at) => ({
    query,
    pages: (raw[at]?.urls ?? []).map((url) => pageSlug(url.replace(/^\/plain/, ''))),
    loose: false,
    milliseconds: raw[at]?.ms ?? 0,
  }));
};
