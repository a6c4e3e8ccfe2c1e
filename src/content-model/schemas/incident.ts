import { z } from 'zod';
import { guideId } from './ids.ts';
import { localised } from './localised.ts';
import { listOf, strict } from './strict.ts';

const remedy =
  'Write day, time and offset from UTC in quotes, for example "2026-12-01T09:00+09:00".';

const moment = z
  .string({ error: remedy })
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/, { error: remedy })
  .refine((value) => !Number.isNaN(Date.parse(value)), { error: remedy });

/**
 * What the help desk puts beside the built site as `incident.json` while something is wrong for
 * many: every open page shows it within minutes (components/site/incident.client.ts).
 */
export const incident = strict('the incident', {
  /** What has happened, and what to do or leave alone. */
  text: localised('the text of the incident'),
  /** From when it shows, with the offset from UTC. */
  from: moment,
  /** Until when it shows. */
  until: moment,
  /** The topics and pages whose steps it stands above; absent for every page. */
  pages: listOf(guideId, 'Write "pages" as a list of topics and pages.').optional(),
}).refine(({ from, until }) => Date.parse(from) < Date.parse(until), {
  path: ['until'],
  error: 'Set "until" to a moment after "from".',
});

export type Incident = z.infer<typeof incident>;
