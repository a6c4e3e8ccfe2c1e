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

const names = { text: 'q', audience: 'role', app: 'app', verbatim: 'exact' } as const;

/** Reads the query of an address: `?q=…&role=…&app=…&exact=1`; what it does not know it skips. */
export const readAddress = (query: string): SearchAddress => {
  const values = new URLSearchParams(query);
  const audience = values.get(names.audience);
  const app = values.get(names.app);
  return {
    text: values.get(names.text) ?? '',
    filter: { ...(audience ? { audience } : {}), ...(app ? { app } : {}) },
    verbatim: values.get(names.verbatim) === '1',
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
