import type { Graph } from '../../content-model/graph.ts';
import { allPaths, graphSize } from '../paths.ts';

/** Counts of a graph as lines of text, for authors. */
export const sizeLines = (graph: Graph): string[] => {
  const size = graphSize(graph);
  return [
    `${size.questions} questions, ${size.answers} answers, ${size.paths} paths`,
    `questions on a path: ${size.longest} at most, ${size.mean.toFixed(2)} on average over all paths`,
    `questions a reader is asked, by the weights of the answers: ${size.expected.toFixed(2)}`,
  ];
};

/**
 * Every path of the graph with the page at its end, as a Markdown file. It stands in the
 * repository, so that a change of the graph shows as a change of outcomes.
 */
export const pathsTable = (graph: Graph): string => {
  const rows = allPaths(graph).map(
    ({ answers, outcome }) =>
      `| ${answers.map(([question, answer]) => `${question}=${answer}`).join(' › ')} | ${answers.length} | ${outcome} |`,
  );
  return [
    '# Every path of the wizard',
    '',
    'Written by `npm run wizard -- --write`; do not edit. A change of `src/content/wizard.yaml` that changes where people end shows here as a changed line.',
    '',
    ...sizeLines(graph).map((line) => `- ${line}`),
    '',
    '| answers | questions | page |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
};
