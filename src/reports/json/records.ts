import { firstError } from './first-error.ts';
import { LineCounter, type Position } from './position.ts';
import { ObjectScan } from './object-scan.ts';

/** An object of a file, still unknown. */
export type JsonObject = Record<string, unknown>;

/** What is wrong with a JSON file, and where. */
export type JsonProblem = Position & {
  id: 'comma-before-end' | 'comma-missing' | 'unexpected' | 'record' | 'cut-off' | 'too-long';
};

/** Receives what a splitter finds. */
export interface JsonSink {
  record(value: JsonObject): void;
  /** The members around a list, such as `@odata.nextLink`, without the list itself. */
  envelope(value: JsonObject): void;
  problem(problem: JsonProblem): void;
}

/** A single record longer than this (in characters) is given up. */
const longestRecord = 8_000_000;

/** Whether a value is an object with members, not a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Splits JSON that comes in pieces into records, without ever holding the whole: an array, an
 * object with a list (`value`, `records`), objects one after the other, or one single object.
 */
export class JsonRecords {
  readonly #sink: JsonSink;
  readonly #lines = new LineCounter();
  #text = '';
  #scan: ObjectScan | undefined;
  #frames: ('array' | 'list')[] = [];
  #envelope = '';
  #after: 'start' | 'value' | 'comma' = 'start';

  constructor(sink: JsonSink) {
    this.#sink = sink;
  }

  /** Reads a further piece. */
  push(piece: string): void {
    this.#text += piece;
    let at = 0;
    while (at < this.#text.length) {
      const next = this.#scan ? this.#inObject(this.#scan, at) : this.#between(at);
      if (next === -1) break;
      at = next;
    }
    if (!this.#scan) this.#drop(at);
    else if (this.#text.length > longestRecord) this.#giveUp();
  }

  /** Says so where the text stops in the middle. */
  end(): void {
    if (this.#scan || this.#frames.length > 0) this.#problem('cut-off', this.#text.length);
  }

  /** Reads one character between records; answers where to go on. */
  #between(at: number): number {
    const character = this.#text.charAt(at);
    if (/\s|\uFEFF/.test(character)) return at + 1;
    if (character === ',') {
      if (this.#after !== 'value') this.#problem('unexpected', at);
      this.#after = 'comma';
      return at + 1;
    }
    if (character === ']' && this.#frames.length > 0) return this.#closeList(at);
    if (this.#after === 'value' && this.#frames.length > 0) this.#problem('comma-missing', at);
    if (character === '[') {
      this.#frames.push('array');
      this.#after = 'start';
      return at + 1;
    }
    if (character === '{') {
      this.#drop(at);
      this.#scan = new ObjectScan(this.#frames.length === 0);
      return 0;
    }
    this.#problem('unexpected', at);
    const next = /[[\]{]/.exec(this.#text.slice(at + 1));
    return next ? at + 1 + next.index : this.#text.length;
  }

  #closeList(at: number): number {
    if (this.#after === 'comma') this.#problem('comma-before-end', at);
    this.#after = 'value';
    if (this.#frames.pop() === 'array') return at + 1;
    this.#drop(at + 1);
    this.#scan = new ObjectScan(false, 1);
    return 0;
  }

  /** Goes on inside an object; -1 where more text is needed. */
  #inObject(scan: ObjectScan, at: number): number {
    const found = scan.go(this.#text, at);
    if (found.kind === 'more') return -1;
    this.#scan = undefined;
    if (found.kind === 'list') {
      this.#envelope = `${this.#text.slice(0, found.at)}null`;
      this.#drop(found.at + 1);
      this.#frames.push('list');
      this.#after = 'start';
      return 0;
    }
    this.#finish(this.#text.slice(0, found.at + 1));
    this.#drop(found.at + 1);
    this.#after = 'value';
    return 0;
  }

  #finish(text: string): void {
    const envelope = this.#envelope !== '' && this.#frames.length === 0;
    const whole = envelope ? this.#envelope + text : text;
    if (envelope) this.#envelope = '';
    try {
      const value: unknown = JSON.parse(whole);
      if (isObject(value)) {
        if (envelope) this.#sink.envelope(value);
        else this.#sink.record(value);
      }
    } catch {
      this.#problem('record', envelope ? 0 : firstError(text));
    }
  }

  #giveUp(): void {
    this.#problem('too-long', 0);
    this.#drop(this.#text.length);
    this.#scan = undefined;
    this.#after = 'value';
  }

  #drop(count: number): void {
    this.#lines.pass(this.#text.slice(0, count));
    this.#text = this.#text.slice(count);
  }

  #problem(id: JsonProblem['id'], at: number): void {
    this.#sink.problem({ id, ...this.#lines.at(this.#text.slice(0, at)) });
  }
}
