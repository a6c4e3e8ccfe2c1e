import { z } from 'zod';
import { day } from './dates.ts';
import { text } from './localised.ts';
import { listOf, oneOf, strict } from './strict.ts';
import { displayWidth, hasFullWidth } from './width.ts';

/** What people read or send mail with. */
export const apps = [
  'outlook-windows',
  'outlook-mac',
  'apple-mail-mac',
  'iphone-mail',
  'android-mail',
  'outlook-mobile',
  'outlook-web',
  'thunderbird',
  'other-mail-app',
  'printer',
  'business-app',
  'script',
] as const;

/** Who mainly acts on a guide; `owner` is who owns a device, an application or a script. */
export const audiences = ['everyone', 'administrator', 'owner'] as const;

export type App = (typeof apps)[number];
export type Audience = (typeof audiences)[number];

const slugRemedy =
  'Write the slug of a guide as its file is named: small letters, digits and hyphens.';

/** The slug of a guide; whether there is such a guide is checked with all files at hand. */
export const guideSlug = z
  .string({ error: slugRemedy })
  .regex(/^[a-z][a-z0-9-]*$/, { error: slugRemedy });

/** One of the apps. */
export const app = oneOf(apps);

/** A key of sources.yaml. */
export const sourceKey = z
  .string({ error: 'Write the key of a source, as it stands in sources.yaml.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Write the key of a source in lower case, as it stands in sources.yaml.',
  });

const titleRemedy =
  'Write "title" as the problem or goal of the reader, at most 32 full-width or 60 half-width characters, no full stop.';
const summaryRemedy =
  'Write "summary" as one or two sentences, 40 to 120 full-width or 80 to 220 half-width characters.';
const keywordRemedy =
  'Write "keywords" as 5 to 12 different words that people type; put numbers in quotes.';
const digestRemedy =
  'Write "translatedFrom" in quotes as the 12 hexadecimal digits (0-9, a-f) that the content check prints for the original.';

const front = strict('the front matter of a guide', {
  /** The reader's problem or goal, without a full stop. */
  title: text(titleRemedy)
    .refine((title) => displayWidth(title) <= (hasFullWidth(title) ? 64 : 60), titleRemedy)
    .refine((title) => !/[.。]$/.test(title), titleRemedy),
  /** One or two sentences: what this guide puts right. */
  summary: text(summaryRemedy).refine((summary) => {
    const width = displayWidth(summary);
    return width >= 80 && width <= (hasFullWidth(summary) ? 240 : 220);
  }, summaryRemedy),
  /** Who mainly acts. */
  audience: oneOf(audiences),
  /** The apps that it is about. */
  apps: listOf(app, 'Write "apps" as a list of apps.').min(1, {
    error: 'Name at least one app under "apps".',
  }),
  /** Words that people really type, besides those of the title. */
  keywords: listOf(text(keywordRemedy), keywordRemedy)
    .min(5, { error: keywordRemedy })
    .max(12, { error: keywordRemedy }),
  /** When every statement was last checked. */
  reviewed: day,
  /** When it must be checked again. */
  reviewBy: day,
  /** Where its statements come from. */
  sources: listOf(sourceKey, 'Write "sources" as a list of keys of sources.yaml.').min(1, {
    error: 'Name at least one key of sources.yaml under "sources".',
  }),
  /** Guides to try next, most likely first. */
  ifNot: listOf(guideSlug, 'Write "ifNot" as a list of guide slugs.').min(1, {
    error: 'Name at least one guide to try next under "ifNot".',
  }),
  /** Digest of the original's text that a translation was made from; absent on an original. */
  translatedFrom: z
    .string({ error: digestRemedy })
    .regex(/^[0-9a-f]{12}$/, { error: digestRemedy })
    .optional(),
});

/** Front matter of a guide (docs/writing.md). */
export const guide = front.refine((data) => data.reviewBy > data.reviewed, {
  path: ['reviewBy'],
  error: 'Set "reviewBy" to a day after "reviewed".',
});

export type Guide = z.infer<typeof guide>;
