import type { LexiconProblem } from "./problems.js";

/** A row of a table with the line it stands on. */
export interface TsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** How many cells the line has: editors cut trailing tabs, and what they cut was empty. */
  readonly width: number;
}

export interface TsvTable {
  readonly file: string;
  /** Of the line that names the columns; 0 where there is none. */
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: readonly TsvRow[];
}

/**
 * Reads tab-separated text: the first line names the columns, `#` starts a comment line, empty lines are passed over,
 * cells are trimmed. Rows that are too wide are reported and left out.
 */
export function readTsv(file: string, text: string): { table: TsvTable; problems: LexiconProblem[] } {
  const problems: LexiconProblem[] = [];
  const rows: TsvRow[] = [];
  let columns: readonly string[] = [];
  let line = 0;
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  for (const [index, content] of lines.entries()) {
    if (content.trim() === "" || content.startsWith("#")) continue;
    const cells = content.split("\t").map((cell) => cell.trim());
    if (line === 0) {
      columns = cells;
      line = index + 1;
      continue;
    }
    const width = cells.length;
    while (cells.length < columns.length) cells.push("");
    if (width > columns.length) {
      problems.push({
        file,
        line: index + 1,
        column: "",
        message: `The row has ${width} cells where the header names ${columns.length} columns.`,
        fix: "Remove the tab that is too many.",
      });
      continue;
    }
    rows.push({ line: index + 1, cells, width });
  }
  return { table: { file, line, columns, rows }, problems };
}
