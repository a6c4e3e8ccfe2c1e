import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstLanguage, languages, type Language } from '../../src/languages/languages.ts';
import { handOver, type Row } from '../hand-over.ts';
import {
  benchPage,
  bundlePlanner,
  openPage,
  runPlain,
  runPlanner,
  startChromium,
} from './browser.ts';
import { readQueries } from './queries.ts';
import { buildPlainPagefind } from './rivals.ts';
import { serve } from './server.ts';
import type { Answer } from './score.ts';
import { failures, overall, qualityTable } from './table.ts';
import { measureWeight } from './weight.ts';

const usage = `node bench/search/run.ts [--dist dist] [--only planner] [--failures] [--explain text --lang ${firstLanguage}]`;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string' },
    failures: { type: 'boolean', default: false },
    explain: { type: 'string', multiple: true },
    lang: { type: 'string', default: firstLanguage },
    help: { type: 'boolean', default: false },
  },
});

const error = '535 5.7.139 Authentication unsuccessful, basic authentication is disabled';
const samples: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  ja: [
    ['パスワードを何度も聞かれる', '複合機 スキャン'],
    ['複合機からスキャンしたファイルをメールで送れなくなった', 'iphone 同期'],
    [error, 'thunderbird 設定'],
  ],
  en: [
    ['outlook keeps asking for my password', 'scan to email'],
    ['printer cannot send scanned documents by email', 'iphone sync'],
    [error, 'thunderbird settings'],
  ],
};

if (values.help) {
  console.log(usage);
  process.exit(0);
}

const dist = resolve(values.dist);
const queries = readQueries();
const plainFolder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
const rivals = values.only !== 'planner' && values.explain === undefined;
if (rivals) await buildPlainPagefind(dist, plainFolder);
const server = await serve(
  { '/plain/': plainFolder, '/': dist },
  {
    ...Object.fromEntries(
      languages.map((language) => [`/bench/${language}.html`, benchPage(language)]),
    ),
    '/bench/planner.js': await bundlePlanner(),
  },
);
const browser = await startChromium();

const quality: Row[] = [];
const bytes: Row[] = [];
/** Shows how good a search is, and keeps what it finds of what the site is about. */
const judge = (system: string, language: string, answers: readonly Answer[]): void => {
  console.log(qualityTable(`${system}, ${language}`, answers));
  quality.push({ system, language, ...overall(answers) });
};

try {
  for (const language of values.explain === undefined ? languages : [values.lang]) {
    const page = await openPage(browser, server.origin, language);
    for (const text of values.explain ?? []) {
      const found = await page.evaluate(async (query) => window.searchBench.explain(query), text);
      console.log(JSON.stringify(found, null, 1));
    }
    if (values.explain !== undefined) continue;
    const own = queries.filter(({ lang }) => lang === language);
    const answers = await runPlanner(page, own);
    judge('search', language, answers);
    if (values.failures) console.log(failures(answers));
    if (!rivals) continue;
    const atOnce = await runPlanner(page, own, true);
    judge('titles and asks alone', language, atOnce);
    judge('plain Pagefind', language, await runPlain(page, own));
    for (const texts of samples[language] ?? []) {
      const weights = await measureWeight(browser, server.origin, language, texts);
      const told = weights.map(({ bytes, requests }) => `${bytes} bytes in ${requests} requests`);
      console.log(`${texts[0] ?? ''}: ${told.join(', then ')}`);
      weights.forEach((weight, at) => bytes.push({ query: texts[at] ?? '', ...weight }));
    }
  }
} finally {
  await browser.close();
  server.close();
  await rm(plainFolder, { recursive: true, force: true });
}
handOver({
  'Shares of the queries that the site is about, and how long an answer takes': quality,
  'What the first search loads, and what one after it adds': bytes,
});
