import { isInFull, parentOf } from "./ids.js";

/** What an index reads of the rows: their packed ids, or null where these are not packed, the ids, and other cells. */
export interface IdRows {
  readonly count: number;
  shortId(row: number): string | null;
  id(row: number): string;
  cell(row: number, column: string): unknown;
}

/**
 * Rows by their ids. To read all ids of a table takes as long as a short run lasts; but an id begins with that of its
 * parent, so that only the rows of one parent need be read for it.
 */
export class IdIndex {
  readonly #known = new Map<string, number>();
  /** By parent: its rows whose ids have not been read. */
  readonly #unread = new Map<string, number[]>();

  constructor(private readonly rows: IdRows) {
    for (let row = 0; row < rows.count; row++) {
      const short = rows.shortId(row);
      if (short === null || isInFull(short)) {
        this.#known.set(rows.id(row), row);
        continue;
      }
      const parent = parentOf((column) => rows.cell(row, column));
      const children = this.#unread.get(parent);
      if (children === undefined) this.#unread.set(parent, [row]);
      else children.push(row);
    }
  }

  /** The last row with this id, or -1. */
  rowOf(id: string): number {
    this.#read("");
    for (let dot = id.indexOf("."); dot !== -1; dot = id.indexOf(".", dot + 1)) this.#read(id.slice(0, dot + 1));
    return this.#known.get(id) ?? -1;
  }

  #read(parent: string): void {
    const rows = this.#unread.get(parent);
    if (rows === undefined) return;
    this.#unread.delete(parent);
    for (const row of rows) {
      const id = this.rows.id(row);
      this.#known.set(id, Math.max(row, this.#known.get(id) ?? -1));
    }
  }
}

function hashOf(id: string): number {
  let hash = 0x2f0b4c47;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A table for `rowIn`: by slot the number of a row and one more, 0 where the slot is free. */
export function idTable(count: number, id: (row: number) => string): Int32Array {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  const table = new Int32Array(slots);
  for (let row = 0; row < count; row++) {
    const own = id(row);
    let slot = hashOf(own) & (slots - 1);
    while (table[slot] !== 0 && id(table[slot] - 1) !== own) slot = (slot + 1) & (slots - 1);
    table[slot] = row + 1;
  }
  return table;
}

/** The last row with this id in a table, or -1. */
export function rowIn(table: Int32Array, wanted: string, id: (row: number) => string): number {
  const mask = table.length - 1;
  for (let slot = hashOf(wanted) & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    if (id(table[slot] - 1) === wanted) return table[slot] - 1;
  }
  return -1;
}
