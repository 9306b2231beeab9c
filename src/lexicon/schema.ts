import type { Cell } from "./lexicon.js";

export type ColumnType =
  | "id"
  | "text"
  | "arabic"
  | "arabic-list"
  | "number"
  | "integer"
  | "enum"
  | "list"
  | "flag"
  | "date"
  | "country"
  | "source"
  | "ref";

/** What a column holds. `doc` is one sentence for the reader of the documentation. */
export interface ColumnSchema {
  readonly type: ColumnType;
  readonly required?: boolean;
  /** For `enum` and `list`: what the cell, or each of the list, may be. */
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** For `ref`: the family whose ids it names. */
  readonly ref?: string;
  /** It is the row's first surface in Latin letters, nearly always, and packed as what that surface does not tell. */
  readonly sounds?: boolean;
  /**
   * The column alone tells what a row means. A pack has each form of its rows once then, with all their values: a list.
   * Text is matched sooner so, as a form is found once and not once a row.
   */
  readonly gathers?: boolean;
  /** Digits after the point that are kept. */
  readonly decimals?: number;
  /** `false`: only whoever edits the table, or makes the forms, needs it; rows do not hold it. */
  readonly packed?: boolean;
  readonly doc?: string;
}

const PARTS_OF_SPEECH = ["fixed", "name", "noun", "adjective", "nisba", "verb", "masdar"] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Which column holds surfaces, and how they inflect: always alike, or as another column says. */
export interface FormSchema {
  readonly from: string;
  readonly pos?: PartOfSpeech;
  readonly posColumn?: string;
  /** Column of broken plurals, where it is not `plural`. */
  readonly pluralColumn?: string;
}

export interface TableSchema {
  readonly family: string;
  readonly columns: Readonly<Record<string, ColumnSchema>>;
  readonly forms: readonly FormSchema[];
}

/** One `columns.json`: table schemas by file name or by a pattern with one `*`. */
export interface FolderSchema {
  readonly tables: Readonly<Record<string, TableSchema>>;
}

/** The schema of a file of the folder; a full name wins over a pattern, a longer pattern over a shorter one. */
export function schemaOf(folder: FolderSchema, file: string): TableSchema | undefined {
  const named = folder.tables[file];
  if (named !== undefined) return named;
  const patterns = Object.keys(folder.tables).filter((pattern) => pattern.includes("*"));
  patterns.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const pattern of patterns) {
    const [before, after] = pattern.split("*");
    if (file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after)) {
      return folder.tables[pattern];
    }
  }
  return undefined;
}

/** What is wrong with a cell, or null; `value` is what it means. */
export type CellReading = { readonly value: Cell } | { readonly message: string; readonly fix: string };

const ID = /^[a-z0-9][a-z0-9._:-]*$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** Letters; tatweel and marks alone are no word. */
const ARABIC = /[\u0620-\u063F\u0641-\u064A\u0671-\u06D3]/;
/** Signs that no cell has: controls, ends of lines, halves of signs, what stands for bytes of another encoding. */
const NO_SIGN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u;
/** More than any row needs: the longest of ours is a quarter of it. */
const LONGEST_CELL = 4000;

const listOf = (cell: string): string[] =>
  cell
    .split("|")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function readNumber(cell: string, schema: ColumnSchema): CellReading {
  const value = Number(cell);
  if (!NUMBER.test(cell))
    return { message: `"${cell}" is not a number.`, fix: "Write it in digits 0 to 9, with a point." };
  if (schema.type === "integer" && !Number.isSafeInteger(value)) {
    return { message: `${cell} is not a whole number.`, fix: "Round it." };
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = schema;
  if (value < min || value > max) {
    return {
      message: `${cell} is not between ${min} and ${max}.`,
      fix: "Check the sign and the order of the columns.",
    };
  }
  return { value: schema.decimals === undefined ? value : Number(value.toFixed(schema.decimals)) };
}

const notOneOf = (value: string, { values }: ColumnSchema): CellReading => ({
  message: `"${value}" is not one of ${values?.join(", ")}.`,
  fix: "Take one of these.",
});

/** Reads one cell after its schema. An empty cell is null, a fault where the column is required. */
export function readCell(cell: string, schema: ColumnSchema): CellReading {
  if (cell === "") {
    if (schema.required === true)
      return { message: "The cell is empty.", fix: "Every row of this table needs a value here." };
    return { value: schema.type === "flag" ? false : null };
  }
  if (cell.length > LONGEST_CELL)
    return { message: `The cell has ${cell.length} characters.`, fix: `Keep it under ${LONGEST_CELL}.` };
  const sign = NO_SIGN.exec(cell)?.[0].codePointAt(0)?.toString(16);
  if (sign !== undefined)
    return {
      message: `The cell has the sign U+${sign.padStart(4, "0")} in it.`,
      fix: "Remove it; save the table as UTF-8.",
    };
  switch (schema.type) {
    case "number":
    case "integer":
      return readNumber(cell, schema);
    case "id":
    case "ref":
      return ID.test(cell)
        ? { value: cell }
        : { message: `"${cell}" is not an id.`, fix: "Ids are small Latin letters, digits, dots and hyphens." };
    case "enum":
      return schema.values?.includes(cell) === true ? { value: cell } : notOneOf(cell, schema);
    case "country":
      return /^[a-z]{2}$/.test(cell)
        ? { value: cell }
        : { message: `"${cell}" is not a country code.`, fix: "Give the two small letters of ISO 3166." };
    case "flag":
      return cell === "y"
        ? { value: true }
        : { message: `"${cell}" is not a flag.`, fix: "Write y, or leave the cell empty." };
    case "date":
      return ISO_DATE.test(cell)
        ? { value: cell }
        : { message: `"${cell}" is not a date.`, fix: "Write YYYY, YYYY-MM or YYYY-MM-DD." };
    case "list": {
      const items = listOf(cell);
      const others = items.filter((item) => schema.values?.includes(item) === false);
      return others.length === 0 ? { value: items } : notOneOf(others.join('", "'), schema);
    }
    case "arabic-list": {
      const items = listOf(cell);
      const foreign = items.filter((item) => !ARABIC.test(item));
      return foreign.length === 0
        ? { value: items }
        : { message: `"${foreign.join('", "')}" has no Arabic letter.`, fix: "Move it to a Latin column." };
    }
    case "arabic":
      if (cell.includes("|"))
        return { message: `"${cell}" is more than one surface.`, fix: "Others stand in a column of their own." };
      return ARABIC.test(cell)
        ? { value: cell }
        : { message: `"${cell}" has no Arabic letter.`, fix: "This column holds Arabic." };
    default:
      return { value: cell };
  }
}
