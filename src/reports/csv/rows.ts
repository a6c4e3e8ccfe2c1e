import Papa from 'papaparse';
import type { Delimiter } from '../text/first-look.ts';

/** Takes a row as it stands in the file; `malformed` says that its quotes do not pair. */
export type OnRow = (fields: readonly string[], malformed: boolean) => void;

/** A row longer than this (in characters) is taken for a quote that was never closed. */
const longestRow = 4_000_000;

/** After this many quotes that were never closed, quotes mean nothing in a file. */
const mostUnclosed = 20;

/**
 * A chunk's result. The library types its parser's answer as `any`, and the class itself is the
 * part of the library that its own streaming is built on: it reads the whole rows of a text and
 * says where the rest begins.
 */
interface Parsed {
  data: string[][];
  errors: { code: string; row?: number }[];
  meta: { cursor: number };
}

/** Looks from return to return, which is several times faster than a pattern over all text. */
const hasLoneReturn = (text: string): boolean => {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) return true;
  }
  return false;
};

/**
 * Reads rows out of a text that comes in pieces. Quoted fields may hold delimiters and line ends;
 * CR LF, LF and lone CR may be mixed.
 */
export class CsvRows {
  readonly #delimiter: Delimiter;
  #parser: Papa.Parser;
  #quotes = true;
  readonly #onRow: OnRow;
  #rest = '';
  /** A return at the end of a piece, which a line feed may follow. */
  #return = '';
  #rows = 0;
  /** Row numbers (the header being 1) at which a quote was opened and never closed. */
  readonly unclosed: number[] = [];
  /** Whether the text ends in the middle of a line. */
  endsOpen = false;

  constructor(delimiter: Delimiter, onRow: OnRow) {
    this.#delimiter = delimiter;
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
    this.#onRow = onRow;
  }

  /** Reads a further piece; rows that its end cuts wait for the next one. */
  push(piece: string): void {
    const text = this.#return + piece;
    this.#return = text.endsWith('\r') ? '\r' : '';
    const whole = this.#return === '' ? text : text.slice(0, -1);
    this.#rest += hasLoneReturn(whole) ? whole.replace(/\r(?!\n)/g, '\n') : whole;
    this.#parse(true);
    while (this.#rest.length > longestRow) {
      this.#skipLine();
      this.#parse(true);
    }
  }

  /** Reads what is left, and everything after a quote that was never closed. */
  end(): void {
    this.endsOpen = this.#return === '' && this.#rest !== '';
    this.#rest += this.#return;
    while (this.#rest !== '') {
      const before = this.#rest;
      if (!this.#parse(false)) return;
      this.#rest = before;
      this.#parse(true);
      this.#skipLine();
    }
  }

  /** Parses the text at hand; true where the last row has an open quote and was not handed on. */
  #parse(keepLast: boolean): boolean {
    const { data, errors, meta }: Parsed = this.#parser.parse(this.#rest, 0, keepLast);
    if (errors.some(({ code }) => code === 'MissingQuotes')) return true;
    const malformed = new Set(errors.map(({ row }) => row ?? -1));
    data.forEach((fields, index) => {
      if (fields.length === 1 && fields[0]?.trim() === '') return;
      this.#rows++;
      const last = fields.length - 1;
      const end = fields[last] ?? '';
      if (end.charCodeAt(end.length - 1) === 13) fields[last] = end.slice(0, -1);
      this.#onRow(fields, malformed.has(index) || (!this.#quotes && fields.join('').includes('"')));
    });
    this.#rest = this.#rest.slice(meta.cursor);
    return false;
  }

  #skipLine(): void {
    this.#rows++;
    this.unclosed.push(this.#rows);
    if (this.#quotes && this.unclosed.length >= mostUnclosed) this.#ignoreQuotes();
    const end = this.#rest.indexOf('\n');
    this.#rest = end === -1 ? '' : this.#rest.slice(end + 1);
  }
  /** Reads line by line from here on; rows with a quote in them count as malformed. */
  #ignoreQuotes(): void {
    this.#quotes = false;
    this.#parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', fastMode: true });
  }
}
