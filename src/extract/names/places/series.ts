import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { Lexicon } from "../../../lexicon/lexicon.js";
import { TA } from "../../../text/letters.js";
import { type Candidate, ofNoTable, type TextOf } from "../candidates/candidate.js";
import { type Cue, cue } from "../candidates/evidence.js";
import { transliterateThing } from "../spelling/transliterate.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { isQuote } from "../words/context.js";
import { endsInTaMarbuta, type Facts, type HitTest, hitWhere, isDefinite, isDefiniteSingular } from "../words/facts.js";
import { isJoinedDefinite } from "../words/governed-names.js";
import { closesItem, type Item, isComma, itemAt, joinsUnknown } from "./row-items.js";
import { untoldName } from "./untold-name.js";

// Places that no table knows, in a row with others behind one noun: «قرى زمرينا، تلدوشان وكرسعايا».

/** What a name that no table knows weighs behind the noun that says what it is. */
export const BEHIND_NOUN = 34;

/** «المنطقتان» govern a name only without their nun: «منطقتي [غرز] وسلبة». */
export const governs: HitTest = (hit, { features }) =>
  (features[hit] & (Feature.DEFINITE | Feature.PLURAL | Feature.ACCUSATIVE)) === 0 &&
  ((features[hit] & Feature.DUAL) === 0 || (features[hit] & Feature.CONSTRUCT) !== 0);

/** «مدينتي», «قرى»: a noun for several places that governs their names. */
const governsMany: HitTest = (hit, { features }) =>
  (features[hit] & Feature.DEFINITE) === 0 &&
  ((features[hit] & Feature.PLURAL) !== 0 || (features[hit] & Feature.CONSTRUCT) !== 0);

/** «بلدتي»: a noun of two that governs their names. */
const governsTwo: HitTest = (hit, { features }) =>
  (features[hit] & (Feature.DUAL | Feature.CONSTRUCT)) === (Feature.DUAL | Feature.CONSTRUCT);

/** Kinds of place whose names in a row may be nouns of the language: «أحياء النهضة والسكة», but «مناطق الصراع والنزاع». */
export const SETTLED: ReadonlySet<string> = new Set(["town", "village", "neighbourhood"]);
/** The fewest nouns of the language that are names in a row of nothing else. */
const NOUNS = 3;

/** «قرى [نائية] ومعزولة», «بلدات [محررات]»: an adjective of several, which names in a row seldom look like. */
const mayDescribe = (facts: Facts, { first, last }: Item): boolean =>
  first === last &&
  !isDefinite(facts, first) &&
  (endsInTaMarbuta(facts, first) || facts.analysis.text.units[facts.analysis.tokens.end[first] - 1] === TA);

const TWO = /^وال.*تين$/;

/** «بلدتي نبل والزهراء [والمحاصرتين]»: an adjective of two. */
const isAdjectiveOfTwo = ({ analysis }: Facts, { first }: Item): boolean => TWO.test(wordAt(analysis, first));

/** The places in a row from a token on. */
export function rowFrom(facts: Facts, from: number, nouns: boolean): Item[] {
  const items: Item[] = [];
  let opens = true;
  for (let at = isQuote(facts, from) ? from + 1 : from; ; ) {
    const item = itemAt(facts, at, opens, nouns);
    // «، [وكرسعايا] شرق حلب», but «، [وتمحورت] الخطة حول»: what و joins behind a comma is a verb rather than a name where a noun follows.
    if (item === null || (opens && item.peeled > 0 && items.length > 0 && !closesItem(facts, item.last + 1))) break;
    if (item.is === "noun" && !closesItem(facts, item.last + 1) && !endsRow(facts, items, item)) break;
    items.push(item);
    opens = isComma(facts, item.last + 1);
    at = item.last + (opens ? 2 : 1);
  }
  return items;
}

/** «أحياء الرشيد والفلاح [والنصر] تظاهرات»: behind two others a noun that no adjective follows. */
const endsRow = (facts: Facts, before: readonly Item[], { last }: Item): boolean =>
  before.length > 1 && !isDefinite(facts, last + 1);

/** «بلدتي كفرزيبا [والبرج]»: the second of two may be called by a noun of places. */
const secondOfTwo = (facts: Facts, token: number): Item[] =>
  token < facts.analysis.tokens.count &&
  isJoinedDefinite(facts, token) &&
  closesItem(facts, token + 1) &&
  hitWhere(facts, token, facts.families.placeHead, isDefiniteSingular) !== -1
    ? [{ first: token, last: token, peeled: 1, is: "noun" }]
    : [];

/** The places of a row behind a noun for several that are none of the tables; where nouns may be names too, all of them, as what the tables have may be another. */
function behind(facts: Facts, from: number, nouns: boolean, isOfTwo: boolean): Item[] {
  const row = rowFrom(facts, from, nouns);
  if (isOfTwo && row.length === 1) row.push(...secondOfTwo(facts, row[0].last + 1));
  const items = (isOfTwo ? row.slice(0, 2) : row).filter((item) => !isAdjectiveOfTwo(facts, item));
  const own = items.filter(({ is }) => is !== "known");
  if (!isRowOfNames(facts, items, isOfTwo)) return [];
  return nouns && items.length > 1 ? items : own;
}

/** Whether a row is one of names. */
export function isRowOfNames(facts: Facts, items: readonly Item[], isOfTwo: boolean): boolean {
  const nouns = items.filter(({ is }) => is === "noun").length;
  if (items.some(({ is }) => is === "known")) return true;
  if (nouns === 0) return items.length > 1 && !mayDescribe(facts, items[0]);
  return items.length >= (isOfTwo || nouns < items.length ? 2 : NOUNS);
}

/** What و joins to a place: «قريتي كفرنوران [والجرسين]». */
function joined(facts: Facts, from: number): Item[] {
  const items: Item[] = [];
  for (let at = from; at < facts.analysis.tokens.count && joinsUnknown(facts, at); at++)
    items.push({ first: at, last: at, peeled: 1, is: "unknown" });
  return items;
}

/** The unknown places in a row that a noun at a token tells, behind the one that it names or without: «مدينتي حلب [وتلزيبا]», «قرى [زمرينا] [وتلدوشان]». */
export function seriesOf(facts: Facts, token: number, place: Candidate | null, textOf: TextOf): Candidate[] {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.placeHead, place === null ? governsMany : governs);
  const row = hit === -1 ? null : lexicon.row<PlaceHeadRow>(hits.entry[hit]);
  if (row === null || row.inside || row.opens === null) return [];
  const head = cue("head", token, hits.last[hit], hits.peeled[hit], "place-head", row.id);
  const isOfTwo = governsTwo(hit, hits);
  const told = place === null || isOfTwo ? behind(facts, hits.last[hit] + 1, SETTLED.has(row.kind), isOfTwo) : [];
  const items = told.length === 0 && place !== null ? joined(facts, place.last + 1) : told;
  return items.map((item) => placeOf(item, row, head, textOf, lexicon));
}

export function placeOf(
  item: Item,
  { kind, type }: PlaceHeadRow,
  head: Cue,
  textOf: TextOf,
  lexicon: Lexicon,
): Candidate {
  const { first, last, peeled } = item;
  const resolve = untoldName(kind, item, textOf, (arabic) => transliterateThing(arabic, lexicon));
  const evidence = [head, cue("name", first, last, peeled)];
  return ofNoTable({ first, last, peeled, type, rule: "names/place-by-head", resolve, evidence, weight: BEHIND_NOUN });
}
