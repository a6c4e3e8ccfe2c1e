import { fileURLToPath } from 'node:url';
import { graphOf } from '../src/checks/data.ts';
import { loadContent } from '../src/checks/load.ts';
import { guideSections } from '../src/checks/targets.ts';
import type { Surroundings } from '../src/wizard/fault.ts';
import type { Graph } from '../src/wizard/graph.ts';

/** The decision graph of the site, with what its checks need to know; fails when it is unreadable. */
export const loadGraph = (): { graph: Graph; surroundings: Surroundings } => {
  const model = loadContent(fileURLToPath(new URL('..', import.meta.url)));
  const graph = graphOf(model);
  if (!graph)
    throw new Error('src/content/wizard.yaml is unreadable: run "npm run check:content".');
  return { graph, surroundings: { sections: guideSections(model) } };
};
