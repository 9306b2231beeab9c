import { wordAt } from "../../../lexicon/analysis.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/** How far before a deed the word of the charge may stand. */
const CHARGE = 3;

/**
 * «أدين بقتل متظاهرين», «بتهمة تفجير», «لضلوعه في هجوم»: the day of the trial is not that of the deed; «قام السبت بقصف», «حاول قتل» tell of the
 * deed alone.
 */
export function isCharge(scene: Scene, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && at >= first - CHARGE; at--) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
    if (isPartTaken(scene, at)) return true;
    if (scene.isOf(at, "accused-of") || scene.isOf(at, "on-account-of")) return !scene.isOf(at, "sets-about");
    // «في وقائع تفجير كنائس واستهداف كمين»
    if (scene.triggerAt[at] !== -1 && startsWithConjunction(scene, first)) return isCharge(scene, at, from);
  }
  return false;
}

/** A word that tells of a part in what is held against somebody: «[لمشاركته] في مظاهرات», «ثبت [تورطهم] في». */
const PART_TAKEN = /^(?:ل?(?:تورط|ضلوع)|ل(?:مشاركت|قيام))(?:ه|ها|هم|هما)$/;
const ROLE = /^لدور(?:ه|ها|هم)$/;
const IN = "في";

function isPartTaken({ analysis }: Scene, token: number): boolean {
  const word = wordAt(analysis, token);
  return PART_TAKEN.test(word) || (ROLE.test(word) && wordAt(analysis, token + 1) === IN);
}

/** How far before a happening those may stand whom it is held against. */
const HELD = 3;

/** What a meeting is held for, in folded letters. */
const DISCUSSING: ReadonlySet<string> = new Set(["لمناقشه", "لبحث", "لدراسه", "لتقييم", "لاستعراض"]);

/** «المشتبه به في هجوم», «التحقيق في مقتل», «والد منفذ هجوم»: what is looked into was before. */
export function isLookedInto(scene: Scene, { found }: Pick<Draft, "found">, from: number): boolean {
  if (found.verbal) return false;
  // «جلسة الأربعاء لمناقشة الغارة», «لبحث قضية تسميم»
  if (DISCUSSING.has(wordAt(scene.analysis, found.first - 1))) return true;
  if (scene.particle[found.first - 1] === -1 && DISCUSSING.has(wordAt(scene.analysis, found.first - 2))) return true;
  for (let at = found.first - 1; at >= from && at >= found.first - HELD; at--) {
    if (scene.is(at, Flag.MARK | Flag.VERBAL) && !scene.is(at, Flag.QUOTE)) return false;
    if (scene.isOf(at, "perpetrator") || scene.isOf(at, "charged-with") || scene.isOf(at, "inquiry")) return true;
  }
  return false;
}

/** How far before a happening its anniversary may stand. */
const YEARS = 4;

/** «الذكرى السنوية الأولى لاختطاف الجنود»: the day of the anniversary is not that of the deed. */
export function isCommemorated(scene: Scene, { found }: Draft, from: number): boolean {
  for (let at = found.first - 1; at >= from && at >= found.first - YEARS; at--) {
    if (scene.isOf(at, "anniversary")) return true;
    if (scene.is(at, Flag.MARK | Flag.VERBAL)) return false;
  }
  return false;
}

/** How far before a happening the verb may stand whose matter it is. */
const MATTER = 16;

/** «رد الأمين العام، الجمعة، على العقوبات», «تحدث أمس عن الهجوم»: what is spoken of was before. */
export function isMatter(scene: Scene, { found }: Draft, from: number): boolean {
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(found.first - 1);
  // «تحدث أمس عن مقتل شخص»: what is not known yet is told as news.
  const known = code === particleCodes.get("an") && scene.is(found.first, Flag.DEFINITE);
  if (found.verbal || code === -1 || !(known || code === particleCodes.get("ala"))) return false;
  for (let at = found.first - 2; at >= from && at >= found.first - MATTER; at--) {
    if (scene.isOf(at, "reply")) return true;
    if (scene.is(at, Flag.VERBAL | Flag.COMPLEMENT) || scene.triggerAt[at] !== -1) return false;
  }
  return false;
}

/** Words between what answers a happening and the happening: «تضامنا مع ضحايا تفجير». */
const ANSWERED = 4;

/** «تنديدا بالغارات», «تضامنا مع ضحايا تفجير»: what is answered was before. */
export function isAnswered(scene: Scene, { found }: Draft, from: number): boolean {
  if (found.verbal || found.pronoun > 0) return false;
  for (let at = found.first - 1; at >= from && at >= found.first - ANSWERED; at--) {
    if (scene.isOf(at, "in-answer")) return true;
    // «احتجاجا بعد مقتل»
    if (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.particleCode(at) === scene.vocabulary.particleCodes.get("after"))
      return false;
  }
  return false;
}

/** How far before a happening the protest may stand that it brought about. */
const PROTESTED = 10;
/** Particles that lead to what was before something else, or brought it about. */
export const CAME_BEFORE = ["after", "cause"];

/** «اندلعت احتجاجات الخميس بعد مقتل شاب»: the day is that of the protest. */
export function isProtested(scene: Scene, { found, type }: Draft, from: number): boolean {
  const particle = found.first - 1;
  if (found.verbal || type === "protest" || type === "riot" || particle < from) return false;
  if (!scene.isParticle(particle, CAME_BEFORE)) return false;
  for (let at = particle - 1; at >= from && at >= particle - PROTESTED; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return false;
    // «استدعى السفير احتجاجا بعد مقتل سائق»: why somebody else did something.
    if (scene.isOf(at, "in-answer")) return false;
    if (scene.isOf(at, "protest") && scene.triggerAt[at] !== -1) return true;
  }
  return false;
}

/** «وفاة اثنين من جرحى التفجير», «زار جرحى الهجوم»: who was wounded in it was so before. */
export const isOfWounded = (scene: Scene, { found }: Draft): boolean =>
  !found.verbal && scene.isOf(found.first - 1, "wounded-of");

/** «انتهاك الهدنة», «خرق وقف إطلاق النار»: what is broken was agreed before. */
export function isBroken(scene: Scene, { type, found }: Draft, from: number): boolean {
  if (type !== "ceasefire") return false;
  for (let at = found.first - 1; at >= from && at >= found.first - BROKEN; at--)
    if (scene.isOf(at, "breach") || scene.isOf(at, "breaks")) return true;
  return false;
}

/** Words between a breach and what is broken. */
const BROKEN = 5;
