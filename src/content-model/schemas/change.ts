import { z } from 'zod';
import { day } from './dates.ts';
import { guideId } from './ids.ts';
import { localised } from './localised.ts';
import { listOf, strict } from './strict.ts';

const idRemedy = 'Write "id" in lower case with hyphens; it never changes, feeds rely on it.';

/** A change of the site that readers hear of. */
export const change = strict('a change', {
  /** Lasting name of the change; feeds use it. */
  id: z.string({ error: idRemedy }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idRemedy }),
  /** The day of publication. */
  date: day,
  /** What is new, for the reader. */
  title: localised('the title'),
  /** Topics and pages that changed; empty for the site as a whole. */
  pages: listOf(guideId, 'Write "pages" as a list of topics and pages; [] for the whole site.'),
});

/** The whole of changes.yaml, newest first; ids are unique. */
export const changes = z
  .array(change, { error: 'Write changes.yaml as a list of changes.' })
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
    error: 'Give every change an "id" of its own.',
  })
  .refine((list) => list.every(({ date }, index) => date <= (list[index - 1]?.date ?? date)), {
    error: 'Put the newest change first.',
  });

export type Change = z.infer<typeof change>;
