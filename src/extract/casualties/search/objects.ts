import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { isActive, isDual, isPassive } from "../tables/forms.js";
import type { HarmRow } from "../tables/rows.js";
import { NEGATIONS, PREPOSITION, THEY } from "../tables/words.js";
import { isSum, oneMore } from "./after-masdar.js";
import { isAdjectiveOfLed, isGoverned, isOwner } from "./governed.js";
import { closingComma, timedBetween, timedFrom, wordsBehind } from "./insertions.js";

/** How far from its verb a victim may stand, in tokens. */
const REACH = 16;
/** How far from its verb a victim told without a number may stand. */
const UNCOUNTED_REACH = 7;
/** How far behind the doer of a deed whom it is done to may stand. */
const SECOND_REACH = 5;
/** The same for somebody told by name, who is nobody's companion: «احتجز جنود في الحرس الرئاسي بالبلد الرئيس فلانا». */
const SECOND_NAMED_REACH = 8;

/** The verb whose people are looked for. */
interface Verb {
  readonly token: number;
  /** The token behind it. */
  readonly from: number;
  readonly row: HarmRow;
  readonly features: number;
}

/**
 * The group that a verb is told of, to the right of it. Groups behind a preposition are passed over; where an active verb
 * has two groups, the first does it and the second suffers it («قتل مسلحون ثلاثة جنود»).
 */
export function findObject(
  scene: Scene,
  token: number,
  from: number,
  hit: number,
  row: HarmRow,
  pluralSubject: boolean,
): Group | null {
  const verb: Verb = { token, from, row, features: scene.roles.input.analysis.hits.features[hit] };
  const { first, second } = groupsBehind(scene, verb, pluralSubject);
  if (second !== null) return second;
  return first === null || isTooFar(scene, verb, first) || isDoer(scene, verb, first) ? null : first;
}

/** The first group behind a verb that it may be told of, and the one that suffers it where the first does it. */
function groupsBehind(
  scene: Scene,
  verb: Verb,
  pluralSubject: boolean,
): { readonly first: Group | null; readonly second: Group | null } {
  const { roles } = scene;
  const { row, features } = verb;
  const acts = row.use === "act" && isActive(features);
  let start = verb.from;
  while (start < scene.end && roles.isQuote(start)) start++;
  if (isSum(scene, start)) start += 2;
  // «اختطفوا مساء أمس فتاة»
  const timed = pluralSubject ? timedFrom(scene, start) : 0;
  const limit = Math.min(scene.end, start + (pluralSubject ? 1 + timed : REACH));
  let first: Group | null = null;
  let relative = false;
  let parted = -1;
  let reach = limit;
  let near = limit;
  for (let token = start; token < reach; token++) {
    if (endsSearch(scene, verb, token) || (first !== null && THEY.has(scene.word(token)))) break;
    if (roles.is(token, "stop")) relative = true;
    // «اعتقل بتهمة تجنيد مقاتلين»: the charge speaks of others.
    if (roles.isOf(token, "charge")) reach = Math.min(reach, token + 1);
    // «أوقفت عناصر الشرطة، مساء الأربعاء، شخصا»
    const close = scene.isClauseMark(token) ? closingComma(scene, token) : -1;
    if (close !== -1) {
      if (first !== null) reach = near = Math.min(scene.end, close + 2);
      token = close;
      continue;
    }
    if (scene.isClauseMark(token)) {
      if (first !== null) break;
      parted = token;
    }
    const group =
      readGroup(roles, token, scene.end) ??
      (token === verb.from && roles.is(token, "other-one") ? oneMore(scene, token) : null);
    if (group === null) {
      // «أحد أهم المطلوبين» says who somebody is.
      if (roles.is(token, "one-of")) token += 2;
      continue;
    }
    const passed = relative || isLed(scene, verb, group) || isBehindName(scene, group, first);
    if (passed || isLoose(verb, group, token, parted)) {
      token = group.last;
      continue;
    }
    if ((group.proclitics & Proclitic.CONJUNCTION) !== 0) {
      // «أوقف ركاب وأفراد طاقم رجلا»: more doers, if the done-to follows.
      if (first === null || !acts || first.counted || !isDoneTo(scene, group.outerLast + 1)) break;
      reach = Math.min(limit, group.outerLast + SECOND_REACH);
    } else if (first === null) {
      first = group;
      if (!acts || group.quantity !== null || !group.people) break;
      near = wordsBehind(scene, group.outerLast, SECOND_REACH);
      reach = Math.min(limit, wordsBehind(scene, group.outerLast, SECOND_NAMED_REACH));
    } else {
      // The object follows a subject told by noun or name.
      const second = (token < near || group.name !== -1) && suffers(group, row) ? group : null;
      return { first, second };
    }
    token = group.last;
  }
  return { first, second: null };
}

/** Whether nobody behind a token is told of any more. */
function endsSearch(scene: Scene, { from, features }: Verb, token: number): boolean {
  const { roles } = scene;
  if (roles.is(token, "stop") && !scene.isRelative(token)) return true;
  if (token > from && isOtherVerb(scene, token)) return true;
  const word = scene.word(token);
  // «سقطت القذائف ولم ينجم عنها …»
  if (NEGATIONS.has(word) && word.startsWith("و")) return true;
  if (roles.is(token, "subset") || roles.is(token, "without") || scene.startsAfterComma(token)) return true;
  // «قتل في هجوم، وهو ما نفاه عدد من القادة»
  // «اثنان من المارة أصيبا، أحدهما …»: how one of them is.
  return WHICH.has(word) || (isDual(features) && roles.is(token, "one-self"));
}

/** Whether a preposition leads to a group. */
function isLed(scene: Scene, { token, row }: Verb, group: Group): boolean {
  // «دفعت الحرب بعشرات الآلاف إلى النزوح»
  const driven = row.needs === "leaving" && group.proclitics === Proclitic.BI;
  // «احتجزت جثمان الفتى»: whose body it is.
  const body = scene.roles.people[group.outer - 1] ?? -1;
  if (body !== -1 && scene.roles.harmRow(body).kind === "killed" && row.kind !== "killed") return true;
  if (!driven && (group.proclitics & PREPOSITION) !== 0) return true;
  return isGoverned(scene, group.outer, token) || isOwner(scene, group) || isAdjectiveOfLed(scene, group);
}

/** «شخص موال لتنظيم داعش [المتطرف] أربعة أشخاص»: right behind a name an adjective of it. */
const isBehindName = ({ roles }: Scene, { definite, counted, name, outer }: Group, first: Group | null): boolean =>
  first !== null && definite && !counted && name === -1 && roles.named[outer - 1] === 1;

/** «أصيب بشدة، افتتح سكان سوقا»: behind a mark stands only who is counted, or one right there: «قتل في سوريا، شاب …». */
function isLoose({ from }: Verb, group: Group, token: number, parted: number): boolean {
  if (!group.people && group.who === -1 && token > from + 4) return true;
  if (parted === -1 || group.counted || group.name !== -1) return false;
  return group.high !== 1 || group.outer !== parted + 1;
}

/** «احتجز مسلحون 20 رهينة» */
const suffers = ({ people, others, harm, counted }: Group, { kind }: HarmRow): boolean =>
  people && !others && (harm === null || (harm === "kidnapped" && kind === "kidnapped" && counted));

const isTooFar = (scene: Scene, { from }: Verb, { counted, outer }: Group): boolean =>
  !counted && outer > from + UNCOUNTED_REACH + timedBetween(scene, from, outer);

/** Whether people told without a number do what a verb tells, or are spoken of in general. */
function isDoer(
  scene: Scene,
  { row, features }: Verb,
  { outer, outerLast, counted, plural, definite }: Group,
): boolean {
  if (!plural || counted) return false;
  const acts = row.use === "act" && isActive(features);
  // «اغتال مسلحون …»: behind a form that is no passive, the nominative does it.
  if (acts && !isPassive(features) && NOMINATIVE.test(scene.word(outer))) return true;
  if (!definite) return false;
  // «استشهد المحامون بمقطع مصور»: they cite it.
  if (row.id === "istashhada" && scene.roles.isGluedTo(outerLast + 1, Proclitic.BI)) return true;
  // «هجّر المتمردون …»: people spoken of in general do a deed sooner than they suffer one.
  const present = (features & (Feature.PAST | Feature.PRESENT)) === Feature.PRESENT;
  return present || (acts && !isWounding(row));
}

const NOMINATIVE = /.{3}ون$/;

/** «وهو ما …», «وهي التي …»: a clause of another. */
const WHICH: ReadonlySet<string> = new Set(["وهو", "وهي", "وهم", "مما", "كان", "كانت"]);

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

function isOtherVerb(scene: Scene, token: number): boolean {
  const hit = scene.roles.harm[token];
  return hit !== -1 && scene.used[token] === 0 && scene.roles.harmRow(hit).use !== "falls";
}
