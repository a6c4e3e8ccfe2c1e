import raw from '../content/timeline.yaml?raw';
import { timeline as schema, type TimelineEntry } from '../schemas/timeline.ts';
import { parseData } from './parse.ts';

/** Every dated change, in the order of the file. */
export const timeline = parseData('timeline.yaml', raw, schema);

/** The dated change with an id; throws where there is none, which ends the build. */
export const datedChange = (id: string): TimelineEntry => {
  const entry = timeline.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No date "${id}" in src/content/timeline.yaml.`);
  return entry;
};
