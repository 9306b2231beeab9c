import { ALEF, Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Candidate } from "./candidate.js";
import { headBefore, isQuote, isSupported } from "./context.js";
import { cue } from "./evidence.js";
import { Fact, type Facts, has, hitWhere } from "./facts.js";
import { needsOf, placeCandidate, startsInside, upper } from "./place-candidate.js";
import {
  type ActorRow,
  type BodyHeadRow,
  type CountryRow,
  LITTLE_KNOWN,
  type Needs,
  type PersonRow,
  type PlaceHeadRow,
  type PlaceRow,
} from "./rows.js";

/** States that a text names outright or by an adjective: they let the places of these states be themselves. */
export function namedCountries(facts: Facts): Map<string, number> {
  const { hits, lexicon, tokens } = facts.analysis;
  const counts = new Map<string, number>();
  for (let token = 0; token < tokens.count; token++) {
    if (!has(facts, token, Fact.COUNTRY | Fact.NISBA)) continue;
    const hit = hitWhere(facts, token, facts.families.country);
    if (hit === -1) continue;
    const country = lexicon.row<CountryRow>(hits.entry[hit]).id;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  addPlaces(facts, counts);
  return counts;
}

/** Places known to the world or to their region speak for their states too. */
const WELL_KNOWN = 2;

function addPlaces(facts: Facts, counts: Map<string, number>): void {
  const { hits, lexicon, tokens } = facts.analysis;
  for (let token = 0; token < tokens.count; token++) {
    if (!has(facts, token, Fact.PLACE) || has(facts, token, Fact.WORD)) continue;
    const hit = hitWhere(facts, token, facts.families.place);
    if (hit === -1) continue;
    const { country, rank, needs } = lexicon.row<PlaceRow>(hits.entry[hit]);
    if (country !== null && needs === null && rank <= WELL_KNOWN) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
}

const FATHATAN = 0x064b;
const KASRATAN = 0x064d;

/** Whether tanween is written on a token: «أفريقيًا» is an adjective or an adverb, as the names of states and towns take none. */
function hasTanween({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const from = text.origin[tokens.end[token] - 1];
  const to = text.origin[tokens.end[token]];
  for (let at = from; at < to; at++) {
    const unit = text.raw.charCodeAt(at);
    if (unit >= FATHATAN && unit <= KASRATAN) return true;
  }
  const before = text.origin[Math.max(tokens.start[token], tokens.end[token] - 2)];
  return text.raw.charCodeAt(before + 1) === FATHATAN;
}

/** Whether the token is known as a whole word, so that peeling letters off it reads it against the grain. */
export function isWhole(facts: Facts, token: number): boolean {
  const { hits } = facts.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] === 0) return true;
  return false;
}

/** Weights of what the lexicon names, above what only grammar does. */
const WEIGHT = { person: 60, actor: 54, country: 50 } as const;

/** A hit that may be a name, with what its row's conditions are held against. */
interface Reading {
  readonly facts: Facts;
  readonly hit: number;
  readonly token: number;
  readonly last: number;
  readonly peeled: number;
  readonly countries: ReadonlyMap<string, number>;
  /** The state named most. */
  readonly mostNamed: string | null;
}

const isHere = ({ countries }: Reading, country: string | null): boolean => country !== null && countries.has(country);

function supported(reading: Reading, needs: Needs | null, countryIsNamed: boolean, heads: number): boolean {
  if (needs === null) return true;
  const { facts, token, last, hit } = reading;
  const proclitics = facts.analysis.hits.proclitics[hit];
  return isSupported(facts, needs, { first: token, last, proclitics, countryIsNamed, heads });
}

function asCountry(reading: Reading): Candidate | null {
  const { facts, hit, token, last, peeled, countries } = reading;
  const { hits, lexicon } = facts.analysis;
  if ((hits.features[hit] & Feature.NISBA) !== 0) return null;
  const row = lexicon.row<CountryRow>(hits.entry[hit]);
  if (!supported(reading, row.needs, (countries.get(row.id) ?? 0) > 1, Fact.PLACE_HEAD)) return null;
  if (isAdjective(facts, token, last, peeled)) return null;
  return {
    first: token,
    last,
    peeled,
    type: "GPE",
    rule: "names/country",
    entity: `country:${row.id}`,
    norm: row.english,
    arabic: row.ar,
    country: upper(row.id),
    countryBasis: "stated",
    sector: "GOV",
    confidence: "certain",
    role: null,
    point: { lat: row.lat, lon: row.lon },
    evidence: [cue("name", token, last, peeled, "country", row.id)],
    weight: WEIGHT.country,
  };
}

/** Kinds whose heads stand before one another's names: حركة فتح is a party, سلطات الحوثي a group, وكالة أصوات العراق media. */
const CAMPS: readonly ReadonlySet<string>[] = [
  new Set(["group", "party", "ngo", "government", "opposition", "alliance", "bloc"]),
  new Set(["media", "agency"]),
];

const isOneCamp = (kind: string, other: string): boolean =>
  kind === other || CAMPS.some((camp) => camp.has(kind) && camp.has(other));

/** Whether the noun before a body's name is of its kind: صحيفة [الوطن], not بنك الوطن. */
function hasHeadOfKind(facts: Facts, token: number, kind: string): boolean {
  const before = isQuote(facts, token - 1) ? token - 2 : token - 1;
  if (!has(facts, before, Fact.BODY_HEAD)) return false;
  const { hits, lexicon } = facts.analysis;
  const isOfKind = (hit: number): boolean => isOneCamp(kind, lexicon.row<BodyHeadRow>(hits.entry[hit]).kind);
  return hitWhere(facts, before, facts.families.bodyHead, isOfKind) !== -1;
}

function actorSupported(reading: Reading, row: ActorRow): boolean {
  const { facts, token } = reading;
  switch (row.needs) {
    case "context":
      return (row.near !== null && facts.names(row.near)) || hasHeadOfKind(facts, token, row.kind);
    case "head":
      return hasHeadOfKind(facts, token, row.kind);
    case "quote":
      return hasHeadOfKind(facts, token, row.kind) || supported(reading, "quote", false, 0);
    default:
      return supported(reading, row.needs, isHere(reading, row.country), Fact.BODY_HEAD);
  }
}

function asActor(reading: Reading): Candidate | null {
  const { facts, hit, token, last, peeled, mostNamed } = reading;
  const { hits, lexicon } = facts.analysis;
  const row = lexicon.row<ActorRow>(hits.entry[hit]);
  if (!actorSupported(reading, row)) return null;
  return {
    first: token,
    last,
    peeled,
    type: "ORG",
    rule: "names/body",
    entity: `actor:${row.same ?? row.id}`,
    norm: row.english,
    arabic: row.ar,
    country: upper(row.country),
    countryBasis: "resolved",
    sector: row.sector,
    confidence: row.needs === null ? "certain" : "likely",
    role: null,
    evidence: [cue("name", token, last, peeled, "actor", row.id)],
    kind: row.kind,
    ...(row.short === null ? {} : { short: row.short }),
    ...(row.metonym === null ? {} : { metonymOf: `country:${row.metonym}` }),
    // Of two bodies of one name (طالبان) that of the state told of most is meant.
    weight: WEIGHT.actor + (row.needs === "country" && row.country === mostNamed ? 1 : 0),
  };
}

function asPerson(reading: Reading): Candidate | null {
  const { facts, hit, token, last, peeled } = reading;
  const { hits, lexicon } = facts.analysis;
  const row = lexicon.row<PersonRow>(hits.entry[hit]);
  if (!supported(reading, row.needs, isHere(reading, row.country), Fact.BODY_HEAD)) return null;
  return {
    first: token,
    last,
    peeled,
    type: "PER",
    rule: "names/known-person",
    entity: `person:${row.id}`,
    norm: row.english,
    arabic: row.ar,
    country: upper(row.country),
    countryBasis: "resolved",
    sector: row.sector,
    confidence: "certain",
    role: null,
    ...(row.office === null ? {} : { office: row.office }),
    evidence: [cue("name", token, last, peeled, "person", row.id)],
    weight: WEIGHT.person,
  };
}

/** The fewest letters that are a little-known place behind a proclitic: «لغات», «كسرت» are words. */
const BEHIND_PROCLITIC = 4;

/** Whether a short name is rather the rest of a word that no table knows: ل and غات, ف and قيرة. */
function againstTheGrain({ facts, hit, token, peeled }: Reading, { rank }: PlaceRow): boolean {
  const { hits, tokens } = facts.analysis;
  if (peeled === 0) return false;
  if ((hits.proclitics[hit] & Proclitic.KA) !== 0) return true;
  return rank >= LITTLE_KNOWN && tokens.end[token] - tokens.start[token] - peeled < BEHIND_PROCLITIC;
}

/** Whether the hit names its place here. */
function placeHolds(reading: Reading, row: PlaceRow): boolean {
  const { facts, token, last } = reading;
  if (last > token ? startsInside(facts, token, last) : againstTheGrain(reading, row)) return false;
  // «دير العشاير» is none of the places called دير.
  const governs = last === token && has(facts, token, Fact.PLACE_HEAD) && has(facts, last + 1, Fact.DEFINITE);
  if (governs && !has(facts, token, Fact.DEFINITE) && headBefore(facts, token, Fact.PLACE_HEAD) === -1) return false;
  const here = isHere(reading, row.country);
  const needs = needsOf(facts, row, token, last, here);
  if (isSituated(facts, row, last)) return true;
  return (
    supported(reading, needs, here, Fact.PLACE_HEAD) &&
    (needs !== "head" || here || row.type !== "GPE" || !isHeadOfBuilding(facts, token))
  );
}

/** Kinds of buildings that stand in any town, and are named after all kinds of things. */
const BUILDINGS: ReadonlySet<string> = new Set(["mosque", "church", "school", "hospital", "building"]);

/** «مسجد مقر القوات»: a building before a common word makes no town of it, unless the text tells of the town's state. */
function isHeadOfBuilding(facts: Facts, token: number): boolean {
  const before = isQuote(facts, token - 1) ? token - 2 : token - 1;
  const { hits, lexicon } = facts.analysis;
  const head = hitWhere(facts, before, facts.families.placeHead);
  return head !== -1 && BUILDINGS.has(lexicon.row<PlaceHeadRow>(hits.entry[head]).kind);
}

/** «عتق اليمنية», «نوى غربي درعا»: its state's adjective, or a side of a place of its province, says that a name is a place. */
function isSituated(facts: Facts, { country, admin1 }: PlaceRow, last: number): boolean {
  const { hits, lexicon } = facts.analysis;
  const next = last + 1;
  if (has(facts, next, Fact.NISBA)) {
    const hit = hitWhere(facts, next, facts.families.country, (one) => (hits.features[one] & Feature.NISBA) !== 0);
    if (hit === -1 || hits.peeled[hit] > 0 || (hits.features[hit] & Feature.DEFINITE) === 0) return false;
    return lexicon.row<CountryRow>(hits.entry[hit]).id === country;
  }
  if (admin1 === null || !has(facts, next, Fact.LOCATIVE)) return false;
  const beside = hitWhere(facts, next + 1, facts.families.place, (one) => {
    const other = lexicon.row<PlaceRow>(hits.entry[one]);
    return other.needs === null && (other.admin1 ?? other.id) === admin1;
  });
  return beside !== -1;
}

const NAMED = Fact.COUNTRY | Fact.PLACE | Fact.ACTOR | Fact.PERSON;

/** Candidates that the lexicon names outright: states, places, bodies, persons in the news. */
export function fromLexicon(facts: Facts, countries: ReadonlyMap<string, number>): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens } = analysis;
  const found: Candidate[] = [];
  let mostNamed: string | null = null;
  for (const [country, count] of countries)
    if (mostNamed === null || count > (countries.get(mostNamed) ?? 0)) mostNamed = country;
  /** Places by the tokens and letters they take, so that homonyms become one candidate with rivals. */
  const places = new Map<number, PlaceRow[]>();
  for (let token = 0; token < tokens.count; token++) {
    if (!has(facts, token, NAMED) || hasTanween(facts, token)) continue;
    const whole = isWhole(facts, token);
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const peeled = hits.peeled[hit];
      if (hits.pronoun[hit] > 0 || (peeled > 0 && whole)) continue;
      const family = lexicon.familyOf(hits.entry[hit]);
      const reader =
        family === families.country
          ? asCountry
          : family === families.actor
            ? asActor
            : family === families.person
              ? asPerson
              : null;
      if (reader === null && family !== families.place) continue;
      const last = hits.last[hit];
      const reading: Reading = { facts, hit, token, last, peeled, countries, mostNamed };
      if (reader !== null) {
        const candidate = reader(reading);
        if (candidate !== null) found.push(candidate);
        continue;
      }
      const row = lexicon.row<PlaceRow>(hits.entry[hit]);
      if (!placeHolds(reading, row)) continue;
      const key = last * 4 + peeled;
      const rivals = places.get(key);
      if (rivals === undefined) places.set(key, [row]);
      else if (!rivals.includes(row)) rivals.push(row);
    }
    if (places.size === 0) continue;
    for (const [key, rivals] of places) found.push(placeCandidate(facts, token, key >> 2, key & 3, rivals));
    places.clear();
  }
  return found;
}

/** The most words that a body's name in quotes has. */
const QUOTED = 5;

/** «شركة "النور" [السعودية]»: whether a quote closes the name of a body, whose adjective may follow. */
function closesBody(facts: Facts, quote: number): boolean {
  for (let open = quote - 2; open >= quote - QUOTED - 1; open--)
    if (isQuote(facts, open)) return has(facts, open - 1, Fact.BODY_HEAD);
  return false;
}

/** The forms of an adjective in alef: the accusative, and the dual without its nun. */
const IN_ALEF = Feature.ACCUSATIVE | Feature.CONSTRUCT;

/** Whether a state's adjective at a token is one by the alef of the accusative alone: روسيا. */
function isAccusative({ families, analysis }: Facts, token: number): boolean {
  const { hits } = analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (analysis.lexicon.familyOf(hits.entry[hit]) !== families.country || hits.peeled[hit] > 0) continue;
    if ((hits.features[hit] & (Feature.NISBA | IN_ALEF)) === Feature.NISBA) return false;
  }
  return true;
}

/**
 * Whether a state's name is rather the adjective of a noun before it: «الأراضي السعودية», «محافظات سورية». The adjective
 * agrees with a feminine noun or the plural of a thing, in the article too.
 */
function isAdjective(facts: Facts, token: number, last: number, peeled: number): boolean {
  const { hits, tokens, text } = facts.analysis;
  if (peeled > 0 || last > token || !has(facts, token, Fact.NISBA)) return false;
  const before = token - 1;
  if (isQuote(facts, before)) return has(facts, token, Fact.DEFINITE) && closesBody(facts, before);
  if (before < 0 || tokens.kind[before] !== TokenKind.WORD) return false;
  const other = Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.COUNTRY | Fact.ACTOR | Fact.PERSON;
  // «طيارا روسيا», but «تضررت روسيا»: an adjective in the accusative follows a noun in the accusative.
  if (isAccusative(facts, token)) return text.units[tokens.end[before] - 1] === ALEF && !has(facts, before, other);
  if (has(facts, before, other | Fact.TITLE)) return false;
  if (has(facts, token, Fact.DEFINITE) !== has(facts, before, Fact.DEFINITE)) return false;
  // «قال الحوثيون السعودية …»: sound masculine plurals are people, whose adjective is plural.
  const end = tokens.end[before];
  const people = text.units[end - 1] === 0x0646 && (text.units[end - 2] === 0x0648 || text.units[end - 2] === 0x064a);
  return !people && hits.first[before] < hits.first[before + 1];
}
