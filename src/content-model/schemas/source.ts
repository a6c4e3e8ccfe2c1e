import { z } from 'zod';
import { partialDate } from './dates.ts';
import { sourceKey } from './guide.ts';
import { localised } from './localised.ts';
import { oneOf, strict } from './strict.ts';

/** `official`: Microsoft or another maker about its own product; `secondary`: anybody else. */
export const sourceKinds = ['official', 'secondary'] as const;

const address = z.url({
  protocol: /^https$/,
  error: 'Write the whole public address, beginning with https://.',
});

const addresses = strict('the addresses of a source', {
  /** The English page; absent when there is only a Japanese one. */
  en: address.optional(),
  /** The Japanese page; absent when none is known. */
  ja: address.optional(),
}).refine((urls) => urls.en !== undefined || urls.ja !== undefined, {
  error: 'Give at least one address, under "en" or "ja".',
});

/** Where statements come from. */
export const source = strict('a source', {
  /** What the page is about; in Japanese in our own words where the page has no Japanese title. */
  title: localised('the title of the source'),
  /** Public addresses. */
  url: addresses,
  /** True when the Japanese address was derived from the English one and not opened. */
  jaDerived: z.boolean({ error: 'Write true or false.' }).optional(),
  /** When it was published, as exactly as known; absent for pages that are kept up to date. */
  date: partialDate.optional(),
  /** Its last known edit, in either language. */
  updated: partialDate.optional(),
  /** Who speaks. */
  kind: oneOf(sourceKinds),
})
  .refine((data) => data.jaDerived !== true || data.url.ja !== undefined, {
    path: ['jaDerived'],
    error: 'Remove "jaDerived", or give the Japanese address that it speaks of.',
  })
  .refine((data) => !data.date || !data.updated || data.updated >= data.date, {
    path: ['updated'],
    error: 'Set "updated" to a date that is not before "date".',
  });

/** The whole of sources.yaml, by key. */
export const sources = z.record(sourceKey, source, {
  error: 'Write sources.yaml as a map from key to source.',
});

export type Source = z.infer<typeof source>;
