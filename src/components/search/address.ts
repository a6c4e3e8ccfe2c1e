import { isShareable } from '../../errors/shareable.ts';
import type { SearchFilter } from '../../search/filter.ts';

/** What the address of a search page holds. */
export interface SearchAddress {
  /** The words; empty when there are none, or none that may stand in an address. */
  readonly text: string;
  readonly filter: SearchFilter;
  /** Whether the words are searched as they stand. */
  readonly verbatim: boolean;
}

/** The values that a filter of an address may have: anything by its ids. */
export interface KnownFilters {
  readonly audiences: Readonly<Record<string, unknown>>;
  readonly apps: Readonly<Record<string, unknown>>;
}

const names = { text: 'q', audience: 'role', app: 'app', verbatim: 'exact' } as const;

/**
 * Reads the query of an address: `?q=…&role=…&app=…&exact=1`; what it does not know it skips.
 * `dropped` says whether that was a value of a filter, which the reader meant to matter.
 */
export const readAddress = (
  query: string,
  known: KnownFilters,
): SearchAddress & { readonly dropped: boolean } => {
  const values = new URLSearchParams(query);
  const audience = values.get(names.audience) ?? '';
  const app = values.get(names.app) ?? '';
  const filter = {
    ...(Object.hasOwn(known.audiences, audience) ? { audience } : {}),
    ...(Object.hasOwn(known.apps, app) ? { app } : {}),
  };
  return {
    text: values.get(names.text) ?? '',
    filter,
    verbatim: values.get(names.verbatim) === '1',
    dropped: audience !== (filter.audience ?? '') || app !== (filter.app ?? ''),
  };
};

/** Writes the query of an address; empty without words. */
export const writeAddress = ({ text, filter, verbatim }: SearchAddress): string => {
  if (text === '') return '';
  const values = new URLSearchParams({ [names.text]: text });
  if (filter.audience !== undefined) values.set(names.audience, filter.audience);
  if (filter.app !== undefined) values.set(names.app, filter.app);
  if (verbatim) values.set(names.verbatim, '1');
  return `?${values.toString()}`;
};

/**
 * The address of the results of what stands in a form; undefined when that may not stand in an
 * address.
 */
export const resultsAddress = (form: HTMLFormElement): string | undefined => {
  const text = form.querySelector('input')?.value.trim() ?? '';
  return isShareable(text)
    ? form.action + writeAddress({ text, filter: {}, verbatim: false })
    : undefined;
};
