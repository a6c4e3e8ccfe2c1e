const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1);

const finish = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
};

/**
 * The request ids seen so far, as 64-bit fingerprints in a flat table: 16 bytes or less for an
 * id. Two different ids are taken for one with a chance of about 1 in 30 million for a million.
 */
export class RequestIds {
  #table = new Uint32Array(2 * 4096);
  #count = 0;

  /** Remembers an id; false where it was there already. */
  add(id: string): boolean {
    let high = 0x811c9dc5;
    let low = 0x2545f491;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      high = mix(high, code);
      high = (high << 13) | (high >>> 19);
      low = Math.imul(low ^ code, 0x01000193);
    }
    if (!this.#insert(this.#table, finish(high), finish(low) || 1)) return false;
    this.#count++;
    if (this.#count * 4 > this.#table.length) this.#grow();
    return true;
  }

  #insert(table: Uint32Array, high: number, low: number): boolean {
    const slots = table.length / 2;
    let slot = high & (slots - 1);
    for (;;) {
      const held = table[slot * 2 + 1];
      if (held === 0) break;
      if (held === low && table[slot * 2] === high) return false;
      slot = (slot + 1) & (slots - 1);
    }
    table[slot * 2] = high;
    table[slot * 2 + 1] = low;
    return true;
  }

  #grow(): void {
    const bigger = new Uint32Array(this.#table.length * 2);
    for (let at = 0; at < this.#table.length; at += 2) {
      const low = this.#table[at + 1] ?? 0;
      if (low !== 0) this.#insert(bigger, this.#table[at] ?? 0, low);
    }
    this.#table = bigger;
  }
}
