import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { negated } from "./negation.js";
import { operatorAt } from "./operators.js";

// What happened though it was planned, foiled or to be kept off.

/** «إحباط هجوم شنه مسلحون»: foiled, but waged. */
export const isWaged = (scene: Scene, found: Found, verb = found.last + 1): boolean =>
  !found.verbal && scene.is(verb, Flag.CARRIER) && !scene.is(verb, Flag.DEFINITE);

/** Words behind a deed within which «كان» may stand that tells of its preparation. */
const PREPARED = 3;

/** «أحبطت هجوما كان المسلحون يخططون له»: foiled as it was planned. */
export function wasPlanned(scene: Scene, found: Found): boolean {
  for (let at = found.last + 1; at <= found.last + PREPARED && scene.border[at] < Border.CLAUSE; at++)
    if (scene.particleKind(at) === "aux") return !found.verbal;
  return false;
}

/** Words before what was to be kept off within which its failure stands. */
const FAILURE = 4;

/** «فشلت الشرطة في منع الهجوم», «لم يتمكنوا من منع»: what nobody kept off was. */
export function isUnforeseen(scene: Scene, token: number, from: number): boolean {
  for (let at = token - 1; at >= from && at >= token - FAILURE; at--) {
    if (scene.is(at, Flag.MARK) || scene.border[at + 1] >= Border.CLAUSE) return false;
    if (operatorAt(scene, at)?.row.status === "denied") return true;
    if (scene.is(at, Flag.CARRIER) && negated(scene, at, from) === "past") return true;
  }
  return false;
}

/** Words behind a deed within which its past day may stand. */
const PAST_REACH = 9;

/** «التخطيط لهجمات 11 سبتمبر», «لهجوم على القاعدة عام 2014», «لعمليات استهدفت»: of a plan that has its day it is known what became of it. */
export function cameAbout(scene: Scene, found: Found): boolean {
  const { published, timexes } = scene.input;
  if (isWaged(scene, found) || isWaged(scene, found, found.last + 2)) return true;
  if (scene.is(found.last + 1, Flag.NUMBER)) return true;
  for (let at = found.last + 1; at <= found.last + PAST_REACH && scene.border[at] < Border.CLAUSE; at++) {
    const earliest = scene.timexAt[at] === -1 ? null : timexes[scene.timexAt[at]].earliest;
    if (earliest !== null && published !== null && earliest < published) return true;
  }
  return false;
}

/** A known happening, taken up again with the article and nothing more, is not what is demanded. */
export const isKnown = (scene: Scene, { found, type }: Draft): boolean =>
  scene.vocabulary.types.get(type)?.group === "violence" && scene.is(found.first, Flag.DEFINITE);
