import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Lexicon } from "../../../lexicon/lexicon.js";
import { ALEF, HA, LAM, MEEM, TA, WAW } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, idOfNoTable, ofNoTable, type TextOf } from "../candidates/candidate.js";
import { type Cue, cue } from "../candidates/evidence.js";
import { transliterateThing } from "../spelling/transliterate.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { isMark, isQuote } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, type HitTest, has, hitWhere, isListed, isUnknown } from "../words/facts.js";

// Places that no table knows, in a row with others behind one noun: «قرى زمرينا، تلدوشان وكرسعايا».

/** What a name that no table knows weighs behind the noun that says what it is. */
export const BEHIND_NOUN = 34;
/** Letters of the shortest name that و joins. */
const JOINED = 4;
const COMMA = 0x2c;

/** «سانجين [وسروان]», «دوفس [والكود]»: و and what no table knows. */
export function joinsUnknown(facts: Facts, token: number): boolean {
  const { hits, text, tokens } = facts.analysis;
  const start = tokens.start[token];
  const end = tokens.end[token];
  if (tokens.kind[token] !== TokenKind.WORD || text.units[start] !== WAW || end - start <= JOINED) return false;
  // «والجنوب», «ودمجهم»: a word after all, or one with a pronoun.
  if ((facts.of[token] & ~Fact.DEFINITE) !== 0 || isListed(facts, start + 1, end)) return false;
  if (text.units[end - 2] === HA && (text.units[end - 1] === ALEF || text.units[end - 1] === MEEM)) return false;
  if (text.units[start + 1] === ALEF && text.units[start + 2] === LAM && isListed(facts, start + 3, end)) return false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] > 0) return false;
  return true;
}

/** «المنطقتان» govern a name only without their nun: «منطقتي [غرز] وسلبة». */
export const governs: HitTest = (hit, { features }) =>
  (features[hit] & (Feature.DEFINITE | Feature.PLURAL | Feature.ACCUSATIVE)) === 0 &&
  ((features[hit] & Feature.DUAL) === 0 || (features[hit] & Feature.CONSTRUCT) !== 0);

/** «مدينتي», «قرى»: a noun for several places that governs their names. */
const governsMany: HitTest = (hit, { features }) =>
  (features[hit] & Feature.DEFINITE) === 0 &&
  ((features[hit] & Feature.PLURAL) !== 0 || (features[hit] & Feature.CONSTRUCT) !== 0);

/** One place of a row. */
interface Item {
  readonly first: number;
  readonly last: number;
  readonly peeled: number;
  readonly isKnown: boolean;
}

const ENDS = Fact.PREPOSITION | Fact.LOCATIVE | Fact.PLACE_HEAD;

/** «، [وكرسعايا] شرق حلب», but «، [وتمحورت] الخطة حول»: what و joins behind a comma is a verb rather than a name where a noun follows. */
const closesRow = (facts: Facts, token: number): boolean => {
  const { tokens } = facts.analysis;
  return token + 1 >= tokens.count || tokens.kind[token + 1] !== TokenKind.WORD || has(facts, token + 1, ENDS);
};

/** A place that the tables know, or a word that may be one; `opens` where no و need join it. */
function itemAt(facts: Facts, token: number, opens: boolean): Item | null {
  const { hits, tokens } = facts.analysis;
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return null;
  const isJoined: HitTest = (hit, { peeled, proclitics }) =>
    peeled[hit] === 0 ? opens : (proclitics[hit] & Proclitic.CONJUNCTION) !== 0;
  const known = hitWhere(facts, token, facts.families.place, isJoined);
  if (known !== -1) return { first: token, last: hits.last[known], peeled: hits.peeled[known], isKnown: true };
  if (joinsUnknown(facts, token)) return { first: token, last: token, peeled: 1, isKnown: false };
  const isName = opens && (isUnknown(facts, token) || facts.of[token] === (Fact.DEFINITE | Fact.FAMILY));
  return isName ? { first: token, last: token, peeled: 0, isKnown: false } : null;
}

/** «قرى [نائية] ومعزولة», «بلدات [محررات]»: an adjective of several, which names in a row seldom look like. */
const mayDescribe = (facts: Facts, { first }: Item): boolean =>
  endsInTaMarbuta(facts, first) || facts.analysis.text.units[facts.analysis.tokens.end[first] - 1] === TA;

const TWO = /^وال.*تين$/;

/** «بلدتي نبل والزهراء [والمحاصرتين]»: an adjective of two. */
const isAdjectiveOfTwo = ({ analysis }: Facts, { first }: Item): boolean => TWO.test(wordAt(analysis, first));

/** The unknown ones of the places in a row behind a noun for several. */
function behind(facts: Facts, from: number): Item[] {
  const items: Item[] = [];
  let opens = true;
  for (let at = isQuote(facts, from) ? from + 1 : from; ; ) {
    const item = itemAt(facts, at, opens);
    if (item === null || (opens && item.peeled > 0 && items.length > 0 && !closesRow(facts, item.last))) break;
    items.push(item);
    opens = isMark(facts, item.last + 1, COMMA);
    at = item.last + (opens ? 2 : 1);
  }
  const unknown = items.filter((item) => !item.isKnown && !isAdjectiveOfTwo(facts, item));
  const isSure =
    unknown.length < items.length || (items.length > 1 && !unknown.some((item) => mayDescribe(facts, item)));
  return isSure ? unknown : [];
}

/** What و joins to a place: «قريتي كفرنوران [والجرسين]». */
function joined(facts: Facts, from: number): Item[] {
  const items: Item[] = [];
  for (let at = from; at < facts.analysis.tokens.count && joinsUnknown(facts, at); at++)
    items.push({ first: at, last: at, peeled: 1, isKnown: false });
  return items;
}

/** The unknown places in a row that a noun at a token tells, behind the one that it names or without: «مدينتي حلب [وتلزيبا]», «قرى [زمرينا] [وتلدوشان]». */
export function seriesOf(facts: Facts, token: number, place: Candidate | null, textOf: TextOf): Candidate[] {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.placeHead, place === null ? governsMany : governs);
  const row = hit === -1 ? null : lexicon.row<PlaceHeadRow>(hits.entry[hit]);
  if (row === null || row.inside || row.opens === null) return [];
  const head = cue("head", token, hits.last[hit], hits.peeled[hit], "place-head", row.id);
  const items = place === null ? behind(facts, hits.last[hit] + 1) : joined(facts, place.last + 1);
  return items.map((item) => placeOf(item, row, head, textOf, lexicon));
}

function placeOf(
  { first, last, peeled }: Item,
  { kind, type }: PlaceHeadRow,
  head: Cue,
  textOf: TextOf,
  lexicon: Lexicon,
): Candidate {
  const resolve = () => {
    const arabic = textOf(first, last, peeled);
    return { entity: idOfNoTable(kind, arabic), norm: transliterateThing(arabic, lexicon), arabic };
  };
  const evidence = [head, cue("name", first, last, peeled)];
  return ofNoTable({ first, last, peeled, type, rule: "names/place-by-head", resolve, evidence, weight: BEHIND_NOUN });
}
