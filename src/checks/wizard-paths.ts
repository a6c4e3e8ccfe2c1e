import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault } from '../content-model/fault.ts';
import type { Graph } from '../content-model/graph.ts';
import { findCycle } from '../wizard/graph-check/check-places.ts';
import { pathsTable } from '../wizard/graph-check/paths-table.ts';

const file = 'docs/wizard-paths.md';

/** A fault when the committed table of paths is not the one that the graph gives now. */
export const outdatedPathsTable = (root: string, graph: Graph): Fault[] => {
  const path = join(root, file);
  const committed = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
  // A graph with a circle has no end of paths; that is a fault of its own.
  return findCycle(graph) || committed === pathsTable(graph)
    ? []
    : [
        fault(
          file,
          '(whole file)',
          'is older than src/content/wizard.yaml',
          'Run "npm run wizard -- --write" and read the changed lines.',
        ),
      ];
};
