import { z } from 'zod';
import { day } from './dates.ts';
import { app, audience, pageId, sourceKey } from './ids.ts';
import { text } from './localised.ts';
import { listOf, oneOf, strict } from './strict.ts';
import { displayWidth, hasFullWidth } from './width.ts';

/** `steps`: something to do; `answer`: something to know, said in its first sentence. */
export const pageKinds = ['steps', 'answer'] as const;

const titleRemedy =
  'Write "title" as the symptom or task in the reader’s words, at most 32 full-width or 60 half-width characters, no full stop.';
const whenRemedy = 'Write "when" as one sentence: who sees what, where.';
const keywordRemedy =
  'Write "keywords" as 5 to 12 different words that people type; put numbers in quotes.';
const asksRemedy =
  'Write "asks" as 10 to 30 different ways in which people ask for this page, of 3 to 80 characters.';
const minutesRemedy = 'Write "minutes" as a whole number of minutes that doing it takes.';
const digestRemedy =
  'Write "translatedFrom" in quotes as the 12 hexadecimal digits (0-9, a-f) that "npm run stamp" writes.';

/** The title of a page or a topic. */
export const title = text(titleRemedy)
  .refine((value) => displayWidth(value) <= (hasFullWidth(value) ? 64 : 60), titleRemedy)
  .refine((value) => !/[.。]$/.test(value), titleRemedy);

/** Words that people really type, besides those of the title. */
export const keywords = listOf(text(keywordRemedy), keywordRemedy)
  .min(5, { error: keywordRemedy })
  .max(12, { error: keywordRemedy });

/** Digest of the original's text that a translation was made from; absent on an original. */
export const translatedFrom = z
  .string({ error: digestRemedy })
  .regex(/^[0-9a-f]{12}$/, { error: digestRemedy })
  .optional();

/** What a page asks of its reader. */
export const needs = strict('what a page needs', {
  /** Minutes that doing it takes. */
  minutes: z.int({ error: minutesRemedy }).positive({ error: minutesRemedy }),
  /** What to have at hand. */
  hand: text('Write under "hand" what the reader has at hand.').optional(),
  /** The roles that the steps take. */
  rights: text('Write under "rights" which role the steps take.').optional(),
});

/** Front matter of a page that fixes one thing (docs/writing.md). */
export const page = strict('the front matter of a page', {
  /** Whether it is done or known. */
  kind: oneOf(pageKinds),
  /** The symptom or task, in the reader's words. */
  title,
  /** One sentence: who sees what, where. */
  when: text(whenRemedy).refine((value) => displayWidth(value) <= 240, whenRemedy),
  /** Who it is for. */
  audience,
  /** The apps that it is about. */
  apps: listOf(app, 'Write "apps" as a list of apps.').min(1, {
    error: 'Name at least one app under "apps".',
  }),
  /** What the reader needs for it. */
  needs,
  keywords,
  /** Ways in which people ask for it, from mails and mouths; each language has its own. */
  asks: listOf(
    text(asksRemedy).refine((value) => value.length >= 3 && value.length <= 80, asksRemedy),
    asksRemedy,
  )
    .min(10, { error: asksRemedy })
    .max(30, { error: asksRemedy }),
  /** When every statement was last checked. */
  reviewed: day,
  /** When it must be checked again. */
  reviewBy: day,
  /** Where its statements come from. */
  sources: listOf(sourceKey, 'Write "sources" as a list of keys of sources.yaml.').min(1, {
    error: 'Name at least one key of sources.yaml under "sources".',
  }),
  /** Pages to try next, most likely first. */
  ifNot: listOf(pageId, 'Write "ifNot" as a list of pages.')
    .min(1, { error: 'Name at least one page to try next under "ifNot".' })
    .max(4, { error: 'Name at most four pages under "ifNot": more are no help.' }),
  translatedFrom,
}).refine((data) => data.reviewBy > data.reviewed, {
  path: ['reviewBy'],
  error: 'Set "reviewBy" to a day after "reviewed".',
});

/** The front matter of a page. An organisation's own may leave out what it takes and its review. */
export type Page = Omit<z.infer<typeof page>, 'needs' | 'reviewed' | 'reviewBy'> & {
  readonly needs?: z.infer<typeof needs> | undefined;
  readonly reviewed?: string | undefined;
  readonly reviewBy?: string | undefined;
};
