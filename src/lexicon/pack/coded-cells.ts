import type { BitCoder } from "./bits.js";
import { Guesses, mixed } from "./guesses.js";

/** Cells of few values, each as the number of its value; those of lists one after the other. */
export interface CodedCells {
  readonly items: Uint16Array;
  /** Where the cells of rows begin, with one more at the end; null where each holds one item. */
  readonly starts: Int32Array | null;
}

/** Contexts that are no column: the item in the same place of the row above, as long as that was alike; the item before. */
export const ABOVE = "^";
export const BEFORE = "<";

/** What a cell is guessed from: one of these, or the first items of the rows in another column. */
export type Context = typeof ABOVE | typeof BEFORE | CodedCells;

/** In numbers of items nothing is 0, which ends a list. */
const END = 0;
const UNLIKE = -1;
const FEWEST_SLOTS = 10;
const MOST_SLOTS = 17;
/** Slots for each row, as a power of two. */
const SLOTS = 4;

/** The first item of a row, as contexts know it. */
function firstOf({ items, starts }: CodedCells, row: number): number {
  if (starts === null) return items[row] + 1;
  return starts[row] === starts[row + 1] ? END : items[starts[row]] + 1;
}

/**
 * Codes the cells of `count` rows, or reads them, whatever is wanted then.
 *
 * @param contexts From the one that tells most to the one that tells least.
 */
export function codeCells(
  bits: BitCoder,
  count: number,
  list: boolean,
  contexts: readonly Context[],
  wanted?: CodedCells,
): CodedCells {
  const size = Math.max(FEWEST_SLOTS, Math.min(MOST_SLOTS, 32 - Math.clz32(count) + SLOTS));
  const guesses = new Guesses(bits, size);
  const items: number[] = [];
  const starts = [0];
  for (let row = 0; row < count; row++) {
    const start = items.length;
    const above = row === 0 ? start : starts[row - 1];
    const want = wanted === undefined ? 0 : list ? (wanted.starts?.[row] ?? 0) : row;
    const wantEnd = wanted?.starts?.[row + 1] ?? want + 1;
    for (let place = 0, alike = true; ; place++) {
      const upper = above + place < start ? items[above + place] + 1 : END;
      let context = 0;
      for (let at = 0; at < contexts.length; at++) {
        const one = contexts[at];
        const seen =
          one === ABOVE
            ? alike
              ? upper
              : UNLIKE
            : one === BEFORE
              ? place === 0
                ? END
                : items[start + place - 1] + 1
              : firstOf(one, row);
        context = mixed(context, seen + 2);
        guesses.contexts[at + 1] = context;
      }
      const own = wanted === undefined ? END : want + place < wantEnd ? wanted.items[want + place] + 1 : END;
      // A cell that is no list holds one item, which needs no end.
      const item = list ? guesses.number(own, contexts.length + 1) : guesses.number(own - 1, contexts.length + 1) + 1;
      alike &&= item === upper;
      if (item !== END) items.push(item - 1);
      if (item === END || !list) break;
    }
    starts.push(items.length);
  }
  return { items: Uint16Array.from(items), starts: list ? Int32Array.from(starts) : null };
}
