import { wordAt } from "../../lexicon/analysis.js";
import { ALEF, Proclitic, procliticOf } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import { foldKey } from "../../text/fold.js";
import { TokenKind } from "../../token/tokenize.js";
import { isExcepted } from "./body-names.js";
import { demonymAt } from "./body-state.js";
import { type Candidate, idOfNoTable, ofNoTable, ofOneShape, type TextOf } from "./candidate.js";
import { isAsRegards, isByWayOf, isQuote } from "./context.js";
import { cue } from "./evidence.js";
import { facilityCalledAfter } from "./facility-called-after.js";
import { beforeHolder, holderAt, isLed } from "./facility-holders.js";
import { ROAD } from "./facility-names.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere, isUnknown } from "./facts.js";
import { particleKind } from "./name-units.js";
import { founderAt, namesakeAt } from "./namesakes.js";
import { facilityName } from "./place-candidate.js";
import { governs, joinsUnknown, seriesOf } from "./place-series.js";
import { goesBeyond, isPeeledName, namesUnit } from "./place-units.js";
import { qualitiesAfter } from "./qualities.js";
import { countryCode } from "./row-identity.js";
import type { PlaceHeadRow } from "./rows.js";
import { transliterateThing } from "./transliterate.js";

const LONGEST = 3;
const WEIGHT = 34;
/** «منطقة سيدي عبيد»: behind its class noun what opens as places do is no person. */
const OPENED_WEIGHT = 62;
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

/** Nouns that places are named with: «منطقة [رأس رمان]», «قرية [بني زيد]». */
const OPENERS = new Set(
  "راس عين تل بير وادي جبل كفر بيت دير خربه ام ابو ابي ال بني اولاد سيدي سوق قصر حمام برج باب مرج نبع حوش خور طير مرسى منزل زاويه حوطه لاس سان سانت بور".split(
    " ",
  ),
);

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
]);

/** «رأس رمان»: a noun that places are named with, and the word it governs. Last token of the two, or -1. */
function openedName(facts: Facts, token: number, { kind, inside }: PlaceHeadRow): number {
  const { tokens } = facts.analysis;
  const next = token + 1;
  if (inside || !OPENED.has(kind) || next >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return -1;
  if (tokens.kind[next] !== TokenKind.WORD || !OPENERS.has(wordAt(facts.analysis, token))) return -1;
  return has(facts, next, Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION | Fact.NISBA | Fact.NAME_STOP)
    ? -1
    : throughOpen(facts, next);
}

/** Kinds of place whose noun has adjectives as often as names: «منطقة موبوءة», «منطقة زلزالية». */
const isWide = (kind: string): boolean => kind === "region" || kind.startsWith("adm");

const TA_MARBUTA = "ة".charCodeAt(0);
const HA = "ه".charCodeAt(0);
const MEEM = "م".charCodeAt(0);
const YA = "ي".charCodeAt(0);

/** Whether a word that no table knows, without the article, looks like a feminine adjective: of relation, or a participle. */
function isFeminineAdjective(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const end = tokens.end[token] - 1;
  const last = text.units[end];
  const before = text.units[end - 1];
  if (!isUnknown(facts, token) || has(facts, token, Fact.DEFINITE) || (last !== TA_MARBUTA && last !== HA))
    return false;
  return before === YA || text.units[tokens.start[token]] === MEEM;
}

const NOT = new Set(["لا", "لم", "لن"]);

/** «مقابل محطة المديني [الساعة] 22:51», «محطة التام [الواقعة] غربا»: what goes on to tell when and where, but «دوار [الساعة]». */
const TELLING = new Set(
  "الساعة الواقع الواقعة الواقعين الواقعتين المجاور المجاورة القريب القريبة المطل المطلة المؤدي المؤدية التابع التابعة المقابل المقابلة"
    .split(" ")
    .map(foldKey),
);

/** «منطقة [آمنة]», «ولاية [رابعة]»: a woman's name that is a word too, behind a noun that has adjectives. */
function isAdjectiveName(facts: Facts, token: number): boolean {
  if (!has(facts, token, Fact.COMMON_NAME) || has(facts, token, Fact.DEFINITE | Fact.PLACE)) return false;
  const last = facts.analysis.text.units[facts.analysis.tokens.end[token] - 1];
  return last === TA_MARBUTA || last === HA;
}

/** English nouns that close the names of places and buildings: «مسجد فنسبري [بارك]». */
const CLOSERS = new Set(
  "بارك ستريت سكوير هاوس سنتر سنتير بلازا تاور تاورز هول بريدج رود غاردن غاردنز جاردن مول بيتش سيتي هيلز هيل هايتس فيو كورت فالي ليك كامب".split(
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
  if (has(facts, token, never)) return !inside && index === 0 && namesUnit(facts, token, row);
  if (index > 0 && (joins(facts, token) || TELLING.has(wordAt(facts.analysis, token)))) return false;
  // «منطقة لا تقع …»
  if (NOT.has(wordAt(facts.analysis, token))) return false;
  // What the gazetteer knows is named by it, without the words after it; but «معسكر الحمزة» need not be at a town of that name.
  if (has(facts, token, Fact.PLACE))
    return inside && index === 0 && has(facts, token, Fact.DEFINITE) && has(facts, token, Fact.WORD | Fact.GIVEN);
  if (isUnknown(facts, token)) return index === 0 || !has(facts, token, Fact.DEFINITE) || inside;
  if (has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE)) return true;
  return inside ? has(facts, token, Fact.DEFINITE) : index === 0 && namesUnit(facts, token, row);
}

/** A word that no table knows and that has no article: «سوق [سناح]», but «سوق العمل». */
const isBare = (facts: Facts, token: number): boolean => isUnknown(facts, token) && !has(facts, token, Fact.DEFINITE);

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
  return has(facts, from - 2, Fact.LOCATIVE | Fact.NEAR);
}

const CAMP = "barracks-camp";

/** «معسكر [ترامب]»: those who are for a man. */
const isFollowing = (facts: Facts, token: number, { id }: PlaceHeadRow): boolean =>
  id === CAMP && has(facts, token, Fact.PERSON | Fact.FAMILY) && !has(facts, token, Fact.DEFINITE | Fact.GIVEN);

/** Last token of the name after a head, or -1. */
function nameAfter(facts: Facts, from: number, row: PlaceHeadRow, quoted: boolean): number {
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
  return last === -1 ? -1 : throughOpen(facts, last);
}

const isOfReligion = (facts: Facts, token: number): boolean =>
  !has(facts, token, NEVER | Fact.DEFINITE) &&
  token + 1 < facts.analysis.tokens.count &&
  wordAt(facts.analysis, token + 1) === RELIGION;

const LEADING: ReadonlySet<string | null> = new Set(["kunya", "nasab", "compound"]);

/** «تاج [الدين]», «حي ركن [الدين]» */
const RELIGION = foldKey("الدين");

/** «بادية أبو [خشب]», «عزبة عبد [ربه]», «ناحية تاج [الدين]»: the last token of a name that may end in what leads to another word. */
const throughOpen = (facts: Facts, last: number): number =>
  facts.analysis.tokens.kind[last + 1] === TokenKind.WORD &&
  (LEADING.has(particleKind(facts, last)) || wordAt(facts.analysis, last + 1) === RELIGION)
    ? last + 1
    : last;

/** Where a road goes, or what road it is: «طريق [المعظم] باتجاه …». */
const OF_ROADS = new Set(
  "باتجاه الدولي السريع الدائري الساحلي القديم الواصل الرابط المؤدي الفاصل".split(" ").map(foldKey),
);
const NO_ROAD = (NEVER & ~Fact.BODY_HEAD) | Fact.FUNCTION | Fact.PLACE;

/** Whether a road is called by the one word with the article behind its noun. */
const isRoadName = (facts: Facts, token: number, { id }: PlaceHeadRow): boolean =>
  id === ROAD &&
  has(facts, token, Fact.DEFINITE) &&
  !has(facts, token, NO_ROAD) &&
  token + 1 < facts.analysis.tokens.count &&
  OF_ROADS.has(wordAt(facts.analysis, token + 1)) &&
  !OF_ROADS.has(wordAt(facts.analysis, token));

/** Nouns of what is called after persons: «ملعب [سامي حداد]»; a camp and a palace are of those who have them. */
const HONOURING: ReadonlySet<string> = new Set(
  "ground stadium school museum theatre hospital square maydan bridge street avenue nahj corniche road dam tunnel park public-park cemetery compound mosque grand-mosque airport".split(
    " ",
  ),
);

const isBareTitle = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.TITLE) && !has(facts, token, Fact.DEFINITE);

const PRISON = "prison";
/** Words of a court behind which «بسجن» is what it metes out. */
const VERDICTS = new Set(
  "حكم الحكم بالحكم حكما حكمت قضت قضي قضى يقضي تقضي القاضي امر امرت قرار".split(" ").map(foldKey),
);

/** «الحكم [بسجن] النقابي سنتين»: to be put in prison, and no prison that is called after him. */
function isSentence({ analysis }: Facts, token: number, hit: number, { id }: PlaceHeadRow): boolean {
  if (id !== PRISON || (analysis.hits.proclitics[hit] & Proclitic.BI) === 0) return false;
  return VERDICTS.has(wordAt(analysis, token - 1)) || VERDICTS.has(wordAt(analysis, token - 2));
}

/** «عشر سنوات [سجنا] نافذا»: one in the accusative and no two, behind whose noun stands their name. */
const isAccusative = ({ analysis: { hits, text, tokens } }: Facts, token: number, hit: number, next: number): boolean =>
  (hits.features[hit] & Feature.DUAL) !== 0 &&
  text.units[tokens.end[token] - 1] === ALEF &&
  next < tokens.count &&
  text.units[tokens.end[next] - 1] === ALEF;

/** The place that a noun at a token names, or null. */
function placeFrom(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.placeHead, governs);
  if (hit === -1) return facilityCalledAfter(facts, token, textOf);
  const row = lexicon.row<PlaceHeadRow>(hits.entry[hit]);
  // «كتلة الإصلاح» is no hill.
  if ((hits.proclitics[hit] & Proclitic.KA) !== 0 && row.inside) return null;
  if (isSentence(facts, token, hit, row) || isByWayOf(facts, token) || isAsRegards(facts, token)) return null;
  const next = hits.last[hit] + 1;
  if (isAccusative(facts, token, hit, next)) return null;
  const quoted = isQuote(facts, next);
  const from = quoted ? next + 1 : next;
  const body = quoted ? null : holderAt(facts, from, row.id);
  const namesakeOf = HONOURING.has(row.id) && !quoted ? founderAt : namesakeAt;
  const namesake = body ?? (row.inside && row.type === "FAC" ? namesakeOf(facts, from, textOf) : null);
  const opened = quoted ? -1 : openedName(facts, from, row);
  const whole =
    namesake?.last ??
    (opened !== -1 ? opened : isRoadName(facts, from, row) ? from : nameAfter(facts, from, row, quoted));
  // «حاكم ولاية لوغار [كريم حداد]»: who holds the office is no part of the place.
  const held = row.type === "FAC" || (isUnknown(facts, from) && isBareTitle(facts, token - 1));
  const last = held && isLed(facts, token) ? beforeHolder(facts, from, whole, row.type === "GPE") : whole;
  if (last === -1 || (quoted && !isQuote(facts, last + 1))) return null;
  // «برج غرينفيل [المنكوب]»: what the tables know is named by them.
  const isKnown = (one: number): boolean => hits.last[one] >= from && hits.last[one] < last;
  if (row.type === "FAC" && namesake === null && hitWhere(facts, token, facts.families.place, isKnown) !== -1)
    return null;
  const qualities = quoted || !row.inside ? { last, english: "" } : qualitiesAfter(facts, last, "facility", 2);
  const peeled = row.inside ? hits.peeled[hit] : 0;
  const first = row.inside ? token : from;
  const end = row.inside && quoted ? last + 1 : qualities.last;
  const resolve = () => {
    const told = last === whole ? namesake?.english() : undefined;
    const own = told ?? transliterateThing(textOf(from, last, 0), lexicon);
    const arabic = textOf(first, end, peeled);
    const norm = row.inside ? facilityName(own, qualities.english, row) : own;
    return { entity: idOfNoTable(row.kind, arabic), norm, arabic };
  };
  const made = ofNoTable({
    first,
    last: end,
    peeled,
    type: row.type,
    rule: row.inside ? "names/facility" : "names/place-by-head",
    resolve,
    evidence: [cue("head", token, hits.last[hit], hits.peeled[hit], "place-head", row.id), cue("name", from, last)],
    weight: opened === -1 && body === null ? WEIGHT : OPENED_WEIGHT,
  });
  // «بلدة كفرنوران [السورية]»
  const state = row.type === "GPE" ? demonymAt(facts, end + 1, true) : null;
  if (state === null) return made;
  return ofOneShape({ ...made, country: countryCode(state.row.id), countryBasis: "stated" });
}

/** Places by the noun that says what they are: «قرية كفر …», «مستشفى النور العام», «جسر الحرية». */
export function fromPlaceGrammar(facts: Facts, textOf: TextOf): Candidate[] {
  const { count } = facts.analysis.tokens;
  const found: Candidate[] = [];
  for (let token = 0; token < count; token++) {
    const place = has(facts, token, Fact.PLACE_HEAD) ? placeFrom(facts, token, textOf) : null;
    if (place !== null) found.push(place);
    if (has(facts, token, Fact.PLACE_HEAD)) found.push(...seriesOf(facts, token, place, textOf));
  }
  return found;
}
