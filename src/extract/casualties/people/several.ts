import { wordAt } from "../../../lexicon/analysis.js";
import { NOON } from "../../../text/letters.js";
import { GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { ALL, MANY } from "../tables/words.js";
import { isDefinite, readNoun } from "./nouns.js";
import { addNumber } from "./number-behind.js";

/** «أحد المسلحين», «أحدهم», «أحد جنوده»: one. */
export function readOneOf(roles: Roles, token: number, end: number): GroupRecord | null {
  const self = roles.is(token, "one-self");
  if (!self && !roles.is(token, "one-of")) return null;
  const group = wordGroup(roles, token, 1, 1);
  group.counted = true;
  group.people = true;
  if (self) return group;
  const noun = readNoun(roles, token + 1, end);
  if (noun === null && isOfUnknown(roles, token, end)) {
    const top = TOP.has(wordAt(roles.input.analysis, token + 1)) ? 1 : 0;
    // «أحد المخططين»: only people have this plural.
    const people = SOUND_PLURAL.test(wordAt(roles.input.analysis, token + 1 + top));
    [group.people, group.who, group.whoLast] = [people, token + 1, token + 1 + top];
    return group.reach(group.whoLast);
  }
  if (noun === null || noun.proclitics !== 0 || noun.number === 1) return null;
  group.take(noun);
  [group.who, group.whoLast] = [noun.first, noun.last];
  return group;
}

/** «أحد كبار الدعاة», «أحد الأعيان»: one of some, people where what befalls them says so. */
function isOfUnknown(roles: Roles, token: number, end: number): boolean {
  if (TOP.has(wordAt(roles.input.analysis, token + 1))) return true;
  return isDefinite(roles, token + 1, end) && !roles.is(token + 1, "unit") && roles.timed[token + 1] === 0;
}

const SOUND_PLURAL = /^ال.{4,}(?:ين|ون)$/;
const TOP = new Set(["كبار", "ابرز", "اخطر", "اهم", "اقدم", "اشهر"]);

/** «جميع ركابها», «كل أفراد طاقمها»: more than one, though nobody says how many. */
export function readAll(roles: Roles, token: number, end: number): GroupRecord | null {
  if (!ALL.has(wordAt(roles.input.analysis, token))) return null;
  // «مقتل جميع من كانوا على متنها»
  if (wordAt(roles.input.analysis, token + 1) === "من" && ABOARD.has(wordAt(roles.input.analysis, token + 2))) {
    const all = new GroupRecord(token, token + 1, 2, null, 0);
    all.people = all.plural = true;
    return all;
  }
  const noun = readNoun(roles, token + 1, end);
  if (noun === null || noun.proclitics !== 0 || noun.number !== 3) return null;
  // «جميع ركاب الطائرة»
  const owner = !(noun.definite || noun.pronoun > 0);
  if (owner && !isDefinite(roles, noun.last + 1, end)) return null;
  const group = new GroupRecord(token, noun.last, 2, null, 0).take(noun);
  group.plural = true;
  if (owner) {
    addNumber(roles, group, noun.last + 2, end);
    return group;
  }
  // «كل ركابها الـ39»
  const article = wordAt(roles.input.analysis, noun.last + 1) === "ال";
  const number = roles.input.numerals.quantities[roles.quantity[noun.last + (article ? 2 : 1)]];
  if ((article || number?.definite) && number !== undefined && number.high === number.low) {
    [group.low, group.high, group.quantity, group.counted] = [number.low, number.low, number, true];
    group.reach(number.lastToken);
  }
  return group;
}

const ABOARD: ReadonlySet<string> = new Set(["كان", "كانوا", "في", "علي", "داخل", "بداخلها"]);

/** «آخرون», «آخران» */
export function readOthers(roles: Roles, token: number): GroupRecord | null {
  const two = roles.is(token, "other-two");
  if (!two && !(roles.is(token, "others") && isManyOthers(roles, token))) return null;
  const group = wordGroup(roles, token, 2, two ? 2 : null);
  group.counted = two;
  group.others = true;
  group.people = true;
  group.plural = true;
  return group;
}

/** «قتل كثيرون» */
export function readMany(roles: Roles, token: number): GroupRecord | null {
  if (!MANY.has(wordAt(roles.input.analysis, token))) return null;
  const group = new GroupRecord(token, token, 3, null, 0);
  group.mod = "APPROX";
  group.people = true;
  group.plural = true;
  return group;
}

/** «آخرون», «آخرين»; «أخرى» alone is one more of anything. */
const isManyOthers = (roles: Roles, token: number): boolean => {
  const { tokens, text } = roles.input.analysis;
  return text.units[tokens.end[token] - 1] === NOON;
};

/** A group of one word, with what is glued to it. */
function wordGroup(roles: Roles, token: number, low: number, high: number | null): GroupRecord {
  const { hits } = roles.input.analysis;
  const hit = hits.first[token];
  const has = hit < hits.first[token + 1];
  const group = new GroupRecord(token, token, low, high, has ? hits.peeled[hit] : 0);
  group.proclitics = has ? hits.proclitics[hit] : 0;
  return group;
}
