/** Where a scan stopped: the object's last brace, a list of records in it, or the text's end. */
export type Found = { kind: 'end' | 'list'; at: number } | { kind: 'more' };

/** Members that hold the records: Graph and PowerShell 5.1, Azure Monitor. */
const listMember = /"(?:value|records)"\s*:\s*$/i;

/** Whether the quote at `at` is escaped by an odd number of backslashes before it. */
const isEscaped = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 92) before--;
  return (at - before) % 2 === 0;
};

/**
 * Finds the end of one object in a text that grows. A line end inside a string is not JSON: the
 * string then counts as ended there, so that one missing quote spoils one record and no more.
 */
export class ObjectScan {
  readonly #wantsList: boolean;
  #depth: number;
  #at = 0;
  #inString = false;
  #lineEnd = -1;

  /** `depth` is 1 for an object that goes on after its list was read. */
  constructor(wantsList: boolean, depth = 0) {
    this.#wantsList = wantsList;
    this.#depth = depth;
  }

  /** Goes on in `text`, which begins with this object, not before `from`. */
  go(text: string, from: number): Found {
    let at = Math.max(this.#at, from);
    this.#lineEnd = -1;
    while (at < text.length) {
      if (this.#inString) {
        at = this.#stringEnd(text, at);
        if (this.#inString) break;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === 34) this.#inString = true;
      else if (code === 123) this.#depth++;
      else if (code === 91) {
        if (
          this.#wantsList &&
          this.#depth === 1 &&
          listMember.test(text.slice(at < 40 ? 0 : at - 40, at))
        ) {
          return { kind: 'list', at };
        }
        this.#depth++;
      } else if (code === 125 || code === 93) {
        this.#depth--;
        if (this.#depth <= 0) return { kind: 'end', at };
      }
      at++;
    }
    this.#at = text.length;
    return { kind: 'more' };
  }

  /** The place after the string's end; the text's end while it goes on. */
  #stringEnd(text: string, from: number): number {
    let quote = text.indexOf('"', from);
    while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
    if (this.#lineEnd < from) {
      const next = text.indexOf('\n', from);
      this.#lineEnd = next === -1 ? text.length : next;
    }
    const end = quote === -1 ? text.length : quote;
    if (this.#lineEnd < end) {
      this.#inString = false;
      return this.#lineEnd;
    }
    if (quote !== -1) this.#inString = false;
    return end + 1;
  }
}
