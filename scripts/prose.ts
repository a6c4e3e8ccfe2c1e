import { english } from '../src/checks/prose/rules/english.ts';
import { japanese } from '../src/checks/prose/rules/japanese.ts';
import { describeFault } from '../src/content-model/fault.ts';
import { requireContent } from '../src/content-model/load.ts';
import { lintProse } from '../src/checks/prose/lint.ts';
import { proseTexts } from '../src/checks/prose/texts.ts';

const root = new URL('..', import.meta.url).pathname;
const model = requireContent(root);
const faults = [
  ...(await lintProse(proseTexts(model, 'ja'), japanese, root)),
  ...(await lintProse(proseTexts(model, 'en'), english, root)),
];
for (const fault of faults) process.stdout.write(`${describeFault(fault)}\n`);
process.stdout.write(`Prose: ${faults.length} to mend.\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
