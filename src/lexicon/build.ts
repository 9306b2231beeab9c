import type { Cell, Row } from "./lexicon.js";
import { FamilyWriter } from "./pack/family-writer.js";
import type { NamePair } from "./pack/names.js";
import { ParadigmWriter } from "./pack/paradigm-writer.js";
import type { LexiconParts } from "./pack/parts.js";
import type { LexiconProblem } from "./problems.js";
import { readCell, type TableSchema } from "./schema.js";
import { readTsv } from "./tsv.js";

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
}

interface OpenFamily {
  readonly name: string;
  readonly schema: TableSchema;
  readonly rows: PlacedRow[];
}

function readTable(table: TableSource, family: OpenFamily, problems: LexiconProblem[]): void {
  const { table: tsv, problems: shape } = readTsv(table.file, table.text);
  problems.push(...shape);
  const known = table.schema.columns;
  for (const name of tsv.columns) {
    if (known[name] === undefined) {
      problems.push({
        file: table.file,
        line: 1,
        column: name,
        message: "The schema has no such column.",
        fix: `Known columns: ${Object.keys(known).join(", ")}.`,
      });
    }
  }
  for (const { line, cells } of tsv.rows) {
    const row: Record<string, Cell> = {};
    let sound = true;
    for (const [name, schema] of Object.entries(known)) {
      const at = tsv.columns.indexOf(name);
      const reading = readCell(at === -1 ? "" : cells[at], schema);
      if ("message" in reading) {
        problems.push({ file: table.file, line, column: name, message: reading.message, fix: reading.fix });
        sound = false;
      } else row[name] = reading.value;
    }
    if (sound) family.rows.push({ file: table.file, line, row });
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

function checkReferences(families: ReadonlyMap<string, OpenFamily>, problems: LexiconProblem[]): void {
  const idsOf = (name: string): ReadonlySet<Cell> => new Set(families.get(name)?.rows.map(({ row }) => row.id));
  for (const family of families.values()) {
    for (const [column, schema] of Object.entries(family.schema.columns)) {
      if (schema.type !== "ref" || schema.ref === undefined) continue;
      const ids = idsOf(schema.ref);
      for (const { file, line, row } of family.rows) {
        const id = row[column];
        if (id === null || ids.has(id)) continue;
        problems.push({
          file,
          line,
          column,
          message: `There is no ${schema.ref} "${String(id)}".`,
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
 */
export function buildLexicon(
  tables: readonly TableSource[],
  sources: ReadonlySet<string>,
  soundsOf?: (names: readonly NamePair[]) => string,
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
  checkReferences(families, problems);
  checkSources(families, sources, problems);
  const paradigms = new ParadigmWriter();
  const writers = [...families.values()].map(({ name, schema, rows }) => {
    const writer = new FamilyWriter(name, schema, paradigms);
    for (const { file, line, row } of rows) {
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
