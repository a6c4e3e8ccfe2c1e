import { z } from 'zod';
import { pageId } from './ids.ts';
import { text } from './localised.ts';
import { keywords, title, translatedFrom } from './page.ts';
import { listOf, strict } from './strict.ts';
import { displayWidth, hasFullWidth } from './width.ts';

const summaryRemedy =
  'Write "summary" as one or two sentences, 40 to 120 full-width or 80 to 220 half-width characters.';
const idRemedy = 'Write "was" as a list of section ids; [] where there was none.';

/** What people see, and the page for it. */
export const topicEntry = strict('an entry of an overview', {
  /** The page that it leads to. */
  page: pageId,
  /** What people see, in their words. */
  see: text('Write "see" as what people see, in their words.'),
  /** A drawing, where something must be recognised. */
  drawing: text('Write "drawing" as the name of a file of drawings/.').optional(),
  /** Sections of earlier addresses that live on as this entry. */
  was: listOf(
    z.string({ error: idRemedy }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idRemedy }),
    idRemedy,
  ).default([]),
});

/** Front matter of a topic's overview: what people see, and the page for it. */
export const topic = strict('the front matter of an overview', {
  title,
  /** One or two sentences: what its pages put right. */
  summary: text(summaryRemedy).refine((value) => {
    const width = displayWidth(value);
    return width >= 80 && width <= (hasFullWidth(value) ? 240 : 220);
  }, summaryRemedy),
  keywords,
  /** What people see, likeliest first. */
  entries: z.array(topicEntry, { error: 'Write "entries" as a list.' }).min(1, {
    error: 'Name at least one entry under "entries".',
  }),
  translatedFrom,
});

export type Topic = z.infer<typeof topic>;
export type TopicEntry = Topic['entries'][number];
