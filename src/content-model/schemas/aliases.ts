import { z } from 'zod';

const remedy = {
  from: 'Give at least one thing that people write, in lower case; * stands for a short gap.',
  target: 'Give target words (to), pages, or both: an alias that leads nowhere does nothing.',
};

const phrase = z.string().trim().min(1, { error: remedy.from });

const alias = z
  .strictObject({
    /** What people write instead; `*` stands for up to 14 characters or four words. */
    from: z.array(phrase).min(1, { error: remedy.from }),
    /** Words of the site that mean the same; each must occur on a page of the language. */
    to: z.array(phrase).default([]),
    /** Slugs of pages that answer it (`smtp`, `timeline`, `troubleshoot`). */
    pages: z.array(z.string().regex(/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/)).default([]),
  })
  .refine(({ to, pages }) => to.length + pages.length > 0, { error: remedy.target });

/** A search dictionary of one language: `src/content/aliases/{ja,en}.yaml`. */
export const aliasesSchema = z.strictObject({
  /** Words that say nothing about the subject and are left out of queries. */
  ignore: z.array(phrase),
  /** Slugs of pages that explain error codes. */
  codes: z.array(z.string()),
  /** Slugs of pages for complaints that name no app; they step back when something names one. */
  general: z.array(z.string()).default([]),
  /** Slugs of pages that explain words; they are meant when the query is little else. */
  terms: z.array(z.string()).default([]),
  /** The aliases by theme; the theme's name is for the people who keep the list. */
  themes: z.record(z.string(), z.array(alias)),
});

/** A search dictionary as written. */
export type AliasesFile = z.infer<typeof aliasesSchema>;
