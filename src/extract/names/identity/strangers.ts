import { Feature } from "../../../lexicon/features.js";
import type { Candidate } from "../candidates/candidate.js";
import {
  IN_MANY_TOWNS,
  isCalledAfterCity,
  isInHonour,
  ofTextsState,
  ROAD,
  servesTown,
} from "../places/facility-names.js";
import { type CountryRow, LITTLE_KNOWN, type PlaceHeadRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { placeNounBefore } from "../words/place-nouns.js";

/** By state the entity that speaks for it in a text, or null where several do. */
type Speakers = ReadonlyMap<string, string | null>;

/** Worked out when first asked for: few names are in doubt. */
function speakersOf(facts: Facts, candidates: readonly Candidate[]): () => Speakers {
  let speakers: Speakers | null = null;
  return () => {
    speakers ??= readSpeakers(facts, candidates);
    return speakers;
  };
}

/** «[الشمال الغربي]», «[الوسط]»: a little-known place that may be words of the language speaks for no state, as it is in doubt itself. */
function mayBeWords(facts: Facts, { rule, place, first, last }: Candidate): boolean {
  if (rule !== "names/place" || place === undefined || place.rank < LITTLE_KNOWN) return false;
  for (let token = first; token <= last; token++) if (!has(facts, token, Fact.WORD | Fact.DEFINITE)) return false;
  // «بعقوبة», though «عقوبة» is a word
  return has(facts, first, Fact.DEFINITE);
}

function readSpeakers(facts: Facts, candidates: readonly Candidate[]): Speakers {
  const speakers = new Map<string, string | null>();
  for (const candidate of candidates) {
    const { country, entity } = candidate;
    if (country === null || mayBeWords(facts, candidate)) continue;
    const known = speakers.get(country);
    speakers.set(country, known === undefined || known === entity ? entity : null);
  }
  return speakers;
}

/** Whether nothing but one entity speaks for a state. */
function isSpeaker(speakers: Speakers, country: string, entity: string): boolean {
  const known = speakers.get(country);
  return known === undefined || known === entity;
}

/**
 * Names without places that nothing in a text bears out: a noun that is a little-known place too («[المضاربة] بالعملات») where
 * no preposition and no class noun leads to it and nothing else tells of its state, a club that another state's adjective
 * follows («[أتلانتا] الإيطالي»).
 */
export function withoutGroundless(
  facts: Facts,
  candidates: readonly Candidate[],
  stated: ReadonlyMap<string, number>,
): Candidate[] {
  const speakers = speakersOf(facts, candidates);
  const isAlone = ({ country, entity, place, rule }: Candidate): boolean =>
    rule === "names/place" &&
    place !== undefined &&
    country !== null &&
    !stated.has(country.toLowerCase()) &&
    isSpeaker(speakers(), country, entity);
  const alone = new Set(candidates.filter(isAlone));
  if (alone.size === 0) return [...candidates];
  const grounded = new Set<string>();
  for (const candidate of candidates)
    if (!alone.has(candidate) || !isMereNoun(facts, candidate)) grounded.add(candidate.entity);
  return candidates.filter(
    (candidate) => !alone.has(candidate) || (grounded.has(candidate.entity) && !isOfAnotherState(facts, candidate)),
  );
}

/** A little-known place of one word with the article that neither a class noun nor a preposition leads to. */
const isMereNoun = (facts: Facts, { place, first, last, peeled, evidence: [{ part }] }: Candidate): boolean =>
  place!.rank >= LITTLE_KNOWN &&
  place!.type === "GPE" &&
  first === last &&
  part !== "head" &&
  peeled === 0 &&
  has(facts, first, Fact.DEFINITE) &&
  !has(facts, first - 1, Fact.PREPOSITION);

/** «[أتلانتا] الإيطالي», but «مدينة [أتلانتا]», «[القدس] الإسرائيلية»: what the world knows is known of whomever. */
function isOfAnotherState(facts: Facts, { place, last, evidence: [{ part }] }: Candidate): boolean {
  if (place!.rank === 1 || place!.type !== "GPE" || part === "head" || !has(facts, last + 1, Fact.NISBA)) return false;
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(
    facts,
    last + 1,
    facts.families.country,
    (one) => (hits.features[one] & Feature.NISBA) !== 0 && hits.peeled[one] === 0,
  );
  if (hit === -1 || (hits.features[hit] & Feature.DEFINITE) === 0) return false;
  return lexicon.row<CountryRow>(hits.entry[hit]).id !== place!.country;
}

/**
 * Names without little-known places of states that nothing else in a text speaks of, where the text is about another state:
 * «[الشمال]» is none in Burkina Faso there. What a class noun says is a place is one, of the state that the text is about, as
 * are the street and the hospital that are called after a place abroad.
 */
export function withoutStrangers(
  facts: Facts,
  candidates: readonly Candidate[],
  focus: string | null,
  named: ReadonlyMap<string, number>,
  stated: ReadonlyMap<string, number>,
): Candidate[] {
  if (focus === null) return [...candidates];
  const speakers = speakersOf(facts, candidates);
  const here: Candidate[] = [];
  for (const candidate of candidates) {
    const own = asKnownHere(facts, candidate, focus, named, stated, speakers);
    if (own !== null) here.push(own);
  }
  return here;
}

/** What a name is in a text about a state: itself, a namesake in that state, or null where it is none. */
function asKnownHere(
  facts: Facts,
  candidate: Candidate,
  focus: string,
  named: ReadonlyMap<string, number>,
  stated: ReadonlyMap<string, number>,
  speakers: () => Speakers,
): Candidate | null {
  const { country, place, entity, rule } = candidate;
  if (place === undefined || country === null) return candidate;
  if (isInHonour(candidate)) return ofTextsState(facts, candidate, focus);
  if (country === focus) return candidate;
  if (isCalledAfterCity(facts, candidate)) return ofTextsState(facts, candidate, focus);
  // A place that the world knows names its state itself.
  const others = place.rank < LITTLE_KNOWN ? stated : named;
  const isAlone = !others.has(country.toLowerCase()) && isSpeaker(speakers(), country, entity);
  if (isAlone && candidate.headKind === ROAD) return ofTextsState(facts, candidate, focus);
  if (!isAlone) return candidate;
  if (rule === "names/place-with-head" && isCommonName(facts, candidate)) return ofTextsState(facts, candidate, focus);
  if (place.rank < LITTLE_KNOWN) return candidate;
  if (rule !== "names/place") return candidate;
  if (place.type === "FAC") return IN_MANY_TOWNS.has(place.kind) ? ofTextsState(facts, candidate, focus) : candidate;
  const head = headOf(facts, candidate);
  if (head === null) return isForeign(facts, candidate) ? candidate : null;
  return isNamedWhole(facts, head, candidate) ? candidate : ofTextsState(facts, candidate, focus);
}

/** «مستشفى [العيون]», but «سفارة [واشنطن]»: what a facility is called means something in Arabic, or is known to few. */
const isCommonName = (facts: Facts, { place, headKind, evidence: [, name] }: Candidate): boolean =>
  place!.rank >= LITTLE_KNOWN ||
  (place!.rank > 1 && !servesTown(headKind) && name !== undefined && has(facts, name.first, Fact.DEFINITE));

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
  const row = placeNounBefore(facts, token);
  return row !== null && (row.opens !== null || !has(facts, first, Fact.WORD)) ? row : null;
}

/** «منطقة [حائل]», «مدينة [المنستير]», but «محافظة [الشمال]»: the noun says what the place of the tables is. */
const isNamedWhole = (facts: Facts, { kind }: PlaceHeadRow, { place, first }: Candidate): boolean =>
  place?.rank === LITTLE_KNOWN &&
  !has(facts, first, Fact.WORD) &&
  ((place.kind === "adm1" && (kind === "region" || kind === "adm1")) || (place.kind === "city" && kind === "city"));
