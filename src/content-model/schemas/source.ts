import { z } from 'zod';
import { languages } from '../../languages/languages.ts';
import type { Localised } from '../../languages/localised.ts';
import { partialDate } from './dates.ts';
import { sourceKey } from './ids.ts';
import { localised } from './localised.ts';
import { listOf, oneOf, strict } from './strict.ts';

/** `official`: Microsoft or another maker about its own product; `secondary`: anybody else. */
export const sourceKinds = ['official', 'secondary'] as const;

const address = z.url({
  protocol: /^https$/,
  error: 'Write the whole public address, beginning with https://.',
});

const addresses = strict(
  'the addresses of a source',
  Object.fromEntries(languages.map((code) => [code, address.optional()])),
).refine((urls) => Object.values(urls).some((url) => url !== undefined), {
  error: `Give at least one address, under one of: ${languages.join(', ')}.`,
}) as unknown as z.ZodType<Localised>;

/** Where statements come from. */
export const source = strict('a source', {
  /** What the page is about; in Japanese in our own words where the page has no Japanese title. */
  title: localised('the title of the source'),
  /** Public addresses. */
  url: addresses,
  /** Languages whose address was derived from another one and not opened. */
  derived: listOf(z.enum(languages), 'Write "derived" as a list of languages.').optional(),
  /** When it was published, as exactly as known; absent for pages that are kept up to date. */
  date: partialDate.optional(),
  /** Its last known edit, in either language. */
  updated: partialDate.optional(),
  /** Who speaks. */
  kind: oneOf(sourceKinds),
})
  .refine((data) => (data.derived ?? []).every((code) => data.url[code] !== undefined), {
    path: ['derived'],
    error: 'Name under "derived" only languages that have an address under "url".',
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
