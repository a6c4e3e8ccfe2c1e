import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weigh } from '../speed/weight.ts';
import { growProject } from './project.ts';

// The site with many guides: node bench/growth/run.ts [guides a language …], default 100 1000 5000

const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [100, 1_000, 5_000];

interface Built {
  readonly seconds: number;
  /** Highest resident memory of the build in MB, Linux only. */
  readonly memory: number;
}

const peakMemory = (pid: number): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? '0') / 1024;
  } catch {
    return 0;
  }
};

const build = (cwd: string): Promise<Built> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_CHECK: 'warn', BASE_PATH: '/' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let memory = 0;
    let printed = '';
    child.stderr.on(
      'data',
      (data: Buffer) => (printed = (printed + data.toString()).slice(-4_000)),
    );
    const watch = setInterval(() => {
      memory = Math.max(memory, peakMemory(child.pid ?? 0));
    }, 250);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, memory: Math.round(memory) });
      else reject(new Error(printed));
    });
  });

const bytesOf = (dist: string, pattern: string): number =>
  globSync(pattern, { cwd: dist }).reduce((sum, path) => {
    const stat = statSync(join(dist, path));
    return sum + (stat.isFile() ? stat.size : 0);
  }, 0);

const rows = [];
for (const guides of wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'mail-guide-growth-'));
  growProject(folder, guides);
  const { seconds, memory } = await build(folder);
  const dist = join(folder, 'dist');
  const pages = globSync('**/*.html', { cwd: dist }).length;
  const guide = weigh(dist, 'ja/guides/smtp/index.html');
  const home = weigh(dist, 'ja/index.html');
  const list = weigh(dist, 'ja/guides/index.html');
  rows.push({
    guides,
    pages,
    'build s': Number(seconds.toFixed(1)),
    'ms a page': Math.round((seconds * 1000) / pages),
    'memory MB': memory,
    'guide gz': guide.total,
    'home gz': home.total,
    'list gz': list.total,
    'planner kB': Math.round(bytesOf(dist, 'search/*.json') / 1024),
    'index kB': Math.round(bytesOf(dist, 'pagefind/{index/*,*}') / 1024),
    'pack kB': Math.round(bytesOf(dist, 'offline/*.pack') / 1024),
  });
  console.table(rows.slice(-1));
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
