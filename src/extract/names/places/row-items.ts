import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { endsIn, WordSet } from "../../../lexicon/word-set.js";
import { ALEF, HA, LAM, MEEM, WAW } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isMark, isWord } from "../words/context.js";
import { Fact, type Facts, type HitTest, has, hitWhere, isBehindLetter, isListed, isUnknown } from "../words/facts.js";
import { isDay, isJoinedDefinite, isRelationalEnd } from "../words/governed-names.js";
import { looksVerbal } from "../words/verbal-look.js";
import { goesOn, isInflected } from "../words/word-shapes.js";
import { OPENERS } from "./name-openers.js";
import type { Words } from "./untold-name.js";

// One place of a row: a place of the tables, words that no table knows, or a noun that only its place in the row makes a name.

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

/** One place of a row. */
export interface Item extends Words {
  /** A place of the tables, what nothing else is known to be, or a noun of the language: «أحياء [النهضة]». */
  readonly is: "known" | "unknown" | "noun";
}

/** Whether a row goes on or ends at a token: a mark, و, or what says where its places lie. */
export const closesItem = (facts: Facts, token: number): boolean =>
  !isWord(facts, token) ||
  has(facts, token, Fact.PREPOSITION | Fact.LOCATIVE | Fact.PLACE_HEAD) ||
  facts.analysis.text.units[facts.analysis.tokens.start[token]] === WAW;

/** What no noun of a row is. */
const NO_NOUN =
  Fact.VERB |
  Fact.SPEECH |
  Fact.PREPOSITION |
  Fact.FUNCTION |
  Fact.LOCATIVE |
  Fact.NEAR |
  Fact.TITLE |
  Fact.PLACE_HEAD |
  Fact.BODY_HEAD |
  Fact.NISBA |
  Fact.COUNTRY |
  Fact.NAME_STOP |
  Fact.QUALITY |
  Fact.LAND;

/** Two or more, and people of a kind: «أحياء [المدنيين] والعسكريين». */
const isMany = (facts: Facts, token: number): boolean => {
  const { analysis } = facts;
  const { hits } = analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0) return true;
  return has(facts, token, Fact.WORD) && (endsIn(analysis, token, "ون") || endsIn(analysis, token, "ين"));
};

/** «أحياء [النهضة] [والسكة]»: a noun with the article, with و or without. */
function isNoun(facts: Facts, token: number, joined: boolean): boolean {
  const article = joined ? isJoinedDefinite(facts, token) : has(facts, token, Fact.DEFINITE);
  return article && !has(facts, token, NO_NOUN) && !isRelationalEnd(facts, token);
}

/** Adjectives that tell one place from another of its name: «الخالدية [الجنوبية]», «الجاح [الأعلى]». */
const TELLING_APART = new WordSet(
  "الشرقية الغربية الشمالية الجنوبية الشرقي الغربي الشمالي الجنوبي الكبرى الصغرى الكبيرة الصغيرة الكبير الصغير العليا السفلى الأعلى الأسفل الفوقا التحتا الفوقاني التحتاني القديمة الجديدة القديم الجديد",
);
const SIDES = new WordSet("شرق غرب شمال جنوب");

/** «الخالدية [الجنوبية]»: the last token with such an adjective. */
const told = (facts: Facts, last: number): number =>
  isWord(facts, last + 1) && TELLING_APART.has(facts.analysis, last + 1) && closesItem(facts, last + 2)
    ? last + 1
    : last;

const NO_SECOND = Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION | Fact.NISBA | Fact.TITLE | Fact.NAME_STOP;

/** «زمرينا وتلدوشان [الحدوديتين]» */
const OF_TWO = "تين";

/** «راموت [نفتالي]», but no verb, and no word of the language behind a letter. */
const isNative = (facts: Facts, token: number): boolean =>
  isInflected(facts, token) || looksVerbal(facts, token) || isBehindLetter(facts, token) || goesOn(facts, token);

/** The last token of a name in a row that begins at a token and that no table has: «ساقية الكرت», «الجاح الأعلى», «الوادي شرق». */
function lastOf(facts: Facts, token: number): number {
  const next = token + 1;
  if (!isWord(facts, next)) return token;
  const { analysis } = facts;
  const isSide = SIDES.has(analysis, next) && closesItem(facts, next + 1) && isWord(facts, next + 1);
  if (isSide || TELLING_APART.has(analysis, next)) return next;
  const governs = !has(facts, token, Fact.DEFINITE) && !isJoinedDefinite(facts, token);
  if (!governs || has(facts, next, NO_SECOND) || !closesItem(facts, next + 1)) return token;
  if (!has(facts, next, Fact.DEFINITE)) return isUnknown(facts, next) && !isNative(facts, next) ? next : token;
  return isDay(facts, next) || isRelationalEnd(facts, next) || endsIn(analysis, next, OF_TWO) ? token : next;
}

/** Whether an opener of places stands at a token: «تل», with و where that joins it. */
const isOpener = (facts: Facts, token: number, joined: boolean): boolean =>
  joined ? OPENERS.hasBehind(facts.analysis, token) : OPENERS.has(facts.analysis, token);

/** «[وبريستون]», «[والشماسي]»: و and what is a person's name elsewhere, and no word. */
const joinsPerson = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.FAMILY | Fact.GIVEN) &&
  (facts.of[token] & ~(Fact.FAMILY | Fact.GIVEN | Fact.DEFINITE)) === 0 &&
  hitWhere(facts, token, facts.families.family, (hit, { peeled }) => peeled[hit] === 0) === -1 &&
  hitWhere(facts, token, facts.families.given, (hit, { peeled }) => peeled[hit] === 0) === -1;

/** «[وساقية] الكرت»: a noun with و before a name of its own. */
const governsName = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.WORD) &&
  !has(facts, token, NO_NOUN) &&
  !isJoinedDefinite(facts, token) &&
  (isUnknown(facts, token + 1) || has(facts, token + 1, Fact.FAMILY)) &&
  has(facts, token + 1, Fact.DEFINITE) &&
  closesItem(facts, token + 2);

/** «وبلشون [وشنان] ودير سنبل»: a word that is a person's name too, before a place that و joins. */
const isBetween = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN | Fact.FAMILY) &&
  !has(facts, token, NO_NOUN & ~Fact.VERB) &&
  hitWhere(
    facts,
    token + 1,
    facts.families.place,
    (hit, { proclitics }) => (proclitics[hit] & Proclitic.CONJUNCTION) !== 0,
  ) !== -1;

/** A word that no table knows, or «القصير»: one that is a family's name too and nothing else. */
const isNameAlone = (facts: Facts, token: number): boolean =>
  isUnknown(facts, token) || facts.of[token] === (Fact.DEFINITE | Fact.FAMILY);

/** A place that the tables know, or words that may be one; `opens` where no و need join it, `nouns` where nouns of the language may be names. */
export function itemAt(facts: Facts, token: number, opens: boolean, nouns: boolean): Item | null {
  const { hits, text, tokens } = facts.analysis;
  if (!isWord(facts, token)) return null;
  const isJoined: HitTest = (hit, { peeled, proclitics }) =>
    peeled[hit] === 0 ? opens : (proclitics[hit] & Proclitic.CONJUNCTION) !== 0;
  const joined = text.units[tokens.start[token]] === WAW;
  const known = hitWhere(facts, token, facts.families.place, isJoined);
  const isOpened = nouns && isWord(facts, token + 1) && !has(facts, token + 1, NO_SECOND);
  // «[دير شميل]», though there is a Deir
  if (isOpened && (known === -1 || hits.last[known] === token) && !closesItem(facts, token + 1)) {
    if (opens && isOpener(facts, token, false)) return { first: token, last: token + 1, peeled: 0, is: "unknown" };
    if (joined && isOpener(facts, token, true)) return { first: token, last: token + 1, peeled: 1, is: "unknown" };
    if (joined && governsName(facts, token)) return { first: token, last: token + 1, peeled: 1, is: "unknown" };
  }
  if (known !== -1) {
    const last = hits.last[known];
    return { first: token, last: nouns ? told(facts, last) : last, peeled: hits.peeled[known], is: "known" };
  }
  if (!nouns) {
    if (joinsUnknown(facts, token)) return { first: token, last: token, peeled: 1, is: "unknown" };
    return opens && isNameAlone(facts, token) ? { first: token, last: token, peeled: 0, is: "unknown" } : null;
  }
  if (joined && isBetween(facts, token)) return { first: token, last: token, peeled: 1, is: "noun" };
  if (isMany(facts, token)) return null;
  const last = lastOf(facts, token);
  if (joinsUnknown(facts, token) || (joined && joinsPerson(facts, token)))
    return { first: token, last, peeled: 1, is: "unknown" };
  if (opens && isNameAlone(facts, token)) return { first: token, last, peeled: 0, is: "unknown" };
  if (opens && isNoun(facts, token, false)) return { first: token, last, peeled: 0, is: "noun" };
  return joined && isNoun(facts, token, true) ? { first: token, last, peeled: 1, is: "noun" } : null;
}

/** Whether a comma stands at a token, behind which a row may go on without و. */
export const isComma = (facts: Facts, token: number): boolean => isMark(facts, token, COMMA);
