import { wordAt } from "../../../lexicon/analysis.js";
import { procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF, HA, LAM, MEEM, WAW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { particleKind } from "../persons/name-units.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere, isDefiniteSingular, isUnknown } from "../words/facts.js";
import { isExcepted, isRelational } from "../words/governed-names.js";
import { demonymAt } from "../words/state-words.js";
import { isAdjectiveShaped } from "../words/word-shapes.js";
import { situates } from "./by-side.js";
import { ROAD } from "./facility-names.js";
import { OPENERS } from "./name-openers.js";
import { closesItem, joinsUnknown } from "./row-items.js";
import { goesBeyond, isPeeledName, namesUnit } from "./units.js";

// How far the name of a place goes behind the noun that says what it is.

/** The most words of a name. */
const LONGEST = 3;
/** What no word of a name is. */
const NEVER =
  Fact.VERB |
  Fact.SPEECH |
  Fact.PREPOSITION |
  Fact.TITLE |
  Fact.PLACE_HEAD |
  Fact.BODY_HEAD |
  Fact.NISBA |
  Fact.COUNTRY |
  Fact.DOMAIN |
  Fact.NAME_STOP |
  Fact.QUALITY;

/** Whether a word opens with و, or with another such letter and goes on as a word that some table knows: it joins another name. */
function joins(facts: Facts, token: number): boolean {
  const { hits, text, tokens } = facts.analysis;
  if (procliticOf(text.units[tokens.start[token]]) === 0) return false;
  if (joinsUnknown(facts, token)) return true;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] > 0) return true;
  return false;
}

/** Kinds of place that such nouns name. */
const OPENED: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "neighbourhood",
  "adm1",
  "adm2",
  "region",
  "camp",
  "river",
]);

const endsThere = (facts: Facts, token: number): boolean =>
  facts.analysis.tokens.kind[token] !== TokenKind.WORD || has(facts, token, Fact.LOCATIVE | Fact.PLACE_HEAD);

/** «رأس رمان»: a noun that places are named with, and the word it governs. Last token of the two, or -1. */
export function openedName(facts: Facts, token: number, { kind, inside }: PlaceHeadRow): number {
  const { tokens } = facts.analysis;
  const next = token + 1;
  if (inside || !OPENED.has(kind) || next >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return -1;
  if (tokens.kind[next] !== TokenKind.WORD || !OPENERS.has(facts.analysis, token)) return -1;
  if (has(facts, next, Fact.PREPOSITION | Fact.FUNCTION | Fact.NISBA | Fact.NAME_STOP)) return -1;
  // «بلدة [عين ذكر] في»: a form of a verb too, behind which nothing goes on from it
  if (has(facts, next, Fact.VERB | Fact.SPEECH) && !endsThere(facts, next + 1)) return -1;
  return throughOpen(facts, next);
}

/** What flows is described: «نهر كوليما [المتجمد]». */
const RIVER = "river";
const NO_FIRST = NEVER | Fact.DEFINITE | Fact.FUNCTION | Fact.GIVEN | Fact.WORD;
const NO_SECOND = NEVER | Fact.FUNCTION | Fact.ACTOR;

/** «قرية [جرنية العاصي]», «منطقة [كروم الشراقي]»: a word that no table knows, and the noun with the article that it governs. Last token of the two, or -1. */
export function constructName(facts: Facts, token: number, { kind, inside }: PlaceHeadRow): number {
  const next = token + 1;
  const { kind: kinds, count } = facts.analysis.tokens;
  if (inside || !OPENED.has(kind) || kind === RIVER || next >= count || kinds[next] !== TokenKind.WORD) return -1;
  if (has(facts, token, NO_FIRST) || !has(facts, next, Fact.DEFINITE) || has(facts, next, NO_SECOND)) return -1;
  if (!isUnknown(facts, token)) return -1;
  // «كفرزيبا [الحدودية]», «كفرزيبا [المحاصرة]», «كفرزيبا [الخميس]»
  const isAdjective = isRelational(facts, next) && (has(facts, next, Fact.WORD) || !endsInHa(facts, token - 1));
  if (isAdjective || endsInHa(facts, next) || isTimeWord(facts, next)) return -1;
  if (TELLING.has(facts.analysis, next) || joinsUnknown(facts, token)) return -1;
  return closesItem(facts, next + 1) ? next : -1;
}

const isTimeWord = (facts: Facts, token: number): boolean => hitWhere(facts, token, facts.families.calendar) !== -1;

/** Kinds of place whose noun has adjectives as often as names: «منطقة موبوءة», «منطقة زلزالية». */
const isWide = (kind: string): boolean => kind === "region" || kind.startsWith("adm");

/** Whether a word ends in ة, or in ه as careless writers have it. */
function endsInHa({ analysis: { text, tokens } }: Facts, token: number): boolean {
  return text.units[tokens.end[token] - 1] === HA;
}

/** Whether a word that no table knows, without the article, looks like a feminine adjective: of relation, or a participle. */
function isFeminineAdjective(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  if (!isUnknown(facts, token) || has(facts, token, Fact.DEFINITE) || !endsInHa(facts, token)) return false;
  return text.units[tokens.end[token] - 2] === YA || text.units[tokens.start[token]] === MEEM;
}

/** Letters of «عائمة». */
const PARTICIPLE = 5;

/** «قرية [عائمة] يسكنها», «مدينة [مذهبية] وإسلامية»: an active participle of the feminine, or an adjective of relation and another that و joins. */
function isTownsAdjective(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const start = tokens.start[token];
  const end = tokens.end[token];
  if (!isUnknown(facts, token) || has(facts, token, Fact.DEFINITE) || !endsInTaMarbuta(facts, token)) return false;
  if (end - start === PARTICIPLE && text.units[start + 1] === ALEF) return true;
  const next = token + 1;
  return (
    text.units[end - 2] === YA &&
    tokens.kind[next] === TokenKind.WORD &&
    text.units[tokens.start[next]] === WAW &&
    endsInTaMarbuta(facts, next) &&
    text.units[tokens.end[next] - 2] === YA
  );
}

const NOT = new WordSet("لا لم لن");

/** «مقابل محطة المديني [الساعة] 22:51», «محطة التام [الواقعة] غربا»: what goes on to tell when and where, but «دوار [الساعة]». */
const TELLING = new WordSet(
  "الساعة الواقع الواقعة الواقعين الواقعتين المجاور المجاورة القريب القريبة المطل المطلة المؤدي المؤدية التابع التابعة المقابل المقابلة المتفرع المتفرعة",
);

/** «منطقة [آمنة]», «ولاية [رابعة]»: a woman's name that is a word too, behind a noun that has adjectives. */
const isAdjectiveName = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.COMMON_NAME) && !has(facts, token, Fact.DEFINITE | Fact.PLACE) && endsInHa(facts, token);

/** English nouns that close the names of places and buildings: «مسجد فنسبري [بارك]». */
const CLOSERS = new Set(
  "اباد بارك ستريت سكوير هاوس سنتر سنتير بلازا تاور تاورز هول بريدج رود غاردن غاردنز جاردن مول بيتش سيتي هيلز هيل هايتس فيو كورت فالي ليك كامب".split(
    " ",
  ),
);

const closesForeign = (facts: Facts, token: number, index: number): boolean =>
  index > 0 &&
  CLOSERS.has(wordAt(facts.analysis, token)) &&
  (isUnknown(facts, token - 1) || has(facts, token - 1, Fact.GIVEN | Fact.FAMILY));

/** Whether a word can be part of a place's name after its head: one that no table knows, a person's name, a definite noun. */
function fits(facts: Facts, token: number, index: number, row: PlaceHeadRow): boolean {
  const { inside } = row;
  // «دوار [الزراعة]»: facilities are called after what ministries deal with.
  const never = inside && index === 0 ? NEVER & ~Fact.DOMAIN : NEVER;
  if (facts.analysis.tokens.kind[token] !== TokenKind.WORD) return false;
  if (closesForeign(facts, token, index)) return true;
  if (index === 0 && (isOfState(facts, token, row) || isOfFamily(facts, token, row))) return true;
  if (has(facts, token, never)) return !inside && index === 0 && namesUnit(facts, token, row);
  if (index > 0 && (joins(facts, token) || TELLING.has(facts.analysis, token))) return false;
  // «منطقة لا تقع …»
  if (NOT.has(facts.analysis, token)) return false;
  // What the gazetteer knows is named by it, without the words after it; but «معسكر الحمزة» need not be at a town of that name.
  if (has(facts, token, Fact.PLACE))
    return inside && index === 0 && has(facts, token, Fact.DEFINITE) && has(facts, token, Fact.WORD | Fact.GIVEN);
  if (isUnknown(facts, token)) return index === 0 || !has(facts, token, Fact.DEFINITE) || inside;
  if (has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE)) return true;
  if (inside) return has(facts, token, Fact.DEFINITE);
  return index === 0 && (namesUnit(facts, token, row) || isSettled(facts, token, row));
}

/** Kinds of the places that nouns are the names of, where the text says where they lie. */
const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood"]);

/** «مدينة [الجند] شرق تعز»: a noun with the article that is said to lie beside a known place. */
const isSettled = (facts: Facts, token: number, { kind }: PlaceHeadRow): boolean =>
  SETTLEMENTS.has(kind) &&
  has(facts, token, Fact.DEFINITE) &&
  !isRelational(facts, token) &&
  situates(facts, token + 1);

/** «مستشفى [اليمن] الدولي», «مسجد [ليبيا] الكبير»: a building called after a state, with an adjective of its own. */
const isOfState = (facts: Facts, token: number, { inside, type }: PlaceHeadRow): boolean =>
  inside &&
  type === "FAC" &&
  has(facts, token, Fact.COUNTRY) &&
  has(facts, token + 1, Fact.QUALITY) &&
  has(facts, token + 1, Fact.DEFINITE) &&
  !has(facts, token + 1, Fact.NISBA);

/** Kinds of facility that are called after families: «مسجد [الهندي]», «شارع [البغدادي]». */
const CALLED_AFTER_FAMILIES: ReadonlySet<string> = new Set(["mosque", "street", "square", "hospital"]);

/** «مسجد [الهندي]»: a man's adjective with the article, which a noun without it takes as a name alone. */
const isOfFamily = (facts: Facts, token: number, { inside, kind }: PlaceHeadRow): boolean =>
  inside &&
  CALLED_AFTER_FAMILIES.has(kind) &&
  has(facts, token, Fact.NISBA) &&
  has(facts, token, Fact.DEFINITE) &&
  !has(facts, token, Fact.COUNTRY) &&
  hitWhere(facts, token, facts.families.country, isDefiniteSingular) !== -1 &&
  !endsInHa(facts, token) &&
  !has(facts, token + 1, Fact.NISBA);

/** A word that no table knows and that has no article: «سوق [سناح]», but «سوق العمل». */
const isBare = (facts: Facts, token: number): boolean =>
  facts.of[token] === Fact.FAMILY ||
  (isUnknown(facts, token) &&
    !has(facts, token, Fact.DEFINITE) &&
    // «نفقا [حفرته] الجماعة»: a verb and its pronoun
    (!endsInHa(facts, token) || endsInTaMarbuta(facts, token)));

const NO_PROPER = (NEVER & ~(Fact.DOMAIN | Fact.QUALITY)) | Fact.FUNCTION | Fact.PLACE | Fact.DEFINITE;

/** «مدينة [لاتينا] الإيطالية», «بلدة [حاجين] السورية»: between a noun and the adjective of its state what has no article is a name, be it a word of the language. */
const isProper = (facts: Facts, token: number, { type, inside }: PlaceHeadRow): boolean =>
  type !== "FAC" &&
  !inside &&
  !has(facts, token, NO_PROPER) &&
  facts.analysis.tokens.kind[token] === TokenKind.WORD &&
  demonymAt(facts, token + 1, true) !== null;

/** Letters of the shortest name that a noun of many things has for a building. */
const SHORTEST = 4;

/** «في محطة [بانشكوف]», but «قال لمحطة [جوفوريت]»: the name of what stands somewhere, behind a noun of other things too. */
function isStanding(facts: Facts, from: number): boolean {
  const { tokens } = facts.analysis;
  if (!isUnknown(facts, from) || tokens.end[from] - tokens.start[from] < SHORTEST) return false;
  // «في محطة لكبس الغاز»
  if (facts.analysis.text.units[tokens.start[from]] === LAM && has(facts, from + 1, Fact.DEFINITE)) return false;
  return has(facts, from - 2, Fact.LOCATIVE | Fact.NEAR);
}

const CAMP = "barracks-camp";

/** «معسكر [ترامب]»: those who are for a man. */
const isFollowing = (facts: Facts, token: number, { id }: PlaceHeadRow): boolean =>
  id === CAMP && has(facts, token, Fact.PERSON | Fact.FAMILY) && !has(facts, token, Fact.DEFINITE | Fact.GIVEN);

/** «تاج [الدين]», «حي ركن [الدين]» */
const RELIGION = new WordSet("الدين");

const isOfReligion = (facts: Facts, token: number): boolean =>
  !has(facts, token, NEVER | Fact.DEFINITE) && RELIGION.has(facts.analysis, token + 1);

const LEADING: ReadonlySet<string | null> = new Set(["kunya", "nasab", "compound"]);

/** «بادية أبو [خشب]», «عزبة عبد [ربه]», «ناحية تاج [الدين]»: the last token of a name that may end in what leads to another word. */
const throughOpen = (facts: Facts, last: number): number =>
  facts.analysis.tokens.kind[last + 1] === TokenKind.WORD &&
  (LEADING.has(particleKind(facts, last)) || RELIGION.has(facts.analysis, last + 1))
    ? last + 1
    : last;

/** Last token of the words behind a noun that are the name of its place, or -1. */
function wordsBehind(facts: Facts, from: number, row: PlaceHeadRow, quoted: boolean): number {
  if (row.opens === null && !quoted) return -1;
  if (isExcepted(facts, from, row) || (!quoted && isFollowing(facts, from, row))) return -1;
  if (row.opens === "definite" && !quoted && !has(facts, from, Fact.DEFINITE) && !isStanding(facts, from)) return -1;
  if (!quoted && isProper(facts, from, row)) return from;
  // «حي ركن [الدين]»
  if (isOfReligion(facts, from)) return from + 1;
  const bare = row.opens === "bare" && !quoted;
  // «بوابة [برتقالية] اللون», but «معبر [ملولة] الحدودي»
  const isDescribed = bare || isWide(row.kind) || (row.type === "FAC" && endsInTaMarbuta(facts, from - 1));
  if (!quoted && isDescribed && isFeminineAdjective(facts, from)) return -1;
  if (!quoted && isTownsAdjective(facts, from)) return -1;
  // «فندق [فخم]», «مدرسة [مهجورة]»
  if (!quoted && row.type === "FAC" && isBare(facts, from) && isAdjectiveShaped(facts, from)) return -1;
  if (!quoted && isWide(row.kind) && isAdjectiveName(facts, from)) return -1;
  // «جبل العروس [الاستراتيجي]»: behind a name with the article an adjective of the mountain.
  const reach = row.type === "LOC" && has(facts, from, Fact.DEFINITE) ? 1 : LONGEST;
  let last = -1;
  for (let at = from; at < from + reach; at++) {
    const index = at - from;
    const goesOn = fits(facts, at, index, row) || (index === 0 && isPeeledName(facts, at, row));
    if (!goesOn || (bare && !isBare(facts, at)) || goesBeyond(facts, at, index, row)) break;
    last = at;
  }
  if (last === -1) return -1;
  return row.kind === QUARTER && isToldApart(facts, last + 1) ? last + 1 : throughOpen(facts, last);
}

const QUARTER = "neighbourhood";
const OF_QUARTERS = new WordSet(
  "الأولى الثانية الثالثة الرابعة الخامسة الأول الثاني الثالث الرابع الخامس الجديد القديم الشرقي الغربي الشمالي الجنوبي",
);

/** «حي الدرجة [الأولى]», «حي الفهد [الشمالي]»: quarters are counted, and told apart by age and side. */
const isToldApart = (facts: Facts, token: number): boolean => OF_QUARTERS.has(facts.analysis, token);

/** Where a road goes, or what road it is: «طريق [المعظم] باتجاه …». */
const OF_ROADS = new WordSet("باتجاه الدولي السريع الدائري الساحلي القديم الواصل الرابط المؤدي الفاصل");

const NO_ROAD = (NEVER & ~Fact.BODY_HEAD) | Fact.FUNCTION | Fact.PLACE;

/** Whether a road is called by the one word with the article behind its noun. */
const isRoadName = (facts: Facts, token: number, { id }: PlaceHeadRow): boolean =>
  id === ROAD &&
  has(facts, token, Fact.DEFINITE) &&
  !has(facts, token, NO_ROAD) &&
  OF_ROADS.has(facts.analysis, token + 1) &&
  !OF_ROADS.has(facts.analysis, token);

/** Last token of the name of a place behind its noun, or -1. */
export const nameBehind = (facts: Facts, from: number, row: PlaceHeadRow, quoted: boolean): number =>
  isRoadName(facts, from, row) ? from : wordsBehind(facts, from, row, quoted);
