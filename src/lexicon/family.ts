import type { Cell, Row } from "./lexicon.js";
import { columnReader } from "./pack/column-reader.js";
import { IdIndex, idTable, rowIn } from "./pack/id-index.js";
import { type LineReader, lineReader } from "./pack/lines.js";
import type { PackedFamily } from "./pack/parts.js";
import type { SoundReader } from "./pack/sounds.js";
import { surfaceReader } from "./pack/surfaces.js";

/** The rows of a family, read out of their columns only when they are asked for: most texts touch few of them. */
export class Family {
  readonly name: string;
  readonly count: number;
  readonly #columns: ReadonlyMap<string, (row: number) => Cell>;
  /** Of full length from the start: filled here and there an array would turn into a table that is slow to read. */
  readonly #rows: (Row | undefined)[];
  readonly #surfaces: LineReader;
  /** The surfaces that were read last: several columns are read out of those of a row. */
  #lastRead = -1;
  #lastSurfaces = "";
  #index: IdIndex | undefined;
  /** Rows that were asked for by their ids. */
  readonly #asked = new Map<string, number>();

  /** `first` is the number of the family's first entry; its rows follow. `sounds` reads names of the same pack. `ids` is its `idTable`, where that is there. */
  constructor(
    private readonly packed: PackedFamily,
    readonly first: number,
    readonly sounds: SoundReader,
    private readonly ids?: Int32Array,
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
    if (index !== this.#lastRead) {
      this.#lastSurfaces = this.#surfaces(index);
      this.#lastRead = index;
    }
    return this.#lastSurfaces;
  }

  /** Its rows by their ids, for another instance to begin with; empty where they have none. */
  get idTable(): Int32Array {
    return this.#columns.has("id") ? idTable(this.count, this.#id) : new Int32Array(0);
  }

  /** The last row with this id, or -1. */
  indexOf(id: string): number {
    if (this.ids !== undefined && this.ids.length > 0) return this.#rowIn(this.ids, id);
    this.#index ??= this.#newIndex();
    return this.#index.rowOf(id);
  }

  /** Texts ask for the same few states and provinces again and again, and reading an id out of its columns takes a while. */
  #rowIn(ids: Int32Array, id: string): number {
    let row = this.#asked.get(id);
    if (row === undefined) {
      row = rowIn(ids, id, this.#id);
      if (row !== -1) this.#asked.set(id, row);
    }
    return row;
  }

  readonly #id = (row: number): string => String(this.cell(row, "id"));

  #newIndex(): IdIndex {
    const column = this.packed.columns.find(({ name }) => name === "id");
    const short = column?.kind === "ids" ? lineReader(column.text) : () => null;
    const cell = (row: number, name: string): Cell => this.cell(row, name);
    return new IdIndex({ count: this.count, shortId: short, id: this.#id, cell });
  }
}
