import { compose, type Head } from "./body-compose.js";
import { type Candidate, ofOneShape } from "./candidate.js";
import { Fact, type Facts, has } from "./facts.js";
import type { PlaceRow } from "./rows.js";

/** How much speaks for one of several places of a name: that the text names its state, that the world knows it. */
const standing = ({ country, rank }: PlaceRow, stated: ReadonlyMap<string, number>): number =>
  (country !== null && stated.has(country) ? 2 : 0) + (rank === 1 ? 1 : 0);

/** The row of the place at a token, and its last token. */
function placeAt(facts: Facts, token: number, stated: ReadonlyMap<string, number>) {
  const { hits, lexicon } = facts.analysis;
  let best: { readonly row: PlaceRow; readonly last: number } | null = null;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== facts.families.place || hits.peeled[hit] > 0 || hits.pronoun[hit] > 0)
      continue;
    const row = lexicon.row<PlaceRow>(hits.entry[hit]);
    const last = hits.last[hit];
    const longer = best === null ? 1 : last - best.last;
    if (longer > 0 || (longer === 0 && standing(row, stated) > standing(best!.row, stated))) best = { row, last };
  }
  return best;
}

/** «شرطة [دبي]», «بلدية [نيويورك]»: the body of a place, of places of one name that of the text's states. */
export function ofPlace(
  head: Head,
  next: number,
  stated: ReadonlyMap<string, number>,
  weight: number,
): Candidate | null {
  // «حكومة المدينة» is that of a town told of before.
  const isTown = has(head.facts, next, Fact.PLACE_HEAD) && has(head.facts, next, Fact.DEFINITE);
  const place = has(head.facts, next, Fact.PLACE) && !isTown ? placeAt(head.facts, next, stated) : null;
  if (place === null) return null;
  const { english: name, country } = place.row;
  const made = compose(head, place.last, "names/body-of-place", { name }, null, weight);
  // The name says whose it is: Cairo Security Directorate.
  return ofOneShape({
    ...made,
    ofState: head.row.english.includes("{name}") ? undefined : made.ofState,
    country: country?.toUpperCase() ?? null,
    countryBasis: "resolved",
  });
}
