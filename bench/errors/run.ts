import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { content } from '../../src/content-model/site-content.ts';
import { prepareSignatures } from '../../src/errors/match.ts';
import { handOver } from '../hand-over.ts';
import { type BenchCase, judgeCase, type Verdict } from './judge.ts';
import { formatTable, summarise } from './summary.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: join(import.meta.dirname, 'cases.json') },
    half: { type: 'string', default: 'all' },
    show: { type: 'boolean', default: false },
    first: { type: 'string', default: '0' },
    three: { type: 'string', default: '0' },
    accused: { type: 'string', default: '1' },
  },
});

const all = JSON.parse(readFileSync(values.cases, 'utf8')) as BenchCase[];
const signatures = prepareSignatures(content.errors.map(({ signature }) => signature));
const verdicts: Verdict[] = all.map((one) => judgeCase(one, signatures));
const chosen = verdicts.filter(({ half }) => values.half === 'all' || half === values.half);
process.stdout.write(formatTable(chosen));

if (values.show)
  for (const { one, pages, ids, right, three, accused } of chosen) {
    if (right && three && !accused) continue;
    const mark = accused ? 'ACCUSED' : three ? 'first' : pages.length === 0 ? 'silent' : 'WRONG';
    const got = pages.slice(0, 3).join(', ');
    const lines = [
      `${mark} ${one.id} ${one.text}`,
      `  wants ${one.accept.join(', ')}; got ${got} (${ids[0] ?? '-'})`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }

const result = summarise(chosen);
handOver({ 'Shares of the cases': [{ ...result }] });
const low: string[] = [];
if (result.right < Number(values.first))
  low.push(`right page first ${result.right.toFixed(3)} < ${values.first}`);
if (result.three < Number(values.three))
  low.push(`right in three ${result.three.toFixed(3)} < ${values.three}`);
if (result.accused > Number(values.accused))
  low.push(`wrongly accused ${result.accused.toFixed(3)} > ${values.accused}`);
if (low.length > 0) {
  process.stderr.write(`${low.join('\n')}\n`);
  process.exitCode = 1;
}
