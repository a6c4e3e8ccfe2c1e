/**
 * One word of the site: the word as normalised text, the number of pages that hold it, its reading
 * in hiragana (empty for Latin and katakana words) and its pages as written by `encodePostings`.
 */
export type VocabularyRow = readonly [
  word: string,
  documentFrequency: number,
  reading: string,
  postings: string,
];

/** The vocabulary as its file holds it: columns in the same order, cells joined by a space. */
export interface VocabularyColumns {
  readonly words: string;
  readonly readings: string;
  readonly postings: string;
}

/** One page that a search can lead to. */
export interface SearchPage {
  /** Short name, equal in both languages: a guide's slug, `errors`, `timeline`, `home` and so on. */
  readonly slug: string;
  /** Address from the root of the host, with the site's base path. */
  readonly url: string;
  /** Title as the page shows it. */
  readonly title: string;
  /** One or two sentences for a result without an excerpt; may be empty. */
  readonly summary: string;
  /** `everyone`, `administrator`, `owner`, or empty where the page is for nobody in particular. */
  readonly audience: string;
  /** Apps of the guide, as in its front matter. */
  readonly apps: readonly string[];
  /** Beginnings of the engine's hit ids for the sections of the page, joined by commas. */
  readonly hits: string;
}

/** Words that lead to other words of the site or to pages; see `schemas/aliases.ts`. */
export interface AliasRow {
  /** What people write; `*` stands for a short gap. Normalised text. */
  readonly from: readonly string[];
  /** Words of the site that mean the same; each occurs in the vocabulary. */
  readonly to: readonly string[];
  /** Slugs of pages that answer it. */
  readonly pages: readonly string[];
}

/** The reviewed dictionary of one language, as the browser gets it. */
export interface AliasData {
  readonly aliases: readonly AliasRow[];
  /** Words that say nothing about the subject. */
  readonly ignore: readonly string[];
  /** Slugs of pages that explain error codes. */
  readonly codes: readonly string[];
  /** Slugs of pages for complaints that name no app. */
  readonly general: readonly string[];
  /** Slugs of pages that explain words. */
  readonly terms: readonly string[];
}

/** Everything that the planner knows about one language. */
export interface SearchData {
  readonly vocabulary: readonly VocabularyRow[];
  readonly pages: readonly SearchPage[];
  readonly aliases: AliasData;
}
