import type { Cell, Row } from "../lexicon.js";
import { BitWriter } from "./bits.js";
import { ABOVE, BEFORE, type CodedCells, type Context, codeCells } from "./coded-cells.js";
import { shortId } from "./ids.js";
import { swapLetters } from "./letters.js";
import { packLines } from "./lines.js";
import { packNumbers } from "./numbers.js";
import { ITEM, type PackedColumn } from "./parts.js";

/** In a column of the kind `above`: no value, and the id of the row before. */
export const NOTHING = "-";
export const ROW_ABOVE = "^";

/** Columns of so many numbers are short as values. */
const MOST_NUMBERS = 64;
/** A number of two bytes tells them. */
const MOST_VALUES = 1 << 16;
/** Compressors shorten texts of values so much more than they shorten digits, and texts of lines than texts of values. */
const DIGIT_LENGTH = 2;
const CODED_LENGTH = 0.4;
/** More contexts tell nothing that these do not. */
const MOST_CONTEXTS = 3;

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

/** Cells as numbers of their values, those in most use first. */
function numbered(
  cells: readonly Cell[],
  list: boolean,
): { readonly values: readonly Cell[]; readonly coded: CodedCells } {
  const itemsOf = (cell: Cell): readonly Cell[] => (!list ? [cell] : cell === null ? [] : (cell as readonly string[]));
  const counts = new Map<Cell, number>();
  for (const item of cells.flatMap(itemsOf)) counts.set(item, (counts.get(item) ?? 0) + 1);
  const values = [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
  const numbers = new Map(values.map((value, number): [Cell, number] => [value, number]));
  const starts = [0];
  for (const cell of cells) starts.push(starts[starts.length - 1] + itemsOf(cell).length);
  const items = Uint16Array.from(cells.flatMap(itemsOf), (item) => numbers.get(item) ?? 0);
  return { values, coded: { items, starts: list ? Int32Array.from(starts) : null } };
}

/** Columns of few values that were packed before, by name. */
export type KnownColumns = Map<string, CodedCells>;

/** The numbers of values, guessed from whatever of the known columns and the cells beside shortens them most. */
function codedText(
  coded: CodedCells,
  count: number,
  known: KnownColumns | undefined,
): { readonly contexts: readonly string[]; readonly text: string } {
  const list = coded.starts !== null;
  const contextOf = (name: string): Context => (name === ABOVE || name === BEFORE ? name : known?.get(name)) ?? ABOVE;
  const written = (names: readonly string[]): string => {
    const bits = new BitWriter();
    codeCells(bits, count, list, names.map(contextOf), coded);
    return bits.text();
  };
  let best = { contexts: [] as string[], text: written([]) };
  if (known === undefined) return best;
  const others = [ABOVE, ...(list ? [BEFORE] : []), ...known.keys()];
  for (let before = ""; before !== best.text && best.contexts.length < MOST_CONTEXTS; ) {
    before = best.text;
    const { contexts } = best;
    for (const name of others) {
      if (contexts.includes(name)) continue;
      const text = written([...contexts, name]);
      if (text.length < best.text.length) best = { contexts: [...contexts, name], text };
    }
  }
  return best;
}

const above = (lines: readonly string[], rows: readonly Row[]): string =>
  lines
    .map((line, row) => {
      if (row > 0 && line !== "" && line === rows[row - 1].id) return ROW_ABOVE;
      if (row > 0 && line === lines[row - 1]) return "";
      return line === "" ? NOTHING : line;
    })
    .join("\n");

/** A column of texts, a line a row, or as what the rows beside or the other cells do not tell. */
function asText(name: string, list: boolean, cells: readonly Cell[], rows: readonly Row[]): PackedColumn {
  const plain = cells.map(textOf);
  const swapped = isArabic(plain.join(""));
  const lines = swapped ? plain.map(swapLetters) : plain;
  const best: PackedColumn = { name, kind: "lines", list, swapped, text: packLines(lines) };
  if (list || swapped) return best;
  const others: PackedColumn[] = [];
  if (!lines.includes(NOTHING) && !lines.includes(ROW_ABOVE)) {
    others.push({ ...best, kind: "above", text: above(lines, rows) });
  }
  if (name === "id") {
    const shortened = lines.map((line, row) => shortId(line, (other) => rows[row][other] ?? null));
    others.push({ ...best, kind: "ids", text: `\n${shortened.join("\n")}` });
  }
  return others.reduce((least, one) => (one.text.length < least.text.length * 0.8 ? one : least), best);
}

/**
 * Packs a column in the way that makes it shortest. The same cells give the same text.
 *
 * @param known What the cells may be guessed from; takes the column up. Undefined where room matters less than time.
 */
export function packColumn(name: string, rows: readonly Row[], known?: KnownColumns): PackedColumn {
  const cells = rows.map((row) => row[name] ?? null);
  const list = cells.some((cell) => Array.isArray(cell));
  const { values, coded } = numbered(cells, list);
  const numbers = cells.some((cell) => typeof cell === "number");
  if (numbers && values.length > MOST_NUMBERS) {
    return { name, kind: "numbers", list, swapped: false, text: packNumbers(cells as (number | null)[]) };
  }
  const text = asText(name, list, cells, rows);
  const listed = `${JSON.stringify(values)}\n`;
  const needed = numbers || cells.some((cell) => typeof cell === "boolean");
  if (!needed && (values.length > MOST_VALUES || listed.length > text.text.length * CODED_LENGTH)) return text;
  const { contexts, text: digits } = codedText(coded, cells.length, known);
  if (!needed && listed.length + digits.length * DIGIT_LENGTH > text.text.length * CODED_LENGTH) return text;
  known?.set(name, coded);
  return { name, kind: "few", list, swapped: false, contexts, text: listed + digits };
}
