import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver, type Row } from '../hand-over.ts';
import { weigh } from '../speed/weight.ts';
import { growProject } from './project.ts';
import { usageOf, type Usage } from './usage.ts';

// The site with many topics: node bench/growth/run.ts [topics …]

const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [50, 100, 200];

/** What a build took; its memory is the highest that was seen. */
interface Built extends Usage {
  readonly seconds: number;
}

const build = (cwd: string): Promise<Built> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_CHECK: 'warn', BASE_PATH: '/' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let memory = 0;
    let processor = 0;
    let printed = '';
    child.stderr.on(
      'data',
      (data: Buffer) => (printed = (printed + data.toString()).slice(-4_000)),
    );
    const watch = setInterval(() => {
      const now = usageOf(child.pid ?? 0);
      memory = Math.max(memory, now.memory);
      processor = Math.max(processor, now.processor);
    }, 250);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, memory, processor });
      else reject(new Error(printed));
    });
  });

const kilobytes = (dist: string, patterns: readonly string[]): number => {
  const paths = globSync(patterns, { cwd: dist });
  const bytes = paths.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
  return Math.round(bytes / 1024);
};

const rows: Row[] = [];
for (const topics of wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'mail-guide-growth-'));
  growProject(folder, topics);
  const { seconds, memory, processor } = await build(folder);
  const dist = join(folder, 'dist');
  const pages = globSync('**/*.html', { cwd: dist }).length;
  const overview = weigh(dist, 'ja/guides/smtp/index.html');
  const home = weigh(dist, 'ja/index.html');
  const list = weigh(dist, 'ja/guides/index.html');
  rows.push({
    topics,
    pages,
    'build s': Number(seconds.toFixed(1)),
    'cpu s': Math.round(processor),
    'cpu ms a page': Math.round((processor * 1000) / pages),
    'memory MB': Math.round(memory),
    'overview gz': overview.total,
    'home gz': home.total,
    'list gz': list.total,
    'first search kB': kilobytes(dist, [
      'search/{manifest,ja.*}.json.gz',
      'pagefind/{pagefind.ja_*,wasm.unknown.pagefind,index/ja_*}',
    ]),
    'planner kB': kilobytes(dist, ['search/ja.*.json']),
    'pack kB': kilobytes(dist, ['offline/*.pack']),
    files: globSync('**/*', { cwd: dist }).length,
  });
  console.table(rows.slice(-1));
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
handOver({ 'The site with so many topics': rows });
