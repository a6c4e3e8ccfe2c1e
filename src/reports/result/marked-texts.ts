import { Fingerprints } from './fingerprints.ts';

/** Texts that are told apart and not kept, each with up to 16 marks: 18 to 36 bytes a text. */
export class MarkedTexts {
  readonly #texts: Fingerprints;
  #marks = new Uint16Array(1024);

  /** Of more than `most` texts the first ones are kept. */
  constructor(most: number) {
    this.#texts = new Fingerprints(most);
  }

  /** How many texts there are. */
  get count(): number {
    return this.#texts.count;
  }

  /** Adds marks to a text, a new one or one that is known; false where there is no room for it. */
  mark(text: string, marks: number): boolean {
    const number = this.#texts.numberOf(text);
    if (number === -1) return false;
    if (number >= this.#marks.length) {
      const longer = new Uint16Array(this.#marks.length * 2);
      longer.set(this.#marks);
      this.#marks = longer;
    }
    this.#marks[number] = (this.#marks[number] ?? 0) | marks;
    return true;
  }

  /** How many texts have marks that pass a test. */
  countWhere(test: (marks: number) => boolean): number {
    let count = 0;
    for (let number = 0; number < this.count; number++) {
      if (test(this.#marks[number] ?? 0)) count++;
    }
    return count;
  }
}
