import { TATWEEL } from "../../../text/letters.js";
import type { PlaceRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isBare } from "../words/facts.js";

const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, TATWEEL]);

/** The other end of a road. */
export interface RoadEnd {
  readonly last: number;
  readonly english: string;
}

/** «طريق حمص - [دمشق]», «طريق بغداد [كركوك]»: the place that a road goes on to behind the one at `last`, or null. */
export function roadEnd(facts: Facts, last: number): RoadEnd | null {
  const { analysis, families } = facts;
  const { hits, lexicon, text, tokens } = analysis;
  const next = last + 1;
  if (next + 1 >= tokens.count) return null;
  const dash = tokens.end[next] - tokens.start[next] === 1 && DASHES.has(text.units[tokens.start[next]]);
  const token = dash ? next + 1 : next;
  if (!has(facts, token, Fact.PLACE) || (!dash && has(facts, token, Fact.WORD | Fact.NEAR | Fact.PLACE_HEAD)))
    return null;
  const hit = hitWhere(facts, token, families.place, isBare);
  return hit === -1 ? null : { last: hits.last[hit], english: lexicon.row<PlaceRow>(hits.entry[hit]).english };
}
