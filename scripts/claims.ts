import { claimsOf } from '../src/content-check/data.ts';
import { loadContent } from '../src/content-check/load.ts';
import { writeClaimsTable } from '../src/content-check/claims/current.ts';

const root = new URL('..', import.meta.url).pathname;
const model = loadContent(root);
writeClaimsTable(root, model);
const files = claimsOf(model);
process.stdout.write(
  `docs/claims.md: ${files.flatMap(({ list }) => list).length} statements of ${files.length} guides\n`,
);
