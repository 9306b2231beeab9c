import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { countryCode } from "../tables/row-identity.js";
import type { LandRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { demonymAt, partOf, type StateWord } from "../words/state-words.js";

const WEIGHT = 42;
/** Of the nouns for land the masculine ones: «الساحل الليبي», «التراب الجزائري». */
const MASCULINE: ReadonlySet<string> = new Set(["coastline", "soil"]);

const BORDER = "border";
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013]);

const adjective = ({ row }: StateWord): string => row.adjective ?? row.english;

/** «الحدود السورية [اللبنانية]», «الحدود السورية [- اللبنانية]»: the state on the other side, or null. */
function neighbourAt(facts: Facts, { last, row }: StateWord): StateWord | null {
  const { text, tokens } = facts.analysis;
  const isDash = tokens.kind[last + 1] === TokenKind.MARK && DASHES.has(text.units[tokens.start[last + 1]]);
  const other = demonymAt(facts, isDash ? last + 2 : last + 1, true);
  return other === null || other.row.id === row.id ? null : other;
}

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
    const other = row.id === BORDER ? neighbourAt(facts, state) : null;
    const last = (other ?? state).last;
    found.push(
      ofOneShape({
        first: token,
        last,
        peeled,
        type: "LOC",
        rule: "names/land-of-state",
        entity: `place:${country}.${other === null ? "" : `${other.row.id}.`}${row.id}`,
        norm: row.english.replace("{adj}", [state, ...(other === null ? [] : [other])].map(adjective).join("–")),
        arabic: textOf(token, last, peeled),
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
