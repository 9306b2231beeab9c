import { surfacesOf } from "../forms.js";
import type { Cell, Row } from "../lexicon.js";
import type { FormSchema, TableSchema } from "../schema.js";
import { type KnownColumns, packColumn } from "./column-writer.js";
import { ARTICLE, swapLetters } from "./letters.js";
import { firstOf, type NamePair } from "./names.js";
import type { ParadigmWriter, Stem, WrittenParadigms } from "./paradigm-writer.js";
import { FIELD, ITEM, type PackedColumn, type PackedFamily } from "./parts.js";
import { packSurfaces } from "./surface-writer.js";

/** Columns for whoever edits the table; the spellings in them are packed as forms. */
const EDITORS_COLUMNS = new Set(["source", "finds", "leaves", "note", "variants", "plural"]);

/** Presentation forms and ligatures, which folding takes apart. */
const COMPOSED = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

const standsAsWritten = ({ pos, posColumn }: FormSchema): boolean =>
  posColumn === undefined && (pos === undefined || pos === "fixed" || pos === "name");

/** A cell of surfaces as it is packed: letter by letter what folding will find. */
function surfaceText(cell: Cell): string {
  if (cell === null) return "";
  const text = Array.isArray(cell) ? cell.join(ITEM) : String(cell);
  return swapLetters(text.replace(COMPOSED, (letters) => letters.normalize("NFKC")));
}

/** Packs the rows of one family. */
export class FamilyWriter {
  readonly #plain: readonly string[];
  readonly #inflected: readonly FormSchema[];
  readonly #rows: Row[] = [];
  readonly #stems: (readonly Stem[])[] = [];

  constructor(
    private readonly name: string,
    private readonly schema: TableSchema,
    private readonly paradigms: ParadigmWriter,
  ) {
    this.#plain = schema.forms.filter(standsAsWritten).map(({ from }) => from);
    this.#inflected = schema.forms.filter((form) => !standsAsWritten(form));
  }

  /** Throws a plain Error with the reason where a row does not say enough to inflect it. */
  add(row: Row): void {
    const stems = this.paradigms.stemsOf(surfacesOf(row, this.#inflected));
    this.#rows.push(row);
    this.#stems.push(stems);
  }

  /** The names that are written by their sounds, in the order in which they are read. */
  names(): NamePair[] {
    const columns = Object.keys(this.schema.columns).filter((name) => this.schema.columns[name].sounds === true);
    const rows = this.#order();
    return columns.flatMap((name) =>
      rows.map((row): NamePair => [String(this.#rows[row][name] ?? ""), firstOf(this.#surfaces(this.#rows[row]))]),
    );
  }

  /** @param thorough Whether names are written by their sounds, and columns guessed from others: in large lexicons. */
  packed(paradigms: WrittenParadigms, thorough: boolean): PackedFamily {
    const gathering = Object.entries(this.schema.columns).find(([, { gathers }]) => gathers === true)?.[0];
    if (gathering !== undefined) return this.#gathered(gathering, paradigms);
    const order = this.#order();
    const columns = this.#packedColumns();
    // Cells that are not packed are not there to tell what others hold.
    const rows = order.map(
      (at): Row => Object.fromEntries(columns.map((name) => [name, this.#rows[at][name] ?? null])),
    );
    const known: KnownColumns | undefined = thorough ? new Map() : undefined;
    return {
      family: this.name,
      count: rows.length,
      columns: columns.map((name) => this.#column(name, rows, known)),
      surfaces: this.#plain.length === 0 ? "" : packSurfaces(order.map((at) => this.#surfaces(this.#rows[at]))),
      stems: this.#inflected.length === 0 ? "" : this.#stems.map(paradigms.line).join("\n"),
    };
  }

  #packedColumns(): string[] {
    const columns = Object.entries(this.schema.columns);
    return columns.filter(([name, { packed }]) => packed !== false && !EDITORS_COLUMNS.has(name)).map(([name]) => name);
  }

  /** Rows without an id are never pointed at; sorted, their surfaces need less room. */
  #order(): number[] {
    const order = this.#rows.map((_, row) => row);
    if (this.#packedColumns().includes("id") || this.#inflected.length > 0) return order;
    const keys = this.#rows.map((row) => {
      const line = this.#surfaces(row);
      return line.startsWith(ARTICLE) ? line.slice(ARTICLE.length) : line;
    });
    return order.sort((a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b));
  }

  /** Each stem once, beside others that the same values of a column lead to. */
  #gathered(column: string, paradigms: WrittenParadigms): PackedFamily {
    const valuesOf = new Map<string, { readonly stem: Stem; readonly values: Set<string> }>();
    for (const [row, stems] of this.#stems.entries()) {
      for (const stem of stems) {
        const key = `${stem.paradigm} ${stem.text}`;
        const known = valuesOf.get(key) ?? { stem, values: new Set() };
        valuesOf.set(key, known);
        known.values.add(String(this.#rows[row][column]));
      }
    }
    const rows = new Map<string, { readonly values: readonly string[]; readonly stems: Stem[] }>();
    for (const { stem, values: unordered } of valuesOf.values()) {
      const values = [...unordered].sort();
      const key = values.join(ITEM);
      const known = rows.get(key) ?? { values, stems: [] };
      rows.set(key, known);
      known.stems.push(stem);
    }
    const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return {
      family: this.name,
      count: sorted.length,
      columns: [
        packColumn(
          column,
          sorted.map(({ values }): Row => ({ [column]: values })),
        ),
      ],
      surfaces: "",
      stems: sorted.map(({ stems }) => paradigms.line(stems)).join("\n"),
    };
  }

  #surfaces(row: Row): string {
    return this.#plain
      .map((name) => surfaceText(row[name] ?? null))
      .join(FIELD)
      .replace(/\f+$/, "");
  }

  /** A column of surfaces stands in the lines of these already. */
  #column(name: string, rows: readonly Row[], known: KnownColumns | undefined): PackedColumn {
    const column = this.schema.columns[name];
    const list = column.type.endsWith("list");
    const field = this.#plain.indexOf(name);
    if (field !== -1) return { name, kind: "field", list, swapped: true, text: String(field) };
    if (known !== undefined && column.sounds === true)
      return { name, kind: "sounds", list: false, swapped: false, text: "" };
    return packColumn(name, rows, known);
  }
}
