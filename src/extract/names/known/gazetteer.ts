import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, FATHATAN, KASRATAN } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { isHere, type Reading, supported } from "../candidates/reading.js";
import { closesTitle, isOfContest, opensQuotedName } from "../places/contests.js";
import { isOfCompany } from "../places/doubts.js";
import { joinedPlace, placeHolds } from "../places/holds.js";
import { placeCandidate } from "../places/place-candidate.js";
import { isNoState } from "../places/senses.js";
import { countryCode, identityOf } from "../tables/row-identity.js";
import type { ActorRow, BodyHeadRow, CountryRow, PersonRow, PlaceRow } from "../tables/rows.js";
import { isMark, opensQuote } from "../words/context.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { isDay, isRelational } from "../words/governed-names.js";
import { isAdjective } from "../words/state-adjective.js";
import { isSource } from "./sources.js";
import { isToldAsState } from "./told-as-state.js";

/** How often a text names states outright or by an adjective. */
export function statedCountries(facts: Facts): Map<string, number> {
  const { hits, lexicon } = facts.analysis;
  const counts = new Map<string, number>();
  for (const token of facts.naming) {
    if (!has(facts, token, Fact.COUNTRY | Fact.NISBA)) continue;
    const hit = hitWhere(facts, token, facts.families.country);
    if (hit === -1) continue;
    const country = lexicon.row<CountryRow>(hits.entry[hit]).id;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** States that a text names, also by their well-known places: they let the places of these states be themselves. */
export function namedCountries(facts: Facts, stated: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map(stated);
  addPlaces(facts, counts);
  return counts;
}

/** Places known to the world or to their region speak for their states too. */
const WELL_KNOWN = 2;

function addPlaces(facts: Facts, counts: Map<string, number>): void {
  for (const token of facts.naming) {
    if (!has(facts, token, Fact.PLACE) || has(facts, token, Fact.WORD)) continue;
    const country = countryOfPlace(facts, token);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
}

/** The state of the well-known place at a token, or null. */
function countryOfPlace(facts: Facts, token: number): string | null {
  const { hits, lexicon } = facts.analysis;
  const rowOf = (one: number): PlaceRow => lexicon.row<PlaceRow>(hits.entry[one]);
  const isWellKnown = (one: number): boolean => rowOf(one).needs === null && rowOf(one).rank <= WELL_KNOWN;
  const hit = hitWhere(facts, token, facts.families.place, isWellKnown);
  if (hit === -1) return null;
  const { country, rank } = rowOf(hit);
  // «الجوف» is in two states: it names neither.
  const isRival = (one: number): boolean =>
    hits.last[one] === hits.last[hit] && rowOf(one).country !== country && rowOf(one).rank <= rank + 1;
  return country === null || hitWhere(facts, token, facts.families.place, isRival) !== -1 ? null : country;
}

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
function isWhole(facts: Facts, token: number): boolean {
  const { hits } = facts.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] === 0) return true;
  return false;
}

/** «[بأبين]»: a hamza on the alef behind a letter parts the two, where «بابين» is one word. */
const bearsHamza = ({ analysis: { text, tokens } }: Facts, token: number, peeled: number): boolean => {
  const letter = text.raw.charCodeAt(text.origin[tokens.start[token] + peeled]);
  return letter === ALEF_HAMZA_ABOVE || letter === ALEF_HAMZA_BELOW;
};

/** Weights of what the lexicon names, above what only grammar does. */
const WEIGHT = { person: 60, actor: 54, country: 50 } as const;

function asCountry(reading: Reading): Candidate | null {
  const { facts, hit, token, last, peeled, countries } = reading;
  const { hits, lexicon } = facts.analysis;
  if ((hits.features[hit] & Feature.NISBA) !== 0) return null;
  const row = lexicon.row<CountryRow>(hits.entry[hit]);
  const told = (countries.get(row.id) ?? 0) > 1;
  if (row.needs !== null && !isToldAsState(reading) && !supported(reading, row.needs, told, Fact.PLACE_HEAD))
    return null;
  if (isNoState(facts, token)) return null;
  if (
    isAdjective(facts, token, last, peeled) ||
    isOfCompany(facts, token) ||
    isOfContest(facts, token) ||
    opensQuotedName(facts, token, last) ||
    closesTitle(facts, token, last, peeled)
  )
    return null;
  const country = countryCode(row.id);
  return ofOneShape({
    first: token,
    last,
    peeled,
    type: "GPE",
    rule: "names/country",
    entity: `country:${row.id}`,
    norm: row.english,
    arabic: row.ar,
    country,
    countryBasis: "stated",
    sector: "GOV",
    confidence: "certain",
    role: null,
    point: { lat: row.lat, lon: row.lon },
    evidence: [cue("name", token, last, peeled, "country", row.id)],
    weight: WEIGHT.country,
  });
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
  const before = opensQuote(facts, token - 1) ? token - 2 : token - 1;
  if (!has(facts, before, Fact.BODY_HEAD)) return false;
  const { hits, lexicon } = facts.analysis;
  const isOfKind = (hit: number): boolean => isOneCamp(kind, lexicon.row<BodyHeadRow>(hits.entry[hit]).kind);
  return hitWhere(facts, before, facts.families.bodyHead, isOfKind) !== -1;
}

/** «مواقع [شرق] المدينة»: a side of what follows, and no paper. */
const governsPlace = (facts: Facts, token: number, last: number): boolean =>
  has(facts, token, Fact.NEAR) && has(facts, last + 1, Fact.DEFINITE | Fact.PLACE | Fact.PLACE_HEAD | Fact.COUNTRY);

const GROUP = "group";
const MINISTRY = "ministry";

/** «داعش [والقاعدة]»: what و joins to a group of the tables is one too. */
function isJoinedToGroup({ facts, hit, token }: Reading, { kind }: ActorRow): boolean {
  const { hits, lexicon } = facts.analysis;
  if (kind !== GROUP || (hits.proclitics[hit] & Proclitic.CONJUNCTION) === 0) return false;
  const isGroup = (one: number): boolean => {
    const row = lexicon.row<ActorRow>(hits.entry[one]);
    return row.kind === GROUP && row.needs === null;
  };
  return has(facts, token - 1, Fact.ACTOR) && hitWhere(facts, token - 1, facts.families.actor, isGroup) !== -1;
}

function actorSupported(reading: Reading, row: ActorRow): boolean {
  const { facts, token, last } = reading;
  if (row.kind === "media" && row.needs !== null && isSource(reading)) return true;
  switch (row.needs) {
    case "context":
      if (hasHeadOfKind(facts, token, row.kind) || isJoinedToGroup(reading, row)) return true;
      // «القاعدة الجوية» is no al-Qaeda; «هدف ليفربول الثاني» is no adjective of Liverpool.
      if (has(facts, token, Fact.DEFINITE) && isRelational(facts, last + 1)) return false;
      return row.near !== null && facts.names(row.near);
    case "head":
      return hasHeadOfKind(facts, token, row.kind) && !governsPlace(facts, token, last);
    case "quote":
      return hasHeadOfKind(facts, token, row.kind) || supported(reading, "quote", false, 0);
    default:
      return supported(reading, row.needs, isHere(reading, row.country), Fact.BODY_HEAD);
  }
}

const COLON = 0x3a;

/** Kinds of body that a text calls by the bare name once it has told it with its noun: «النهضة» after «حركة النهضة». */
const CALLED_BARE: ReadonlySet<string> = new Set(["party", "group"]);

/** Whether a name that needs its noun beside it stands as a body does, and no adjective follows: «وقال القيادي في [النهضة]». */
function standsAsBody({ facts, token, last, peeled }: Reading): boolean {
  if (peeled > 0 || has(facts, last + 1, Fact.DEFINITE | Fact.NISBA) || has(facts, token - 1, Fact.DEFINITE))
    return false;
  // «[فتح] تدين التصعيد», «[فتح]: لن نقبل» at the head of a line.
  const { tokens } = facts.analysis;
  if (token === 0 || tokens.kind[token - 1] === TokenKind.BREAK)
    return has(facts, last + 1, Fact.VERB | Fact.ACTOR) || isMark(facts, last + 1, COLON);
  return has(facts, token - 1, Fact.PREPOSITION | Fact.SPEECH | Fact.VERB | Fact.TITLE | Fact.BEFORE_SUBJECT);
}

function asActor(reading: Reading, named: ReadonlySet<string>): Candidate | null {
  const { facts, hit, token, last, peeled, mostNamed } = reading;
  const { hits, lexicon } = facts.analysis;
  const row = lexicon.row<ActorRow>(hits.entry[hit]);
  // «دانا [برينو]»: after a given name the first letter is none of its own.
  const glued = (hits.proclitics[hit] & Proclitic.BI) !== 0 && (hits.features[hit] & Feature.DEFINITE) === 0;
  if (glued && has(facts, token - 1, Fact.GIVEN)) return null;
  // «السياسة الخارجية الأمريكية» is no ministry.
  const qualifies = peeled === 0 && has(facts, token - 1, Fact.DEFINITE) && !isDay(facts, token - 1);
  if (row.kind === MINISTRY && has(facts, token, Fact.DOMAIN) && qualifies) return null;
  const bare = row.same !== null && named.has(row.same) && CALLED_BARE.has(row.kind) && standsAsBody(reading);
  if (!bare && !actorSupported(reading, row)) return null;
  // Of two bodies of one name (طالبان) that of the state told of most is meant, of two parties (العدالة والتنمية) that whose
  // words the text has; «تنظيم [الدولة الإسلامية]» before «تنظيم الدولة».
  const isMeant =
    (row.needs === "country" && row.country === mostNamed) || (row.near !== null && facts.names(row.near));
  const isOfOthers = row.needs === "country" || row.needs === "context";
  const doubt = isMeant || row.needs === "quote" ? 1 : isOfOthers ? -1 : 0;
  return bodyOf(row, { token, last, peeled }, WEIGHT.actor + doubt);
}

/** A body of the tables at some tokens. */
export const bodyOf = (
  row: ActorRow,
  { token, last, peeled }: Pick<Reading, "token" | "last" | "peeled">,
  weight: number,
): Candidate => {
  const { entity, country } = identityOf("actor", row);
  return ofOneShape({
    first: token,
    last,
    peeled,
    type: "ORG",
    rule: "names/body",
    entity,
    norm: row.english,
    arabic: row.ar,
    country,
    countryBasis: "resolved",
    sector: row.sector,
    confidence: row.needs === null ? "certain" : "likely",
    role: null,
    evidence: [cue("name", token, last, peeled, "actor", row.id)],
    kind: row.kind,
    short: row.short ?? undefined,
    metonymOf: row.metonym === null ? undefined : `country:${row.metonym}`,
    weight,
  });
};

const ON = "على";

/** «على», which folds with the name «علي». */
const isOn = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.raw.startsWith(ON, text.origin[tokens.start[token]]);

function asPerson(reading: Reading): Candidate | null {
  const { facts, hit, token, last, peeled } = reading;
  const { hits, lexicon } = facts.analysis;
  // «على ولايتي نيو مكسيكو وتكساس»: a preposition and two states.
  if (last > token && has(facts, last + 1, Fact.PLACE) && isOn(facts, token)) return null;
  // «كوسرت رسول [على] خلفية تصريحاته»: no part of the name where a noun follows.
  if (last > token && isOn(facts, last) && has(facts, last + 1, Fact.WORD) && !has(facts, last + 1, Fact.VERB))
    return null;
  // «شركة "بن لادن"»
  if (opensQuote(facts, token - 1) && isOfCompany(facts, token)) return null;
  const row = lexicon.row<PersonRow>(hits.entry[hit]);
  if (!supported(reading, row.needs, isHere(reading, row.country), Fact.BODY_HEAD)) return null;
  const { entity, country } = identityOf("person", row);
  return ofOneShape({
    first: token,
    last,
    peeled,
    type: "PER",
    rule: "names/known-person",
    entity,
    norm: row.english,
    arabic: row.ar,
    country,
    countryBasis: "resolved",
    sector: row.sector,
    confidence: "certain",
    role: null,
    office: row.office ?? undefined,
    evidence: [cue("name", token, last, peeled, "person", row.id)],
    weight: WEIGHT.person,
  });
}

/** What ids of bodies begin with in the answers. */
const ACTOR = "actor:";

/** Places of one name, with the last token and the letters before it. */
interface Homonyms {
  readonly last: number;
  readonly peeled: number;
  readonly rivals: PlaceRow[];
}

const NAMED = Fact.COUNTRY | Fact.PLACE | Fact.ACTOR | Fact.PERSON;

/** Candidates that the lexicon names outright: states, places, bodies, persons in the news. */
export function fromLexicon(facts: Facts, countries: ReadonlyMap<string, number>): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const found: Candidate[] = [];
  let mostNamed: string | null = null;
  for (const [country, count] of countries)
    if (mostNamed === null || count > (countries.get(mostNamed) ?? 0)) mostNamed = country;
  const named = new Set<string>();
  const readActor = (reading: Reading): Candidate | null => {
    const body = asActor(reading, named);
    if (body !== null) named.add(body.entity.slice(ACTOR.length));
    return body;
  };
  for (const token of facts.naming) {
    if (!has(facts, token, NAMED) || hasTanween(facts, token)) continue;
    const whole = isWhole(facts, token);
    const joined = whole && has(facts, token, Fact.PLACE) ? joinedPlace(facts, token) : -1;
    /** Places that take the same tokens and letters are one candidate with rivals. */
    const places: Homonyms[] = [];
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const peeled = hits.peeled[hit];
      const family = lexicon.familyOf(hits.entry[hit]);
      if (hits.pronoun[hit] > 0) continue;
      // «[لقوات] التحالف», «[وذي] قار»: a name of several words stands behind a letter, whatever its first word is with it,
      // but «[كبير على]» is no «بير علي».
      const isLed = family === families.place && (hits.proclitics[hit] & Proclitic.KA) === 0;
      const several = hits.last[hit] > token && (family === families.actor || isLed);
      const against =
        peeled > 0 && whole && !several && !(family === families.place && bearsHamza(facts, token, peeled));
      if (joined !== -1 && family === families.place ? hit !== joined : against) continue;
      const reader =
        family === families.country
          ? asCountry
          : family === families.actor
            ? readActor
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
      const same = places.find((one) => one.last === last && one.peeled === peeled);
      if (same === undefined) places.push({ last, peeled, rivals: [row] });
      else if (!same.rivals.includes(row)) same.rivals.push(row);
    }
    for (const { last, peeled, rivals } of places) found.push(placeCandidate(facts, token, last, peeled, rivals));
  }
  return found;
}
