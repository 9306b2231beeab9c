import type { Cell } from "../lexicon.js";
import { NOTHING, ROW_ABOVE } from "./column-writer.js";
import { fullId } from "./ids.js";
import { SIGNS, swapLetters } from "./letters.js";
import { lineReader, unpackLines } from "./lines.js";
import { unpackNumbers } from "./numbers.js";
import { FIELD, ITEM, type PackedColumn } from "./parts.js";
import { fromSounds } from "./sounds.js";

/** The other cells and the surfaces of the rows whose column is read. */
export interface Rows {
  cell(row: number, column: string): Cell;
  surfaces(row: number): string;
}

/** The first surface in a packed line of them. */
export const firstSurface = (line: string): string => swapLetters(line.split(FIELD, 1)[0].split(ITEM, 1)[0]);

type CellReader = (row: number) => Cell;

function few(text: string): CellReader {
  const end = text.indexOf("\n");
  const values = JSON.parse(text.slice(0, end)) as Cell[];
  return values.length === 1 ? () => values[0] : (row) => values[SIGNS.indexOf(text[end + 1 + row])];
}

/** Each row needs those before it, so that all up to the asked one are read and kept. */
function above(text: string, rows: Rows): CellReader {
  const lines = text.split("\n");
  const values: Cell[] = [];
  return (row) => {
    for (let next = values.length; next <= row; next++) {
      const line = lines[next];
      if (line === ROW_ABOVE) values.push(rows.cell(next - 1, "id"));
      else values.push(line === "" ? values[next - 1] : line === NOTHING ? null : line);
    }
    return values[row];
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
      const line = lineReader(unpackLines(text));
      return cells((row) => fromSounds(line(row), firstSurface(rows.surfaces(row))));
    }
    case "field": {
      const field = Number(text);
      return cells((row) => rows.surfaces(row).split(FIELD)[field] ?? "");
    }
    default:
      return cells(lineReader(unpackLines(text)));
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
