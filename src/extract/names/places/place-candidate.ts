import { Feature } from "../../../lexicon/features.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { type Cue, cue } from "../candidates/evidence.js";
import { identityOf } from "../tables/row-identity.js";
import { LITTLE_KNOWN, type Needs, type PlaceHeadRow, type PlaceRow } from "../tables/rows.js";
import { headBefore, isQuote } from "../words/context.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { isRelational } from "../words/governed-names.js";
import { wordsAt } from "../words/words-at.js";
import { ROAD } from "./facility-names.js";
import { qualitiesAfter } from "./qualities.js";
import { roadEnd } from "./road-ends.js";

const WEIGHT = 40;
/** «معبر رفح», told by a row of its own, is that crossing before it is any crossing at Rafah. */
const WHOLE_WEIGHT = 44;
/** «حي [أبو سليم]»: after its head a place is none of the persons that are called like it. */
const HEADED_WEIGHT = 62;

/** What a place needs beside it: one whose name is a common word too needs its class noun, or its state and a word that says where. */
export function needsOf(facts: Facts, row: PlaceRow, token: number, last: number, isHere: boolean): Needs | null {
  // «الخرطوم [بحري]»: what a name of one word needs, its longer form seldom does.
  if (row.needs !== null && last > token && isHere && !row.ar.includes(" ")) return null;
  if (row.needs !== null || last > token || row.rank < LITTLE_KNOWN) return row.needs;
  // «التدخل الجراحي»: a name that has the form of an adjective.
  if (!has(facts, token, Fact.WORD)) return isRelational(facts, token) ? "apart" : null;
  if (isLedTo(facts, token)) return null;
  return isHere ? "locative" : "head";
}

/** «في بعقوبة»: behind a preposition the first letter is none itself, so that the word is no «عقوبة». */
function isLedTo(facts: Facts, token: number): boolean {
  if (!has(facts, token - 1, Fact.PREPOSITION)) return false;
  const { hits } = facts.analysis;
  const { place } = facts.families;
  let word = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0) word = true;
    else if (facts.analysis.lexicon.familyOf(hits.entry[hit]) !== place) return false;
  }
  return word;
}

/** Kind of the nouns that mean a division of some states and any area of others: منطقة, ريف. */
const AREA = "region";

/** Whether the gazetteer knows the rest of the name alone, so that the first word only says what it is: مخيم [المغازي]. */
export function startsInside(facts: Facts, { id, kind, country }: PlaceRow, token: number, last: number): boolean {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const head = has(facts, token, Fact.PLACE_HEAD) ? hitWhere(facts, token, families.placeHead) : -1;
  if (head === -1 || hits.last[head] >= last) return false;
  const row = lexicon.row<PlaceHeadRow>(hits.entry[head]);
  if (row.inside) return false;
  // «ناحية الرياض» is in Iraq: the other Riyadh is no rest of it.
  const isRest = (hit: number): boolean =>
    hits.last[hit] === last && hits.peeled[hit] === 0 && lexicon.row<PlaceRow>(hits.entry[hit]).country === country;
  const isRestOfOwn = (hit: number): boolean => isRest(hit) && lexicon.row<PlaceRow>(hits.entry[hit]).id === id;
  // «ريف دمشق» is a province and Damascus another; «منطقة الساحل» is no other coast; but «منطقة [الخليج]» is the Gulf.
  const isOther = row.kind === AREA && (kind === "adm1" || kind === "region");
  return hitWhere(facts, hits.last[head] + 1, families.place, isOther ? isRestOfOwn : isRest) !== -1;
}

/** Whether a class noun may head a place: any division one; «مدينة» a city or a town, «بلدة» a town or a village. */
export const isOfKind = (kind: string, head: string): boolean =>
  kind === head ||
  (head.startsWith("adm") && kind.startsWith("adm")) ||
  (head === "city" && kind === "town") ||
  (head === "town" && kind === "village");

/** Of the places of a name in one state those of the kind that their noun says. An area called like a division and its seat is the division. */
function ofTheKind(kind: string, rivals: readonly PlaceRow[]): readonly PlaceRow[] {
  const fitting = rivals.filter((rival) => isOfKind(rival.kind, kind));
  if (fitting.length > 0) return fitting;
  const divisions = kind === AREA ? rivals.filter((rival) => rival.kind === "adm1") : [];
  // «منطقة كييف» is the land around the city that is a division of its own.
  const around = divisions.filter(({ id }) => !rivals.some(({ admin1 }) => admin1 === id));
  return around.length > 0 ? around : divisions.length > 0 ? divisions : rivals;
}

const bestKnown = (rows: readonly PlaceRow[]): PlaceRow =>
  rows.reduce((best, next) => (next.rank < best.rank ? next : best));

/** Of the places of a name those that their noun leaves in each state. */
function namedBy(kind: string, rivals: readonly PlaceRow[]): readonly PlaceRow[] {
  if (rivals.length === 1) return rivals;
  const states = new Set(rivals.map(({ country }) => country));
  return [...states].flatMap((state) =>
    ofTheKind(
      kind,
      rivals.filter(({ country }) => country === state),
    ),
  );
}

const MOSQUE = "mosque";
const STRIP = "strip";

/** A place with its homonyms; the best known stands until the text has been weighed. A head that belongs to it is inside. */
export function placeCandidate(
  facts: Facts,
  token: number,
  last: number,
  peeled: number,
  rivals: readonly PlaceRow[],
): Candidate {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const row = bestKnown(rivals);
  const own = cue("name", token, last, peeled, "place", row.id);
  const isSure = row.needs === null;
  const quoted = isQuote(facts, token - 1);
  const headToken = peeled === 0 ? headBefore(facts, token, Fact.PLACE_HEAD) : -1;
  const head = headToken === -1 ? -1 : hitWhere(facts, headToken, families.placeHead);
  if (head === -1) return directed(facts, plain(row, rivals, own, [own], isSure, last > token ? WHOLE_WEIGHT : WEIGHT));
  const headRow = lexicon.row<PlaceHeadRow>(hits.entry[head]);
  const { inside, type, kind } = headRow;
  // «قطاع [جازان]»: a sector of guards at a town; «قطاع غزة» stands in the tables as a whole.
  if (kind === STRIP) return directed(facts, plain(row, rivals, own, [own], isSure, WEIGHT));
  const named = namedBy(kind, rivals);
  const evidence = [cue("head", headToken, headToken, hits.peeled[head], "place-head", headRow.id), own];
  // «شوارع [حلب]», «مستشفيات [غزة]»: many of a town are no facility with a name, and say that it is a town.
  if (inside && type === "FAC" && (hits.features[head] & Feature.PLURAL) !== 0 && SETTLEMENTS.has(row.kind))
    return directed(facts, plain(row, rivals, own, [own], isSure, HEADED_WEIGHT));
  // «مسجد [أبها]»: one in the town, as many others are.
  if (headRow.id === MOSQUE && SETTLEMENTS.has(row.kind) && row.rank <= 2 && !has(facts, last + 1, Fact.QUALITY))
    return directed(facts, plain(row, rivals, own, [own], isSure, HEADED_WEIGHT));
  // «بحر [المانش]»: the noun says what the water is.
  if (
    !inside ||
    named.some((rival) => rival.kind === kind) ||
    headRow.ar === row.ar ||
    (type === "LOC" && row.type === "LOC")
  ) {
    const fitting = named.filter((rival) => isOfKind(rival.kind, kind));
    const best = bestKnown(fitting.length > 0 ? fitting : named);
    return directed(facts, plain(best, named, own, evidence, isSure, HEADED_WEIGHT, kind));
  }
  // مطار حلب is the airport at Aleppo, not Aleppo: a place of its own, at its town's point.
  const qualities = qualitiesAfter(facts, last, "facility", 2);
  const end = headRow.id === ROAD && qualities.last === last ? roadEnd(facts, last) : null;
  const closed = quoted && isQuote(facts, last + 1) ? last + 1 : (end?.last ?? qualities.last);
  // Where a town and its province share the name, the facility is the town's.
  const towns = rivals.filter(({ kind: one }) => one === "city" || one === "town");
  const holders = rivals.filter(
    (one) => towns.includes(one) || !towns.some(({ country, rank }) => country === one.country && rank <= one.rank),
  );
  const best = bestKnown(holders);
  const town = plain(best, holders, own, evidence, isSure, WEIGHT + 2);
  return ofOneShape({
    ...town,
    first: headToken,
    last: closed,
    peeled: hits.peeled[head],
    type,
    rule: "names/place-with-head",
    entity: `${town.entity}.${kind}`,
    norm: facilityName(end === null ? best.english : `${best.english}-${end.english}`, qualities.english, headRow),
    // The streets of a town lie in it, whatever one street is called after.
    headKind: headRow.id === ROAD || (hits.features[head] & Feature.PLURAL) === 0 ? headRow.id : undefined,
    arabic: wordsAt(facts, headToken, closed, hits.peeled[head]),
  });
}

/** The place itself, by the cue of its name. */
function plain(
  row: PlaceRow,
  rivals: readonly PlaceRow[],
  { first, last, peeled }: Cue,
  evidence: readonly Cue[],
  isSure: boolean,
  weight: number,
  headKind?: string,
): Candidate {
  const { entity, country } = identityOf("place", row);
  // Written out: a literal that goes on after a spread makes engines look for its hidden class at every field, each time.
  return ofOneShape({
    first,
    last,
    peeled,
    type: row.type,
    rule: "names/place",
    entity,
    norm: row.english,
    arabic: row.ar,
    country,
    countryBasis: "resolved",
    sector: null,
    confidence: isSure ? "certain" : "likely",
    role: null,
    place: row,
    rivals,
    headKind,
    evidence,
    weight,
  });
}

/** Nouns that stand before the name in English too: Mount Sinjar, Wadi Hadramawt, Khirbet Tuqu. */
const LEADING: ReadonlySet<string> = new Set("Mount Wadi Lake Khirbet Ezbet Harat Kafr Nag Tell Shatt".split(" "));

const CROSSING = " Crossing";

/** English of a facility: Rafha General Hospital. An airport that news names is an international one unless it is told. */
export function facilityName(place: string, qualities: string, head: PlaceHeadRow): string {
  const told = qualities === "" && head.id === "airport" ? "International" : qualities;
  // «مشفى باب الهوى» is called after the crossing, and is none.
  if (place.endsWith(CROSSING)) return facilityName(place.slice(0, -CROSSING.length), qualities, head);
  if (LEADING.has(head.english)) return `${head.english} ${place}`;
  return [place, told, head.english].filter((word) => word !== "").join(" ");
}

const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood", "camp", "adm1", "adm2"]);

/** «الغوطة الشرقية», «صعدة القديمة»: a part of a town or region by its side or age. */
function directed(facts: Facts, candidate: Candidate): Candidate {
  const { place, last } = candidate;
  if (place?.type === "FAC") return described(facts, candidate);
  if (place === undefined || !DIRECTED.has(place.kind)) return candidate;
  const { last: end, english } = qualitiesAfter(facts, last, "place", 1);
  if (end === last || hasRow(facts, candidate.first, end)) return candidate;
  const norm = english === "City" ? `${place.english} City` : `${english} ${place.english}`;
  const entity = `${candidate.entity}.${english.toLowerCase()}`;
  return ofOneShape({
    ...candidate,
    last: end,
    norm,
    entity,
    arabic: wordsAt(facts, candidate.first, end, candidate.peeled),
  });
}

/** Whether the table has the place with its side: «الغوطة الشرقية» is Eastern Ghouta wherever it stands. */
const hasRow = (facts: Facts, first: number, last: number): boolean =>
  hitWhere(facts, first, facts.families.place, (hit) => facts.analysis.hits.last[hit] === last) !== -1;

/** «قاعدة العند [العسكرية]», «مطار صنعاء [الدولي]»: a facility of a row of its own with the adjectives of its name. */
function described(facts: Facts, candidate: Candidate): Candidate {
  const { last } = qualitiesAfter(facts, candidate.last, "facility", 2);
  return last === candidate.last
    ? candidate
    : ofOneShape({ ...candidate, last, arabic: wordsAt(facts, candidate.first, last, candidate.peeled) });
}

/** Kinds of place that have named sides. */
const DIRECTED: ReadonlySet<string> = new Set(["city", "town", "village", "region", "adm2"]);

export function placeFields(
  row: PlaceRow,
): Pick<Candidate, "type" | "entity" | "norm" | "arabic" | "country" | "countryBasis" | "sector"> {
  const { entity, country } = identityOf("place", row);
  return {
    type: row.type,
    entity,
    norm: row.english,
    arabic: row.ar,
    country,
    countryBasis: "resolved",
    sector: null,
  };
}
