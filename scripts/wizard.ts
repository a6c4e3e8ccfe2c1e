import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSituations } from '../bench/wizard/load-situations.ts';
import { checkGraph } from '../src/wizard/graph-check/checks.ts';
import { tryMutants } from '../src/wizard/graph-check/mutations.ts';
import { allPaths } from '../src/wizard/paths.ts';
import { pathsTable, sizeLines } from '../src/wizard/graph-check/paths-table.ts';
import { playSituation } from '../src/wizard/graph-check/situation.ts';
import { loadGraph } from './load-graph.ts';

const usage = `Usage: npm run wizard [-- options]
  (none)       prints every path, the sizes and the faults of the decision graph
  --write      writes the table of paths to docs/wizard-paths.md as well
  --mutations  tries every wrong edge and says how many are noticed`;

const options = {
  write: { type: 'boolean' },
  mutations: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
const { values } = parseArgs({ options });
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const file = new URL('../docs/wizard-paths.md', import.meta.url);
const { graph, surroundings } = loadGraph();
const situations = loadSituations();
const faults = checkGraph(graph, surroundings);
const circle = faults.some(({ message }) => message.startsWith('comes back'));
if (!circle) {
  for (const { answers, outcome, share } of allPaths(graph)) {
    const path = answers.map(([question, answer]) => `${question}=${answer}`).join(' › ');
    console.log(`${(100 * share).toFixed(2).padStart(6)} %  ${path} → ${outcome}`);
  }
  console.log(`\n${sizeLines(graph).join('\n')}`);
  if (values.write) writeFileSync(file, pathsTable(graph));
}
for (const { question, answer, message, remedy } of faults) {
  console.log(`✗ ${answer ? `${question}.${answer}` : question} ${message}. ${remedy}`);
}
const lost = situations.filter((situation) => !playSituation(graph, situation).right);
for (const { story, page } of lost) console.log(`✗ no longer reaches ${page}: ${story}`);
const stale = !circle && readFileSync(file, 'utf8') !== pathsTable(graph);
if (stale) {
  console.log(
    '✗ docs/wizard-paths.md is out of date. Run "npm run wizard -- --write" and read the changed lines.',
  );
}
if (faults.length + lost.length === 0 && !stale) console.log('✓ no faults');

if (values.mutations) {
  const holds = (mutant: typeof graph) =>
    situations.every((situation) => playSituation(mutant, situation).right);
  const report = tryMutants(graph, surroundings, holds);
  const part = (count: number) => `${count} (${((100 * count) / report.changing).toFixed(1)} %)`;
  console.log(
    [
      `\n${report.mutants} wrong edges, ${report.changing} of which change an outcome or make a circle`,
      `noticed by the checks of the graph alone: ${part(report.byChecks)}`,
      `noticed by the ${situations.length} situations alone: ${part(report.bySituations)}`,
      `noticed by neither, only by whoever reads the table of paths: ${part(report.missed.length)}`,
      ...report.missed.map((name) => `  ${name}`),
    ].join('\n'),
  );
}
process.exitCode = faults.length + lost.length > 0 || stale ? 1 : 0;
