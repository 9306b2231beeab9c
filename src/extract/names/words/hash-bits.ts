import { columns } from "./columns.js";

/**
 * Hashes of words as bits: that a word is none of them is told for nearly all others without looking anything up. Lasts as
 * long as the layer is at one text.
 */
export class HashBits {
  readonly #bits: Int32Array;
  readonly #low: number;

  /** @param size As a power of two: how many bits there are. */
  constructor(size: number) {
    this.#bits = columns.numbers(1 << (size - 5), 0);
    this.#low = (1 << size) - 1;
  }

  add(hash: number): void {
    this.#bits[(hash & this.#low) >> 5] |= 1 << (hash & 31);
  }

  /** False is sure. */
  mayHave(hash: number): boolean {
    return (this.#bits[(hash & this.#low) >> 5] & (1 << (hash & 31))) !== 0;
  }
}

/** Of the few words that a text is gone through for. */
export const FEW_WORDS = 11;
/** Of all words of most texts. */
export const ALL_WORDS = 14;
