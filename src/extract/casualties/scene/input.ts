import type { Analysis } from "../../../lexicon/analysis.js";
import type { NameMention } from "../../../model/name.js";
import type { TimexMention } from "../../../model/timex.js";
import type { NumeralTable } from "../../../numerals/index.js";
import type { ZoneTable } from "../../../page/index.js";

/** What the casualty layer works on: the analysed text and what the earlier layers found in it. */
export interface CasualtyInput {
  readonly analysis: Analysis;
  readonly numerals: NumeralTable;
  readonly names: readonly NameMention[];
  readonly timexes: readonly TimexMention[];
  readonly zones?: ZoneTable;
}
