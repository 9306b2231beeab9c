import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF, FA, WAW } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isHere, type Reading, supported } from "../candidates/reading.js";
import { type CountryRow, LITTLE_KNOWN, type PlaceRow } from "../tables/rows.js";
import { headBefore } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere, isDefinite } from "../words/facts.js";
import { endsInTanween } from "../words/state-adjective.js";
import { closesTitle } from "./contests.js";
import { isNoPlace } from "./doubts.js";
import { needsOf, startsInside } from "./place-candidate.js";

/** The fewest letters that are a little-known place behind a proclitic: «لغات», «كسرت» are words. */
const BEHIND_PROCLITIC = 4;

/** Words of the longest name that another is joined to. */
const LONGEST = 3;

/** Whether a short name is rather the rest of a word that no table knows: ل and غات, ف and قيرة. */
function againstTheGrain({ facts, hit, token, peeled }: Reading, { rank }: PlaceRow): boolean {
  const { hits, text, tokens } = facts.analysis;
  if (peeled === 0) return false;
  if ((hits.proclitics[hit] & Proclitic.KA) !== 0) return true;
  if (rank < LITTLE_KNOWN) return false;
  // ف opens clauses, which villages seldom do.
  return text.units[tokens.start[token]] === FA || tokens.end[token] - tokens.start[token] - peeled < BEHIND_PROCLITIC;
}

/** Whether the hit names its place here. */
export function placeHolds(reading: Reading, row: PlaceRow): boolean {
  const { facts, token, last } = reading;
  if (isNoPlace(reading, row) || closesTitle(facts, token, last, reading.peeled)) return false;
  if (last > token ? startsInside(facts, row, token, last) : againstTheGrain(reading, row)) return false;
  // «دير العشاير» is none of the places called دير.
  const governs = last === token && has(facts, token, Fact.PLACE_HEAD) && has(facts, last + 1, Fact.DEFINITE);
  if (governs && !has(facts, token, Fact.DEFINITE) && headBefore(facts, token, Fact.PLACE_HEAD) === -1) return false;
  if (last === token && (row.rank >= LITTLE_KNOWN || isLand(reading, row)) && isAccusativeAfterNoun(facts, token))
    return false;
  // «آل [زعير]» is a family.
  if (row.rank >= LITTLE_KNOWN && has(facts, token - 1, Fact.PARTICLE)) return false;
  if (row.needs === "head" && row.rank > 1 && isBehindCapital(facts, token)) return false;
  if (row.needs !== null && row.type !== "LOC" && isBehindStates(facts, token)) return false;
  const here = isHere(reading, row.country);
  const needs = needsOf(facts, row, token, last, here);
  if (needs === null) return true;
  if (isSituated(facts, row, last) || isBesideOwn(reading, row)) return true;
  if ((here && isListed(reading, row)) || opensList(reading, row)) return true;
  return (
    supported(reading, needs, here, Fact.PLACE_HEAD) ||
    (row.needs === "head" && isGoverned(facts, token) && !has(facts, token, Fact.PLACE_HEAD))
  );
}

const GOVERNORS = new WordSet("محافظ عمدة معتمد");
const SECURITY = new WordSet("أمن");
const IN_CHARGE = new WordSet("مدير مديرية");

/** «محافظ [قنا]», «مدير أمن [قنا]»: who governs and who guards is of a place. */
const isGoverned = ({ analysis }: Facts, token: number): boolean =>
  GOVERNORS.has(analysis, token - 1) || (SECURITY.has(analysis, token - 1) && IN_CHARGE.has(analysis, token - 2));

/** «بالعاصمة [كان] هناك حريق»: a noun with the article governs nothing but the name of a capital, which needs no noun. */
const isBehindCapital = (facts: Facts, token: number): boolean => {
  const head = headBefore(facts, token, Fact.PLACE_HEAD);
  return head !== -1 && isDefinite(facts, head);
};

const STATES = new WordSet("دول ودول لدول بدول");

/** «دول [المقاطعة]», «دول [الغرب]»: many states are called by no town. */
const isBehindStates = ({ analysis }: Facts, token: number): boolean => STATES.has(analysis, token - 1);

/** «مهاجرا [أفريقيا]», but «مرورا بأفريقيا» */
const isLand = ({ peeled }: Reading, { type }: PlaceRow): boolean => type === "LOC" && peeled === 0;

/** «قائدا [بارا] بدينه»: a word in alef after a noun in alef is its adjective. */
function isAccusativeAfterNoun(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const before = token - 1;
  if (text.units[tokens.end[token] - 1] !== ALEF || before < 0 || tokens.kind[before] !== TokenKind.WORD) return false;
  const name = Fact.PLACE | Fact.COUNTRY | Fact.ACTOR | Fact.PREPOSITION | Fact.FUNCTION | Fact.PLACE_HEAD | Fact.VERB;
  return has(facts, before, Fact.WORD) && !has(facts, before, name) && endsInTanween(facts, before);
}

/** «الرياض [وجدة]»: a well-known place that و joins to another place. */
const isListed = ({ facts, hit, token }: Reading, { rank }: PlaceRow): boolean =>
  rank < LITTLE_KNOWN &&
  !has(facts, token, Fact.VERB | Fact.FUNCTION) &&
  (facts.analysis.hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0 &&
  has(facts, token - 1, Fact.PLACE | Fact.COUNTRY) &&
  !has(facts, token - 1, Fact.WORD);

/** «سلواد [والمغير]»: a place that و joins to one of its own province, which nothing else may be. */
function isBesideOwn({ facts, hit, token }: Reading, { admin1, country }: PlaceRow): boolean {
  const { hits, lexicon } = facts.analysis;
  if (admin1 === null || (hits.proclitics[hit] & Proclitic.CONJUNCTION) === 0) return false;
  const isOwn = (one: number): boolean => {
    const other = lexicon.row<PlaceRow>(hits.entry[one]);
    if (hits.last[one] !== token - 1 || hits.peeled[one] > 1 || other.needs !== null) return false;
    // «بعقوبة [والخالص]»: a word behind a letter too, but a town that is known.
    const isSure = other.rank < LITTLE_KNOWN || hits.first[token - 1] > one || !has(facts, token - 1, Fact.WORD);
    return isSure && other.country === country && other.admin1 === admin1;
  };
  for (let first = token - 1; first >= Math.max(0, token - LONGEST); first--)
    if (has(facts, first, Fact.PLACE) && !has(facts, first, Fact.GIVEN))
      if (hitWhere(facts, first, facts.families.place, isOwn) !== -1) return true;
  return false;
}

/** «زار [مسقط] والدوحة»: a capital to which و joins another place of note. */
function opensList({ facts, token, last, peeled }: Reading, { rank }: PlaceRow): boolean {
  const { hits, lexicon, text, tokens } = facts.analysis;
  const next = last + 1;
  if (rank > 1 || last > token || peeled > 0 || next >= tokens.count || text.units[tokens.start[next]] !== WAW)
    return false;
  // «والرياض», a noun too, has the article of the town.
  if (has(facts, next, Fact.WORD) && !isDefinite(facts, next)) return false;
  const joined = hitWhere(facts, next, facts.families.place, (hit) => hits.peeled[hit] === 1);
  return joined !== -1 && lexicon.row<PlaceRow>(hits.entry[joined]).rank <= 1;
}

/** «عدد الشهداء [الفلسطينيين]» is of people. */
const SINGULAR = Feature.DEFINITE | Feature.PLURAL | Feature.DUAL;
const NO_GOVERNOR = Fact.PREPOSITION | Fact.FUNCTION | Fact.VERB | Fact.PLACE | Fact.PLACE_HEAD | Fact.DEFINITE;

/** Whether a noun without the article governs a word: «عدد [الشهداء]». */
const isOfNoun = (facts: Facts, token: number): boolean =>
  has(facts, token - 1, Fact.WORD) && !has(facts, token - 1, NO_GOVERNOR);

/** «عتق اليمنية», «نوى غربي درعا», «برقة بنابلس»: its state's adjective, or a side of a place of its province, says that a name is a place. */
function isSituated(facts: Facts, { country, admin1, needs, type }: PlaceRow, last: number): boolean {
  const { hits, lexicon } = facts.analysis;
  const next = last + 1;
  if (has(facts, next, Fact.NISBA)) {
    const hit = hitWhere(facts, next, facts.families.country, (one) => (hits.features[one] & Feature.NISBA) !== 0);
    if (hit === -1 || hits.peeled[hit] > 0 || (hits.features[hit] & SINGULAR) !== Feature.DEFINITE) return false;
    // Towns are feminine: «رفع العلم [العراقي]».
    if (needs === "head" && type === "GPE" && !endsInTaMarbuta(facts, next)) return false;
    return lexicon.row<CountryRow>(hits.entry[hit]).id === country;
  }
  const isLed = has(facts, next, Fact.LOCATIVE);
  if (admin1 === null || !(isLed || has(facts, next, Fact.PLACE))) return false;
  // «عدد [الشهداء] في نابلس»: a noun with the article is anywhere.
  const isNoun = needs === "head" && type === "GPE" && has(facts, last, Fact.DEFINITE) && isOfNoun(facts, last);
  if (isNoun && !has(facts, next, Fact.NEAR)) return false;
  const beside = hitWhere(facts, isLed ? next + 1 : next, facts.families.place, (one) => {
    const other = lexicon.row<PlaceRow>(hits.entry[one]);
    if (!isLed && (hits.proclitics[one] & Proclitic.BI) === 0) return false;
    return other.needs === null && (other.admin1 ?? other.id) === admin1;
  });
  return beside !== -1;
}

/**
 * «الرياض [وجدة]»: the hit of a place behind و that is better known than the one whose name the whole word is, or, behind
 * another place, that is well known where the whole word is none: «لحج [وعدن]». -1 where there is none.
 */
export function joinedPlace(facts: Facts, token: number): number {
  const { hits, lexicon, tokens, text } = facts.analysis;
  if (text.units[tokens.start[token]] !== WAW || has(facts, token - 1, Fact.LOCATIVE | Fact.PLACE_HEAD)) return -1;
  const { place } = facts.families;
  const rankOf = (hit: number): number => lexicon.row<PlaceRow>(hits.entry[hit]).rank;
  const whole = hitWhere(facts, token, place, (hit) => hits.peeled[hit] === 0);
  const peeled = hitWhere(facts, token, place, (hit) => hits.peeled[hit] === 1);
  if (peeled === -1) return -1;
  // «تعز [وعدن]»: a form of a verb too, but a place that is well known.
  const behindPlace =
    has(facts, token - 1, Fact.PLACE) &&
    (!has(facts, token - 1, Fact.WORD) ||
      hitWhere(facts, token - 1, place, (hit) => rankOf(hit) < LITTLE_KNOWN) !== -1);
  const better = whole === -1 ? behindPlace && rankOf(peeled) < LITTLE_KNOWN : rankOf(peeled) < rankOf(whole);
  return better ? peeled : -1;
}
