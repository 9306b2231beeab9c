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

/** Words that initials may pass over: «Ministry of Oil» is mo or moo. */
const SMALL_WORDS = new Set(["of", "the", "and", "for", "in", "to", "on"]);
const BY_INITIALS = "!";
const BY_ALL_INITIALS = "+";
/** «Al-Bilad» is albilad. */
const IN_ONE = "&";
/** Capital letters, which ids do not have, stand for the words of the name in turn. */
const FIRST_WORD = 0x41;
const MOST_WORDS = 26;

const initials = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join("");
const largeWords = (words: readonly string[]): readonly string[] => words.filter((word) => !SMALL_WORDS.has(word));

/** The own part of an id, behind that of its parent, as what does not follow from the words of the name. */
function shortened(own: string, words: readonly string[]): string {
  if (own === words.join("-")) return "";
  if (own === initials(largeWords(words))) return BY_INITIALS;
  if (own === initials(words)) return BY_ALL_INITIALS;
  if (own === words.join("")) return IN_ONE;
  return own
    .split("-")
    .map((part) => {
      const word = words.indexOf(part);
      return word === -1 || word >= MOST_WORDS ? part : String.fromCharCode(FIRST_WORD + word);
    })
    .join("-");
}

/** What `shortened` was given. */
function lengthened(short: string, name: string): string {
  if (short === "") return slug(name);
  if (/^[^A-Z!+&]*$/.test(short)) return short;
  const words = slug(name).split("-");
  if (short === BY_INITIALS) return initials(largeWords(words));
  if (short === BY_ALL_INITIALS) return initials(words);
  if (short === IN_ONE) return words.join("");
  return short.replace(/[A-Z]/g, (letter) => words[letter.charCodeAt(0) - FIRST_WORD] ?? letter);
}

/** How much of an id, or of a short one, stands before its own part though no cell tells it: the `int.` of «int.un». */
const ownStart = (text: string, parent: string): number => (parent === "" ? text.indexOf(".") + 1 : 0);

/** What of an id does not follow from the rest of its row: nothing, some words behind its parent's, or all of it. */
export function shortId(id: string, cell: CellOf): string {
  const parent = parentOf(cell);
  if (id.startsWith(parent)) {
    const own = id.slice(parent.length);
    const start = ownStart(own, parent);
    const short = own.slice(0, start) + shortened(own.slice(start), slug(firstOf(NAMES, cell)).split("-"));
    if (!isInFull(short) && fullId(short, cell) === id) return short;
  }
  return IN_FULL + id;
}

export const isInFull = (short: string): boolean => short.startsWith(IN_FULL);

/** The id that `shortId` shortened. */
export function fullId(short: string, cell: CellOf): string {
  if (isInFull(short)) return short.slice(IN_FULL.length);
  const parent = parentOf(cell);
  const start = ownStart(short, parent);
  return parent + short.slice(0, start) + lengthened(short.slice(start), firstOf(NAMES, cell));
}
