import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { toolEnvironment } from '../scripts/run.mjs';
import { handOverTo, type Row, type Tables } from './hand-over.ts';

// Every figure of docs/measured.md: node bench/run.ts [part …]; all of them without one. What a part
// measured stays in bench/figures until that part is measured again.

const node = 'node';
const parts = {
  weight: { of: 'What a page loads before a touch', run: [node, 'bench/speed/size.ts'] },
  build: {
    of: 'Build, page and first search beside Starlight',
    run: [node, 'bench/speed/run.ts', '3'],
  },
  answer: { of: 'From an answer to the next question', run: [node, 'bench/wizard/measure.ts'] },
  search: { of: 'Search beside Pagefind alone', run: [node, 'bench/search/run.ts'] },
  errors: { of: 'Error texts and their pages', run: [node, 'bench/errors/run.ts'] },
  texts: { of: 'Odd texts that nobody writes', run: [node, 'bench/time/run.ts'] },
  reports: { of: 'Reports of 100,000 and 1,000,000 rows', run: [node, 'bench/reports/run.ts'] },
  growth: { of: 'Growth to 200 topics', run: [node, 'bench/growth/run.ts'] },
  lighthouse: { of: 'Lighthouse, ten pages on a phone', run: [node, 'bench/look/lighthouse.ts'] },
} as const;
type Part = keyof typeof parts;

/** What a part measured, and on what machine at what time. */
interface Figures {
  readonly day: string;
  /** Work of the machine per processor, before and after. */
  readonly load: readonly [number, number];
  readonly seconds: number;
  readonly tables: Tables;
}

const folder = join(import.meta.dirname, 'figures');
const fileOf = (part: Part) => join(folder, `${part}.json`);
const isPart = (name: string): name is Part => name in parts;
const load = (): number => Number(((loadavg()[0] ?? 0) / cpus().length).toFixed(1));

const measure = (part: Part): boolean => {
  const { of, run } = parts[part];
  const [command, ...options] = run;
  console.log(`→ ${of}: ${run.join(' ')}`);
  const exchange = mkdtempSync(join(tmpdir(), 'mail-guide-bench-'));
  const handed = join(exchange, 'figures.json');
  const [began, before] = [Date.now(), load()];
  spawnSync(command, options, {
    stdio: 'inherit',
    env: { ...toolEnvironment(), [handOverTo]: handed },
  });
  const measured = existsSync(handed);
  if (measured) {
    const figures: Figures = {
      day: new Date(began).toISOString().slice(0, 10),
      load: [before, load()],
      seconds: Math.round((Date.now() - began) / 1000),
      tables: JSON.parse(readFileSync(handed, 'utf8')) as Tables,
    };
    writeFileSync(fileOf(part), `${JSON.stringify(figures, null, 2)}\n`);
  }
  rmSync(exchange, { recursive: true });
  return measured;
};

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (rows: readonly Row[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ].join('\n');
};

const section = (part: Part): string => {
  const { of, run } = parts[part];
  const command = `\`npm run bench ${part}\` (\`${run.join(' ')}\`)`;
  if (!existsSync(fileOf(part))) return `## ${of}\n\n${command}: not measured yet.\n`;
  const {
    day,
    load: loads,
    seconds,
    tables,
  } = JSON.parse(readFileSync(fileOf(part), 'utf8')) as Figures;
  const told = `${command}, ${day}, ${seconds} s, load per processor ${loads.join(' before and ')} after.`;
  const shown = Object.entries(tables).map(([what, rows]) => `${what}:\n\n${table(rows)}\n`);
  return [`## ${of}\n`, `${told}\n`, ...shown].join('\n');
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isPart(name));
if (unknown.length > 0) {
  console.error(
    `✗ No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`,
  );
  process.exit(1);
}
const all = Object.keys(parts).filter(isPart);
mkdirSync(folder, { recursive: true });
const failed = (asked.length > 0 ? asked.filter(isPart) : all).filter((part) => !measure(part));

const machine = `${cpus().length} processors (${cpus()[0]?.model.trim() ?? ''}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
const head = `# Measured

Written by \`npm run bench\` from \`bench/figures\`: change nothing here by hand. Each part is measured in one run, our site and what it is compared with in turns, from the site in \`dist\` (\`npm run build\` first). A load per processor over 1 means that other work had the machine at the same time: times are then longer than on a quiet machine, bytes and counts are the same.

The machine of the last run: ${machine}.
`;
writeFileSync('docs/measured.md', [head, ...all.map(section)].join('\n'));
console.log('→ docs/measured.md');
if (failed.length > 0) console.error(`✗ Nothing was measured of: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
