import type { Cell } from "../lexicon.js";
import { NOTHING, ROW_ABOVE } from "./column-writer.js";
import { fullId } from "./ids.js";
import { SIGNS, swapLetters } from "./letters.js";
import { lineReader } from "./lines.js";
import { unpackNumbers } from "./numbers.js";
import { FIELD, ITEM, type PackedColumn } from "./parts.js";
import type { SoundReader } from "./sounds.js";

/** The other cells and the surfaces of the rows whose column is read. */
export interface Rows {
  cell(row: number, column: string): Cell;
  surfaces(row: number): string;
  readonly sounds: SoundReader;
}

/** The first surface in a packed line of them. */
export const firstSurface = (line: string): string => swapLetters(line.split(FIELD, 1)[0].split(ITEM, 1)[0]);

type CellReader = (row: number) => Cell;

function few(text: string): CellReader {
  const end = text.indexOf("\n");
  const values = JSON.parse(text.slice(0, end)) as Cell[];
  return values.length === 1 ? () => values[0] : (row) => values[SIGNS.indexOf(text[end + 1 + row])];
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

function readerOf({ kind, list, swapped, text }: PackedColumn, rows: Rows): CellReader {
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
      return few(text);
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
      const line = lineReader(text);
      return cells((row) => rows.sounds.name(line(row), firstSurface(rows.surfaces(row))));
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
