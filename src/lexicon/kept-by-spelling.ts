import type { SpellingMemo } from "./spelling-memo.js";

/** Stands where nothing is kept yet; no value that is kept may be this one. */
export const UNKNOWN = -0x80000000;

const EXPECTED = 1 << 12;

/**
 * What a layer reads out of the hits of a spelling, as one number for each spelling of a memo: texts repeat their words, so
 * that nearly every token's hits were gone through before.
 */
export class KeptBySpelling {
  readonly #kept = new WeakMap<SpellingMemo, { values: Int32Array }>();

  /** The column of a memo, with room for spellings up to `last`. What is put into it stays. */
  of(memo: SpellingMemo): Int32Array {
    let column = this.#kept.get(memo);
    if (column === undefined) {
      column = { values: new Int32Array(EXPECTED).fill(UNKNOWN) };
      this.#kept.set(memo, column);
    }
    if (column.values.length < memo.count) {
      const wider = new Int32Array(2 * memo.count).fill(UNKNOWN);
      wider.set(column.values);
      column.values = wider;
    }
    return column.values;
  }
}
