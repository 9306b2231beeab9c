import type { Cell, Row } from "../lexicon.js";
import { shortId } from "./ids.js";
import { SIGNS, swapLetters } from "./letters.js";
import { packLines } from "./lines.js";
import { packNumbers } from "./numbers.js";
import { type ColumnKind, ITEM, type PackedColumn } from "./parts.js";

/** In a column of the kind `above`: no value, and the id of the row before. */
export const NOTHING = "-";
export const ROW_ABOVE = "^";

/** A cell as text; an empty line is no value. */
const textOf = (cell: Cell): string => (Array.isArray(cell) ? cell.join(ITEM) : cell === null ? "" : String(cell));

/** Whether a text has more Arabic letters than Latin ones, so that it gets shorter where they change places. */
function isArabic(text: string): boolean {
  let arabic = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x621 && unit <= 0x6d3) arabic++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) arabic--;
  }
  return arabic > 0;
}

/** A sign a row behind a list of the values, where these are few; a flag never has more than three. */
function few(cells: readonly Cell[]): string | undefined {
  const numbers = new Map<string, number>();
  const values: Cell[] = [];
  let text = "";
  for (const cell of cells) {
    const key = JSON.stringify(cell);
    let number = numbers.get(key);
    if (number === undefined) {
      number = values.length;
      numbers.set(key, number);
      values.push(cell);
      if (number === SIGNS.length) return undefined;
    }
    text += SIGNS[number];
  }
  if (values.length * 2 > cells.length + 1 && !cells.some((cell) => typeof cell === "boolean")) return undefined;
  return `${JSON.stringify(values)}\n${values.length === 1 ? "" : text}`;
}

const above = (lines: readonly string[], rows: readonly Row[]): string =>
  lines
    .map((line, row) => {
      if (row > 0 && line !== "" && line === rows[row - 1].id) return ROW_ABOVE;
      if (row > 0 && line === lines[row - 1]) return "";
      return line === "" ? NOTHING : line;
    })
    .join("\n");

/**
 * Packs a column in the way that makes it shortest. The same cells give the same text.
 *
 * @param codeOf Writes the name of a row by its sounds, where the column holds such names.
 */
export function packColumn(
  name: string,
  rows: readonly Row[],
  codeOf?: (latin: string, row: number) => string,
): PackedColumn {
  const cells = rows.map((row) => row[name] ?? null);
  const list = cells.some((cell) => Array.isArray(cell));
  const column = (kind: ColumnKind, text: string, swapped = false): PackedColumn => ({
    name,
    kind,
    list,
    swapped,
    text,
  });
  const short = few(cells);
  if (short !== undefined) return column("few", short);
  if (cells.some((cell) => typeof cell === "number")) return column("numbers", packNumbers(cells as (number | null)[]));
  const plain = cells.map(textOf);
  if (codeOf !== undefined) return column("sounds", packLines(plain.map(codeOf)));
  const swapped = isArabic(plain.join(""));
  const lines = swapped ? plain.map(swapLetters) : plain;
  const best = column("lines", packLines(lines), swapped);
  if (list || swapped) return best;
  const others: PackedColumn[] = [];
  if (!lines.includes(NOTHING) && !lines.includes(ROW_ABOVE)) others.push(column("above", above(lines, rows)));
  if (name === "id") {
    const shortened = lines.map((line, row) => shortId(line, (other) => rows[row][other] ?? null));
    others.push(column("ids", `\n${shortened.join("\n")}`));
  }
  return others.reduce((least, one) => (one.text.length < least.text.length * 0.8 ? one : least), best);
}
