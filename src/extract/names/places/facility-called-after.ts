import { Feature } from "../../../lexicon/features.js";
import { type Candidate, ofNoTable, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { idOfNoTable } from "../candidates/slug.js";
import { founderAt } from "../persons/namesakes.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { type Facts, hitWhere } from "../words/facts.js";
import { facilityName } from "./place-candidate.js";
import { qualitiesAfter } from "./qualities.js";

/** Above persons: whoever stands behind «المستشفى الجامعي» is whom it is called after. */
const WEIGHT = 64;

/**
 * A facility whose noun has the article and an adjective, and behind them whom it is called after.
 *
 * @example «نقل إلى المستشفى الجامعي الحبيب بورقيبة» → Habib Bourguiba University Hospital
 */
export function facilityCalledAfter(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const hit = hitWhere(facts, token, families.placeHead, (one) => (hits.features[one] & Feature.DEFINITE) !== 0);
  if (hit === -1 || hits.last[hit] !== token) return null;
  const row = lexicon.row<PlaceHeadRow>(hits.entry[hit]);
  if (!row.inside || row.type !== "FAC") return null;
  const qualities = qualitiesAfter(facts, token, "facility", 2);
  if (qualities.last === token) return null;
  const name = founderAt(facts, qualities.last + 1, textOf);
  if (name === null) return null;
  const peeled = hits.peeled[hit];
  return ofNoTable({
    first: token,
    last: name.last,
    peeled,
    type: "FAC",
    rule: "names/facility",
    resolve: () => {
      const arabic = textOf(token, name.last, peeled);
      const norm = facilityName(name.english(), qualities.english, row);
      return { entity: idOfNoTable(row.kind, arabic), norm, arabic };
    },
    evidence: [cue("head", token, token, peeled, "place-head", row.id), cue("name", qualities.last + 1, name.last)],
    weight: WEIGHT,
  });
}
