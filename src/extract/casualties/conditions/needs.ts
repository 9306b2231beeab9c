import { isFighter, isFighting } from "../people/fighters.js";
import { type Group, isCrowd } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";
import { LEAVING, OF_WOUNDS } from "../tables/words.js";
import { isCarriedOut } from "./court-sentence.js";

/** How far from a death the violence may be told that makes it one to count. */
const NEAR = 20;
/** How far before the lives the verb that takes them may stand: «أودت الحرب، التي بدأت قبل عامين، بحياة ألف شخص». */
const TAKING_REACH = 24;
/** People who flee in smaller numbers flee justice as often as war. */
const MANY = 100;
const SCORES = 20;

/** Whether what the row of a word of harm needs (`needs` of lexicons/casualties/harm.tsv) stands with it. */
export function meetsNeeds(scene: Scene, row: HarmRow, group: Group, token: number, verb: boolean): boolean {
  const { roles } = scene;
  switch (row.needs) {
    case "people":
      return group.people || woundNear(scene, group.outerLast) || (group.quantity !== null && group.who === -1);
    case "taking":
      for (let at = token - 1; at >= Math.max(scene.from, token - TAKING_REACH); at--)
        if (roles.is(at, "taking")) return true;
      return false;
    case "leaving":
      return (group.people || group.quantity?.vague === true) && group.counted && leavesHome(scene, group.outerLast);
    case "homeless":
      return group.people && group.quantity !== null && isHomeless(scene, token, group.outerLast);
    case "campaign":
      if (group.quantity === null && (!group.plural || group.definite)) return false;
      return group.people && isCampaign(scene, token, group.quantity !== null);
    case "hospital":
      return group.people && group.counted && group.harm === null && isToHospital(scene, group.outerLast);
    case "executed":
      return group.people && isCarriedOut(scene, token);
    case "far":
      if (isFighting(group) || isFighter(scene, group) || isToHospital(scene, group.outerLast)) return false;
      return (
        (group.people || isCrowd(group)) &&
        group.quantity !== null &&
        ((group.high ?? group.low) >= MANY || (group.quantity.vague && group.low >= SCORES))
      );
    case "counted":
      // «قرار بحبس فلان», «اختفى فلان بعد خروجه»
      if ((row.id === "habs" || row.id === "ikhtafa") && group.name !== -1) return true;
      if (row.id === "qada" && (isKilledBy(scene, group, token) || diesOfWounds(scene, group))) return true;
      return group.people && (group.quantity !== null || group.high === 2);
    case "sudden":
      // «أدت إلى وفاة الصحفيين»: of a profession at large.
      if (group.definite && group.plural && !group.counted && !group.owned) return false;
      if (group.quantity !== null && (group.people || (group.outer <= token + 2 && group.outer > token))) return true;
      return group.high === 2 || suddenNear(scene, token) || woundsToo(scene, group) || isBesideWounded(scene, token);
    case "injury":
      return group.people && woundNear(scene, verb ? Math.max(token, group.outerLast) : group.outerLast);
    default:
      return true;
  }
}

/** «قضى مساء الأحد الفتى فلان (14 عاما) متأثرا بجروحه» */
export function diesOfWounds(scene: Scene, { people, outerLast }: Group): boolean {
  if (!people) return false;
  for (let at = outerLast + 1; at < Math.min(scene.end, outerLast + WOUNDS_REACH); at++)
    if (OF_WOUNDS.has(scene.word(at))) return true;
  return false;
}

const WOUNDS_REACH = 8;

/** «قضى شاب إثر …», «قضت امرأة في حريق», «قضى شاب وأصيب آخر»: somebody right behind the verb, and what killed him behind that. */
function isKilledBy(scene: Scene, group: Group, token: number): boolean {
  const { roles } = scene;
  if (!group.people || group.definite || group.high !== 1 || group.outer !== token + 1) return false;
  if (woundsToo(scene, group)) return true;
  const next = group.outerLast + 1;
  const led = scene.word(next) === "في" ? next + 1 : next;
  if (CAUSED_BY.has(scene.word(next))) return true;
  return roles.is(led, "sudden") && !roles.isOf(led, "hospital") && scene.word(led) !== "سجن";
}

const CAUSED_BY = new Set(["اثر", "جراء", "نتيجه", "بسبب"]);

/** «أصبح ألف شخص بلا مأوى», «ألف شخص باتوا من دون مأوى» */
function isHomeless(scene: Scene, token: number, last: number): boolean {
  return [token, last].some((from) => {
    const without = scene.word(from + 1) === "من" ? from + 2 : from + 1;
    return WITHOUT.has(scene.word(without)) && scene.word(without + 1) === "ماوي";
  });
}

const WITHOUT = new Set(["بلا", "دون", "بدون"]);

/** «حملة اعتقالات في المدينة طالت …» */
function isCampaign(scene: Scene, token: number, counted: boolean): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - CAMPAIGN_REACH); at--)
    // «الاعتقالات شملت أعضاء»: the arrests are known, and whom they were of is no news without a number.
    if (scene.roles.isOf(at, "campaign")) return counted || !scene.definiteAt(at);
  return false;
}

const CAMPAIGN_REACH = 16;

/** «نقل 12 عاملا إلى المستشفى» */
function isToHospital(scene: Scene, from: number): boolean {
  for (let token = from + 1; token < Math.min(scene.end, from + HOSPITAL_REACH); token++) {
    if (scene.isClauseMark(token)) return false;
    if (scene.word(token) === "الي" && scene.roles.isOf(token + 1, "hospital")) return true;
    // «أدخلوا المستشفى»
    if (scene.word(token) === "المستشفي") return true;
  }
  return false;
}

const HOSPITAL_REACH = 6;

/** «على مغادرة منازلهم», «إلى النزوح» */
function leavesHome(scene: Scene, from: number): boolean {
  for (let token = from + 1; token < Math.min(scene.end, from + 5); token++)
    if (LEAVING.has(scene.word(token))) return true;
  return false;
}

export function woundNear(scene: Scene, from: number): boolean {
  for (let token = from + 1; token < Math.min(scene.end, from + 4); token++)
    if (scene.roles.is(token, "wound")) return true;
  return false;
}

/** «وفاة شخص وإصابة اثنين»: who dies beside the wounded does not die in bed. */
function woundsToo({ roles, end }: Scene, { outerLast }: Group): boolean {
  const hit = outerLast + 1 < end ? roles.harm[outerLast + 1] : -1;
  return hit !== -1 && roles.harmRow(hit).kind === "injured" && roles.conjoined(outerLast + 1, hit);
}

/** «إصابة عشرة أشخاص، ووفاة كهل» */
function isBesideWounded({ drafts, sentence, roles }: Scene, token: number): boolean {
  const last = drafts.at(-1);
  if (last === undefined || last.sentence !== sentence || last.kind !== "injured" || token - last.last > 2)
    return false;
  return roles.conjoined(token, roles.harm[token]);
}

function suddenNear(scene: Scene, token: number): boolean {
  for (let at = Math.max(scene.from, token - NEAR); at < Math.min(scene.end, token + NEAR); at++)
    if (scene.roles.is(at, "sudden")) return true;
  return false;
}
