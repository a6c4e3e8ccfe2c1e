import type { Encoding } from './encoding.ts';

const labels: Record<Encoding, string> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp932: 'shift_jis',
};

/** How many bytes at the end belong to a UTF-8 character that is not complete yet. */
const incompleteTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return size > back ? back : 0;
    }
  }
  return 0;
};

const join = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

const decodes = (bytes: Uint8Array, label: string): boolean => {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/**
 * Decodes a file piece by piece. Starting undecided, it stays so while everything is ASCII; the
 * first other characters decide: valid UTF-8 is UTF-8, else valid CP932 is CP932, else UTF-8
 * with marks for what cannot be read.
 */
export class TextReader {
  #encoding: Encoding | 'undecided';
  #decoder: TextDecoder | undefined;
  #held: Uint8Array = new Uint8Array(0);
  #unreadable = false;

  constructor(encoding: Encoding | 'undecided') {
    this.#encoding = encoding;
    if (encoding !== 'undecided') this.#start(encoding);
  }

  /** The encoding in use; plain ASCII counts as UTF-8. */
  get encoding(): Encoding {
    return this.#encoding === 'undecided' ? 'utf-8' : this.#encoding;
  }

  /** Whether some bytes were no characters in the encoding found. */
  get unreadable(): boolean {
    return this.#unreadable;
  }

  /** The text of the next piece; characters cut by its end come with the next one. */
  read(piece: Uint8Array, last = false): string {
    const text = this.#decoder
      ? this.#decoder.decode(piece, { stream: !last })
      : this.#readUndecided(piece, last);
    if (!this.#unreadable && text.includes('\uFFFD')) this.#unreadable = true;
    return text;
  }

  #readUndecided(piece: Uint8Array, last: boolean): string {
    const bytes = join(this.#held, piece);
    const whole = last ? bytes : bytes.subarray(0, bytes.length - incompleteTail(bytes));
    this.#held = bytes.slice(whole.length);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
      if (text.length !== whole.length) this.#start('utf-8');
      else return text;
    } catch {
      this.#start(decodes(bytes, 'shift_jis') ? 'cp932' : 'utf-8');
    }
    this.#held = new Uint8Array(0);
    return this.#decoder?.decode(bytes, { stream: !last }) ?? '';
  }

  #start(encoding: Encoding): void {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(labels[encoding]);
  }
}
