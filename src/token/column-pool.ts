/** So many bytes at most are kept for the next text, a text of some ten thousand tokens. */
const MOST_KEPT = 1 << 20;
/** Room for the columns of short texts, so that the first of them need no memory of their own. */
const FIRST = 1 << 14;

/**
 * Columns of numbers that last as long as one layer is at one text, and give their memory to those of the next: dozens are
 * needed for each text, and getting memory for a short one costs more than filling it.
 */
export class ColumnPool {
  #memory = new ArrayBuffer(FIRST);
  #used = 0;

  /** Begins with a text. The columns handed out before are written over from now on. */
  begin(): void {
    const wanted = Math.min(this.#used, MOST_KEPT);
    if (wanted > this.#memory.byteLength) this.#memory = new ArrayBuffer(wanted + (wanted >> 1));
    this.#used = 0;
  }

  /** A column of whole numbers, all of them `filled`. */
  numbers(length: number, filled: number): Int32Array {
    const from = this.#take(4 * length);
    if (from === -1) return new Int32Array(length).fill(filled);
    return new Int32Array(this.#memory, from, length).fill(filled);
  }

  /** A column of marks, all of them 0. */
  marks(length: number): Uint8Array {
    const from = this.#take(length);
    return from === -1 ? new Uint8Array(length) : new Uint8Array(this.#memory, from, length).fill(0);
  }

  /** Where a piece of so many bytes begins, or -1 where there is no more room, of which there will be enough next time. */
  #take(bytes: number): number {
    const from = this.#used;
    // Numbers stand at multiples of four.
    this.#used = (from + bytes + 3) & ~3;
    return this.#used <= this.#memory.byteLength ? from : -1;
  }
}
