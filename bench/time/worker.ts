import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { content } from '../../src/content-model/site-content.ts';
import { compileSignatures, expandSignatures } from '../../src/errors/compile.ts';
import { prepareSignatures } from '../../src/errors/match.ts';
import type { SearchData } from '../../src/search/data.ts';
import { languages } from '../../src/languages/languages.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { readers } from './readers.ts';
import { oddTexts } from './texts.ts';

/** One measurement to take. */
export interface Order {
  readonly text: string;
  readonly reader: string;
  readonly length: number;
}

const { dist } = workerData as { dist: string };
const json = (name: string): unknown =>
  JSON.parse(readFileSync(join(dist, 'search', name), 'utf8'));
const lexicons = Object.fromEntries(
  languages.map((language) => [language, createLexicon(json(`${language}.json`) as SearchData)]),
);
const signatures = prepareSignatures(
  expandSignatures(
    compileSignatures(
      content.errors.map(({ signature }) => signature),
      'ja',
    ),
  ),
);
const all = readers(signatures, lexicons);

// A page has read something before: what is measured is the text, not the first use of the code.
for (const read of Object.values(all)) read('535 5.7.139 パスワード: Sommer2026');

parentPort?.postMessage({ readers: Object.keys(all) });
parentPort?.on('message', ({ text, reader, length }: Order) => {
  const source = oddTexts[text]?.(length) ?? '';
  const begin = performance.now();
  all[reader]?.(source);
  parentPort?.postMessage({ milliseconds: performance.now() - begin });
});
