import { TextReader } from './decoder.ts';
import { lookAtBytes, type BinarySort, type Encoding } from './encoding.ts';

/** A file, or pasted text, that can be read piece by piece, more than once. */
export interface Source {
  name: string;
  size: number;
  /** Whether it is a folder, which nobody can read. */
  isFolder?: boolean;
  /** Pieces in order; the first one should hold 64 KiB or the whole file. */
  pieces(): AsyncIterable<Uint8Array>;
}

/** The text of a source, piece by piece, and what its bytes turned out to be. */
export class TextSource {
  readonly #source: Source;
  #reader: TextReader | undefined;
  /** Set where the file is no text; then no piece comes. */
  binary: BinarySort | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The encoding found; undefined before the first piece. */
  get encoding(): Encoding | undefined {
    return this.#reader?.encoding;
  }

  /** Whether some bytes were no characters in that encoding. */
  get unreadable(): boolean {
    return this.#reader?.unreadable ?? false;
  }

  /** The text with the number of bytes that each piece took; throws where reading fails. */
  async *texts(): AsyncGenerator<{ text: string; bytes: number }> {
    for await (const piece of this.#source.pieces()) {
      let part = piece;
      if (!this.#reader) {
        const look = lookAtBytes(piece);
        if (look.kind === 'binary') {
          this.binary = look.sort;
          return;
        }
        this.#reader = new TextReader(look.encoding);
        part = piece.subarray(look.skip);
      }
      yield { text: this.#reader.read(part), bytes: piece.length };
    }
    if (this.#reader) yield { text: this.#reader.read(new Uint8Array(0), true), bytes: 0 };
  }
}
