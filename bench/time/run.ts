import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { handOver, type Row } from '../hand-over.ts';
import { oddTexts } from './texts.ts';
import type { Order } from './worker.ts';

// How long everything that reads a typed or pasted text holds the page, for texts that nobody
// writes. Each figure is the best of a few runs, which holds the least of the machine's other work.
// node bench/time/run.ts [--length 100000] [--limit 5000] [--runs 3] [--dist dist] [--text name]

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '100000' },
    /** Milliseconds after which a measurement is given up. */
    limit: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    text: { type: 'string' },
  },
});
const limit = Number(values.limit);

const start = async () => {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: { dist: values.dist },
  });
  const [{ readers }] = (await once(worker, 'message')) as [{ readers: string[] }];
  return { worker, readers };
};

let running = await start();
const { readers } = running;

/** Milliseconds of one run of one reader on one text; infinite when it did not end in time. */
const run = async (order: Order): Promise<number> => {
  running.worker.postMessage(order);
  const late = AbortSignal.timeout(limit);
  try {
    const [answer] = (await once(running.worker, 'message', { signal: late })) as [
      { milliseconds: number },
    ];
    return answer.milliseconds;
  } catch {
    await running.worker.terminate();
    running = await start();
    return Infinity;
  }
};

const best = async (order: Order): Promise<number> => {
  let least = Infinity;
  for (let left = Number(values.runs); left > 0; left -= 1) {
    const time = await run(order);
    if (time === Infinity) break;
    least = Math.min(least, time);
  }
  return least;
};

const shown = (milliseconds: number): string =>
  (milliseconds === Infinity ? `>${values.limit}` : milliseconds.toFixed(1)).padStart(11);

console.log(`milliseconds for ${values.length} characters\n`);
console.log(
  `${'text'.padEnd(30)}${[...readers, 'together'].map((name) => name.padStart(11)).join('')}`,
);
const rows: Row[] = [];
const totals: (readonly [string, number])[] = [];
for (const text of Object.keys(oddTexts)) {
  if (values.text !== undefined && text !== values.text) continue;
  const times: number[] = [];
  for (const reader of readers) {
    times.push(await best({ text, reader, length: Number(values.length) }));
  }
  const together = times.reduce((sum, time) => sum + time, 0);
  totals.push([text, together]);
  rows.push({
    text,
    ...Object.fromEntries(readers.map((reader, at) => [reader, shown(times[at] ?? 0).trim()])),
    together: shown(together).trim(),
  });
  console.log(`${text.padEnd(30)}${[...times, together].map(shown).join('')}`);
}
await running.worker.terminate();
const [worst] = totals.sort((a, b) => b[1] - a[1]);
if (worst) console.log(`\nworst: ${worst[0]}, ${shown(worst[1]).trim()} ms`);
handOver({ [`Milliseconds for ${values.length} characters`]: rows });
