import { Feature } from "../../../lexicon/features.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { type Facts, hitWhere } from "./facts.js";

/** The class noun of one place that a token is, without the article: مدينة, but neither المدينة nor مدن. */
export function placeNounBefore(facts: Facts, token: number): PlaceHeadRow | null {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(
    facts,
    token,
    facts.families.placeHead,
    (one) => (hits.features[one] & (Feature.DEFINITE | Feature.PLURAL | Feature.ACCUSATIVE)) === 0,
  );
  return hit === -1 ? null : lexicon.row<PlaceHeadRow>(hits.entry[hit]);
}
