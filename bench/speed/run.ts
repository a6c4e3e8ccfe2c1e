import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installRivals } from '../rivals.ts';
import { firstSearch, timePage } from './browser.ts';
import { serve } from './server.ts';
import { makeStarlight } from './starlight.ts';
import { weigh } from './weight.ts';

// Our site next to Starlight built from the same pages, in one run: node bench/speed/run.ts [runs]

const runs = Number(process.argv[2] ?? '1');
const work = mkdtempSync(join(tmpdir(), 'mail-guide-speed-'));
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const buildTime = (cwd: string, out: string): number => {
  const started = performance.now();
  const { status, stderr } = spawnSync('astro', ['build', '--outDir', out], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/' },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
};

const ours = join(work, 'ours');
const theirs = join(work, 'theirs');
const project = join(import.meta.dirname, 'out');
await installRivals();
rmSync(project, { recursive: true, force: true });
mkdirSync(project);
buildTime('.', ours);
makeStarlight(ours, project);
buildTime(project, theirs);

const times = { ours: [] as number[], theirs: [] as number[] };
for (let run = 0; run < runs; run += 1) {
  times.ours.push(buildTime('.', ours));
  times.theirs.push(buildTime(project, theirs));
}

const rivals = [
  {
    name: 'this site',
    dist: ours,
    seconds: median(times.ours),
    search: async (page: Parameters<Parameters<typeof firstSearch>[1]>[0]) => {
      await page.locator('input[type=search]').first().click();
      await page.keyboard.type('プリンター');
      await page.locator('dialog a[href*="/guides/"]').first().waitFor();
    },
  },
  {
    name: 'Starlight',
    dist: theirs,
    seconds: median(times.theirs),
    search: async (page: Parameters<Parameters<typeof firstSearch>[1]>[0]) => {
      await page.locator('site-search button[data-open-modal]').click();
      await page.locator('input.pagefind-ui__search-input').fill('プリンター');
      await page.locator('.pagefind-ui__result-link').first().waitFor();
    },
  },
];

const heaviest = globSync('{ja,en}/guides/*/index.html', { cwd: ours })
  .map((page) => weigh(ours, page))
  .sort((one, other) => other.total - one.total)[0]?.page;
if (heaviest === undefined) throw new Error('The site has no guides.');

const rows = [];
for (const { name, dist, seconds, search } of rivals) {
  const weight = weigh(dist, heaviest);
  const server = await serve(dist);
  const url = `${server.origin}/${heaviest.replace('index.html', '')}`;
  const phone = await timePage(url);
  const found = await firstSearch(url, search, server.sent).catch(() => undefined);
  server.stop();
  const pages = globSync('**/*.html', { cwd: dist }).length;
  rows.push({
    name,
    pages,
    'build s': Number(seconds.toFixed(1)),
    'pages/s': Number((pages / seconds).toFixed(1)),
    'html gz': weight.html,
    'css gz': weight.css,
    'scripts gz': weight.scripts,
    'all gz': weight.total,
    requests: phone.requests,
    'on the line': phone.bytes,
    'LCP ms': phone.lcp,
    'TBT ms': phone.tbt,
    'first search': found ?? 'n/a',
  });
}
for (const folder of [work, project]) rmSync(folder, { recursive: true, force: true });

console.log(`Heaviest guide: ${heaviest}`);
console.table(rows);
const [us, them] = rows;
if (us && them) {
  const ratio = (one: number, other: number) => (one / other).toFixed(2);
  console.log(
    `bytes on the line: ${ratio(us['on the line'], them['on the line'])} of Starlight (target 0.35)`,
  );
  console.log(`build time: ${ratio(us['build s'], them['build s'])} of Starlight (target 1)`);
}
