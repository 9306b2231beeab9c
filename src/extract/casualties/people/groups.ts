import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { BA, FA, LAM, NOON, WAW } from "../../../text/letters.js";
import { type Group, GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { ALL, MANY, THEIR_NUMBER } from "../tables/words.js";
import { isEach, readCounted } from "./counted.js";
import { headOf, isOnlyAdjective, readNoun } from "./nouns.js";

/** The group that starts at a token, or null. Reads nothing from `end` on. */
export function readGroup(roles: Roles, token: number, end: number): Group | null {
  if (token >= end || !canOpen(roles, token)) return null;
  // Triggers, tails and parts look at the same tokens again and again.
  const known = roles.groups[token];
  if (known !== undefined && known.end === end) return known.group;
  const group = readUnhedged(roles, token, end);
  if (group?.plural && group.quantity === null) addNumber(roles, group, group.last + 1, end);
  if (group !== null && group.name === -1) addHedge(roles, group, end);
  roles.groups[token] = { end, group };
  return group;
}

const canOpen = (roles: Roles, token: number): boolean =>
  roles.timed[token] === 0 &&
  (roles.quantity[token] !== -1 ||
    roles.words[token] !== 0 ||
    OPENERS.has(wordAt(roles.input.analysis, token)) ||
    roles.name[token] !== -1 ||
    headOf(roles, token) !== -1);

/** Words that open a group and are neither numbers nor people. */
const OPENERS = new Set([...ALL, ...MANY, "عدد"]);

/** «مصرع عدد 6 عناصر», «عدد (6) عناصر»: reports count so; the number says how many. */
function readNumberOf(roles: Roles, token: number, end: number): GroupRecord | null {
  if (wordAt(roles.input.analysis, token) !== "عدد") return null;
  const index = roles.quantity[roles.isQuote(token + 1) ? token + 2 : token + 1];
  return index === -1 ? null : readCounted(roles, roles.input.numerals.quantities[index], end);
}

/**
 * «جميع ركابها وعددهم 46», «المصابين البالغ عددهم خمسة», «طاقمها المؤلف من خمسة أفراد»: how many they are, said behind them, from
 * a token on.
 */
function addNumber(roles: Roles, group: GroupRecord, from: number, end: number): void {
  const { analysis, numerals } = roles.input;
  let at = from;
  if (at < end && roles.isMark(at)) at++;
  const made = roles.isOf(at, "made-of") && wordAt(analysis, at + 1) === "من";
  if (wordAt(analysis, at) === "البالغ") at++;
  if (at + 1 >= end || !(made || THEIR_NUMBER.has(wordAt(analysis, at)))) return;
  const index = roles.quantity[at + (made ? 2 : 1)];
  if (index === undefined || index === -1) return;
  const said = readCounted(roles, numerals.quantities[index], end);
  if (said === null || (made && !said.people)) return;
  [group.low, group.high, group.mod, group.quantity, group.counted] = [
    said.low,
    said.high,
    said.mod,
    said.quantity,
    true,
  ];
  if (said.who !== -1) [group.who, group.whoLast] = [said.who, said.whoLast];
  group.reach(said.last);
}

/** The hedge behind a group: «20 شخصا على الأقل». */
function addHedge(roles: Roles, group: GroupRecord, end: number): void {
  // «أربعة أشخاص، على الأقل، …»
  const next = group.outerLast + 1;
  const hedge =
    roles.hedgeAfter(next) ??
    (next < end && roles.isMark(next) ? roles.hedgeAfter(next + 1) : null) ??
    // «7 منهم على الأقل»
    (OF_THEM.has(wordAt(roles.input.analysis, next)) ? roles.hedgeAfter(next + 1) : null) ??
    (group.quantity === null ? null : hedgeBehindOrigin(roles, next, end));
  if (hedge === null || hedge.last >= end || group.high === null) return;
  group.mod = hedge.mod;
  group.outerLast = hedge.last;
  if (hedge.mod === "EQUAL_OR_MORE" || hedge.mod === "MORE_THAN") group.high = null;
  else if (hedge.mod === "EQUAL_OR_LESS" || hedge.mod === "LESS_THAN") group.low = 0;
}

const OF_THEM = new Set(["منهم", "منهما", "منهن"]);

/** «12 عنصرا من قوات الدفاع المحلي على الأقل»: where the people are from stands between them and the hedge. */
function hedgeBehindOrigin(roles: Roles, from: number, end: number): ReturnType<Roles["hedgeAfter"]> {
  if (wordAt(roles.input.analysis, from) !== "من") return null;
  for (let token = from + 1; token < Math.min(end, from + ORIGIN_REACH); token++) {
    const hedge = roles.hedgeAfter(token);
    if (hedge !== null) return hedge;
    if (roles.isMark(token) && !roles.isQuote(token)) return null;
    if (roles.timed[token] === 1 || roles.quantity[token] !== -1 || roles.harm[token] !== -1) return null;
    if (roles.is(token, "stop") || roles.is(token, "prep")) return null;
  }
  return null;
}

/** How many words may say where people are from. */
const ORIGIN_REACH = 8;

function readUnhedged(roles: Roles, token: number, end: number): GroupRecord | null {
  const index = roles.quantity[token];
  if (index !== -1) {
    const counted = readCounted(roles, roles.input.numerals.quantities[index], end);
    if (counted !== null) return counted;
  }
  return (
    readOneOf(roles, token, end) ??
    readNumberOf(roles, token, end) ??
    readAll(roles, token, end) ??
    readMany(roles, token) ??
    readName(roles, token) ??
    readOthers(roles, token) ??
    readBare(roles, token, end)
  );
}

/** «أحد المسلحين», «أحدهم», «أحد جنوده»: one. */
function readOneOf(roles: Roles, token: number, end: number): GroupRecord | null {
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
  return isDefiniteAt(roles, token + 1, end) && !roles.is(token + 1, "unit") && roles.timed[token + 1] === 0;
}

const SOUND_PLURAL = /^ال.{4,}(?:ين|ون)$/;
const TOP = new Set(["كبار", "ابرز", "اخطر", "اهم", "اقدم", "اشهر"]);

/** «جميع ركابها», «كل أفراد طاقمها»: more than one, though nobody says how many. */
function readAll(roles: Roles, token: number, end: number): GroupRecord | null {
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
  if (owner && !isDefiniteAt(roles, noun.last + 1, end)) return null;
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

/** The article opens a word. */
const isDefiniteAt = ({ input: { analysis } }: Roles, token: number, end: number): boolean =>
  token < end && /^ال.{2}/.test(wordAt(analysis, token));

/** «آخرون», «آخران» */
function readOthers(roles: Roles, token: number): GroupRecord | null {
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
function readMany(roles: Roles, token: number): GroupRecord | null {
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

const PREFIXES = new Map([
  [WAW, Proclitic.CONJUNCTION],
  [FA, Proclitic.CONJUNCTION],
  [BA, Proclitic.BI],
  [LAM, Proclitic.LI],
]);

/** A person by name: one. */
function readName(roles: Roles, token: number): GroupRecord | null {
  if (!roles.isPerson(token)) return null;
  const index = roles.name[token];
  const { tokens, text } = roles.input.analysis;
  const peeled = roles.input.names[index].start - text.origin[tokens.start[token]];
  const group = new GroupRecord(token, roles.nameLast[token], 1, 1, peeled);
  group.who = token;
  group.whoLast = group.last;
  group.people = true;
  group.definite = true;
  group.name = index;
  group.proclitics = peeled > 0 ? (PREFIXES.get(text.units[tokens.start[token]]) ?? 0) : 0;
  return group;
}

/** A noun without a number: its own number counts. «جندي» 1, «جنديان» 2, «جنود» two or more. */
function readBare(roles: Roles, token: number, end: number): GroupRecord | null {
  const noun = readNoun(roles, token, end);
  if (noun === null || isOnlyAdjective(roles, noun)) return null;
  // «واحد من كل أربعة أشخاص»
  if (token > 1 && roles.quantity[token - 1] !== -1 && isEach(roles, token - 2)) return null;
  const many = noun.number === 3;
  const group = new GroupRecord(token, noun.last, many ? 2 : noun.number, many ? null : noun.number, noun.peeled);
  let { last } = noun;
  // «الأشخاص الـ12»
  const article = many && wordAt(roles.input.analysis, last + 1) === "ال" ? 1 : 0;
  const after = roles.quantity[last + 1 + article];
  const known = noun.definite || noun.pronoun > 0;
  if (after !== -1 && many && known) {
    // «المسلحين الخمسة», «أطفالها الثلاثة»
    const number = roles.input.numerals.quantities[after];
    if ((article === 1 || number.definite) && number.peeled === 0 && number.high === number.low) {
      [group.low, group.high, group.quantity, last] = [number.low, number.low, number, number.lastToken];
    }
  } else if (many && !known && isDefiniteAt(roles, last + 1, end) && isNumberOfOwner(roles, last + 2)) {
    // «أفراد الطاقم الخمسة»
    const number = roles.input.numerals.quantities[roles.quantity[last + 2]];
    [group.low, group.high, group.quantity, last] = [number.low, number.low, number, number.lastToken];
  } else if (after !== -1) {
    // «جنديان اثنان», «شخص واحد»; «فلسطينيين اثنين» is a dual written like a plural.
    const { low, lastToken, peeled } = roles.input.numerals.quantities[after];
    if (peeled === 0 && low === (many ? 2 : noun.number)) [group.low, group.high, last] = [low, low, lastToken];
  }
  // «سقوط أكثر من قتيل»: more than one.
  if (group.high === 1 && !noun.definite && isMoreThan(roles, token)) [group.low, group.high] = [2, null];
  // A title or class word and the name it leads to: «القيادي محمد ظاهر», «زعيم التنظيم محمد ظاهر».
  const office = roles.titled[token];
  const name = office > last && office < end ? office : last + 1;
  if (noun.number === 1 && roles.isPerson(name) && !isConjoinedName(roles, name)) {
    group.name = roles.name[name];
    last = roles.nameLast[name];
  }
  if (roles.is(last + 1, "others") && many) last++;
  else if (roles.is(last + 1, "other-one") && noun.number === 1 && !isGlued(roles, last + 1)) last++;
  else if (roles.is(last + 1, "other-two") && noun.number === 2) last++;
  group.take(noun, last);
  if (noun.harm === null) group.whoLast = last;
  group.counted = group.high === 2 || group.quantity !== null;
  group.definite = noun.definite || noun.pronoun > 0;
  group.plural = many;
  group.owned = noun.pronoun > 0;
  group.proclitics = noun.proclitics;
  return group;
}

/** A number with the article, that counts those told before whom they belong to. */
function isNumberOfOwner({ quantity, input }: Roles, token: number): boolean {
  const number = quantity[token] === -1 ? undefined : input.numerals.quantities[quantity[token]];
  return number?.definite === true && number.peeled === 0 && number.high === number.low && number.low > 2;
}

/** «أكثر من» right before a token. */
const isMoreThan = ({ input: { analysis } }: Roles, token: number): boolean =>
  token > 1 && wordAt(analysis, token - 1) === "من" && wordAt(analysis, token - 2) === "اكثر";

const isGlued = (roles: Roles, token: number): boolean => {
  const { hits } = roles.input.analysis;
  return hits.first[token] < hits.first[token + 1] && hits.peeled[hits.first[token]] > 0;
};

/** Whether letters stand before the name in its token: «ومحمد» is another person. */
const isConjoinedName = (roles: Roles, token: number): boolean => {
  const { text, tokens } = roles.input.analysis;
  return roles.input.names[roles.name[token]].start !== text.origin[tokens.start[token]];
};
