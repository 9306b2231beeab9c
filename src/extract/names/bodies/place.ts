import { wordAt } from "../../../lexicon/analysis.js";
import { WordMap, WordSet } from "../../../lexicon/word-set.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { isOfKind } from "../places/place-candidate.js";
import { type CountryRow, LITTLE_KNOWN, type PlaceHeadRow, type PlaceRow } from "../tables/rows.js";
import { Fact, type Facts, type HitTest, has, hitWhere } from "../words/facts.js";
import { isRelational, NEVER } from "../words/governed-names.js";
import { placeNounBefore } from "../words/place-nouns.js";
import { surfaceEntry } from "../words/surface-entry.js";
import { compose, type Head, STATED_WEIGHT } from "./compose.js";
import { englishQualities } from "./purpose-words.js";

/** How much speaks for one of several places of a name: its noun, that the text names its state, that the world knows it. */
const standing = (
  { country, rank, kind }: PlaceRow,
  stated: ReadonlyMap<string, number>,
  noun: PlaceHeadRow | null,
): number =>
  (noun !== null && isOfKind(kind, noun.kind) ? 4 : 0) + (country !== null && stated.has(country) ? 2 : 0) + 1 / rank;

/** The row of the place at a token, behind a noun that says what it is where there is one, and its last token; `led` is the letter before it. */
function placeAt(
  facts: Facts,
  token: number,
  stated: ReadonlyMap<string, number>,
  noun: PlaceHeadRow | null,
  led: number,
) {
  const { hits, lexicon } = facts.analysis;
  let best: { readonly row: PlaceRow; readonly last: number } | null = null;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== facts.families.place || hits.pronoun[hit] > 0) continue;
    if (hits.proclitics[hit] !== led || hits.peeled[hit] > (led === 0 ? 0 : 1)) continue;
    const row = lexicon.row<PlaceRow>(hits.entry[hit]);
    const last = hits.last[hit];
    const longer = best === null ? 1 : last - best.last;
    if (longer > 0 || (longer === 0 && standing(row, stated, noun) > standing(best!.row, stated, noun)))
      best = { row, last };
  }
  return best;
}

/** «مدينة», «محافظة» between a body and its place; `led` is the letter before it. */
function nounOf(facts: Facts, token: number, led: number): PlaceHeadRow | null {
  const isLed: HitTest = (hit, { proclitics }) => proclitics[hit] === led;
  if (!has(facts, token, Fact.PLACE_HEAD) || hitWhere(facts, token, facts.families.placeHead, isLed) === -1)
    return null;
  const noun = placeNounBefore(facts, token);
  return noun === null || noun.inside || noun.type !== "GPE" ? null : noun;
}

/** A place that tells whose a body is. */
export interface Seat {
  readonly place: PlaceRow;
  readonly last: number;
  /** A noun stands before it: «محافظة [البصرة]». */
  readonly isCalled: boolean;
}

/** The place at a token, or behind the noun there that says what it is; of places of one name that of the text's states. */
export function seatAt(facts: Facts, token: number, stated: ReadonlyMap<string, number>, led = 0): Seat | null {
  // «حكومة المدينة» is that of a town told of before.
  const isTown = has(facts, token, Fact.PLACE_HEAD) && (led !== 0 || has(facts, token, Fact.DEFINITE));
  const own = has(facts, token, Fact.PLACE) && !isTown ? placeAt(facts, token, stated, null, led) : null;
  if (own !== null) return { place: own.row, last: own.last, isCalled: false };
  const noun = nounOf(facts, token, led);
  const called = noun !== null && has(facts, token + 1, Fact.PLACE) ? placeAt(facts, token + 1, stated, noun, 0) : null;
  return called === null ? null : { place: called.row, last: called.last, isCalled: true };
}

/** A body up to `last` that a place says whose it is. */
export function seated(
  head: Head,
  last: number,
  { english: name, country }: PlaceRow,
  values: { readonly domain?: string } = {},
): Candidate {
  const made = compose(head, last, "names/body-of-place", { ...values, name }, null, STATED_WEIGHT);
  const owned = { ...made, country: country?.toUpperCase() ?? null, countryBasis: "resolved" as const };
  // The name says whose it is: Cairo Security Directorate.
  if (head.row.english.includes("{name}")) return ofOneShape({ ...owned, ofState: undefined });
  // «حكومة بغداد» is Iraq's, whatever the text is about; «حكومة صنعاء» and the Yemeni government are two.
  const { lexicon } = head.facts.analysis;
  const entry = country === null ? -1 : lexicon.entryById("country", country);
  if (entry === -1) return ofOneShape(owned);
  const { resolve, ofState } = made;
  const state = lexicon.row<CountryRow>(entry);
  return ofOneShape({ ...owned, ofState: undefined, resolve: () => ({ ...resolve!(), ...ofState!(state) }) });
}

/** Kinds of body of which a place has several, told apart by an adjective: «مجلس الرقة [المدني]», «جامعة حلب [التقنية]», «محكمة عوفر [العسكرية]». */
const SEVERAL: ReadonlySet<string> = new Set(["council", "university", "court"]);
const COUNCIL = "council";
const AUTHORITIES = "authorities";

/** Last token of the adjective that tells such a body, or -1. */
function kindAfter({ facts, row }: Head, token: number): number {
  if (!SEVERAL.has(row.kind) || token >= facts.analysis.tokens.count) return -1;
  const other = (NEVER & ~Fact.BODY_HEAD) | Fact.NISBA | Fact.COUNTRY;
  if (!isRelational(facts, token) || has(facts, token, other)) return -1;
  return englishQualities(facts, token, token) === "" ? -1 : token;
}

/** The sides that a town is parted into by its courts, prosecutors and police: «محكمة [شمال] الجيزة». */
const SIDES = new WordMap({ شمال: "North", جنوب: "South", شرق: "East", غرب: "West", وسط: "Central" });
/** «نيابة [قسم ثان] أسيوط», «نيابة [مركز] طهطا»: the district or the countryside that a prosecution is of. */
const DISTRICTS = new WordMap({ أول: "First", ثان: "Second", ثاني: "Second", ثالث: "Third", رابع: "Fourth" });
const DISTRICT = new WordSet("قسم");
const CENTRE = new WordSet("مركز");
const PROSECUTION = "prosecution";

/** The seat of a prosecution behind such a noun, or null. */
function districtAt(facts: Facts, token: number, stated: ReadonlyMap<string, number>): Seat | null {
  const { analysis } = facts;
  const isDistrict = DISTRICT.has(analysis, token);
  if (!isDistrict && !CENTRE.has(analysis, token)) return null;
  const order = isDistrict ? DISTRICTS.of(analysis, token + 1) : undefined;
  const seat = seatAt(facts, token + (order === undefined ? 1 : 2), stated);
  return order === undefined || seat === null
    ? seat
    : { ...seat, place: { ...seat.place, english: `${seat.place.english} ${order} District` } };
}

const PARTED: ReadonlySet<string> = new Set(["court", "prosecution", "security"]);

/** The part of a town that such a body is of, or null. */
function partAt(facts: Facts, token: number, stated: ReadonlyMap<string, number>, { kind }: Head["row"]): Seat | null {
  if (!PARTED.has(kind) || token >= facts.analysis.tokens.count) return null;
  const side = SIDES.of(facts.analysis, token);
  if (side === undefined && kind === PROSECUTION) return districtAt(facts, token, stated);
  const seat = side === undefined ? null : seatAt(facts, token + 1, stated);
  return seat === null ? null : { ...seat, place: { ...seat.place, english: `${side} ${seat.place.english}` } };
}

/** «شرطة [دبي]», «بلدية [نيويورك]», «شرطة [محافظة البصرة]»: the body of a place. */
export function ofPlace(head: Head, next: number, stated: ReadonlyMap<string, number>): Candidate | null {
  // «نيابة [عنه]» is no prosecution of عنه.
  const isWord = has(head.facts, next, Fact.FUNCTION) && !has(head.facts, next, Fact.NEAR);
  const seat = isWord ? null : (seatAt(head.facts, next, stated) ?? partAt(head.facts, next, stated, head.row));
  if (seat === null) return null;
  // «حكومة بغداد», but «حكومة الوحدة», «حكومة المالكي»
  const isOfTown = head.row.id === AUTHORITIES;
  const isOfState = isOfTown || head.row.english.includes("{country}");
  if (!seat.isCalled && isOfState && seat.place.rank >= LITTLE_KNOWN) return null;
  const kind = kindAfter(head, seat.last + 1);
  // «مجلس المدينة», «مجلس حلب» are anything.
  if (kind === -1 && head.row.id === COUNCIL) return null;
  const quality = kind === -1 ? "" : `${englishQualities(head.facts, kind, kind)} `;
  const named = head.row.english.replace("{name} ", `{name} ${quality}`);
  // «حكومة ولاية …» is of that state, though «حكومة بغداد» is of the country.
  const english = seat.isCalled ? named.replace("{country}", "{name}") : named;
  // «سلطات برلين» are no German authorities.
  const row = isOfTown ? ofName(head.row) : { ...head.row, english };
  return seated({ ...head, row }, Math.max(seat.last, kind), seat.place);
}

/** What an adjective of belonging takes from the name of its land: «اسكتلند[ا]», «كتالون[يا]», «كرد[ستان]», «ال[شيشان]». */
const ENDINGS = ["", "ا", "يا", "ه", "ستان"] as const;
const ARTICLE = "ال";
/** «الاسكتلنديه»: the adjective as words are folded. */
const OF_LAND = /^ال(.{3,})يه?$/;

/** The land or town that an adjective with the article is of, where the tables have no such adjective of a state; null where they know none. */
function landOf(facts: Facts, token: number): PlaceRow | null {
  if (!isRelational(facts, token) || has(facts, token, NEVER | Fact.NISBA | Fact.COUNTRY | Fact.QUALITY)) return null;
  const { families, analysis } = facts;
  // «المحلية» is a word of the language before it is of المحلة.
  const isOther = (hit: number): boolean => {
    const family = analysis.lexicon.familyOf(analysis.hits.entry[hit]);
    return family !== families.common && family !== families.nationality;
  };
  const { first } = analysis.hits;
  for (let hit = first[token]; hit < first[token + 1]; hit++) if (isOther(hit)) return null;
  const stem = OF_LAND.exec(wordAt(analysis, token))?.[1];
  if (stem === undefined) return null;
  const { lexicon } = analysis;
  const isLand = (entry: number): boolean =>
    lexicon.familyOf(entry) === families.place && lexicon.row<PlaceRow>(entry).rank < LITTLE_KNOWN;
  for (const ending of ENDINGS)
    for (const article of ["", ARTICLE]) {
      const entry = surfaceEntry(lexicon, [`${article}${stem}${ending}`], isLand);
      if (entry !== -1) return lexicon.row<PlaceRow>(entry);
    }
  return null;
}

/** A row whose English names the place where it else names the state. */
export function ofName<R extends { readonly english: string }>(row: R): R {
  const english = row.english.replace("{name}", "").replace(/\{(?:adj|country)\}/, "{name}");
  return { ...row, english: english.includes("{name}") ? english : `{name} ${english}` };
}

/** «الشرطة [الاسكتلندية]», «الحكومة [الشيشانية]»: the body of a land that is no state, by its adjective. */
export function ofLand(head: Head, next: number): Candidate | null {
  const land = landOf(head.facts, next);
  if (land === null) return null;
  return seated({ ...head, row: ofName(head.row) }, next, land);
}
