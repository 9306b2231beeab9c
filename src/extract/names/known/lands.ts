import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { countryCode } from "../tables/row-identity.js";
import type { LandRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { demonymAt, partOf } from "../words/state-words.js";

const WEIGHT = 42;
/** Of the nouns for land the masculine ones: «الساحل الليبي», «التراب الجزائري». */
const MASCULINE: ReadonlySet<string> = new Set(["coastline", "soil"]);

/** Parts of a state that its adjective names: «الحدود السورية», «الأراضي العراقية». */
export function fromLands(facts: Facts, textOf: TextOf): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const found: Candidate[] = [];
  for (const token of facts.naming) {
    if (!has(facts, token, Fact.LAND)) continue;
    const hit = hitWhere(facts, token, families.land);
    if (hit === -1) continue;
    const row = lexicon.row<LandRow>(hits.entry[hit]);
    const state = demonymAt(facts, hits.last[hit] + 1, !MASCULINE.has(row.id));
    if (state === null) continue;
    const peeled = hits.peeled[hit];
    const country = state.row.id;
    found.push(
      ofOneShape({
        first: token,
        last: state.last,
        peeled,
        type: "LOC",
        rule: "names/land-of-state",
        entity: `place:${country}.${row.id}`,
        norm: row.english.replace("{adj}", state.row.adjective ?? state.row.english),
        arabic: textOf(token, state.last, peeled),
        country: countryCode(country),
        countryBasis: "stated",
        sector: null,
        confidence: "certain",
        role: null,
        point: { lat: state.row.lat, lon: state.row.lon },
        parts: [partOf(facts, state)],
        evidence: [
          cue("head", token, hits.last[hit], peeled, "land", row.id),
          cue("state", state.token, state.last, 0, "country", country),
        ],
        weight: WEIGHT,
      }),
    );
  }
  return found;
}
