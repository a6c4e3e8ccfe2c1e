import { guideSlug } from './guide.ts';
import { listOf } from './strict.ts';

/** The whole of topics.yaml: the guides in the order of lists. */
export const topics = listOf(guideSlug, 'Write topics.yaml as a list of guide slugs.');
