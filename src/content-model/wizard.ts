import raw from '../content/wizard.yaml?raw';
import { wizardSchema as schema } from './schemas/wizard.ts';
import { parseData } from './parse.ts';

/** The decision graph. */
export const graph = parseData('wizard.yaml', raw, schema);
