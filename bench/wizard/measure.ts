import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import { loadGraph } from '../../scripts/load-graph.ts';
import { replay } from '../../src/wizard/replay.ts';
import { handOver } from '../hand-over.ts';
import { loadSituations } from './load-situations.ts';

// Measures a built site: `node bench/wizard/measure.ts [dist]`. Time from an answer to the next
// question painted with the processor slowed four times, script bytes, and layout shift.
const [folder = 'dist'] = process.argv.slice(2);
const port = 4391;
const base = `http://localhost:${port}`;
const slowed = 4;
const { graph } = loadGraph();
const server = await serveSite({ folder, base: '/', port });
const browser = await chromium.launch(await chromiumOptions());

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1] ?? 0;

/** Clicks an answer and waits for the frame after the next question; milliseconds. */
const answerTime = (page: Page, answer: string): Promise<number> =>
  page.evaluate(
    (id) =>
      new Promise<number>((resolve, reject) => {
        const link = [...document.querySelectorAll<HTMLAnchorElement>('a.answer')].find(
          ({ href }) => href.includes(id),
        );
        if (!link) return reject(new Error(`no answer ${id}`));
        const started = performance.now();
        link.click();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - started);
          channel.port2.postMessage('');
        });
      }),
    answer,
  );

const shiftOf = (page: Page): Promise<{ value: number; what: string[] }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const result = { value: 0, what: [] as string[] };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              value: number;
              sources: { node?: Node }[];
            };
            result.value += value;
            result.what.push(
              ...sources.map(({ node }) =>
                node instanceof Element ? node.outerHTML.slice(0, 80) : '',
              ),
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(result), 300);
      }),
  );

const times: number[] = [];
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
for (const { language, answers } of loadSituations()) {
  await page.goto(`${base}/${language}/troubleshoot/`, { waitUntil: 'networkidle' });
  // The first touch fetches the model; what follows needs no page.
  await page.locator('a.answer').first().hover();
  await page.waitForLoadState('networkidle');
  for (const { question, answer } of replay(graph, new Map(Object.entries(answers))).steps) {
    if (answer.target.kind === 'page') break;
    times.push(await answerTime(page, `${question.id}=${answer.id}`));
  }
}
console.log(
  `answer to next question painted, processor slowed ${slowed} times: ` +
    `median ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, ` +
    `worst ${Math.max(...times).toFixed(0)} ms (${times.length} answers)`,
);

handOver({
  [`Milliseconds until it is painted, with the processor slowed ${slowed} times`]: [
    {
      answers: times.length,
      median: Math.round(percentile(times, 0.5)),
      p95: Math.round(percentile(times, 0.95)),
      worst: Math.round(Math.max(...times)),
    },
  ],
});

const way = '?v=2&start=windows&windows-app=grey&outlook-account=cloud';
const addresses = {
  'first question': '/ja/troubleshoot/',
  'question opened deep': '/ja/troubleshoot/outlook-window/?v=2&start=windows&windows-app=outlook',
  'page without answers': '/ja/guides/outlook-windows/classic/',
  'page with answers': `/ja/guides/outlook-windows/classic/${way}`,
  'page with answers (en)': `/en/guides/outlook-windows/classic/${way}`,
  'page after another one': `/en/guides/outlook-windows/new-profile/${way}&tried=outlook-windows/classic`,
};
const everything = new Set<string>();
// Not the preload helper: the search box loads it on every page.
const wizardOnly =
  /wizard|QuestionPage|OutcomeReason|showOutcome|preact|jsxRuntime|view\.|fill\.|languages\./;
const bytes = (files: Iterable<string>): string => {
  const contents = [...files].map((path) => readFileSync(join(folder, path)));
  const sum = (size: (content: Buffer) => number) =>
    contents.reduce((total, content) => total + size(content), 0);
  return `${sum(({ length }) => length)} B, gzip ${sum((content) => gzipSync(content, { level: 9 }).length)} B, brotli ${sum((content) => brotliCompressSync(content).length)} B`;
};

for (const [name, address] of Object.entries(addresses)) {
  for (const width of [1280, 360]) {
    const fresh = await browser.newPage({ viewport: { width, height: 900 } });
    const scripts = new Set<string>();
    const models = new Set<string>();
    fresh.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js') && wizardOnly.test(pathname)) scripts.add(pathname);
      if (/wizard-.*\.json$/.test(pathname)) models.add(pathname);
    });
    await fresh.goto(base + address, { waitUntil: 'networkidle' });
    const { value, what } = await shiftOf(fresh);
    console.log(`${name} at ${width}: layout shift ${value.toFixed(4)} ${what.join(' ')}`);
    if (width === 1280) {
      console.log(`  scripts of the wizard: ${bytes(scripts)}`);
      if (models.size > 0) console.log(`  model: ${bytes(models)}`);
      for (const script of scripts) everything.add(script);
    }
    await fresh.close();
  }
}
console.log(`all scripts of the wizard, Preact included: ${bytes(everything)}`);
await browser.close();
server.close();
