import { isReflexive } from "../phrases/insertions.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isThingStruck } from "../words/closed.js";
import { isBuilding } from "../words/grounds.js";
import { isGoverned } from "../words/nouns.js";
import { isPartitive, isTaker } from "../words/takers.js";

/** Words between one who blows himself up and the place or the people that he does it among. */
const AMONG = 8;

/** «فجر نفسه في مسجد», «فجر نفسه وسط حشد»: whom one who blows himself up is after. */
function amongWhom(scene: Scene, last: number, to: number): Phrase | null {
  for (let at = last + 1; at < to && at <= last + AMONG; at++) {
    if (scene.is(at, Flag.MARK) || scene.triggerAt[at] !== -1) return null;
    // «من» tells who he is, or what a crowd is of.
    const led =
      scene.particleKind(at) === "prep" && scene.particleCode(at) !== scene.vocabulary.particleCodes.get("min");
    if (!led || scene.timexAt[at] !== -1) continue;
    const place = readPhrase(scene, scene.particleEnd[at] + 1, to);
    if (place === null) continue;
    const among = isBuilding(scene, place) || isPartitive(scene, place.first) || isTaker(scene, place.first);
    // «وسط قافلة عسكرية»
    if (among || isThingStruck(scene, place.first)) return place;
  }
  return null;
}

/** Words between a blast and who passes by it. */
const PASSING = 8;

/** «أثناء مرور دورية بالطريق، انفجرت عبوة»: so too where it is told first. */
function passedBefore(scene: Scene, first: number, from: number): Phrase | null {
  for (let at = first - 1; at >= from && at >= first - PASSED; at--) {
    if (scene.is(at, Flag.VERBAL) && !scene.is(at, Flag.DEFINITE) && !scene.isOf(at, "passing")) return null;
    if (scene.isOf(at, "passing") && scene.particleKind(at - 1) === "prep") return readPhrase(scene, at + 1, first);
  }
  return null;
}
const PASSED = 12;

/** «انفجرت عبوة لدى مرور دورية»: whom a blast on a road is for. */
function passerBy(scene: Scene, last: number, to: number): Phrase | null {
  for (let at = last + 1; at < to && at <= last + PASSING; at++) {
    if (scene.is(at, Flag.MARK)) return null;
    if (scene.isOf(at, "passing")) return readPhrase(scene, at + 1, to);
  }
  return null;
}

/** Words between a blow and the participle that tells what it is aimed at. */
const AIMING = 10;

/** «انفجرت سيارة مستهدفة دورية»: what a participle says the blow is aimed at. */
function aimedAt(scene: Scene, last: number, to: number): Phrase | null {
  for (let at = last + 1; at < to - 1 && at <= last + AIMING; at++) {
    if (scene.border[at] >= Border.CLAUSE || scene.triggerAt[at] !== -1) return null;
    if (scene.isOf(at, "aiming")) return isGoverned(scene, at + 1) ? null : readPhrase(scene, at + 1, to);
  }
  return null;
}

/** Words between a verdict and the noun of the penalty. */
const PENALTY = 6;

/** «قضت بسجن ناشطين», «حكما بحبس المتهم»: on whom a penalty falls, told by what completes it. */
function sentenced(scene: Scene, last: number, to: number): Phrase | null {
  for (let at = last + 1; at < to - 1 && at <= last + PENALTY; at++) {
    if (scene.border[at] >= Border.CLAUSE) return null;
    if (!scene.isOf(at, "prison") || scene.hasArticle(at) || !isGoverned(scene, at)) continue;
    const who = readPhrase(scene, at + 1, to);
    return who !== null && !isGoverned(scene, who.first) && (who.name !== -1 || isTaker(scene, who.first)) ? who : null;
  }
  return null;
}

/** Who or what an event is for, where neither object nor preposition of its own tells it. */
export function aimOf(scene: Scene, { type, found }: Draft, from: number, to: number): Phrase | null {
  const { first, last } = found;
  if (type === "trial") return sentenced(scene, last, to);
  if (scene.vocabulary.types.get(type)?.group !== "violence") return null;
  const aim = aimedAt(scene, last, to);
  if (aim !== null || type !== "bombing") return aim;
  const self = [last + 1, last + 2, last + 3].find((at) => isReflexive(scene, at));
  if (self !== undefined) return amongWhom(scene, self, to);
  return passerBy(scene, last, to) ?? passedBefore(scene, first, from);
}
