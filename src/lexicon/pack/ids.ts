/** Columns that an id may begin with, and columns whose name it may end in; the first that has a value counts. */
const PARENTS = ["admin1", "country"];
const NAMES = ["english", "latin"];
const IN_FULL = "=";

type CellOf = (column: string) => unknown;

const firstOf = (columns: readonly string[], cell: CellOf): string => {
  for (const column of columns) {
    const value = cell(column);
    if (typeof value === "string") return value;
  }
  return "";
};

/** What the id of a row begins with, unless it is written in full. */
export function parentOf(cell: CellOf): string {
  const parent = firstOf(PARENTS, cell);
  return parent === "" ? "" : `${parent}.`;
}

/** «Tall Afar» is tall-afar. */
function slug(name: string): string {
  if (/^[a-zA-Z]+$/.test(name)) return name.toLowerCase();
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain
    .toLowerCase()
    .replace(/['’.,()]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** What of an id does not follow from the rest of its row: nothing, what stands behind its parent's, or all of it. */
export function shortId(id: string, cell: CellOf): string {
  const parent = parentOf(cell);
  if (id === parent + slug(firstOf(NAMES, cell))) return "";
  return id.startsWith(parent) && id !== parent ? id.slice(parent.length) : IN_FULL + id;
}

export const isInFull = (short: string): boolean => short.startsWith(IN_FULL);

/** The id that `shortId` shortened. */
export function fullId(short: string, cell: CellOf): string {
  if (isInFull(short)) return short.slice(IN_FULL.length);
  return parentOf(cell) + (short === "" ? slug(firstOf(NAMES, cell)) : short);
}
