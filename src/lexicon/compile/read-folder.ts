import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TableSource } from "../build.js";
import type { LexiconProblem } from "../problems.js";
import { type FolderSchema, schemaOf } from "../schema.js";
import { readTsv } from "../tsv.js";

/** Everything under `lexicons/`: tables with their schemas, the names of the sources, and tables that no schema covers. */
export interface LexiconFolder {
  readonly tables: readonly TableSource[];
  readonly sources: ReadonlySet<string>;
  readonly problems: readonly LexiconProblem[];
}

/** Reads a lexicon folder in a fixed order of its file names. */
export function readLexiconFolder(folder: string): LexiconFolder {
  const problems: LexiconProblem[] = [];
  const tables: TableSource[] = [];
  const { table } = readTsv("sources.tsv", readFileSync(join(folder, "sources.tsv"), "utf8"));
  const sources = new Set(table.rows.map(({ cells }) => cells[0]));
  for (const section of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!section.isDirectory()) continue;
    const schemaFile = join(folder, section.name, "columns.json");
    if (!existsSync(schemaFile)) continue;
    const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as FolderSchema;
    for (const name of readdirSync(join(folder, section.name)).sort()) {
      if (!name.endsWith(".tsv")) continue;
      const file = `${section.name}/${name}`;
      const own = schemaOf(schema, name);
      if (own === undefined) {
        const fix = `Describe it in ${section.name}/columns.json.`;
        problems.push({ file, line: 0, column: "", message: "No schema covers this table.", fix });
      } else tables.push({ file, text: readFileSync(join(folder, section.name, name), "utf8"), schema: own });
    }
  }
  return { tables, sources, problems };
}
