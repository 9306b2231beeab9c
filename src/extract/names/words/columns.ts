import { ColumnPool } from "../../../token/column-pool.js";

/** The columns of the text that the layer is at. */
export const columns = new ColumnPool();

/** Writes a value for the tokens `first` to `last`, inclusive: for the few of a name `fill` costs more than a loop. */
export function mark(column: Int32Array | Uint8Array, first: number, last: number, value = 1): void {
  for (let token = first; token <= last; token++) column[token] = value;
}
