/** Cells that a terminal gives to a text: marks and controls take none, wide East Asian letters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(char)) continue;
    const code = char.codePointAt(0) ?? 0;
    width +=
      code >= 0x1100 && /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char) ? 2 : 1;
  }
  return width;
}

/** Pads to a width in terminal cells. */
export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));
export const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - displayWidth(text))) + text;

/** Rows in columns under a title; columns of numbers stand to the right. */
export function textTable(title: string, rows: readonly (readonly string[])[], numeric: ReadonlySet<number>): string {
  if (rows.length === 0) return "";
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (numeric.has(column) ? padStart(cell, widths[column]) : padEnd(cell, widths[column])))
      .join("  ")
      .trimEnd(),
  );
  return `${title}\n${lines.map((line) => `  ${line}`).join("\n")}\n\n`;
}
