import { Feature } from "../../lexicon/features.js";
import type { Candidate } from "./candidate.js";
import { Fact, type Facts, has, hitWhere } from "./facts.js";
import { LITTLE_KNOWN, type PlaceHeadRow } from "./rows.js";
import { transliterate } from "./transliterate.js";

/**
 * Names without little-known places of states that nothing else in a text speaks of, where the text is about another state:
 * «[الشمال]» is none in Burkina Faso there. What a class noun says is a place is one, of the state that the text is about.
 */
export function withoutStrangers(
  facts: Facts,
  candidates: readonly Candidate[],
  focus: string | null,
  named: ReadonlyMap<string, number>,
): Candidate[] {
  if (focus === null) return [...candidates];
  /** By state, the entity that speaks for it, or null where several do. */
  const speakers = new Map<string, string | null>();
  for (const { country, entity } of candidates) {
    if (country === null) continue;
    const known = speakers.get(country);
    speakers.set(country, known === undefined || known === entity ? entity : null);
  }
  return candidates.flatMap((candidate) => {
    const { country, place, entity, rule } = candidate;
    if (place === undefined || country === null || country === focus || rule !== "names/place") return [candidate];
    if (place.rank < LITTLE_KNOWN || place.type === "FAC") return [candidate];
    if (named.has(country.toLowerCase()) || speakers.get(country) !== entity) return [candidate];
    const head = headOf(facts, candidate);
    if (head === null) return isForeign(facts, candidate) ? [candidate] : [];
    return isNamedWhole(facts, head, candidate) ? [candidate] : [ofFocus(facts, candidate, focus)];
  });
}

/** «في [روتردام]»: behind a preposition a name that is nothing in Arabic is no namesake of anything. */
const isForeign = (facts: Facts, { first, last, peeled, place }: Candidate): boolean =>
  place?.rank === LITTLE_KNOWN &&
  peeled === 0 &&
  has(facts, first - 1, Fact.LOCATIVE) &&
  (last > first || !has(facts, first, Fact.WORD | Fact.DEFINITE | Fact.GIVEN | Fact.FAMILY));

/** The class noun that makes a place of a name: «معتمدية [بومرداس]», but «مدن [الشمال]», «العاصمة [الهندية]». */
function headOf(facts: Facts, { evidence, first }: Candidate): PlaceHeadRow | null {
  const [{ part, first: token }] = evidence;
  if (part !== "head" || has(facts, first, Fact.NISBA)) return null;
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(
    facts,
    token,
    facts.families.placeHead,
    (one) => (hits.features[one] & (Feature.DEFINITE | Feature.PLURAL | Feature.ACCUSATIVE)) === 0,
  );
  const row = hit === -1 ? null : lexicon.row<PlaceHeadRow>(hits.entry[hit]);
  return row !== null && (row.opens !== null || !has(facts, first, Fact.WORD)) ? row : null;
}

/** «منطقة [حائل]», «مدينة [المنستير]», but «محافظة [الشمال]»: the noun says what the place of the tables is. */
const isNamedWhole = (facts: Facts, { kind }: PlaceHeadRow, { place, first }: Candidate): boolean =>
  place?.rank === LITTLE_KNOWN &&
  !has(facts, first, Fact.WORD) &&
  ((place.kind === "adm1" && (kind === "region" || kind === "adm1")) || (place.kind === "city" && kind === "city"));

function ofFocus(facts: Facts, candidate: Candidate, focus: string): Candidate {
  const { lexicon } = facts.analysis;
  return {
    ...candidate,
    rule: "names/place-by-head",
    entity: `place:x.${candidate.place!.kind}.${candidate.arabic.replace(/\s+/g, "-")}`,
    norm: transliterate(candidate.arabic, lexicon),
    country: focus,
    countryBasis: "assumed",
    confidence: "possible",
    place: undefined,
    rivals: undefined,
    lost: undefined,
  };
}
