import { otherLanguage, type Language } from '../languages/languages.ts';

/** Addresses of a source by language; at least one is there. */
export interface SourceAddresses {
  readonly url: { readonly [Key in Language]?: string | undefined };
}

/** Where a link to a source leads a reader of this language. */
export interface SourceLink {
  readonly url: string;
  /** The language of the page behind it. */
  readonly language: Language;
  /** Whether that is another language than the reader's, which the link then says. */
  readonly foreign: boolean;
}

/** The page of a source in the reader's language if there is one, else in the other language. */
export const sourceLink = (source: SourceAddresses, language: Language): SourceLink => {
  const own = source.url[language];
  if (own) return { url: own, language, foreign: false };
  const other = otherLanguage(language);
  const url = source.url[other];
  if (!url) throw new Error('A source needs an address in at least one language.');
  return { url, language: other, foreign: true };
};
