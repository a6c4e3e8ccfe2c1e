/** A piece of a text, from a position to another, and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with pieces replaced at exact places and everything else as it is. A piece that begins
 * inside of another one goes with it.
 */
export const editText = (source: string, edits: readonly Edit[]): string => {
  let done = 0;
  let edited = '';
  for (const { start, end, text } of edits.toSorted(inOrder)) {
    if (start < done) continue;
    edited += source.slice(done, start) + text;
    done = end;
  }
  return edited + source.slice(done);
};

const inOrder = (one: Edit, other: Edit): number => one.start - other.start || other.end - one.end;

/** Spaces in the place of a text, whose lines stay lines. */
export const blank = (text: string): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(line.length))
    .join('\n');
