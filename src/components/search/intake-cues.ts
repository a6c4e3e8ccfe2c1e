import { firstOffered } from '../../content-model/offered.ts';
import { productNames } from '../../content-model/products.ts';
import { content } from '../../content-model/site-content.ts';
import { joinCues, withProducts, type Cues } from '../../intake/index.ts';
import { organisationGraph } from '../../wizard/organisation-graph.ts';

/** How people give the answers of the graph, in all languages, since they mix them. */
export const intakeCues = (): Cues =>
  withProducts(
    joinCues(content.cues.values()),
    productNames(firstOffered).map(({ page, ...names }) => ({ ...names, target: page })),
    organisationGraph(content),
  );
