/** A place in a text, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Counts lines over text that is thrown away piece by piece. */
export class LineCounter {
  #line = 1;
  #column = 1;

  /** Moves past a text that will not be seen again. */
  pass(text: string): void {
    ({ line: this.#line, column: this.#column } = this.at(text));
  }

  /** The place just after a text that follows what was passed. */
  at(text: string): Position {
    let line = this.#line;
    let lineStart = -1;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
      line++;
      lineStart = end;
    }
    return lineStart === -1
      ? { line, column: this.#column + text.length }
      : { line, column: text.length - lineStart };
  }
}
