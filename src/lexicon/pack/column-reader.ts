import type { Cell } from "../lexicon.js";
import type { CodedCells } from "./coded-cells.js";
import { NOTHING, ROW_ABOVE } from "./column-writer.js";
import { fullId } from "./ids.js";
import { swapLetters } from "./letters.js";
import { lineReader } from "./lines.js";
import { type Names, nameIn } from "./names.js";
import { unpackNumbers } from "./numbers.js";
import { FIELD, ITEM, type PackedColumn } from "./parts.js";

/** What else is known of the rows whose column is read. */
export interface Rows {
  cell(row: number, column: string): Cell;
  surfaces(row: number): string;
  readonly coded: { cells(column: string): CodedCells; names(column: string): Names };
}

type CellReader = (row: number) => Cell;

/** The values stand before the text that `coded` reads. */
export const codedFrom = (text: string): number => text.indexOf("\n") + 1;

function few({ name, text }: PackedColumn, rows: Rows): CellReader {
  const values = JSON.parse(text.slice(0, codedFrom(text))) as Cell[];
  const { items, starts } = rows.coded.cells(name);
  if (starts === null) return (row) => values[items[row]];
  return (row) => {
    if (starts[row] === starts[row + 1]) return null;
    return Array.from(items.subarray(starts[row], starts[row + 1]), (item) => values[item] as string);
  };
}

/** A row without a line has the value of the last one above it that has a line. */
function above(text: string, rows: Rows): CellReader {
  const lines = text.split("\n");
  const values = new Array<Cell | undefined>(lines.length);
  return (row) => {
    let from = row;
    while (values[from] === undefined && lines[from] === "") from--;
    if (values[from] === undefined) {
      const line = lines[from];
      values[from] = line === ROW_ABOVE ? rows.cell(from - 1, "id") : line === NOTHING ? null : line;
    }
    return values.fill(values[from], from + 1, row + 1)[row] as Cell;
  };
}

function readerOf(column: PackedColumn, rows: Rows): CellReader {
  const { kind, list, swapped, text } = column;
  /** Lines as cells. */
  const cells = (line: (row: number) => string): CellReader => {
    return (row) => {
      const packed = line(row);
      if (packed === "") return null;
      const value = swapped ? swapLetters(packed) : packed;
      return list ? value.split(ITEM) : value;
    };
  };
  switch (kind) {
    case "few":
      return few(column, rows);
    case "numbers": {
      const values = unpackNumbers(text);
      return (row) => values[row];
    }
    case "above":
      return above(text, rows);
    case "ids": {
      const line = lineReader(text);
      return (row) => fullId(line(row), (column) => rows.cell(row, column));
    }
    case "sounds": {
      const names = rows.coded.names(column.name);
      return (row) => nameIn(names, row) || null;
    }
    case "field": {
      const field = Number(text);
      return cells((row) => rows.surfaces(row).split(FIELD)[field] ?? "");
    }
    default:
      return cells(lineReader(text));
  }
}

/** Reads the cells of a column; nothing of it is unpacked before the first is asked for. */
export function columnReader(column: PackedColumn, rows: Rows): CellReader {
  let reader: CellReader | undefined;
  return (row) => {
    reader ??= readerOf(column, rows);
    return reader(row);
  };
}
