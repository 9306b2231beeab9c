import { CodedColumns } from "./coded-columns.js";
import type { Cell, Row } from "./lexicon.js";
import { columnReader } from "./pack/column-reader.js";
import { IdIndex, idTable, rowIn } from "./pack/id-index.js";
import { type LineReader, lineReader } from "./pack/lines.js";
import type { NameReader } from "./pack/names.js";
import type { PackedFamily } from "./pack/parts.js";
import { surfaceReader } from "./pack/surfaces.js";
import type { ImageReader, Numbers } from "./table-image.js";

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
  readonly #ids: Int32Array | undefined;
  #index: IdIndex | undefined;
  readonly #coded: CodedColumns;
  /** Rows that were asked for by their ids. */
  readonly #asked = new Map<string, number>();

  /**
   * `first` is the number of the family's first entry; its rows follow. `reader` reads the names of the same pack. `image`
   * gives the family's `tables`, where these are there.
   */
  constructor(
    private readonly packed: PackedFamily,
    readonly first: number,
    reader: NameReader,
    image?: ImageReader,
  ) {
    this.name = packed.family;
    this.count = packed.count;
    this.#rows = new Array(packed.count);
    this.#surfaces = surfaceReader(packed.surfaces);
    this.#ids = image?.read(Int32Array);
    const coded = new CodedColumns(packed, reader, image);
    this.#coded = coded;
    const rows = {
      cell: (row: number, column: string): Cell => this.cell(row, column),
      surfaces: (row: number): string => this.surfaces(row),
      coded,
    };
    this.#columns = new Map(packed.columns.map((column) => [column.name, columnReader(column, rows)]));
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

  /** Its rows by their ids, which is empty where they have none, and its coded columns: for another instance to begin with. */
  get tables(): Numbers[] {
    const ids = this.#columns.has("id") ? idTable(this.count, this.#id) : new Int32Array(0);
    return [ids, ...this.#coded.tables];
  }

  /** The last row with this id, or -1. */
  indexOf(id: string): number {
    if (this.#ids !== undefined && this.#ids.length > 0) return this.#rowIn(this.#ids, id);
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
