import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadIntake } from '../../scripts/load-intake.ts';
import { languages } from '../../src/languages/languages.ts';
import { judge, type Situation } from './judge.ts';
import { misses, table } from './table.ts';

// How well own words are understood: `npm run bench:intake [-- --show] [files]`. A table for each
// file; the unseen half is never shown case by case.
const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const here = (name: string): string => new URL(name, import.meta.url).pathname;
const files =
  positionals.length > 0
    ? positionals
    : [here('seen.json'), here('unseen.json')].filter((file) => existsSync(file));

const intakes = new Map(
  await Promise.all(
    languages.map(async (language) => [language, await loadIntake(language)] as const),
  ),
);

for (const file of files) {
  const situations = JSON.parse(readFileSync(file, 'utf8')) as Situation[];
  const verdicts = situations.flatMap((situation) => {
    const intake = intakes.get(situation.lang);
    if (!intake) return [];
    const start = performance.now();
    const result = intake(situation.text);
    return [judge(situation, result, performance.now() - start)];
  });
  console.log(table(file, verdicts));
  if (values.show && !file.includes('unseen')) console.log(misses(verdicts));
}
