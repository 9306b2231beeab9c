import { LexiconError, type LexiconProblem } from "../lexicon/problems.js";
import { standardLexicon, standardTables, useStandardTables } from "../lexicon/standard.js";
import { withTable } from "../lexicon/user-table.js";
import { createExtractor as createStandard } from "../pipeline/index.js";
import type { UserTable } from "./extractor-source.js";
import type { Extractor } from "./map-batch.js";

/** What the standard lexicon needs not do again in another thread. */
export function shared(): unknown {
  return standardTables();
}

/** The extractor of the library, with the analyst's rows added to its lexicon. `given` is what `shared` gave elsewhere. */
export function createExtractor(settings?: unknown, given?: unknown): Extractor {
  if (given instanceof Uint8Array) useStandardTables(given);
  const own = (settings ?? []) as readonly UserTable[];
  const problems: LexiconProblem[] = [];
  let lexicon = standardLexicon();
  for (const { family, file, text } of own) {
    try {
      lexicon = withTable(lexicon, family, text, file);
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new LexiconError(problems);
  return createStandard({ lexicon });
}
