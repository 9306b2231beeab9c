import { Proclitic } from "../../../lexicon/clitics.js";
import { isFighting } from "../people/fighters.js";
import { isOwned } from "../people/nouns.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { isPassive } from "../tables/forms.js";
import { type HarmRow, hasTrait } from "../tables/rows.js";
import { withLetters, withPronouns } from "../tables/spellings.js";
import { woundNear } from "./needs.js";

/** Whether a word of harm says something else of these people: «أوقف ضباطا عن العمل», «يقضي السكان ليلتهم», «فقد المزارعون النخلات». */
export function hasOtherSense(scene: Scene, row: HarmRow, group: Group, token: number, verb: boolean): boolean {
  if (hasTrait(row, "stops")) return isFromWork(scene, token, group);
  switch (row.id) {
    // «نعت الشهداء الأربعة»: they are known.
    case "naa":
      return group.definite;
    // «تقضي بمنع عشرين شخصا», «يقضي آلاف السكان ليلتهم في الشوارع»
    case "qada":
      return verb && (isRuling(scene, token, group) || passesTime(scene, group));
    case "faqada":
      return isNoLoss(scene, group, token, verb);
    default:
      return false;
  }
}

/** «فقد» is «then indeed» as well, and people lose things. */
function isNoLoss(scene: Scene, group: Group, token: number, verb: boolean): boolean {
  if (verb && isLossOf(scene, group, token)) return false;
  if (group.definite || (group.outer !== token + 1 && group.last !== token - 1)) return true;
  // «تفقد قادة القوات معرضا»: inspected.
  if (!group.counted && INSPECTS.has(scene.word(token))) return true;
  // «فقد طالب العمال بزيادة»: «then», before a verb that is spelled like one person.
  if (group.high === 1 && group.quantity === null && (scene.definiteAt(group.last) || scene.definiteAt(group.last + 1)))
    return true;
  // «فقد المزارعون عشرات النخلات»: who loses something is not lost.
  return verb && losesSomething(scene, group);
}

/** «فقد الجيش ثلاثة من جنوده», «فقدت الميليشيا عشرات المقاتلين»: behind who lost them stand men of his own. */
export const isLossOf = (scene: Scene, group: Group, token: number): boolean =>
  group.counted &&
  group.outer > token + 1 &&
  scene.definiteAt(token + 1) &&
  (isFighting(group) || (group.who !== -1 && isOwned(scene.roles, group.who)));

const INSPECTS = withLetters("تفقد");

/** «عن العمل», «عن الخدمة» behind the verb or behind its people. */
const isFromWork = (scene: Scene, token: number, { outerLast }: Group): boolean =>
  [token + 1, outerLast + 1].some((at) => scene.word(at) === "عن" && WORK.has(scene.word(at + 1)));

const WORK = new Set(["العمل", "الخدمه", "عمله", "عملهم", "عملها", "مهامه", "مهامهم", "اللعب", "التدريس", "مزاوله"]);

/** «قضت بسجن …»: a ruling, which «ب» leads to. */
function isRuling({ roles }: Scene, token: number, { outer }: Group): boolean {
  for (let at = token + 1; at <= outer; at++) if (roles.isGluedTo(at, Proclitic.BI)) return true;
  return false;
}

const passesTime = (scene: Scene, { outerLast }: Group): boolean =>
  [outerLast + 1, outerLast + 2, outerLast + 3].some(
    (at) => at < scene.end && (PASSED.has(scene.word(at)) || SENTENCES.has(scene.word(at))),
  );

/** «يقضي 12 من القادة [أحكاما] بالسجن» */
const SENTENCES = new Set(["حكما", "احكاما", "عقوبه", "عقوبات"]);

const PASSED = withPronouns("ليلت عطلت اجازت عقوبت حيات محكوميت يوم ايام وقت عيد نهار");

/** Whether «أصاب» strikes without a wound: «أصيب آلاف المشاهدين بالذهول», «أصابت حافلة تقل أطفالا». */
export function strikesNobody(scene: Scene, group: Group, token: number): boolean {
  const { roles } = scene;
  if (isFeeling(scene, token, group)) return true;
  // What an active blow hits is people only where they are counted or wounded.
  const active = !isPassive(roles.input.analysis.hits.features[roles.harm[token]]);
  const told = group.quantity !== null || group.high === 2 || group.others;
  return active && !told && !woundNear(scene, group.outerLast);
}

/** A feeling that strikes, next to the verb or behind its people. */
function isFeeling(scene: Scene, token: number, { outerLast }: Group): boolean {
  return [token + 1, outerLast + 1, outerLast + 2].some((at) => at < scene.end && scene.roles.isOf(at, "feeling"));
}

/** Whether what is lost follows the people: another count, or a noun with their pronoun or the article. */
function losesSomething(scene: Scene, { outerLast }: Group): boolean {
  const { roles } = scene;
  const next = outerLast + 1;
  if (next >= scene.end || roles.isMark(next) || roles.timed[next] === 1) return false;
  if (roles.quantity[next] !== -1) return true;
  if (roles.words[next] !== 0 || roles.harm[next] !== -1 || roles.named[next] === 1) return false;
  return scene.definiteAt(next) || POSSESSED.test(scene.word(next));
}

const POSSESSED = /.{2}(?:هم|ها|هما|هن|اته|يه)$/;
