import { claimsOf } from '../src/checks/data.ts';
import { loadContent } from '../src/checks/load.ts';
import { writeClaimsTable } from '../src/checks/claims/current.ts';

const root = new URL('..', import.meta.url).pathname;
const model = loadContent(root);
writeClaimsTable(root, model);
const files = claimsOf(model);
process.stdout.write(
  `docs/claims.md: ${files.flatMap(({ list }) => list).length} statements of ${files.length} guides\n`,
);
