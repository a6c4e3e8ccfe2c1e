import { requireContent } from '../src/content-model/load.ts';
import { writeClaimsTable } from '../src/checks/claims/current.ts';

const root = new URL('..', import.meta.url).pathname;
const model = requireContent(root);
writeClaimsTable(root, model);
const files = model.claims;
process.stdout.write(
  `docs/claims.md: ${files.flatMap(({ list }) => list).length} statements of ${files.length} guides\n`,
);
