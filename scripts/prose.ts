import { english } from '../config/prose/english.ts';
import { japanese } from '../config/prose/japanese.ts';
import { describeFault } from '../src/content-check/fault.ts';
import { loadContent } from '../src/content-check/load.ts';
import { lintProse } from '../src/content-check/prose/lint.ts';
import { proseTexts } from '../src/content-check/prose/texts.ts';

const root = new URL('..', import.meta.url).pathname;
const model = loadContent(root);
const faults = [
  ...(await lintProse(proseTexts(model, 'ja'), japanese, root)),
  ...(await lintProse(proseTexts(model, 'en'), english, root)),
];
for (const fault of faults) process.stdout.write(`${describeFault(fault)}\n`);
process.stdout.write(`Prose: ${faults.length} to mend.\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
