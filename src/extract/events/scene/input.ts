import type { Analysis } from "../../../lexicon/analysis.js";
import type { CasualtyFigure } from "../../../model/casualty.js";
import type { Coreference, NameMention } from "../../../model/name.js";
import type { IsoDay, TimexMention } from "../../../model/timex.js";
import type { ZoneTable } from "../../../page/index.js";

/** What the event layer reads: the analysed text and the answers of the layers before it. */
export interface EventInput {
  readonly analysis: Analysis;
  readonly zones?: ZoneTable;
  readonly names: readonly NameMention[];
  readonly coreferences: readonly Coreference[];
  readonly timexes: readonly TimexMention[];
  readonly casualties: readonly CasualtyFigure[];
  /** ISO country the story is about. */
  readonly focus: string | null;
  readonly published: IsoDay | null;
}
