import type { Cell, Row } from "./lexicon.js";
import { columnReader } from "./pack/column-reader.js";
import { IdIndex } from "./pack/id-index.js";
import { type LineReader, lineReader } from "./pack/lines.js";
import type { PackedFamily } from "./pack/parts.js";
import { surfaceReader } from "./pack/surfaces.js";

/** The rows of a family, read out of their columns only when they are asked for: most texts touch few of them. */
export class Family {
  readonly name: string;
  readonly count: number;
  readonly #columns: ReadonlyMap<string, (row: number) => Cell>;
  /** Of full length from the start: filled here and there an array would turn into a table that is slow to read. */
  readonly #rows: (Row | undefined)[];
  readonly #surfaces: LineReader;
  #index: IdIndex | undefined;

  /** `first` is the number of the family's first entry; its rows follow. */
  constructor(
    private readonly packed: PackedFamily,
    readonly first: number,
  ) {
    this.name = packed.family;
    this.count = packed.count;
    this.#rows = new Array(packed.count);
    this.#surfaces = surfaceReader(packed.surfaces);
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
    return this.#surfaces(index);
  }

  /** The last row with this id, or -1. */
  indexOf(id: string): number {
    this.#index ??= this.#newIndex();
    return this.#index.rowOf(id);
  }

  #newIndex(): IdIndex {
    const column = this.packed.columns.find(({ name }) => name === "id");
    const short = column?.kind === "ids" ? lineReader(column.text) : () => null;
    const cell = (row: number, name: string): Cell => this.cell(row, name);
    return new IdIndex({ count: this.count, shortId: short, id: (row) => String(cell(row, "id")), cell });
  }
}
