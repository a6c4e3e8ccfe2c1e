import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { handOver, type Row } from '../hand-over.ts';
import { generate } from './generate.ts';
import { watchMemory } from './memory.ts';
import { serveBench } from './site.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    large: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
  },
});

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const tables: Record<string, Row[]> = {
  'Reading alone, beside the library alone': [],
  'The whole page': [],
};
const note = (table: string, row: Row): void => void tables[table]?.push(row);

const openPage = async (browser: Browser, origin: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin);
  await page.waitForFunction('window.bench !== undefined');
  return page;
};

/** The reader against the library alone, in turns, so that a busy machine is fair to both. */
const compare = async (
  browser: Browser,
  origin: string,
  path: string,
  rows: number,
): Promise<void> => {
  const page = await openPage(browser, origin);
  await page.setInputFiles('#bench-file', path);
  const times = { reader: [] as number[], streamed: [] as number[], slices: [] as number[] };
  const once = async (worker: string, way: 'read' | 'streamed' | 'slices'): Promise<number> =>
    page.evaluate(([address, message]) => window.bench.time(address, message), [
      worker,
      way,
    ] as const);
  for (let run = 0; run < Number(values.runs); run++) {
    times.streamed.push(await once('/library.worker.js', 'streamed'));
    times.slices.push(await once('/library.worker.js', 'slices'));
    times.reader.push(await once('/reader.worker.js', 'read'));
  }
  const library = Math.min(median(times.streamed), median(times.slices));
  console.log(`  library alone, its own streaming: ${seconds(median(times.streamed))}`);
  console.log(`  library alone, slices of 256 KiB: ${seconds(median(times.slices))}`);
  console.log(`  report reader:                    ${seconds(median(times.reader))}`);
  const factor = median(times.reader) / library;
  console.log(`  factor on the faster of the two:  ${factor.toFixed(2)} (limit 1.50)`);
  note('Reading alone, beside the library alone', {
    rows,
    'reader s': Number((median(times.reader) / 1000).toFixed(2)),
    'library, streaming s': Number((median(times.streamed) / 1000).toFixed(2)),
    'library, slices s': Number((median(times.slices) / 1000).toFixed(2)),
    factor: Number(factor.toFixed(2)),
  });
  await page.context().close();
};

/** The whole page: long tasks of the main thread, memory, and that it comes to a result. */
const usePage = async (
  browser: Browser,
  origin: string,
  path: string,
  rows: number,
): Promise<void> => {
  const page = await openPage(browser, origin);
  const memory = await watchMemory(browser);
  await page.evaluate(() => window.bench.longTasks.splice(0));
  const start = performance.now();
  await page.setInputFiles('.report-choose input', path);
  await page.waitForSelector('.report-work tbody tr', { timeout: 600_000 });
  const time = performance.now() - start;
  const { before, peak } = memory.stop();
  await page.waitForTimeout(300);
  const longTasks = await page.evaluate(() => window.bench.longTasks);
  const told = await page.textContent('.report-sentence + .report-note');
  console.log(`  page, from file to list: ${seconds(time)}`);
  console.log(`  longest main-thread task: ${Math.max(0, ...longTasks).toFixed(0)} ms (limit 50)`);
  const limit = '(limit 300)';
  console.log(`  memory of the tab: ${before.toFixed(0)} MB, peak ${peak.toFixed(0)} MB ${limit}`);
  console.log(`  ${told ?? ''}`);
  note('The whole page', {
    rows,
    'from file to list s': Number((time / 1000).toFixed(2)),
    'longest task of the page ms': Math.round(Math.max(0, ...longTasks)),
    'memory before MB': Math.round(before),
    'memory at its highest MB': Math.round(peak),
  });
  await page.context().close();
};

const folder = mkdtempSync(join(tmpdir(), 'reports-bench-'));
const browser = await chromium.launch(await chromiumOptions());
const { origin, server } = await serveBench();
try {
  for (const rows of [Number(values.rows), Number(values.large)].filter((count) => count > 0)) {
    const path = join(folder, 'InteractiveSignIns.csv');
    await generate(path, rows);
    console.log(`${rows} rows x 57 columns, ${(statSync(path).size / 1e6).toFixed(0)} MB`);
    if (rows <= 200_000) await compare(browser, origin, path, rows);
    await usePage(browser, origin, path, rows);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
handOver(tables);
