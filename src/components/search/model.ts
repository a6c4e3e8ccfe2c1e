import type { Language, Script } from '../../languages/languages.ts';
import type { Words } from '../../content-model/words.ts';
import type { CompactSignature } from '../../errors/compile.ts';
import type { App, Audience } from '../../content-model/schemas/ids.ts';

/** Everything that the box needs to know of a language, as a file of the site. */
export interface SearchModel {
  readonly language: Language;
  readonly script: Script;
  /** The other languages that can be searched, with the addresses of their search pages. */
  readonly others: readonly {
    readonly language: Language;
    readonly script: Script;
    readonly href: string;
  }[];
  readonly siteName: string;
  /** The site's base path with its closing slash. */
  readonly base: string;
  /** Label and button as the plain form has them. */
  readonly form: Pick<Words['interface']['search'], 'label' | 'placeholder' | 'title' | 'ways'>;
  readonly words: Words['search'];
  readonly errorWords: Words['errors'];
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly apps: Readonly<Record<App, string>>;
  /** Addresses of pages. */
  readonly links: {
    readonly results: string;
    readonly firstQuestion: string;
    readonly map: string;
    readonly errors: string;
    readonly helpDesk: string;
  };
  /** Address of the error signatures. */
  readonly signatures: string;
  /** Addresses of what own words are read with: the cues and the wizard. */
  readonly cues: string;
  readonly wizard: string;
}

/** The error signatures of a language as a file of the site. */
export interface SignatureFile {
  readonly signatures: readonly CompactSignature[];
  /** The pages that they lead to and the site shows, by `topic/page`. */
  readonly pages: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
}
