import { z } from 'zod';
import { guideId } from './ids.ts';
import { localised } from './localised.ts';
import { condition } from './state.ts';
import { listOf, strict } from './strict.ts';

/** What the site says where an organisation has said something of itself. */
const statement = strict('a statement', {
  /** What the organisation has said. */
  when: condition,
  /** A sentence or two, shown under the organisation's name. */
  says: localised('the statement'),
  /** Topics and pages at whose top it stands. */
  pages: listOf(guideId, 'Write "pages" as a list of topics and pages.').min(1, {
    error: 'Name at least one topic or page under "pages".',
  }),
  /** Dates of timeline.yaml that are settled there. */
  done: listOf(z.string(), 'Write "done" as a list of ids of timeline.yaml.').default([]),
});

/** The whole of state.yaml. */
export const statements = z.array(statement, {
  error: 'Write state.yaml as a list of statements.',
});

export type Statement = z.infer<typeof statement>;
