const mix = (hash: number, code: number): number => {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return (mixed << 13) | (mixed >>> 19);
};

const finish = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** A number from 0 to 2^32 - 1 that a text alone decides; neighbours come out far apart. */
export const scatter = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return finish(hash);
};

const longer = (list: Uint32Array): Uint32Array<ArrayBuffer> => {
  const copy = new Uint32Array(list.length * 2);
  copy.set(list);
  return copy;
};

/**
 * Numbers texts in the order in which they first come, without keeping them: 16 to 32 bytes a
 * text, of any length. Two different texts are taken for one with a chance of about 1 in 30
 * million for a million texts.
 */
export class Fingerprints {
  readonly #most: number;
  /** The number of a text plus 1, at the place that its fingerprint leads to; 0 where free. */
  #slots = new Uint32Array(8192);
  #first = new Uint32Array(4096);
  #second = new Uint32Array(4096);
  #count = 0;

  /** `most` texts are numbered and no more. */
  constructor(most = 2 ** 31) {
    this.#most = most;
  }

  /** How many different texts were numbered. */
  get count(): number {
    return this.#count;
  }

  /** Remembers a text; false where it was there already. */
  add(text: string): boolean {
    const next = this.#count;
    return this.numberOf(text) === next;
  }

  /** The number of a text, from 0; -1 for a text that comes when all numbers are given out. */
  numberOf(text: string): number {
    let high = 0x811c9dc5;
    let low = 0x2545f491;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = mix(high, code);
      low = Math.imul(low ^ code, 0x01000193);
    }
    return this.#find(finish(high), finish(low));
  }

  #find(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = first & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1) break;
      if (this.#first[number] === first && this.#second[number] === second) return number;
      slot = (slot + 1) & mask;
    }
    if (this.#count >= this.#most) return -1;
    if (this.#count * 2 >= this.#slots.length) {
      this.#grow();
      return this.#find(first, second);
    }
    this.#first[this.#count] = first;
    this.#second[this.#count] = second;
    this.#slots[slot] = ++this.#count;
    return this.#count - 1;
  }

  #grow(): void {
    this.#first = longer(this.#first);
    this.#second = longer(this.#second);
    const slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#count; number++) {
      let slot = (this.#first[number] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
