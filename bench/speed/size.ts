import { globSync } from 'node:fs';
import { handOver, type Row } from '../hand-over.ts';
import budget from './budget.json' with { type: 'json' };
import { weigh, type Weight } from './weight.ts';

// The size budget: what every page loads before anybody touches it, gzip, kind by kind. Exits with 1
// when one is over. Whole topics on one page (`…/all/`) are for paper, and may weigh what they do.

type Kind = keyof typeof budget;

const kindOf = (page: string): Kind | undefined => {
  const [, first = '', ...rest] = page.split('/');
  const depth = rest.length;
  if (first === 'troubleshoot') return 'question';
  if (first === 'products') return depth === 1 ? 'products' : 'product';
  if (first === 'tools') return 'tool';
  if (first !== 'guides' || depth === 1) return 'list';
  if (depth === 2) return 'overview';
  return rest[1] === 'all' ? undefined : 'page';
};

const [dist = 'dist', base = '/'] = process.argv.slice(2);
const kinds = Object.keys(budget) as Kind[];
const weights = new Map<Kind, Weight[]>(kinds.map((kind) => [kind, []]));
for (const page of globSync('*/**/index.html', { cwd: dist }).sort()) {
  const kind = kindOf(page);
  if (kind) weights.get(kind)?.push(weigh(dist, page, base));
}

let over = false;
const rows: Row[] = [];
const line = (what: string, is: number, most: number): void => {
  over ||= is > most;
  rows.push({ what, bytes: is, budget: most });
  console.log(`${is <= most ? '✓' : '✗'} ${what}: ${is} of ${most}`);
};

for (const [kind, found] of weights) {
  const pages = found.toSorted((one, other) => other.total - one.total);
  if (pages.length === 0) throw new Error(`There is no ${kind} in ${dist}.`);
  console.table(
    pages
      .slice(0, 5)
      .map(({ page, ...bytes }) => ({ page: page.replace('/index.html', ''), ...bytes })),
  );
  const limits: Readonly<Record<string, number>> = budget[kind];
  const figures: Readonly<Record<string, number>> = {
    total: pages[0]?.total ?? 0,
    median: pages[Math.floor(pages.length / 2)]?.total ?? 0,
    css: Math.max(...pages.map(({ css }) => css)),
    scripts: Math.max(...pages.map(({ scripts }) => scripts)),
  };
  for (const [figure, most] of Object.entries(limits)) {
    line(`${kind}, ${figure}`, figures[figure] ?? 0, most);
  }
}
handOver({ 'Bytes after gzip; of a kind its heaviest page and its median': rows });
process.exit(over ? 1 : 0);
