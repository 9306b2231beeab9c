/** A row of a table, as the lexicon gives it. */
export type Cells = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export const list = (cell: Cells[string]): readonly string[] =>
  Array.isArray(cell) ? (cell as readonly string[]) : typeof cell === "string" ? [cell] : [];
export const text = (cell: Cells[string]): string => (typeof cell === "string" ? cell : "");
export const orNull = (cell: Cells[string]): string | null => (typeof cell === "string" && cell !== "" ? cell : null);
