import { fileURLToPath } from 'node:url';
import { requireContent } from '../src/content-model/load.ts';
import { surroundingsOf } from '../src/wizard/graph-check/surroundings.ts';
import type { Surroundings } from '../src/wizard/fault.ts';
import type { Graph } from '../src/content-model/graph.ts';

/** The decision graph of the site, with what its checks need to know; fails when it is unreadable. */
export const loadGraph = (): { graph: Graph; surroundings: Surroundings } => {
  const model = requireContent(fileURLToPath(new URL('..', import.meta.url)));
  return { graph: model.graph, surroundings: surroundingsOf(model) };
};
