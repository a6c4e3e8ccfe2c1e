import raw from '../content/glossary.yaml?raw';
import { glossary as schema } from './schemas/glossary.ts';
import { parseData } from './parse.ts';

/** The terms of the site, one name per thing. */
export const glossary = parseData('glossary.yaml', raw, schema);
