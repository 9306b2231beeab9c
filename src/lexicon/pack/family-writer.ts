import { surfacesOf } from "../forms.js";
import type { Cell, Row } from "../lexicon.js";
import type { FormSchema, TableSchema } from "../schema.js";
import { firstSurface } from "./column-reader.js";
import { packColumn } from "./column-writer.js";
import { ARTICLE, swapLetters } from "./letters.js";
import type { NameCoder, NamePair } from "./name-coder.js";
import type { ParadigmWriter, Stem, WrittenParadigms } from "./paradigm-writer.js";
import { FIELD, ITEM, type PackedColumn, type PackedFamily } from "./parts.js";
import { packSurfaces } from "./surface-writer.js";

/** Columns for whoever edits the table; the spellings in them are packed as forms. */
const EDITORS_COLUMNS = new Set(["source", "finds", "leaves", "note", "variants", "plural"]);

/** Presentation forms and ligatures, which folding takes apart, and controls, which it makes blanks. */
const COMPOSED = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

const standsAsWritten = ({ pos, posColumn }: FormSchema): boolean =>
  posColumn === undefined && (pos === undefined || pos === "fixed" || pos === "name");

/** A cell of surfaces as it is packed: letter by letter what folding will find. */
function surfaceText(cell: Cell): string {
  if (cell === null) return "";
  const text = Array.isArray(cell) ? cell.join(ITEM) : String(cell);
  return swapLetters(text.replace(CONTROLS, " ").replace(COMPOSED, (letters) => letters.normalize("NFKC")));
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
    for (const { from } of this.schema.forms) {
      const cell = row[from] ?? null;
      if (typeof cell === "string" && cell.includes(ITEM)) throw new Error(`"${cell}" is more than one surface.`);
    }
    const stems = this.paradigms.stemsOf(surfacesOf(row, this.#inflected));
    this.#rows.push(row);
    this.#stems.push(stems);
  }

  /** The names that are written by their sounds. */
  names(): NamePair[] {
    const columns = Object.entries(this.schema.columns).filter(([, { sounds }]) => sounds === true);
    return this.#rows.flatMap((row) =>
      columns.map(([name]): NamePair => [String(row[name] ?? ""), firstSurface(this.#surfaces(row))]),
    );
  }

  packed(paradigms: WrittenParadigms, coder?: NameCoder): PackedFamily {
    const gathering = Object.entries(this.schema.columns).find(([, { gathers }]) => gathers === true)?.[0];
    if (gathering !== undefined) return this.#gathered(gathering, paradigms);
    const names = Object.entries(this.schema.columns)
      .filter(([name, { packed }]) => packed !== false && !EDITORS_COLUMNS.has(name))
      .map(([name]) => name);
    // Rows without an id are never pointed at; sorted, their surfaces need less room.
    const sorted = !names.includes("id") && this.#inflected.length === 0;
    const lines = this.#rows.map((row) => this.#surfaces(row));
    const order = lines.map((_, row) => row);
    if (sorted) {
      const key = (line: string): string => (line.startsWith(ARTICLE) ? line.slice(ARTICLE.length) : line);
      order.sort((a, b) => (key(lines[a]) < key(lines[b]) ? -1 : key(lines[a]) > key(lines[b]) ? 1 : a - b));
    }
    const rows = order.map((row) => this.#rows[row]);
    const codeOf = coder && ((latin: string, row: number) => coder.code(latin, firstSurface(lines[order[row]])));
    return {
      family: this.name,
      count: rows.length,
      columns: names.map((name) => this.#column(name, rows, codeOf)),
      surfaces: this.#plain.length === 0 ? "" : packSurfaces(order.map((row) => lines[row])),
      stems: this.#inflected.length === 0 ? "" : this.#stems.map(paradigms.line).join("\n"),
    };
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
  #column(name: string, rows: readonly Row[], codeOf?: (latin: string, row: number) => string): PackedColumn {
    const { type, sounds } = this.schema.columns[name];
    const field = this.#plain.indexOf(name);
    if (field === -1) return packColumn(name, rows, sounds === true ? codeOf : undefined);
    return { name, kind: "field", list: type.endsWith("list"), swapped: true, text: String(field) };
  }
}
