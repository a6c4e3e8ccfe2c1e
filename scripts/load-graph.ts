import { fileURLToPath } from 'node:url';
import { requireContent } from '../src/content-model/load.ts';
import { organisationGraph } from '../src/wizard/organisation-graph.ts';
import { surroundingsOf } from '../src/wizard/graph-check/surroundings.ts';
import type { Surroundings } from '../src/wizard/fault.ts';
import type { Graph } from '../src/content-model/graph.ts';

/** The decision graph as it is written and as the organisation's site asks it, with what checks need. */
interface LoadedGraph {
  readonly graph: Graph;
  readonly asked: Graph;
  readonly surroundings: Surroundings;
}

/** Loads the decision graph; fails when it is unreadable. */
export const loadGraph = (): LoadedGraph => {
  const model = requireContent(fileURLToPath(new URL('..', import.meta.url)));
  return {
    graph: model.graph,
    asked: organisationGraph(model),
    surroundings: surroundingsOf(model),
  };
};
