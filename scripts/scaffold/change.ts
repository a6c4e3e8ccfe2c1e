import { languages } from '../../src/languages/languages.ts';

/** A file that a scaffold writes. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of the project by its path from the root. */
export type ReadFile = (path: string) => string;

/** What the scaffold leaves for the author to write; the check refuses it until it is replaced. */
export const gap = (what: string): string => `[write: ${what}]`;

/** The fields of a text in every language, as lines of YAML below a field. */
export const gapsByLanguage = (what: string): string =>
  languages.map((code) => `    ${code}: '${gap(`${what} (${code})`)}'`).join('\n');

/** A field that is a list of one text in every language, as lines of YAML below it. */
export const gapListsByLanguage = (what: string): string =>
  languages.map((code) => `    ${code}: ['${gap(`${what} (${code})`)}']`).join('\n');

/** The text of a list with an entry at its end. */
export const withEntry = (text: string, entry: string, between = '\n'): string =>
  `${text.trimEnd()}\n${between}${entry}`;
