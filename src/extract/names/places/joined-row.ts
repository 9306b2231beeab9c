import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { type Candidate, ofNoTable, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { transliterateThing } from "../spelling/transliterate.js";
import type { PlaceRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { closesItem, joinsUnknown } from "./row-items.js";
import { BEHIND_NOUN } from "./series.js";
import { untoldName } from "./untold-name.js";

const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood", "camp"]);
const OTHERS = Fact.WORD | Fact.GIVEN | Fact.FAMILY;

/** The state of the town at a token that nothing else may be, with و before it or without, to its last token where that is told; null elsewhere. */
function stateOfTown(facts: Facts, token: number, joined: boolean, last = -1): string | null {
  const { hits, lexicon, tokens } = facts.analysis;
  if (token >= tokens.count || !has(facts, token, Fact.PLACE)) return null;
  const rowOf = (hit: number): PlaceRow => lexicon.row<PlaceRow>(hits.entry[hit]);
  const hit = hitWhere(facts, token, facts.families.place, (one) => {
    const { needs, kind } = rowOf(one);
    if (needs !== null || !SETTLEMENTS.has(kind) || (last !== -1 && hits.last[one] !== last)) return false;
    return !joined || (hits.proclitics[one] & Proclitic.CONJUNCTION) !== 0;
  });
  if (hit === -1 || (hits.last[hit] === token && has(facts, token, OTHERS))) return null;
  return rowOf(hit).country;
}

/** The state of the town that ends at a token: «[دير سنبل] والرويحة». */
const stateBefore = (facts: Facts, last: number): string | null =>
  stateOfTown(facts, last, false, last) ?? (last > 0 ? stateOfTown(facts, last - 1, false, last) : null);

/** Places that no table knows between two towns of one state to which و joins them: «سفوهن [وفليفل] والفطيرة». */
export function fromJoinedRows(facts: Facts, textOf: TextOf): Candidate[] {
  const { count } = facts.analysis.tokens;
  const found: Candidate[] = [];
  let end = 0;
  for (const place of facts.naming) {
    if (!has(facts, place, Fact.PLACE)) continue;
    // Right behind the first word of a place or behind its second.
    for (let token = Math.max(place, end) + 1; token <= place + 2 && token + 1 < count; token++) {
      end = token;
      if (!joinsUnknown(facts, token)) continue;
      const state = stateBefore(facts, token - 1);
      while (end + 1 < count && joinsUnknown(facts, end + 1)) end++;
      const goesOn = stateOfTown(facts, end + 1, true) === state || (end === token && endsRow(facts, token, state));
      if (state !== null && goesOn) for (let at = token; at <= end; at++) found.push(townAt(facts, at, textOf));
      token = end;
    }
  }
  return found;
}

/** «كنصفرة وسرجة [وكرسعايا].»: behind two towns of one state, the second of which و joins too, where the row ends. */
const endsRow = (facts: Facts, token: number, state: string | null): boolean =>
  closesItem(facts, token + 1) &&
  !isVerbal(facts, token) &&
  stateOfTown(facts, token - 1, true, token - 1) === state &&
  stateBefore(facts, token - 2) === state;

/** «[وتمحورت] الخطة», «[واستهدف] في»: what و joins and that looks like a verb. */
const isVerbal = (facts: Facts, token: number): boolean => VERBAL.test(wordAt(facts.analysis, token));
const VERBAL = /^و(?:[يتان]|.*ت$)/;

function townAt({ analysis: { lexicon } }: Facts, token: number, textOf: TextOf): Candidate {
  const words = { first: token, last: token, peeled: 1 };
  return ofNoTable({
    ...words,
    type: "GPE",
    rule: "names/place-by-side",
    resolve: untoldName("town", words, textOf, (arabic) => transliterateThing(arabic, lexicon)),
    evidence: [cue("name", token, token, 1), cue("place", token - 1, token - 1)],
    weight: BEHIND_NOUN,
  });
}
