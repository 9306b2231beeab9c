import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { endsIn, WordSet } from "../../../lexicon/word-set.js";
import { ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, LAM } from "../../../text/letters.js";
import type { Reading } from "../candidates/reading.js";
import { isOfSomeone } from "../persons/name-places.js";
import { type BodyHeadRow, LITTLE_KNOWN, type PlaceHeadRow, type PlaceRow } from "../tables/rows.js";
import { isQuote } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { isOfContest, opensQuotedName } from "./contests.js";
import { servesTown } from "./facility-names.js";
import { isOtherSense } from "./senses.js";

/** Whether something beside a word says that it is no place, whatever the tables know. */
export function isNoPlace(reading: Reading, row: PlaceRow): boolean {
  const { facts, token, last } = reading;
  if (
    isInsideHead(facts, token) ||
    isOfContest(facts, token) ||
    opensQuotedName(facts, token, last) ||
    isOfBody(facts, token, NAMED_LIKE_PLACES)
  )
    return true;
  if (isOtherSense(facts, token, last)) return true;
  if (isRelated(facts, token) || isUnborn(reading) || (row.type === "GPE" && isJoinedDirection(reading))) return true;
  if (last > token) return isOtherwiseSpelled(reading, row);
  return (
    isOtherwiseSpelled(reading, row) ||
    isVerbOfRelative(reading, row) ||
    isPossessed(reading, row) ||
    isAdjectiveOfNoun(reading, row) ||
    isAttack(facts, token) ||
    isPointedAt(facts, token) ||
    isArticleOfNoun(reading) ||
    isReadAsArticle(reading, row) ||
    isOfFacility(reading, row)
  );
}

const RELATIVES = new WordSet("الذي التي اللذان اللذين اللتان اللتين الذين اللاتي اللواتي");

/** «التي [تدمر]», «اللاتي [عدن]»: a relative pronoun opens a clause, and a verb is read. */
const isRelated = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.WORD) && RELATIVES.has(facts.analysis, token - 1);

/** «اللتين [حلتا] ثانيتين»: behind a relative pronoun a word without the article is a verb rather than a village. */
const isVerbOfRelative = ({ facts, token }: Reading, { rank }: PlaceRow): boolean =>
  rank >= LITTLE_KNOWN && !has(facts, token, Fact.DEFINITE) && RELATIVES.has(facts.analysis, token - 1);

/** «في [حديثه] للصحفيين»: a noun with a pronoun, where the town is written «حديثة» and a class noun would say that it is one. */
const isPossessed = ({ facts, token }: Reading, { rank, needs }: PlaceRow): boolean =>
  (rank >= LITTLE_KNOWN || needs !== null) &&
  !has(facts, token, Fact.DEFINITE) &&
  !has(facts, token - 1, Fact.PLACE_HEAD) &&
  isOfSomeone(facts, token);

const NO_NOUN =
  Fact.PLACE | Fact.PLACE_HEAD | Fact.VERB | Fact.SPEECH | Fact.COUNTRY | Fact.PREPOSITION | Fact.FUNCTION;
/** «المبادرة [الطيبة]», «الكلمات [الطيبة]»: a word with the article agrees with a noun that no verb leads to; «استهدف القصف [الطيبة]» is of the town. */
const isAdjectiveOfNoun = ({ facts, token }: Reading, { rank }: PlaceRow): boolean =>
  rank >= LITTLE_KNOWN &&
  token > 0 &&
  has(facts, token, Fact.DEFINITE) &&
  has(facts, token - 1, Fact.DEFINITE) &&
  has(facts, token - 1, Fact.WORD) &&
  !has(facts, token - 1, NO_NOUN) &&
  !has(facts, token - 2, Fact.VERB | Fact.SPEECH | Fact.PLACE_HEAD) &&
  endsInTaMarbuta(facts, token) &&
  isFeminine(facts, token - 1);

/** «المبادرة», «الكلمات» */
const isFeminine = (facts: Facts, token: number): boolean =>
  endsInTaMarbuta(facts, token) || endsIn(facts.analysis, token, "ات");

/** «النيل» with letters before it; behind ب or ل it is an act. */
const NILE = /^(?:و?ال|[وف]?(لل|بال))نيل$/;
const OF = /^من(?:ه|ها|هم|هما|نا|ك|ي)?$/;
const AIM = new WordSet("هدف بهدف محاولة محاولات لمحاولة بغية قصد بقصد");

/** «محاولات [النيل] من الخصوم», «[للنيل] منها»: to get at someone. */
function isAttack(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const nile = endsIn(analysis, token, "نيل") ? NILE.exec(wordAt(analysis, token)) : null;
  const of = nile !== null && token + 1 < analysis.tokens.count ? OF.exec(wordAt(analysis, token + 1)) : null;
  if (nile === null || of === null) return false;
  if (nile[1] !== undefined || of[0] !== "من" || AIM.has(analysis, token - 1)) return true;
  return !has(facts, token - 1, Fact.PLACE_HEAD) && !has(facts, token + 2, Fact.PLACE | Fact.COUNTRY | Fact.PLACE_HEAD);
}

const UNBORN = new WordSet("جنين");
/** Words of texts about what is not born yet. */
const WOMB = "الجنين جنينها جنينين الأجنة أجنة الحامل الحوامل الحمل الرحم رحمها بطنها رحم".split(" ");

/** «وفاة [جنين] في رحم أمه», where the text names no state of the town. */
const isUnborn = ({ facts, token, countries }: Reading): boolean =>
  UNBORN.has(facts.analysis, token) && !countries.has("il") && facts.names(WOMB);

const DIRECTIONS = new WordSet("شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي");

/** «وسط [وشمال سيناء]»: two parts of Sinai, and not the province. */
function isJoinedDirection({ facts, token, last, peeled }: Reading): boolean {
  return last > token && peeled === 1 && has(facts, token, Fact.NEAR) && DIRECTIONS.has(facts.analysis, token - 1);
}

/** «شبه الجزيرة»: the word belongs to the noun before it. */
const isInsideHead = (facts: Facts, token: number): boolean =>
  has(facts, token - 1, Fact.PLACE_HEAD) &&
  hitWhere(facts, token - 1, facts.families.placeHead, (hit) => facts.analysis.hits.last[hit] >= token) !== -1;

/** Bodies called like a place without being the body of that place: «منظمة الخليج للاستشارات». */
const NAMED_LIKE_PLACES: ReadonlySet<string> = new Set(["company", "organization", "newspaper"]);
const COMPANY: ReadonlySet<string> = new Set(["company"]);

/** «شركة الخليج للتدريب»: what a company is called is no place told of. */
export const isOfCompany = (facts: Facts, token: number): boolean => isOfBody(facts, token, COMPANY);

function isOfBody(facts: Facts, token: number, bodies: ReadonlySet<string>): boolean {
  const before = isQuote(facts, token - 1) ? token - 2 : token - 1;
  if (!has(facts, before, Fact.BODY_HEAD)) return false;
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(
    facts,
    before,
    facts.families.bodyHead,
    (one) => hits.last[one] === before && (hits.features[one] & (Feature.DEFINITE | Feature.PLURAL)) === 0,
  );
  return hit !== -1 && bodies.has(lexicon.row<BodyHeadRow>(hits.entry[hit]).id);
}

/** Alef with a hamza above or below, or with a madda. */
const SEATED: ReadonlySet<number> = new Set([ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA]);
/** Letters of a name so short that only its hamza tells it from other words. */
const SHORT = 3;

/** Whether an alef is written with a hamza on the other side than a name has it. */
const otherSeat = (written: number, own: number): boolean =>
  SEATED.has(written) && SEATED.has(own) && (written === ALEF_HAMZA_BELOW) !== (own === ALEF_HAMZA_BELOW);

/** «أب» is a father and a month, not the town of «إب»; «وإن» is not «وان»: they fold alike. */
function isOtherwiseSpelled({ facts, token, peeled }: Reading, { ar, rank }: PlaceRow): boolean {
  const { text, tokens } = facts.analysis;
  const start = tokens.start[token] + peeled;
  // «[أمام صاحب] السمو» is not «إمام صاحب».
  if (rank >= LITTLE_KNOWN && otherSeat(text.raw.charCodeAt(text.origin[start]), ar.charCodeAt(0))) return true;
  if (tokens.end[token] - start > SHORT || tokens.end[token] - start !== ar.length) return false;
  for (let at = 0; at < ar.length; at++) {
    const own = ar.charCodeAt(at);
    const written = text.raw.charCodeAt(text.origin[start + at]);
    if (SEATED.has(written) ? written !== own : peeled > 0 && written === ALEF && SEATED.has(own)) return true;
  }
  return false;
}

const DEMONSTRATIVES = new WordSet("هذا هذه ذلك ذاك تلك بهذا بهذه لهذا لهذه وهذا وهذه");

const CHIEF = new WordSet("الرئيسية الأساسية الوحيدة الأكبر");

/** «هذه [النوبة]», «[العقبة] الرئيسية»: a noun that is pointed at, or the chief of its kind. */
const isPointedAt = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.DEFINITE) &&
  (DEMONSTRATIVES.has(facts.analysis, token - 1) ||
    (has(facts, token, Fact.WORD) && CHIEF.has(facts.analysis, token + 1)));

/** «مايكل [بالاك]»: behind a letter what is written as the article is none of «ألاك». */
function isReadAsArticle({ facts, token, peeled }: Reading, { ar }: PlaceRow): boolean {
  const { text, tokens } = facts.analysis;
  const alef = text.raw.charCodeAt(text.origin[tokens.start[token] + peeled]);
  return peeled > 0 && alef === ALEF && SEATED.has(ar.charCodeAt(0)) && ar.charCodeAt(1) === LAM;
}

/** «للحج» is ل and الحج, not ل and لحج: where both are known the article is read. */
function isArticleOfNoun({ facts, hit: own, token, peeled }: Reading): boolean {
  const { hits, text, tokens } = facts.analysis;
  if ((hits.features[own] & Feature.DEFINITE) !== 0) return false;
  const start = tokens.start[token];
  if (peeled !== 1 || text.units[start] !== LAM || text.units[start + 1] !== LAM) return false;
  const { place } = facts.families;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.DEFINITE) !== 0 && facts.analysis.lexicon.familyOf(hits.entry[hit]) !== place)
      return true;
  return false;
}

/** Nouns for towns, which some places are called by. */
const TOWNS = new WordSet("المدينة البلدة القرية");
const DIVISION = "adm2";
const CENTRE = "markaz";

/**
 * «طرق [جديدة]», «سجن [الزعيم]», «شوارع [المدينة]»: what a facility has behind it is no town where it is a word of the
 * language, unless the text tells of the town's state.
 */
function isOfFacility({ facts, token, countries }: Reading, { type, country, rank, needs }: PlaceRow): boolean {
  if (type !== "GPE" || !(needs === "head" || (rank >= LITTLE_KNOWN && has(facts, token, Fact.WORD)))) return false;
  const { hits, lexicon } = facts.analysis;
  const before = isQuote(facts, token - 1) ? token - 2 : token - 1;
  const head = has(facts, before, Fact.PLACE_HEAD) ? hitWhere(facts, before, facts.families.placeHead) : -1;
  if (head === -1) return false;
  const { id, inside, kind, type: headType } = lexicon.row<PlaceHeadRow>(hits.entry[head]);
  // «مركز المدينة», «مخيم المدينة»: the town of the text, but «قضاء المدينة».
  if (TOWNS.has(facts.analysis, token)) return kind !== DIVISION || id === CENTRE;
  if (!inside || headType === "GPE") return false;
  if (has(facts, token, Fact.PLACE_HEAD)) return true;
  const isIndefinite = !has(facts, token, Fact.DEFINITE) && has(facts, token, Fact.WORD);
  const isPlural = (hits.features[head] & Feature.PLURAL) !== 0;
  if (isPlural && isIndefinite) return true;
  if (needs === "head" && servesTown(id) && !isPlural) return false;
  return country === null || !countries.has(country);
}
