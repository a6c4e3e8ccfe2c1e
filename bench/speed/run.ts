import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usageOf } from '../growth/usage.ts';
import { handOver } from '../hand-over.ts';
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

/** What a build took in seconds; other work on the machine hardly changes those of the processor. */
interface Built {
  readonly wall: number;
  readonly processor: number;
}

const build = (command: readonly string[], cwd: string, out: string): Built => {
  const [program = '', ...options] = command;
  const before = { wall: performance.now(), ...usageOf(process.pid) };
  const { status, stderr } = spawnSync(program, [...options, '--outDir', out], {
    cwd,
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/' },
  });
  if (status !== 0) throw new Error(stderr);
  return {
    wall: (performance.now() - before.wall) / 1000,
    processor: usageOf(process.pid).processor - before.processor,
  };
};
const buildOurs = () => build(['npm', 'run', '--silent', 'build', '--'], '.', ours);
const buildTheirs = () => build(['astro', 'build'], project, theirs);
const medianBuild = (builds: readonly Built[]): Built => ({
  wall: median(builds.map(({ wall }) => wall)),
  processor: median(builds.map(({ processor }) => processor)),
});

const ours = join(work, 'ours');
const theirs = join(work, 'theirs');
const project = join(import.meta.dirname, 'out');
await installRivals();
rmSync(project, { recursive: true, force: true });
mkdirSync(project);
buildOurs();
makeStarlight(ours, project);
buildTheirs();

const builds = { ours: [] as Built[], theirs: [] as Built[] };
for (let run = 0; run < runs; run += 1) {
  builds.ours.push(buildOurs());
  builds.theirs.push(buildTheirs());
}

const rivals = [
  {
    name: 'this site',
    dist: ours,
    built: medianBuild(builds.ours),
    search: async (page: Parameters<Parameters<typeof firstSearch>[1]>[0]) => {
      await page.locator('input[type=search]').first().click();
      await page.keyboard.type('プリンター');
      await page.locator('dialog a[href*="/guides/"]').first().waitFor();
    },
  },
  {
    name: 'Starlight',
    dist: theirs,
    built: medianBuild(builds.theirs),
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
for (const { name, dist, built, search } of rivals) {
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
    'build s': Number(built.wall.toFixed(1)),
    'build cpu s': Number(built.processor.toFixed(1)),
    'pages/s': Number((pages / built.wall).toFixed(1)),
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
handOver({ [`The heaviest overview, ${heaviest}, as a phone loads it; bytes after gzip`]: rows });
const [us, them] = rows;
if (us && them) {
  const ratio = (one: number, other: number) => (one / other).toFixed(2);
  console.log(
    `bytes on the line: ${ratio(us['on the line'], them['on the line'])} of Starlight (target 0.35)`,
  );
  console.log(
    `whole build: ${ratio(us['build s'], them['build s'])} of Starlight's time, ${ratio(us['build cpu s'], them['build cpu s'])} on the processor (target 1.5 for pages and search)`,
  );
}
