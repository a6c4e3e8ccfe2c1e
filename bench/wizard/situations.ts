import { loadGraph } from '../../scripts/load-graph.ts';
import { playSituation } from '../../src/wizard/graph-check/situation.ts';
import { loadSituations } from './load-situations.ts';

// Prints how many questions each situation takes and where it ends: `node bench/wizard/situations.ts`.
const { graph } = loadGraph();
const rows = loadSituations().map((situation) => ({
  situation,
  result: playSituation(graph, situation),
}));
const counts = rows.map(({ result }) => result.questions);
const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;

console.log('| | | situation | questions | page reached |');
console.log('|---|---|---|---|---|');
for (const [index, { situation, result }] of rows.entries()) {
  const page = result.right ? result.page : `${result.page}, not ${situation.page}`;
  console.log(
    `| ${index + 1} | ${situation.language} | ${situation.story} | ${result.questions} | ${page} |`,
  );
}
console.log(
  `\n${rows.filter(({ result }) => result.right).length} of ${rows.length} reach their page; ` +
    `${mean.toFixed(2)} questions on average, ${Math.min(...counts)} to ${Math.max(...counts)}.`,
);
