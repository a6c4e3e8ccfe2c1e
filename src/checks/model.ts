import type { Language } from '../languages/languages.ts';
import type { Fault } from './fault.ts';

/** A guide as it stands in its file. */
export interface GuideText {
  readonly file: string;
  readonly language: Language;
  readonly slug: string;
  /** The front matter as YAML reads it, not yet checked. */
  readonly front: unknown;
  /** Everything below the front matter. */
  readonly body: string;
  /** Number of the body's first line in the file, from 1. */
  readonly firstLine: number;
  /** Digest of the body: 12 hexadecimal digits. */
  readonly digest: string;
}

/** The kinds of data files, each with a schema of its own. */
export type DataKind =
  | 'timeline'
  | 'glossary'
  | 'sources'
  | 'changes'
  | 'organisation'
  | 'wizard'
  | 'errors'
  | 'aliases'
  | 'facts'
  | 'corrections'
  | 'claims';

/** A YAML file as it was read, not yet checked. */
export interface DataFile {
  readonly kind: DataKind;
  readonly file: string;
  readonly value: unknown;
}

/** A file of words of one language. */
export interface WordsFile {
  readonly language: Language;
  /** Name without language and ending: `interface`, `wizard`, … */
  readonly name: string;
  readonly file: string;
  readonly value: unknown;
}

/** Everything that people write for the site, read but not judged. */
export interface ContentModel {
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: string;
  readonly guides: readonly GuideText[];
  readonly data: readonly DataFile[];
  readonly words: readonly WordsFile[];
  /** Names of the drawings. */
  readonly drawings: readonly string[];
  /** Paths of the pages below a language that are no guide and no question: `''`, `about`, … */
  readonly pages: readonly string[];
  /** Address of the site, which links inside it must not name. */
  readonly site: string;
  /** Files that could not be read at all. */
  readonly unreadable: readonly Fault[];
}
