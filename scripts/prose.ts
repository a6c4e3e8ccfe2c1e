import { describeFault } from '../src/content-model/fault.ts';
import { requireContent } from '../src/content-model/load.ts';
import { lintProse } from '../src/checks/prose/lint.ts';
import { proseRules } from '../src/checks/prose/prose-rules.ts';
import { nameWords, proseTexts } from '../src/checks/prose/texts.ts';

const root = new URL('..', import.meta.url).pathname;
const content = requireContent(root);
const names = nameWords(content);
const found = await Promise.all(
  [...proseRules].map(([language, rules]) => {
    const withNames = rules.words ? { ...rules, words: [...rules.words, ...names] } : rules;
    return lintProse(proseTexts(content, language), withNames, root);
  }),
);
const faults = found.flat();
for (const fault of faults) process.stdout.write(`${describeFault(fault)}\n`);
process.stdout.write(`Prose: ${faults.length} to mend.\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
