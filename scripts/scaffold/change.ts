/** A file that a scaffold writes. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of the project by its path from the root. */
export type ReadFile = (path: string) => string;

/** What the scaffold leaves for the author to write; the check refuses it until it is replaced. */
export const gap = {
  ja: (what: string): string => `［書く: ${what}］`,
  en: (what: string): string => `[write: ${what}]`,
};

/** The text with one piece replaced; throws when it is not there exactly once. */
export const replaceOnce = (text: string, piece: string, by: string): string => {
  const parts = text.split(piece);
  if (parts.length !== 2)
    throw new Error(`Expected "${piece.trim()}" once, found it ${parts.length - 1} times.`);
  return parts.join(by);
};
