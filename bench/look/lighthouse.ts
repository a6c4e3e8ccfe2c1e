import { mkdirSync, writeFileSync } from 'node:fs';
import { handOver } from '../hand-over.ts';
import { loadRival } from '../rivals.ts';
import { launchBrowser, debuggingPort } from './browser.ts';
import { compressedSite } from './compressed.ts';
import { pages } from './pages.ts';

/** What is used of a result of Lighthouse. */
interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
      }
    >
  >;
}

interface Lighthouse {
  readonly default: (
    url: string,
    flags: { readonly port: number; readonly logLevel: string; readonly output: string },
    config: { readonly extends: string; readonly settings: Readonly<Record<string, unknown>> },
  ) => Promise<{ readonly lhr: Result } | undefined>;
}

const { default: lighthouse } = (await loadRival('lighthouse')) as Lighthouse;
const [folder = 'dist', only] = process.argv.slice(2);
const out = new URL('out/', import.meta.url);
const port = 4390;

const site = await compressedSite(folder, port);
const browser = await launchBrowser();
const results = [];

const runs = 3;

/** The middle one of several runs, by performance: other work on the machine disturbs single ones. */
const measure = async (path: string) => {
  const taken: Result[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(
      `http://localhost:${port}${path}`,
      { port: debuggingPort, logLevel: 'error', output: 'json' },
      { extends: 'lighthouse:default', settings: { skipAudits: ['is-crawlable'] } },
    );
    if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
    taken.push(result.lhr);
  }
  const performance = (lhr: Result) => lhr.categories['performance']?.score ?? 0;
  taken.sort((one, other) => performance(one) - performance(other));
  return taken[Math.floor(runs / 2)] ?? taken[0]!;
};

for (const path of pages.filter((page) => !only || page.includes(only))) {
  const { categories, audits } = await measure(path);
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
const rows = results.map(({ below, ...row }) => ({ ...row, below: below.join(' ') }));
console.table(rows);
handOver({ 'The middle of three runs; “below” names audits that are not met': rows });
