import { extractDates } from "../../../src/extract/dates/index.js";
import { analyse } from "../../../src/lexicon/analysis.js";
import { standardLexicon } from "../../../src/lexicon/standard.js";
import type { Issue } from "../../../src/model/issue.js";
import type { TimexMention } from "../../../src/model/timex.js";
import { readNumerals } from "../../../src/numerals/index.js";
import { findZones } from "../../../src/page/index.js";

/** The dates of a text, as the pipeline reads them. */
export function read(
  text: string,
  published: string | null = "2024-03-13",
): { timexes: TimexMention[]; issues: Issue[] } {
  const analysis = analyse(text, standardLexicon());
  return extractDates({ analysis, numerals: readNumerals(analysis), zones: findZones(analysis), published });
}

/** Value and modifier of each mention with its words: «أمس» = 2024-03-12. */
export const told = (text: string, published: string | null = "2024-03-13"): string[] =>
  read(text, published).timexes.map(
    ({ surface, value, mod }) => `${surface} = ${value}${mod === undefined ? "" : ` ${mod}`}`,
  );
