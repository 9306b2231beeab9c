import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { readGroup } from "../people/groups.js";
import { type Group, isCrowd } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { isActive, isDual, isPassive } from "../tables/forms.js";
import type { HarmRow } from "../tables/rows.js";
import { withLetters } from "../tables/spellings.js";
import { NEGATIONS, OF_THEM, PREPOSITION, THEY } from "../tables/words.js";
import { isSum, oneMore } from "./after-masdar.js";

/** How far from its verb a victim may stand, in tokens. */
const REACH = 16;
/** How far from its verb a victim told without a number may stand. */
const UNCOUNTED_REACH = 7;
/** How many words people right before their verb may take. */
const NEIGHBOUR_REACH = 7;
/** How far behind people that are known their verb may stand. */
const KNOWN_REACH = 10;
/** How far behind the doer of a deed whom it is done to may stand. */
const SECOND_REACH = 5;
/** The same for somebody told by name, who is nobody's companion: «احتجز جنود في الحرس الرئاسي بالبلد الرئيس فلانا». */
const SECOND_NAMED_REACH = 8;

/**
 * The group that a verb is told of, to the right of it. Groups behind a preposition are passed over; where an active verb
 * has two groups, the first does it and the second suffers it («قتل مسلحون ثلاثة جنود»).
 */
export function findObject(
  scene: Scene,
  trigger: number,
  from: number,
  hit: number,
  row: HarmRow,
  pluralSubject: boolean,
): Group | null {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  let first = from;
  while (first < scene.end && roles.isQuote(first)) first++;
  if (isSum(scene, first)) first += 2;
  // «اختطفوا مساء أمس فتاة»
  const timed = pluralSubject ? timedFrom(scene, first) : 0;
  const limit = Math.min(scene.end, first + (pluralSubject ? 1 + timed : REACH));
  let found: Group | null = null;
  let stops = false;
  let parted = -1;
  let reach = limit;
  let second = limit;
  for (let token = first; token < reach; token++) {
    if (roles.is(token, "stop")) {
      if (!scene.isRelative(token)) break;
      stops = true;
    }
    if (token > from && isOtherVerb(scene, token)) break;
    // «سقطت القذائف ولم ينجم عنها …»
    if (NEGATIONS.has(scene.word(token)) && scene.word(token).startsWith("و")) break;
    // «اعتقل بتهمة تجنيد مقاتلين»: the charge speaks of others.
    if (roles.isOf(token, "charge")) reach = Math.min(reach, token + 1);
    if (found !== null && THEY.has(scene.word(token))) break;
    if (roles.is(token, "subset") || roles.is(token, "without") || scene.startsAfterComma(token)) break;
    // «أوقفت عناصر الشرطة، مساء الأربعاء، شخصا»
    const close = scene.isClauseMark(token) ? closingComma(scene, token) : -1;
    if (close !== -1) {
      if (found !== null) reach = second = Math.min(scene.end, close + 2);
      token = close;
      continue;
    }
    if (roles.isMark(token) && !roles.isQuote(token)) {
      if (found !== null) break;
      parted = token;
    }
    // «قتل في هجوم، وهو ما نفاه عدد من القادة»
    if (WHICH.has(scene.word(token))) break;
    // «اثنان من المارة أصيبا، أحدهما …»: how one of them is.
    if (isDual(hits.features[hit]) && roles.is(token, "one-self")) break;
    const group =
      readGroup(roles, token, scene.end) ??
      (token === from && roles.is(token, "other-one") ? oneMore(scene, token) : null);
    if (group === null) {
      // «أحد أهم المطلوبين» says who somebody is.
      if (roles.is(token, "one-of")) token += 2;
      continue;
    }
    // «دفعت الحرب بعشرات الآلاف إلى النزوح»
    const driven = row.needs === "leaving" && group.proclitics === Proclitic.BI;
    const governed =
      (!driven && (group.proclitics & PREPOSITION) !== 0) ||
      isGoverned(scene, group.outer, trigger) ||
      isOwner(scene, group);
    // «شخص موال لتنظيم داعش [المتطرف] أربعة أشخاص»: right behind a name an adjective of it.
    const ofName = found !== null && group.definite && !group.counted && roles.named[group.outer - 1] === 1;
    if (governed || stops || (ofName && group.name === -1)) {
      token = group.last;
      continue;
    }
    // «أصيب بشدة، افتتح سكان سوقا»: behind a mark stands only who is counted, or one right there: «قتل في سوريا، شاب …».
    if (
      (!group.people && group.who === -1 && token > from + 4) ||
      (parted !== -1 && !group.counted && group.name === -1 && !(group.high === 1 && group.outer === parted + 1))
    ) {
      token = group.last;
      continue;
    }
    if ((group.proclitics & Proclitic.CONJUNCTION) !== 0) {
      // «أوقف ركاب وأفراد طاقم رجلا»: more doers, if the done-to follows.
      const more = found !== null && row.use === "act" && isActive(hits.features[hit]) && !found.counted;
      if (!more || !isDoneTo(scene, group.outerLast + 1)) break;
      reach = Math.min(limit, group.outerLast + SECOND_REACH);
      token = group.last;
      continue;
    }
    if (found === null) {
      found = group;
      if (row.use !== "act" || !isActive(hits.features[hit]) || group.quantity !== null || !group.people) break;
      second = wordsBehind(scene, group.outerLast, SECOND_REACH);
      reach = Math.min(limit, wordsBehind(scene, group.outerLast, SECOND_NAMED_REACH));
      token = group.last;
      continue;
    }
    // The object follows a subject told by noun or name.
    if (token >= second && group.name === -1) break;
    // «احتجز مسلحون 20 رهينة»
    if (
      group.people &&
      !group.others &&
      (group.harm === null || (group.harm === "kidnapped" && row.kind === "kidnapped" && group.counted))
    )
      return group;
    break;
  }
  if (found !== null && !found.counted && found.outer > from + UNCOUNTED_REACH + timedBetween(scene, from, found.outer))
    return null;
  // «اغتال مسلحون …»: behind a form that is no passive, the nominative does it.
  if (found !== null && isDoer(scene, found, hits.features[hit], row)) return null;
  // «هجّر المتمردون …»: people spoken of in general do a deed sooner than they suffer one.
  const general = found?.definite === true && found.plural && !found.counted;
  const present = (hits.features[hit] & (Feature.PAST | Feature.PRESENT)) === Feature.PRESENT;
  // «استشهد المحامون بمقطع مصور»: they cite it.
  if (general && row.id === "istashhada" && roles.isGluedTo((found as Group).outerLast + 1, Proclitic.BI)) return null;
  if (general && (present || (row.use === "act" && isActive(hits.features[hit]) && !isWounding(row)))) return null;
  return found;
}

/** «وهو ما …», «وهي التي …»: a clause of another. */
const WHICH: ReadonlySet<string> = new Set(["وهو", "وهي", "وهم", "مما", "كان", "كانت"]);

/** How many words may stand between two commas behind the doer. */
const INSERTED = 16;

/** The comma that ends what one at `open` puts in, a date or a phrase with its preposition; -1 where it parts clauses. */
export function closingComma(scene: Scene, open: number): number {
  const { roles } = scene;
  const first = open + 1;
  const leads = roles.timed[first] === 1 || roles.is(first, "prep") || roles.isGluedTo(first, Proclitic.BI);
  if (!leads || !scene.isComma(open)) return -1;
  for (let token = first; token < Math.min(scene.end, first + INSERTED); token++) {
    if (scene.isComma(token)) return scene.startsAfterComma(token + 1) ? -1 : token;
    if (roles.is(token, "stop") || roles.harm[token] !== -1) return -1;
  }
  return -1;
}

/** The token so many words behind another; a name counts for one with its adjective: «من جماعة [بوكو حرام الإرهابية]». */
function wordsBehind(scene: Scene, last: number, words: number): number {
  const { named } = scene.roles;
  let at = last;
  for (let left = words; left > 0 && at < scene.end; at++) {
    const ofName = named[at] === 1 && (named[at + 1] === 1 || scene.definiteAt(at + 1));
    if (!ofName) left--;
  }
  return at;
}

/** How many tokens of time expressions stand between two: «اعتقلت أمس الثلاثاء 21 يونيو 2016 شخصا». */
function timedBetween({ roles }: Scene, from: number, to: number): number {
  let timed = 0;
  for (let token = from; token < to; token++) timed += roles.timed[token];
  return timed;
}

/** How many tokens of time expressions stand from a token on. */
function timedFrom({ roles, end }: Scene, from: number): number {
  let timed = 0;
  while (from + timed < end && roles.timed[from + timed] === 1) timed++;
  return timed;
}

const isDoer = (scene: Scene, { outer, counted, plural }: Group, features: number, row: HarmRow): boolean =>
  row.use === "act" &&
  isActive(features) &&
  !isPassive(features) &&
  plural &&
  !counted &&
  NOMINATIVE.test(scene.word(outer));

const NOMINATIVE = /.{3}ون$/;

/** Whether a person in the accusative, which no doer stands in, follows closely. */
function isDoneTo({ roles, end }: Scene, from: number): boolean {
  const { hits } = roles.input.analysis;
  for (let token = from; token < Math.min(end, from + SECOND_REACH - 1); token++) {
    if (roles.isMark(token) || roles.is(token, "stop") || roles.is(token, "prep") || roles.harm[token] !== -1)
      return false;
    const noun = roles.victim[token];
    if (noun !== -1 && (hits.features[noun] & Feature.ACCUSATIVE) !== 0 && hits.proclitics[noun] === 0) return true;
  }
  return false;
}

const isWounding = ({ kind }: HarmRow): boolean => kind === "killed" || kind === "injured";

/**
 * The indefinite people right before a verb that happened to them: «عن ثلاثة مهندسين خطفوا», a relative clause without
 * «الذين», whatever governs its noun.
 */
export function findNeighbour(scene: Scene, at: number): Group | null {
  // «إن اثنين قد قتلا»
  const verb = scene.word(at - 1) === "قد" ? at - 1 : at;
  for (let token = Math.max(scene.from, verb - NEIGHBOUR_REACH); token < verb; token++) {
    const group = readGroup(scene.roles, token, verb);
    if (group === null) continue;
    if (
      group.outerLast === verb - 1 &&
      (group.people || isBareCount(scene, group)) &&
      !group.definite &&
      !(group.others && group.quantity === null) &&
      scene.used[group.first] === 0
    )
      return (group.proclitics & Proclitic.CONJUNCTION) === 0 ? group : null;
    token = group.last;
  }
  return null;
}

/** «إن عشرة على الأقل قتلوا»: a number alone. */
const isBareCount = (scene: Scene, group: Group): boolean =>
  group.quantity !== null && group.who === -1 && group.low > 1 && !isGoverned(scene, group.outer, scene.from - 1);

/** The group before a verb that is its subject: the first of its clause, after «أن» or the sentence's start. */
export function findSubject(scene: Scene, verb: number): Group | null {
  const { roles } = scene;
  let start = verb - 1;
  let relative = false;
  for (; start >= scene.from && verb - start < 34; start--) {
    if (scene.isColon(start)) break;
    if (!roles.is(start, "stop")) continue;
    if (start === verb - 1 && scene.isRelative(start)) {
      relative = true;
      continue;
    }
    if (scene.isRelative(start)) continue;
    break;
  }
  let found: Group | null = null;
  for (let token = Math.max(scene.from, start + 1); token < verb; token++) {
    const group = readGroup(roles, token, verb);
    if (group === null) continue;
    // «حدادا على عشرات الفلسطينيين الذين قتلوا»
    const its = relative && group.quantity !== null && group.outerLast === verb - 2;
    const governed =
      (group.proclitics & (PREPOSITION & ~Proclitic.KA)) !== 0 || (!its && isGoverned(scene, group.outer, start));
    if (
      governed ||
      roles.isOf(group.outer - 1, "mourn") ||
      scene.used[group.first] === 1 ||
      (!group.people && group.quantity === null)
    ) {
      token = group.last;
      continue;
    }
    const ofThem = OF_THEM.has(scene.word(group.outerLast + 1));
    if (!group.people && group.who === -1 && !ofThem && !isCrowd(group)) {
      token = group.last;
      continue;
    }
    if (
      found === null ||
      ((!found.counted || roles.isOf(found.outer - 1, "mourn")) &&
        found.name === -1 &&
        group.counted &&
        group.proclitics === 0)
    )
      found = group;
    token = group.last;
  }
  if (found === null) return null;
  // «القتيلان اللذان قضيا في السيارة» are known already.
  // «المسافرون السبعة» are known, and a verb far behind them is of others.
  if (found.definite && found.quantity !== null && verb - found.last > KNOWN_REACH) return null;
  if (found.counted) return relative && found.definite && found.quantity === null ? null : found;
  // Without a number the subject of a habit or of a relative clause is not news: «الصحفيين الذين استشهدوا».
  const { hits } = scene.roles.input.analysis;
  const present = (hits.features[roles.harm[verb]] & (Feature.PAST | Feature.PRESENT)) === Feature.PRESENT;
  // «الشيشانيين أعدما»: the verb's dual counts those right before it.
  const two = isDual(hits.features[roles.harm[verb]]) && found.outerLast === verb - 1 && !relative;
  // «فلان يصاب في حادث»: a headline tells it in the present.
  const told = present && !(found.name !== -1 && found.outer === scene.from);
  if (told || (found.plural && !two && (relative || found.definite || verb - found.last > 6))) return null;
  // «سيارة الجنرال أصيبت»: the owner of what was hit.
  const before = found.outer - 1;
  const opens =
    before <= start ||
    before < scene.from ||
    roles.isMark(before) ||
    roles.words[before] !== 0 ||
    OPENS.has(scene.word(before)) ||
    found.proclitics !== 0;
  return opens || found.name !== -1 || relative ? found : null;
}

/** «وكان رجل قد قتل», «أول زعيم له قتل» */
const OPENS = withLetters("كان كانت اول اخر ثاني ثالث ابرز");

/** Whether a preposition governs what starts at a token. */
function isGoverned(scene: Scene, token: number, trigger: number): boolean {
  let before = token - 1;
  while (before > trigger && scene.roles.isQuote(before)) before--;
  if (before <= trigger) return false;
  if (scene.roles.is(before, "prep")) return true;
  // «أصيب برصاص جندي», but «قتلت الشرطة بالرصاص أربعة رجال».
  if (scene.roles.is(before, "wound")) return scene.roles.quantity[token] === -1 && !/^بال/.test(scene.word(before));
  // «إلى جانب عملاء»
  if (scene.word(before) === "جانب") return true;
  // «برصاص جندي», «بنيران مسلحين»: the genitive of a noun behind a preposition.
  return scene.roles.quantity[token] === -1 && scene.roles.isGluedTo(before, Proclitic.BI);
}

/** «قتل الطموح في نفوس الشباب»: the genitive of a noun that a preposition leads in. */
const isOwner = (scene: Scene, { definite, plural, counted, outer }: Group): boolean =>
  definite && plural && !counted && scene.roles.is(outer - 2, "prep") && !scene.definiteAt(outer - 1);

function isOtherVerb(scene: Scene, token: number): boolean {
  const hit = scene.roles.harm[token];
  return hit !== -1 && scene.used[token] === 0 && scene.roles.harmRow(hit).use !== "falls";
}

/** «مصرعه», «حتفهم», «الحياة» after a verb that is nothing without it. */
export function fateAfter(scene: Scene, from: number): number {
  for (let token = from; token < Math.min(scene.end, from + 28); token++) {
    if (scene.roles.is(token, "fate")) return token;
  }
  return -1;
}

export function isOwn(scene: Scene, token: number): boolean {
  const { victim } = scene.roles;
  return victim[token] !== -1 && scene.roles.input.analysis.hits.pronoun[victim[token]] > 0;
}
