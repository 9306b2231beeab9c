import type { Cell, Lexicon, Row } from "./lexicon.js";
import { FamilyWriter } from "./pack/family-writer.js";
import type { NamePair } from "./pack/names.js";
import { ParadigmWriter } from "./pack/paradigm-writer.js";
import type { LexiconParts } from "./pack/parts.js";
import type { LexiconProblem } from "./problems.js";
import { type ColumnSchema, readCell, type TableSchema } from "./schema.js";
import { readTsv, type TsvTable } from "./tsv.js";

/** A table to build from: its text, the name to report it under, and its schema. */
export interface TableSource {
  readonly file: string;
  readonly text: string;
  readonly schema: TableSchema;
}

/** A row that was read, with where it stands. */
interface PlacedRow {
  readonly file: string;
  readonly line: number;
  readonly row: Row;
  /** Without a fault: one that has some is looked at for more, but not packed. */
  readonly sound: boolean;
}

interface OpenFamily {
  readonly name: string;
  readonly schema: TableSchema;
  readonly rows: PlacedRow[];
}

/** Whether the first line is fit to read rows by; its faults are told. */
function readHeader({ file, line, columns }: TsvTable, schema: TableSchema, problems: LexiconProblem[]): boolean {
  const known = Object.keys(schema.columns);
  const fix = `Known columns: ${known.join(", ")}.`;
  if (!columns.some((name) => known.includes(name))) {
    const message = line === 0 ? "The table is empty." : "The first line names no column, or tabs do not part them.";
    problems.push({ file, line, column: "", message, fix });
    return false;
  }
  for (const [at, name] of columns.entries()) {
    const column = name.slice(0, LONGEST_NAME);
    if (!known.includes(name)) problems.push({ file, line, column, message: "The schema has no such column.", fix });
    else if (columns.indexOf(name) < at)
      problems.push({ file, line, column, message: "The column stands twice.", fix: "Remove one." });
  }
  for (const column of known) {
    if (schema.columns[column].required === true && !columns.includes(column))
      problems.push({ file, line, column, message: "The column is missing.", fix: "Every row needs a value there." });
  }
  return true;
}

/** As much of a name that is none as a reader needs to see. */
const LONGEST_NAME = 40;

function readTable(table: TableSource, family: OpenFamily, problems: LexiconProblem[]): void {
  const { file, schema } = table;
  const { table: tsv, problems: shape } = readTsv(file, table.text);
  problems.push(...shape);
  if (!readHeader(tsv, schema, problems)) return;
  for (const { line, cells, width } of tsv.rows) {
    const row: Record<string, Cell> = {};
    let sound = true;
    for (const [column, own] of Object.entries(schema.columns)) {
      const at = tsv.columns.indexOf(column);
      const reading = readCell(cells[at] ?? "", at === -1 ? { ...own, required: false } : own);
      if ("value" in reading) row[column] = reading.value;
      else {
        const { message, fix } =
          at < width
            ? reading
            : {
                message: `The row ends after ${width} of ${tsv.columns.length} cells.`,
                fix: "Add the tab that is missing, or the value.",
              };
        problems.push({ file, line, column, message, fix });
        sound = false;
      }
    }
    family.rows.push({ file, line, row, sound });
  }
}

function checkIds(family: OpenFamily, problems: LexiconProblem[]): void {
  const seen = new Map<string, PlacedRow>();
  for (const placed of family.rows) {
    const { id } = placed.row;
    if (typeof id !== "string") continue;
    const before = seen.get(id);
    if (before === undefined) seen.set(id, placed);
    else {
      problems.push({
        file: placed.file,
        line: placed.line,
        column: "id",
        message: `"${id}" names another row too (${before.file}:${before.line}).`,
        fix: "Give each row of a family its own id, or join the two rows.",
      });
    }
  }
}

/** States are rows too. */
const referred = ({ type, ref }: ColumnSchema): string | undefined => (type === "country" ? type : ref);

function checkReferences(
  families: ReadonlyMap<string, OpenFamily>,
  base: Lexicon | undefined,
  problems: LexiconProblem[],
): void {
  const idsOf = (name: string): ReadonlySet<Cell> => new Set(families.get(name)?.rows.map(({ row }) => row.id));
  for (const family of families.values()) {
    for (const [column, schema] of Object.entries(family.schema.columns)) {
      const name = referred(schema);
      if (name === undefined) continue;
      const ids = idsOf(name);
      for (const { file, line, row } of family.rows) {
        const id = row[column] ?? null;
        if (id === null || ids.has(id) || (base?.entryById(name, String(id)) ?? -1) !== -1) continue;
        problems.push({
          file,
          line,
          column,
          message: `There is no ${name} "${String(id)}".`,
          fix: "Add that row, or correct the id.",
        });
      }
    }
  }
}

function checkSources(
  families: ReadonlyMap<string, OpenFamily>,
  sources: ReadonlySet<string>,
  problems: LexiconProblem[],
): void {
  for (const family of families.values()) {
    for (const [column, schema] of Object.entries(family.schema.columns)) {
      if (schema.type !== "source") continue;
      for (const { file, line, row } of family.rows) {
        const names = String(row[column] ?? "").split("|");
        const unknown = names.find((name) => name !== "" && !sources.has(name));
        if (unknown === undefined) continue;
        problems.push({
          file,
          line,
          column,
          message: `"${unknown}" is not in sources.tsv.`,
          fix: "Name a source with its licence there first.",
        });
      }
    }
  }
}

/**
 * Builds lexicon parts from tables. Every problem of every table is reported at once; rows that have one are left out.
 * Pure: reads no file, so that user tables can be built in a browser too.
 *
 * @param soundsOf Writes all names by their sounds; for large lexicons, as these need a table.
 * @param base The lexicon that the rows are for: references may point at rows of it.
 */
export function buildLexicon(
  tables: readonly TableSource[],
  sources: ReadonlySet<string>,
  soundsOf?: (names: readonly NamePair[]) => string,
  base?: Lexicon,
): { parts: LexiconParts; problems: LexiconProblem[] } {
  const problems: LexiconProblem[] = [];
  const families = new Map<string, OpenFamily>();
  for (const table of tables) {
    const name = table.schema.family;
    const family = families.get(name) ?? { name, schema: table.schema, rows: [] };
    families.set(name, family);
    readTable(table, family, problems);
  }
  for (const family of families.values()) checkIds(family, problems);
  checkReferences(families, base, problems);
  checkSources(families, sources, problems);
  const paradigms = new ParadigmWriter();
  const writers = [...families.values()].map(({ name, schema, rows }) => {
    const writer = new FamilyWriter(name, schema, paradigms);
    for (const { file, line, row, sound } of rows) {
      if (!sound) continue;
      try {
        writer.add(row);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        problems.push({ file, line, column: "ar", message, fix: "Complete the row." });
      }
    }
    return writer;
  });
  const written = paradigms.written();
  const sounds = soundsOf?.(writers.flatMap((writer) => writer.names()));
  const packed = writers.map((writer) => writer.packed(written, sounds !== undefined));
  const { line: _, ...texts } = written;
  return { parts: { ...texts, sounds: sounds ?? "", families: packed }, problems };
}
