import raw from '../content/changes.yaml?raw';
import { changes as schema } from './schemas/change.ts';
import { parseData } from './parse.ts';

/** What changed on the site, for its readers. */
export const changes = parseData('changes.yaml', raw, schema);
