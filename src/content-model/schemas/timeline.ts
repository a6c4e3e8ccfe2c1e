import { z } from 'zod';
import { day, lastDay, plannedDate } from './dates.ts';
import { app, guideId, sourceKey } from './ids.ts';
import { factId } from './fact-id.ts';
import { localised } from './localised.ts';
import { listOf, oneOf, strict, uniqueIds } from './strict.ts';

/** Part of a month, where the source says no more. */
export const monthParts = ['early', 'mid', 'end'] as const;

/** `from`: on this date or later; `at-least-until`: goes on at least until this date. */
export const bounds = ['from', 'at-least-until'] as const;

/** How sure the date and the change are; details that are less sure are worded so. */
export const confidences = ['official', 'secondary', 'unsure'] as const;

const idRemedy = 'Write "id" in lower case with hyphens, for example "ews-end".';

const entry = strict('a timeline entry', {
  /** Name of the entry, used by the guides; lower case with hyphens. */
  id: z.string({ error: idRemedy }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idRemedy }),
  /** Day, month, year or half of a year, as exact as the source. */
  date: plannedDate,
  /** Part of the month of `date`. */
  part: oneOf(monthParts).optional(),
  /** How `date` bounds a thing that has no one day. */
  bound: oneOf(bounds).optional(),
  /** End of a period that begins with `date`. */
  until: plannedDate.optional(),
  /** Short name of the change. */
  title: localised('the title'),
  /** One or two sentences: what changed or changes. */
  what: localised('what changes'),
  /** What the reader does about it; absent for history. */
  todo: localised('what to do').optional(),
  /** Apps that it touches. */
  touches: listOf(app, 'Write "touches" as a list of apps; [] when it touches none.'),
  /** Topics and pages that show this date. */
  pages: listOf(guideId, 'Write "pages" as a list of topics and pages; [] when none shows it.'),
  /** Where it comes from; empty only for what is not official and has no public page. */
  sources: listOf(sourceKey, 'Write "sources" as a list of keys of sources.yaml.'),
  /** How sure it is. */
  confidence: oneOf(confidences),
  /** Ids of the fact sheet. */
  facts: listOf(factId, 'Write "facts" as a list of ids of the fact sheet.').min(1, {
    error: 'Name at least one fact under "facts".',
  }),
  /** When it must be checked again. */
  reviewBy: day,
});

/** A dated change. */
export const timelineEntry = entry
  .refine((data) => data.sources.length > 0 || data.confidence !== 'official', {
    path: ['sources'],
    error: 'Name at least one key of sources.yaml, or set "confidence" to secondary or unsure.',
  })
  .refine((data) => data.part === undefined || /^\d{4}-\d{2}$/.test(data.date), {
    path: ['part'],
    error: 'Remove "part", or write "date" as a month (YYYY-MM).',
  })
  .refine((data) => data.until === undefined || lastDay(data.until) >= lastDay(data.date), {
    path: ['until'],
    error: 'Set "until" to a date that is not before "date".',
  });

/** The whole of timeline.yaml; ids are unique. */
export const timeline = z
  .array(timelineEntry, { error: 'Write timeline.yaml as a list of entries.' })
  .superRefine(uniqueIds('Give every timeline entry an "id" of its own.'));

export type TimelineEntry = z.infer<typeof timelineEntry>;
export type Confidence = (typeof confidences)[number];
