import { Feature } from "../../lexicon/features.js";
import type { Draft } from "./draft.js";
import { Flag, type Scene } from "./scene.js";

/** How far before a deed the word of the charge may stand. */
const CHARGE = 3;
/** How far before a verb its relative pronoun may stand. */
const RELATIVE = 3;

/** «أدين بقتل متظاهرين», «بتهمة تفجير»: the day of the trial is not that of the deed. */
function isCharge(scene: Scene, first: number, from: number): boolean {
  const code = scene.vocabulary.classes.get("accused-of");
  if (code === undefined) return false;
  for (let at = first - 1; at >= from && at >= first - CHARGE; at--) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
    if (scene.hasClass(at, code)) return true;
  }
  return false;
}

/** «بعد أسابيع من الهجوم», «منذ بدء الحرب», «غداة الهجوم»: what something else is reckoned from. */
export function isReckonedFrom(scene: Scene, first: number, from: number): boolean {
  const { classes, particleCodes } = scene.vocabulary;
  const before = first - 1;
  if (before < from) return false;
  for (const name of ["day-after", "day-before"]) {
    const code = classes.get(name);
    if (code !== undefined && scene.hasClass(before, code)) return true;
  }
  const code = scene.particleCode(before);
  // «بعد يوم من», «بعد شهر على»
  if (code !== -1 && (code === particleCodes.get("min") || code === particleCodes.get("ala")))
    return before - 1 >= from && scene.input.timexes[scene.timexAt[before - 1]]?.type === "DURATION";
  const beginning = classes.get("beginning");
  const start = beginning !== undefined && scene.hasClass(before, beginning) ? before - 1 : before;
  return start >= from && scene.particleCode(start) === particleCodes.get("since") && scene.timexAt[start] === -1;
}

/** «المدينة التي تسيطر عليها المعارضة»: a present tense in a relative clause tells how things stand. */
function isState(scene: Scene, { first, verbal, features }: Draft["found"], from: number): boolean {
  if (!verbal || (features & Feature.PRESENT) === 0 || (features & Feature.PAST) !== 0) return false;
  for (let at = first - 1; at >= from && at >= first - RELATIVE; at--) {
    if (scene.is(at, Flag.RELATIVE)) return true;
    if (scene.is(at, Flag.MARK)) return false;
  }
  return false;
}

/** Whether the dates told before a happening are not its own, since its clause sets it apart in time. */
export function hasOwnTime(scene: Scene, { found }: Draft): boolean {
  const from = scene.analysis.sentences.first[found.sentence];
  return isState(scene, found, from) || isCharge(scene, found.first, from) || isReckonedFrom(scene, found.first, from);
}
