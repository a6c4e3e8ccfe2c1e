import { z } from 'zod';
import { day } from './dates.ts';
import { app, audience, pageId, sourceKey } from './ids.ts';
import { text } from './localised.ts';
import { needs, pageKinds, translatedFrom, type Page } from './page.ts';
import { listOf, oneOf, strict } from './strict.ts';
import { topicEntry, type Topic } from './topic.ts';

const words = (name: string) =>
  listOf(text(`Write "${name}" as a list of words.`), `Write "${name}" as a list of words.`);

const title = text('Write "title" as what the reader looks for.');

/**
 * Front matter of a page that an organisation writes, new or instead of one of ours: a title and a
 * sentence are enough.
 */
export const ownPage: z.ZodType<Page> = strict('the front matter of a page', {
  title,
  when: text('Write "when" as one sentence: who sees what, where.'),
  kind: oneOf(pageKinds).default('answer'),
  audience: audience.default('user'),
  apps: listOf(app, 'Write "apps" as a list of apps.').default([]),
  needs: needs.optional(),
  keywords: words('keywords').default([]),
  asks: words('asks').default([]),
  reviewed: day.optional(),
  reviewBy: day.optional(),
  sources: listOf(sourceKey, 'Write "sources" as a list of keys of sources.yaml.').default([]),
  ifNot: listOf(pageId, 'Write "ifNot" as a list of pages.').default([]),
  translatedFrom,
});

/** Front matter of a topic's overview that an organisation writes. */
export const ownTopic: z.ZodType<Topic> = strict('the front matter of an overview', {
  title,
  summary: text('Write "summary" as one or two sentences.'),
  keywords: words('keywords').default([]),
  entries: z.array(topicEntry, { error: 'Write "entries" as a list.' }).default([]),
  translatedFrom,
});
