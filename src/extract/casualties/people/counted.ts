import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import type { Quantity } from "../../../numerals/index.js";
import { ALEF, MEEM, NOON } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { numberOf } from "../tables/forms.js";
import { withLetters } from "../tables/spellings.js";
import { CASES, STATES } from "../tables/words.js";
import { isDefinite, readNoun } from "./nouns.js";

/** A number and what it counts: «20 شخصا», «3 من مشاة البحرية», «خمسة آخرون», «العشرات». Null where it counts no people. */
export function readCounted(roles: Roles, quantity: Quantity, end: number): GroupRecord | null {
  const { tokens } = roles.input.analysis;
  if (!Number.isInteger(quantity.low) || quantity.low < 0) return null;
  // «الدقيقة 65», «القرار 1701»: a number that names, not one that counts.
  const before = quantity.outerFirst - 1;
  if (before >= 0 && quantity.digits && LABELS.has(wordAt(roles.input.analysis, before))) return null;
  // «أكبر عدد من القتلى بلغ 155»
  if (before >= 0 && quantity.vague && MOST.has(wordAt(roles.input.analysis, before))) return null;
  // «لكل مئة ألف شخص», «واحد من كل أربعة»: a rate.
  if (before >= 0 && isEach(roles, before)) return null;
  let at = quantity.lastToken + 1;
  while (at < end && roles.isQuote(at)) at++;
  if (quantity.outerLast > quantity.lastToken) at = quantity.outerLast + 1;
  if (at < end && roles.is(at, "unit") && roles.victim[at] === -1 && roles.people[at] === -1) return null;
  // «لأحياء عدة من المدينة», «أوقف مرات عدة»: behind its noun it counts that.
  const several = quantity.vague && wordAt(roles.input.analysis, quantity.lastToken) === "عده";
  if (several && (isFrom(roles, at) || roles.is(quantity.firstToken - 1, "unit"))) return null;
  const group = new GroupRecord(quantity.firstToken, quantity.lastToken, quantity.low, quantity.high, quantity.peeled);
  group.mod = quantity.mod;
  group.quantity = quantity;
  group.counted = true;
  group.definite = quantity.definite;
  group.outer = quantity.outerFirst;
  group.outerLast = quantity.outerLast;
  group.proclitics = procliticsOf(roles, quantity);
  if (at >= end) return group;
  if (tokens.kind[at] === TokenKind.MARK) return isPercent(roles, at) ? null : group;
  if (roles.is(at, "others")) {
    group.others = true;
    group.people = true;
    return group.reach(at);
  }
  if (roles.is(at, "one-self")) return group;
  if (isInjury(roles, at)) {
    group.harm = "injured";
    group.people = true;
    group.plural = true;
    return group.reach(at);
  }
  return readCountedNoun(roles, group, at, end);
}

/** «شخصا», «من الجنود», «من مشاة البحرية», «منهم» after a number. */
function readCountedNoun(roles: Roles, group: GroupRecord, at: number, end: number): GroupRecord | null {
  const { tokens } = roles.input.analysis;
  // «واحد من كل أربعة»: a rate counts nobody.
  if (isFrom(roles, at) && wordAt(roles.input.analysis, at + 1) === "كل") return null;
  let from = isFrom(roles, at) ? at + 1 : at;
  while (from > at && from < end && roles.isQuote(from)) from++;
  const noun = readNoun(roles, from, end);
  // «عدد من أفرادها»
  const led = from > at || isFrom(roles, at - 1);
  // «شيع المئات جثمان الشهيد»: with the article, hundreds count nothing without «من».
  // … but «العشرات مفقودين» tells how they are.
  const known = roles.isOf(group.first, "crowd");
  const stands = !known || (noun?.harm !== null && SOUND_PLURAL.test(wordAt(roles.input.analysis, from)));
  if (noun !== null && (led || (noun.proclitics === 0 && noun.pronoun === 0 && stands))) {
    group.others = roles.is(noun.last + 1, "others");
    group.plural = true;
    return group.take(noun, group.others ? noun.last + 1 : noun.last);
  }
  if (from === at && isTheirState(roles, group, at)) {
    [group.who, group.whoLast, group.plural, group.people] = [at, at, true, true];
    group.nationality = roles.country(roles.nationality[at]);
    return group.reach(at);
  }
  if (from > at) {
    // «3 من مشاة البحرية الأميركية»: whoever they are, the words after من say it.
    const named = roles.name[from] !== -1;
    const last = named ? roles.nameLast[from] : from;
    if (!named && tokens.kind[last] !== TokenKind.WORD) return null;
    // «واحدة من أكثر المناطق تضررا»
    if (wordAt(roles.input.analysis, from) === "اكثر") return null;
    // «5 من أسرة واحدة» are people.
    if (roles.is(from, "unit") && !KIN.has(wordAt(roles.input.analysis, from))) return null;
    [group.who, group.whoLast, group.people] = [from, last, true];
    return group.reach(last);
  }
  // «81 حالة» counts whatever the words before it say; «43 حالة أخرى» goes on with them.
  if (CASES.has(wordAt(roles.input.analysis, at))) {
    group.others = group.people = roles.is(at + 1, "others");
    return group.reach(group.others ? at + 1 : at);
  }
  // «بينهم أربعة إصاباتهم خطيرة»: how the counted are.
  if (STATES.has(wordAt(roles.input.analysis, at))) return group;
  if (known) return group;
  // Another counted noun: people only where the harm next to it says so.
  if (!roles.canBeCounted(at)) return group;
  // «كتيبة الـ21 التابعة للجيش»: a number counts an indefinite noun.
  if (group.quantity?.vague !== true && isDefinite(roles, at)) return null;
  [group.who, group.whoLast, group.plural] = [at, at, true];
  // «العديد من المتورطين»: only people have this plural.
  const word = wordAt(roles.input.analysis, at);
  group.people = roles.quantity[at] === -1 && (SOUND_PLURAL.test(word) || FORCES.has(word));
  return group.reach(at);
}

/** «12 سوريا قتلوا»: behind eleven and more the accusative is of people, though their state is spelled alike. */
function isTheirState({ nationality, input }: Roles, { low, quantity }: GroupRecord, token: number): boolean {
  const { text, tokens } = input.analysis;
  const rest = low % 100;
  if (nationality[token] === -1 || quantity?.vague || rest < 11) return false;
  return text.units[tokens.end[token] - 1] === ALEF;
}

const KIN = new Set(["اسره", "عايله", "الاسره", "العايله"]);
/** «عدد من قوات الحرس» */
const FORCES = new Set(["قوات", "القوات", "حرس", "منتسبي", "كوادر", "افراد"]);
const SOUND_PLURAL = /.{4}(?:ين|ون)$/;

/** «384 إصابة»: counted, it is a person hurt and not the hurting; «مصرع 7 وإصابة 12» goes on with another toll. */
function isInjury(roles: Roles, token: number): boolean {
  const hit = roles.masdar[token];
  if (hit === -1 || roles.input.analysis.hits.peeled[hit] > 0) return false;
  return roles.harmRow(hit).id === "isaba" && numberOf(roles.input.analysis.hits.features[hit]) === 1;
}

/** Nouns whose number is a name, in folded letters. */
const LABELS = new Set(
  "الفصل فصل الدقيقه دقيقه القرار رقم الرقم الماده الصفحه المركز الجوله الفقره البند الكتيبه اللواء الفرقه الفوج طراز الطريق".split(
    " ",
  ),
);
const EACH = new Set(["كل", "لكل"]);
/** «أكبر عدد من الناس»: how many nobody says. */
const MOST = withLetters("اكبر اكثر اقل اعلي نفس ذات", ["ب"]);

/** Whether a rate's «كل» stands at the token. */
export const isEach = (roles: Roles, token: number): boolean => EACH.has(wordAt(roles.input.analysis, token));
const PERCENT = 0x25;

/** The word «من». */
function isFrom(roles: Roles, token: number): boolean {
  const { tokens, text } = roles.input.analysis;
  const start = tokens.start[token];
  return tokens.end[token] - start === 2 && text.units[start] === MEEM && text.units[start + 1] === NOON;
}

const isPercent = (roles: Roles, token: number): boolean =>
  roles.input.analysis.text.units[roles.input.analysis.tokens.start[token]] === PERCENT;

/** What is glued to a quantity's first word, or stands before its digits as a letter of its own: «و10», «بـ 10». */
function procliticsOf(roles: Roles, { firstToken, outerFirst, peeled }: Quantity): number {
  const { hits, tokens, text } = roles.input.analysis;
  if (outerFirst < firstToken) {
    let bits = 0;
    for (let hit = hits.first[outerFirst]; hit < hits.first[outerFirst + 1]; hit++) bits |= hits.proclitics[hit];
    return bits & Proclitic.CONJUNCTION;
  }
  if (peeled > 0) {
    for (let hit = hits.first[firstToken]; hit < hits.first[firstToken + 1]; hit++) {
      if (hits.peeled[hit] === peeled) return hits.proclitics[hit];
    }
  }
  const before = firstToken - 1;
  const letter = before >= 0 && tokens.end[before] - tokens.start[before] === 1;
  return letter && tokens.kind[firstToken] === TokenKind.DIGITS ? procliticOf(text.units[tokens.start[before]]) : 0;
}
