import { globSync } from 'node:fs';
import budget from './budget.json' with { type: 'json' };
import { weigh } from './weight.ts';

// The size budget: the heaviest guide page, gzip, before anybody touches it. Exits with 1 when it
// is over. budget.json holds what was reached, so that nothing grows unseen (docs/operating.md says
// what was aimed at).

const [dist = 'dist', base = '/'] = process.argv.slice(2);
const guides = globSync('{ja,en}/guides/*/index.html', { cwd: dist })
  .map((page) => weigh(dist, page, base))
  .sort((one, other) => other.total - one.total);
const [heaviest] = guides;
if (!heaviest) throw new Error(`There is no guide page in ${dist}.`);

console.table(
  guides
    .slice(0, 5)
    .map(({ page, ...bytes }) => ({ page: page.replace('/index.html', ''), ...bytes })),
);
const scripts = Math.max(...guides.map((guide) => guide.scripts));
const lines = [
  ['bytes of the heaviest guide', heaviest.total, budget.guideTotal],
  ['bytes of scripts', scripts, budget.guideScripts],
] as const;
for (const [what, is, most] of lines) {
  console.log(`${is <= most ? '✓' : '✗'} ${what}: ${is} of ${most}`);
}
process.exit(lines.every(([, is, most]) => is <= most) ? 0 : 1);
