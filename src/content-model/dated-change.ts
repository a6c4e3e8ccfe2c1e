import type { TimelineEntry } from './schemas/timeline.ts';
import { content } from './site-content.ts';

/** The dated change with an id; throws where there is none, which ends the build. */
export const datedChange = (id: string): TimelineEntry => {
  const entry = content.timeline.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No date "${id}" in src/content/timeline.yaml.`);
  return entry;
};
