import { readFileSync } from "node:fs";
import type { Lexicon } from "../lexicon/lexicon.js";
import { standardLexicon, standardLexiconOver } from "../lexicon/standard.js";
import { withTable } from "../lexicon/user-table.js";
import { createExtractor as createStandard } from "../pipeline/index.js";
import type { UserTable } from "./extractor-source.js";
import type { Extractor } from "./map-batch.js";

/** Written by the build; what it holds can be worked out without it. */
const TABLES = new URL("../lexicon/standard-tables.bin", import.meta.url);

function installedLexicon(): Lexicon {
  let tables: Uint8Array;
  try {
    tables = readFileSync(TABLES);
  } catch {
    return standardLexicon();
  }
  return standardLexiconOver(tables);
}

/** The extractor of the library, with the analyst's rows added to its lexicon. */
export function createExtractor(settings?: unknown): Extractor {
  const tables = (settings ?? []) as readonly UserTable[];
  const lexicon = tables.reduce(
    (sum, { family, file, text }) => withTable(sum, family, text, file),
    installedLexicon(),
  );
  return createStandard({ lexicon });
}
