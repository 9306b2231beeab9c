import type { LexiconProblem } from "./problems.js";

/** A row of a table with the line it stands on. */
export interface TsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TsvRow[];
}

/**
 * Reads tab-separated text: the first line names the columns, `#` starts a comment line, empty lines are passed over,
 * cells are trimmed. Rows of the wrong width are reported and left out.
 */
export function readTsv(file: string, text: string): { table: TsvTable; problems: LexiconProblem[] } {
  const problems: LexiconProblem[] = [];
  const rows: TsvRow[] = [];
  let columns: readonly string[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, content] of lines.entries()) {
    if (content.trim() === "" || content.startsWith("#")) continue;
    const cells = content.split("\t").map((cell) => cell.trim());
    if (columns.length === 0) {
      columns = cells;
      continue;
    }
    // Editors cut trailing tabs; what they cut was empty.
    while (cells.length < columns.length) cells.push("");
    if (cells.length > columns.length) {
      problems.push({
        file,
        line: index + 1,
        column: "",
        message: `The row has ${cells.length} cells where the header names ${columns.length} columns.`,
        fix: "Remove the tab that is too many.",
      });
      continue;
    }
    rows.push({ line: index + 1, cells });
  }
  return { table: { file, columns, rows }, problems };
}
