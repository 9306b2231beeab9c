import type { Cell, Row } from "./lexicon.js";
import { columnReader } from "./pack/column-reader.js";
import { lineReader, unpackLines } from "./pack/lines.js";
import type { PackedFamily } from "./pack/parts.js";

/** The rows of a family, read out of their columns only when they are asked for: most texts touch few of them. */
export class Family {
  readonly name: string;
  readonly count: number;
  readonly #columns: ReadonlyMap<string, (row: number) => Cell>;
  readonly #rows: (Row | undefined)[] = [];
  #surfaces: ((row: number) => string) | undefined;

  /** `first` is the number of the family's first entry; its rows follow. */
  constructor(
    private readonly packed: PackedFamily,
    readonly first: number,
  ) {
    this.name = packed.family;
    this.count = packed.count;
    this.#columns = new Map(packed.columns.map((column) => [column.name, columnReader(column, this)]));
  }

  /** Cells of one row; a missing one is null. */
  row(index: number): Row {
    const known = this.#rows[index];
    if (known !== undefined) return known;
    const row: Record<string, Cell> = {};
    for (const [name, read] of this.#columns) row[name] = read(index);
    this.#rows[index] = row;
    return row;
  }

  cell(index: number, column: string): Cell {
    return this.#columns.get(column)?.(index) ?? null;
  }

  /** The packed surfaces of one row that do not inflect. */
  surfaces(index: number): string {
    this.#surfaces ??= lineReader(unpackLines(this.packed.surfaces));
    return this.#surfaces(index);
  }
}
