import raw from '../content/organisation.yaml?raw';
import { organisation as schema } from './schemas/organisation.ts';
import { parseData } from './parse.ts';

/** The organisation's own settings. */
export const organisation = parseData('organisation.yaml', raw, schema);
