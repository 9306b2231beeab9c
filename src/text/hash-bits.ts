/** Hashes of words as bits: that a word is none of them is told for nearly all others without looking anything up. */
export class HashBits {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** @param bits Where they stand: all 0, and as many numbers as a power of two. */
  constructor(bits: Int32Array) {
    this.#bits = bits;
    this.#mask = bits.length - 1;
  }

  add(hash: number): void {
    this.#bits[(hash >>> 5) & this.#mask] |= 1 << (hash & 31);
  }

  /** False is sure. */
  mayHave(hash: number): boolean {
    return (this.#bits[(hash >>> 5) & this.#mask] & (1 << (hash & 31))) !== 0;
  }
}
