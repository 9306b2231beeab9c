import { standardLexicon } from "../lexicon/standard.js";
import { withTable } from "../lexicon/user-table.js";
import { createExtractor as createStandard } from "../pipeline/index.js";
import type { UserTable } from "./extractor-source.js";
import type { Extractor } from "./map-batch.js";

/** The extractor of the library, with the analyst's rows added to its lexicon. */
export function createExtractor(settings?: unknown): Extractor {
  const tables = (settings ?? []) as readonly UserTable[];
  const lexicon = tables.reduce((sum, { family, file, text }) => withTable(sum, family, text, file), standardLexicon());
  return createStandard({ lexicon });
}
