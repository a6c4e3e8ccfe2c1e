import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../../src/languages/languages.ts';
import {
  benchPage,
  bundlePlanner,
  openPage,
  runPlain,
  runPlanner,
  startChromium,
} from './browser.ts';
import { readQueries, type BenchQuery } from './queries.ts';
import { measureBytes, runRealPage } from './real-page.ts';
import { buildPlainPagefind, createMiniSearch } from './rivals.ts';
import { quantile, score, type Answer } from './score.ts';
import { serve } from './server.ts';
import { failures, qualityTable } from './table.ts';

const usage = `node bench/search/run.ts [--dist dist] [--queries file.json] [--only planner] [--page] [--kinds] [--failures]
  [--explain text --lang ja] floors: [--first 0.9] [--three 0.97] [--empty 0.02] [--p95 10] [--bytes 155000] [--next 10000]`;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    queries: { type: 'string' },
    only: { type: 'string' },
    page: { type: 'boolean', default: false },
    kinds: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    explain: { type: 'string', multiple: true },
    lang: { type: 'string', default: 'ja' },
    first: { type: 'string' },
    three: { type: 'string' },
    empty: { type: 'string' },
    p95: { type: 'string' },
    bytes: { type: 'string' },
    next: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const byteSamples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ja: [
    ['パスワードを何度も聞かれる', '複合機 スキャン'],
    ['535 5.7.139', 'thunderbird 設定'],
    ['複合機からスキャンしたファイルをメールで送れなくなった', 'iphone 同期'],
  ],
  en: [
    ['outlook keeps asking for my password', 'scan to email'],
    ['535 5.7.139', 'thunderbird settings'],
    ['printer cannot send scanned documents by email', 'iphone sync'],
  ],
};

const breaches: string[] = [];
const floor = (name: string, value: number, limit: string | undefined, atLeast: boolean): void => {
  if (limit === undefined) return;
  if (atLeast ? value < Number(limit) : value > Number(limit)) {
    breaches.push(`${name}: ${value.toFixed(3)}, ${atLeast ? 'at least' : 'at most'} ${limit}`);
  }
};

if (values.help) {
  console.log(usage);
  process.exit(0);
}

const dist = resolve(values.dist);
const queries = readQueries(values.queries ?? new URL('queries.json', import.meta.url));
const plainFolder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
const rivals = values.only !== 'planner';
const pages = rivals ? await buildPlainPagefind(dist, plainFolder) : [];
const server = await serve(
  { '/plain/': plainFolder, '/': dist },
  {
    '/bench/ja.html': benchPage('ja'),
    '/bench/en.html': benchPage('en'),
    '/bench/planner.js': await bundlePlanner(),
  },
);
const browser = await startChromium();

try {
  for (const language of languages) {
    const own = queries.filter(({ lang }) => lang === language);
    const page = await openPage(browser, server.origin, language);
    if (values.explain !== undefined) {
      if (values.lang !== language) continue;
      for (const text of values.explain) {
        console.log(
          JSON.stringify(
            await page.evaluate(async (query) => window.searchBench.explain(query), text),
            null,
            1,
          ),
        );
      }
      continue;
    }
    const answers = await runPlanner(page, own);
    console.log(qualityTable('planner', language, answers, values.kinds));
    if (values.page) {
      const seen = await runRealPage(browser, server.origin, language, own);
      console.log(qualityTable('through the search page', language, seen, false));
    }
    if (values.failures) console.log(failures(answers));
    if (rivals) {
      console.log(qualityTable('plain Pagefind', language, await runPlain(page, own), false));
      const mini = await createMiniSearch(pages, language);
      const timed = (query: BenchQuery): Answer => {
        const start = performance.now();
        const found = mini(query.query);
        return { query, pages: found, loose: false, milliseconds: performance.now() - start };
      };
      console.log(qualityTable('MiniSearch, bigrams (in Node)', language, own.map(timed), false));
    }
    const sizes = [];
    for (const texts of byteSamples[language] ?? []) {
      sizes.push(await measureBytes(browser, server.origin, language, texts));
    }
    const first = Math.max(...sizes.map((size) => size.first));
    const next = Math.max(...sizes.map((size) => size.next));
    console.log(
      `bytes, ${language}: first search ${sizes.map((size) => size.first).join(', ')}; next ${sizes.map((size) => size.next).join(', ')}`,
    );
    const {
      first: rightFirst,
      inThree,
      empty,
    } = score(answers.filter(({ query }) => query.expect.length > 0));
    floor(`${language} right page first`, rightFirst, values.first, true);
    floor(`${language} right page in three`, inThree, values.three, true);
    floor(`${language} empty`, empty, values.empty, false);
    floor(
      `${language} p95 ms`,
      quantile(
        answers.map(({ milliseconds }) => milliseconds),
        0.95,
      ),
      values.p95,
      false,
    );
    floor(`${language} first search bytes`, first, values.bytes, false);
    floor(`${language} next search bytes`, next, values.next, false);
  }
} finally {
  await browser.close();
  server.close();
  await rm(plainFolder, { recursive: true, force: true });
}

for (const breach of breaches) console.error(`below the floor — ${breach}`);
process.exitCode = breaches.length > 0 ? 1 : 0;
