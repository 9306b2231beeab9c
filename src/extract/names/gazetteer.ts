import { Feature } from "../../lexicon/features.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Candidate } from "./candidate.js";
import { isQuote, isSupported } from "./context.js";
import { cue } from "./evidence.js";
import { Fact, type Facts, has, hitWhere } from "./facts.js";
import { qualitiesAfter } from "./qualities.js";
import type { ActorRow, CountryRow, Needs, PersonRow, PlaceHeadRow, PlaceRow } from "./rows.js";

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
const WEIGHT = { person: 60, actor: 54, country: 50, place: 40 } as const;

const upper = (country: string | null): string | null => (country === null ? null : country.toUpperCase());

/** Candidates that the lexicon names outright: states, places, bodies, persons in the news. */
export function fromLexicon(facts: Facts, countries: ReadonlyMap<string, number>): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens } = analysis;
  const found: Candidate[] = [];
  const mostNamed = [...countries].reduce<readonly [string | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  )[0];
  const wanted = Fact.COUNTRY | Fact.PLACE | Fact.ACTOR | Fact.PERSON;
  for (let token = 0; token < tokens.count; token++) {
    if (!has(facts, token, wanted) || hasTanween(facts, token)) continue;
    const whole = isWhole(facts, token);
    /** Places by the tokens and letters they take, so that homonyms become one candidate with rivals. */
    const places = new Map<number, PlaceRow[]>();
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const peeled = hits.peeled[hit];
      if (hits.pronoun[hit] > 0 || (peeled > 0 && whole)) continue;
      const entry = hits.entry[hit];
      const last = hits.last[hit];
      const common = { first: token, last, peeled, role: null, lost: [] } as const;
      const isHere = (country: string | null): boolean => country !== null && countries.has(country);
      const supported = (needs: Needs | null, countryIsNamed: boolean, heads: number): boolean =>
        isSupported(facts, needs, { first: token, last, proclitics: hits.proclitics[hit], countryIsNamed, heads });
      switch (lexicon.familyOf(entry)) {
        case families.country: {
          if ((hits.features[hit] & Feature.NISBA) !== 0) break;
          const row = lexicon.row<CountryRow>(entry);
          if (!supported(row.needs, (countries.get(row.id) ?? 0) > 1, Fact.PLACE_HEAD)) break;
          if (isAdjective(facts, token, last, peeled)) break;
          found.push({
            ...common,
            type: "GPE",
            rule: "names/country",
            entity: `country:${row.id}`,
            norm: row.english,
            arabic: row.ar,
            country: upper(row.id),
            countryBasis: "stated",
            sector: "GOV",
            confidence: "certain",
            point: { lat: row.lat, lon: row.lon },
            evidence: [cue("name", token, last, peeled, "country", row.id)],
            weight: WEIGHT.country,
          });
          break;
        }
        case families.place: {
          const row = lexicon.row<PlaceRow>(entry);
          if (last > token && startsInside(facts, token, last)) break;
          if (!supported(needsOf(facts, row, token, last, isHere(row.country)), isHere(row.country), Fact.PLACE_HEAD))
            break;
          const key = last * 4 + peeled;
          const rivals = places.get(key);
          if (rivals === undefined) places.set(key, [row]);
          else if (!rivals.includes(row)) rivals.push(row);
          break;
        }
        case families.actor: {
          const row = lexicon.row<ActorRow>(entry);
          const near = row.needs === "context" && row.near !== null && facts.names(row.near);
          if (!near && !supported(row.needs, isHere(row.country), Fact.BODY_HEAD)) break;
          found.push({
            ...common,
            type: "ORG",
            rule: "names/body",
            entity: `actor:${row.id}`,
            norm: row.english,
            arabic: row.ar,
            country: upper(row.country),
            countryBasis: "resolved",
            sector: row.sector,
            confidence: row.needs === null ? "certain" : "likely",
            evidence: [cue("name", token, last, peeled, "actor", row.id)],
            kind: row.kind,
            ...(row.short === null ? {} : { short: row.short }),
            ...(row.metonym === null ? {} : { metonymOf: `country:${row.metonym}` }),
            // Of two bodies of one name (طالبان) that of the state told of most is meant.
            weight: WEIGHT.actor + (row.needs === "country" && row.country === mostNamed ? 1 : 0),
          });
          break;
        }
        case families.person: {
          const row = lexicon.row<PersonRow>(entry);
          if (!supported(row.needs, isHere(row.country), Fact.BODY_HEAD)) break;
          found.push({
            ...common,
            type: "PER",
            rule: "names/known-person",
            entity: `person:${row.id}`,
            norm: row.english,
            arabic: row.ar,
            country: upper(row.country),
            countryBasis: "resolved",
            sector: row.sector,
            confidence: "certain",
            ...(row.office === null ? {} : { office: row.office }),
            evidence: [cue("name", token, last, peeled, "person", row.id)],
            weight: WEIGHT.person,
          });
        }
      }
    }
    for (const [key, rivals] of places) found.push(placeCandidate(facts, token, key >> 2, key & 3, rivals));
  }
  return found;
}

/** Ranks from here on are of places that few know. */
const LITTLE_KNOWN = 3;

/** What a place needs beside it: one whose name is a common word too needs its class noun, or its state and a word that says where. */
function needsOf(facts: Facts, row: PlaceRow, token: number, last: number, isHere: boolean): Needs | null {
  if (row.needs !== null || last > token || row.rank < LITTLE_KNOWN || !has(facts, token, Fact.WORD)) return row.needs;
  return isHere ? "locative" : "head";
}

/** Whether the gazetteer knows the rest of the name alone, so that the first word only says what it is: مخيم [المغازي]. */
function startsInside(facts: Facts, token: number, last: number): boolean {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const head = has(facts, token, Fact.PLACE_HEAD) ? hitWhere(facts, token, families.placeHead) : -1;
  if (head === -1 || hits.last[head] >= last || lexicon.row<PlaceHeadRow>(hits.entry[head]).inside) return false;
  return (
    hitWhere(facts, hits.last[head] + 1, families.place, (one) => hits.last[one] === last && hits.peeled[one] === 0) !==
    -1
  );
}

/**
 * Whether a state's name is rather the adjective of a noun before it: «الأراضي السعودية», «محافظات سورية». The adjective
 * agrees with a feminine noun or the plural of a thing, in the article too.
 */
function isAdjective(facts: Facts, token: number, last: number, peeled: number): boolean {
  const { hits, tokens, text } = facts.analysis;
  if (peeled > 0 || last > token || !has(facts, token, Fact.NISBA)) return false;
  const before = token - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.WORD) return false;
  if (
    has(
      facts,
      before,
      Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.TITLE | Fact.COUNTRY | Fact.ACTOR | Fact.PERSON,
    )
  )
    return false;
  if (has(facts, token, Fact.DEFINITE) !== has(facts, before, Fact.DEFINITE)) return false;
  // «قال الحوثيون السعودية …»: sound masculine plurals are people, whose adjective is plural.
  const end = tokens.end[before];
  const people = text.units[end - 1] === 0x0646 && (text.units[end - 2] === 0x0648 || text.units[end - 2] === 0x064a);
  return !people && hits.first[before] < hits.first[before + 1];
}

/** A place with its homonyms; the best known stands until the text has been weighed. A head that belongs to it is inside. */
function placeCandidate(
  facts: Facts,
  token: number,
  last: number,
  peeled: number,
  rivals: readonly PlaceRow[],
): Candidate {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const row = rivals.reduce((best, next) => (next.rank < best.rank ? next : best));
  const base = {
    rule: "names/place",
    ...placeFields(row),
    peeled,
    role: null,
    place: row,
    rivals,
    confidence: row.needs === null ? ("certain" as const) : ("likely" as const),
    evidence: [cue("name", token, last, peeled, "place", row.id)],
    weight: WEIGHT.place,
  };
  const quoted = isQuote(facts, token - 1);
  const headToken = quoted ? token - 2 : token - 1;
  const head =
    peeled === 0 && has(facts, headToken, Fact.PLACE_HEAD) ? hitWhere(facts, headToken, families.placeHead) : -1;
  if (head === -1) return directed(facts, { ...base, first: token, last });
  const headRow = lexicon.row<PlaceHeadRow>(hits.entry[head]);
  const { inside, type, kind } = headRow;
  const fitting = rivals.filter(
    (rival) => rival.kind === kind || (kind.startsWith("adm") && rival.kind.startsWith("adm")),
  );
  const named = fitting.length > 0 && fitting.length < rivals.length ? fitting : rivals;
  const evidence = [cue("head", headToken, headToken, hits.peeled[head]), ...base.evidence];
  if (!inside || row.kind === kind || headRow.ar === row.ar) {
    const best = named.reduce((one, next) => (next.rank < one.rank ? next : one));
    return directed(facts, { ...base, ...placeFields(best), place: best, rivals: named, first: token, last, evidence });
  }
  // مطار حلب is the airport at Aleppo, not Aleppo: a place of its own, at its town's point.
  const qualities = qualitiesAfter(facts, last, "facility", 2);
  const closed = quoted && isQuote(facts, last + 1) ? last + 1 : qualities.last;
  return {
    ...base,
    first: headToken,
    last: closed,
    peeled: hits.peeled[head],
    type,
    rule: "names/place-with-head",
    entity: `${base.entity}.${kind}`,
    norm: facilityName(row.english, qualities.english, headRow),
    evidence,
    weight: WEIGHT.place + 2,
  };
}

/** English of a facility: Rafha General Hospital. An airport that news names is an international one unless it is told. */
export function facilityName(place: string, qualities: string, head: PlaceHeadRow): string {
  const told = qualities === "" && head.id === "airport" ? "International" : qualities;
  return [place, told, head.english].filter((word) => word !== "").join(" ");
}

/** «الغوطة الشرقية», «صعدة القديمة»: a part of a town or region by its side or age. */
function directed(facts: Facts, candidate: Candidate): Candidate {
  const { place, last } = candidate;
  if (place === undefined || !DIRECTED.has(place.kind)) return candidate;
  const { last: end, english } = qualitiesAfter(facts, last, "place", 1);
  if (end === last) return candidate;
  const norm = english === "City" ? `${place.english} City` : `${english} ${place.english}`;
  return { ...candidate, last: end, norm, entity: `${candidate.entity}.${english.toLowerCase()}` };
}

/** Kinds of place that have named sides. */
const DIRECTED: ReadonlySet<string> = new Set(["city", "town", "village", "region", "adm2"]);

export function placeFields(
  row: PlaceRow,
): Pick<Candidate, "type" | "entity" | "norm" | "arabic" | "country" | "countryBasis" | "sector"> {
  return {
    type: row.type,
    entity: `place:${row.id}`,
    norm: row.english,
    arabic: row.ar,
    country: upper(row.country),
    countryBasis: "resolved",
    sector: null,
  };
}
