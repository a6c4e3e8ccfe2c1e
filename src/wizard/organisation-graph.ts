import type { Content } from '../content-model/content.ts';
import type { Graph } from '../content-model/graph.ts';
import { hiddenIn } from '../content-model/hidden.ts';
import { stateOf } from '../content-model/state.ts';
import { graphFor } from './graph-for.ts';

/** The graph of the organisation whose content this is. */
export const organisationGraph = (content: Content): Graph =>
  graphFor(stateOf(content.organisation), content.graph, hiddenIn(content));
