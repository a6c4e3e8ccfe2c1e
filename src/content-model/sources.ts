import raw from '../content/sources.yaml?raw';
import { sources as schema } from './schemas/source.ts';
import { parseData } from './parse.ts';

/** Where statements come from, by key. */
export const sources = parseData('sources.yaml', raw, schema);
