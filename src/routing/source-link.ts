import type { Language } from '../languages/languages.ts';
import { findIn, type Localised } from '../languages/localised.ts';

/** Where a link to a source leads a reader of this language. */
export interface SourceLink {
  readonly url: string;
  /** The language of the page behind it. */
  readonly language: Language;
  /** Whether that is another language than the reader's, which the link then says. */
  readonly foreign: boolean;
}

/** The page of a source in the reader's language if there is one, else in another. */
export const sourceLink = (source: { readonly url: Localised }, language: Language): SourceLink => {
  const found = findIn(source.url, language);
  if (!found) throw new Error('A source needs an address in at least one language.');
  return { url: found.value, language: found.language, foreign: found.language !== language };
};
