/**
 * What a result is: a page, a topic's overview, a product, a term, a date, or a list such as that of
 * errors.
 */
export type RecordKind = 'page' | 'topic' | 'product' | 'term' | 'date' | 'list';

/** One thing that a search leads to. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** Name, equal in every language: `smtp/printer`, `smtp`, `glossary`, `timeline`. */
  readonly slug: string;
  /** Address from the root of the host, with the site's base path. */
  readonly url: string;
  readonly title: string;
  /** One or two sentences of its text; may be empty. */
  readonly line: string;
  /** Whom it is for, as in the front matter; empty where it is for nobody in particular. */
  readonly audience: string;
  /** Apps that it is about; empty for all. */
  readonly apps: readonly string[];
  /** Its title, its keywords, then how people ask for it, each folded (`folded.ts`). */
  readonly phrases: readonly string[];
}

/** A record with all texts that speak of it, as people read them. */
export interface Source extends Omit<SearchRecord, 'phrases'> {
  readonly keywords: readonly string[];
  /** How people ask for it. */
  readonly asks: readonly string[];
  readonly body: string;
}

/** Everything that the planner knows of one language, as `search/{language}.json` holds it. */
export interface SearchData {
  readonly records: readonly SearchRecord[];
  /** Words of the site that its phrases do not show by themselves, with a space between them. */
  readonly words: string;
  /** Their readings in hiragana in the same order; empty for a word without one. */
  readonly readings: string;
  /** Words that mean the same, normalised; the first one stands for all. */
  readonly synonyms: readonly (readonly string[])[];
  /** Normalised words that say nothing about the subject. */
  readonly ignored: readonly string[];
}
