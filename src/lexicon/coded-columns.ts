import { BitReader } from "./pack/bits.js";
import { ABOVE, BEFORE, type CodedCells, codeCells } from "./pack/coded-cells.js";
import { codedFrom } from "./pack/column-reader.js";
import type { NameReader, Names } from "./pack/names.js";
import type { PackedColumn, PackedFamily } from "./pack/parts.js";
import type { ImageReader, Numbers } from "./table-image.js";

/** The columns of a family that are coded as a whole: each is read when its first cell is asked for, or taken from an image. */
export class CodedColumns {
  readonly #cells = new Map<string, CodedCells>();
  readonly #names = new Map<string, Names>();

  constructor(
    private readonly packed: PackedFamily,
    private readonly reader: NameReader,
    image?: ImageReader,
  ) {
    if (image === undefined) return;
    for (const { name, kind, list } of packed.columns) {
      if (kind === "few") {
        const items = image.read(Uint16Array);
        this.#cells.set(name, { items, starts: list ? image.read(Int32Array) : null });
      } else if (kind === "sounds") {
        this.#names.set(name, { units: image.read(Uint16Array), starts: image.read(Int32Array) });
      }
    }
  }

  /** For another instance to be made over. */
  get tables(): Numbers[] {
    return this.packed.columns.flatMap(({ name, kind }): Numbers[] => {
      if (kind === "few") {
        const { items, starts } = this.cells(name);
        return starts === null ? [items] : [items, starts];
      }
      if (kind !== "sounds") return [];
      const { units, starts } = this.names(name);
      return [units, starts];
    });
  }

  cells(name: string): CodedCells {
    const known = this.#cells.get(name);
    if (known !== undefined) return known;
    const { text, list, contexts } = this.packed.columns.find((column) => column.name === name) as PackedColumn;
    const from = contexts?.map((one) => (one === ABOVE || one === BEFORE ? one : this.cells(one)));
    const cells = codeCells(new BitReader(text, codedFrom(text)), this.packed.count, list, from ?? []);
    this.#cells.set(name, cells);
    return cells;
  }

  names(column: string): Names {
    return this.#names.get(column) ?? this.reader.of(this.packed.family, column);
  }
}
