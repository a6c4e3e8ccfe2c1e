import { topicId } from './ids.ts';
import { listOf } from './strict.ts';

/** The whole of topics.yaml: the topics in the order of lists. */
export const topics = listOf(topicId, 'Write topics.yaml as a list of topics.');
