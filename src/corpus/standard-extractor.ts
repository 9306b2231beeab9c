import { standardLexicon } from "../lexicon/standard.js";
import { withTable } from "../lexicon/user-table.js";
import { createExtractor as createStandard } from "../pipeline/index.js";
import type { Extractor } from "./map-batch.js";
import type { ExtractorSource } from "./mapper.js";

/** A lexicon table of the analyst's own. */
export interface UserTable {
  readonly family: string;
  /** For messages. */
  readonly file: string;
  readonly text: string;
}

/** The extractor of the library, with the analyst's rows added to its lexicon. */
export function createExtractor(settings?: unknown): Extractor {
  const tables = (settings ?? []) as readonly UserTable[];
  const lexicon = tables.reduce((sum, { family, file, text }) => withTable(sum, family, text, file), standardLexicon());
  return createStandard({ lexicon });
}

/** The same as something that worker threads can make for themselves. */
export const standardExtractor = (tables: readonly UserTable[] = []): ExtractorSource => ({
  module: import.meta.url,
  settings: tables,
});
