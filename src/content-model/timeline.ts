import raw from '../content/timeline.yaml?raw';
import { timeline as schema } from './schemas/timeline.ts';
import { parseData } from './parse.ts';

/** Every dated change, in the order of the file. */
export const timeline = parseData('timeline.yaml', raw, schema);
