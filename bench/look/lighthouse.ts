import { mkdirSync, writeFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { launchBrowser, debuggingPort } from './browser.ts';
import { compressedSite } from './compressed.ts';
import { pages } from './pages.ts';

const [folder = 'dist', only] = process.argv.slice(2);
const out = new URL('out/', import.meta.url);
const port = 4390;

const site = await compressedSite(folder, port);
const browser = await launchBrowser();
const results = [];

for (const path of pages.filter((page) => !only || page.includes(only))) {
  const run = await lighthouse(
    `http://localhost:${port}${path}`,
    { port: debuggingPort, logLevel: 'error', output: 'json' },
    { extends: 'lighthouse:default', settings: { skipAudits: ['is-crawlable'] } },
  );
  if (!run) throw new Error(`Lighthouse gave no result for ${path}.`);
  const { categories, audits } = run.lhr;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => Math.round((audits[id]?.numericValue ?? 0) * 1000) / 1000;
  results.push({
    path,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    below: Object.values(audits)
      .filter(
        ({ score: mark, scoreDisplayMode }) =>
          mark !== null && mark < 1 && scoreDisplayMode === 'binary',
      )
      .map(({ id }) => id),
  });
}

await browser.close();
await new Promise((resolve) => site.close(resolve));
mkdirSync(out, { recursive: true });
writeFileSync(new URL('lighthouse.json', out), `${JSON.stringify(results, null, 2)}\n`);
console.table(results.map(({ below, ...row }) => ({ ...row, below: below.join(' ') })));
