import { extractDates } from "../../../src/extract/dates/index.js";
import { extractNames, type NameOutput } from "../../../src/extract/names/index.js";
import { analyse } from "../../../src/lexicon/analysis.js";
import { standardLexicon } from "../../../src/lexicon/standard.js";
import { readNumerals } from "../../../src/numerals/index.js";
import { findZones } from "../../../src/page/index.js";

/** The names of a text and what goes back to them, as the pipeline reads them. */
export function read(text: string, published: string | null = "2024-03-13"): NameOutput {
  const analysis = analyse(text, standardLexicon());
  const zones = findZones(analysis);
  const { timexes } = extractDates({ analysis, numerals: readNumerals(analysis), zones, published });
  return extractNames({ analysis, zones, timexes, published });
}
