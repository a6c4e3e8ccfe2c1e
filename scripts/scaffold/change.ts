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

/** The text with one piece replaced; throws when it is not there exactly once. */
export const replaceOnce = (text: string, piece: string, by: string): string => {
  const parts = text.split(piece);
  if (parts.length !== 2)
    throw new Error(`Expected "${piece.trim()}" once, found it ${parts.length - 1} times.`);
  return parts.join(by);
};
