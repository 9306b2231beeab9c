import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Lexicon } from "../lexicon/lexicon.js";
import { standardLexicon, standardLexiconOver } from "../lexicon/standard.js";
import { withTable } from "../lexicon/user-table.js";
import { createExtractor as createStandard } from "../pipeline/index.js";
import type { UserTable } from "./extractor-source.js";
import type { Extractor } from "./map-batch.js";

/** Written by the build; what it holds can be worked out without it. */
const TABLES = new URL("../lexicon/standard-tables.bin", import.meta.url);

/** The tables in memory that threads can share, or null where they cannot be read. */
function readTables(): Uint8Array | null {
  let file: number;
  try {
    file = openSync(TABLES, "r");
  } catch {
    return null;
  }
  try {
    const tables = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    return readSync(file, tables) === tables.length ? tables : null;
  } finally {
    closeSync(file);
  }
}

let tables: Uint8Array | null | undefined;

/** The tables of the lexicon, for other threads: they are megabytes, which nobody writes to. */
export function shared(): unknown {
  tables ??= readTables();
  return tables;
}

function installedLexicon(given: unknown): Lexicon {
  tables ??= given instanceof Uint8Array ? given : readTables();
  return tables === null ? standardLexicon() : standardLexiconOver(tables);
}

/** The extractor of the library, with the analyst's rows added to its lexicon. `given` is what `shared` gave elsewhere. */
export function createExtractor(settings?: unknown, given?: unknown): Extractor {
  const own = (settings ?? []) as readonly UserTable[];
  const lexicon = own.reduce(
    (sum, { family, file, text }) => withTable(sum, family, text, file),
    installedLexicon(given),
  );
  return createStandard({ lexicon });
}
