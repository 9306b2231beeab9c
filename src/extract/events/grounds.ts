import type { Phrase } from "./draft.js";
import { hasFamily, isPartitive, isQuantifier, isTaker } from "./nouns.js";
import { readPhrase } from "./phrases.js";
import { isPlace } from "./place-names.js";
import { Flag, type Scene } from "./scene.js";

/** A phrase that a place names. */
export const isPlaceName = (scene: Scene, { name }: Phrase): boolean => name !== -1 && isPlace(scene.input.names[name]);

/** «هجوم فندق», «تفجير أحد مساجد بيشاور» */
export const isBuilding = (scene: Scene, phrase: Phrase): boolean =>
  phrase.name === -1
    ? hasFamily(scene, isQuantifier(scene, phrase.first) ? phrase.first + 1 : phrase.first, "place-head")
    : scene.input.names[phrase.name].type === "FAC";

/** «قصف قاعدة عين الأسد», «قصف دوما»: ground is struck and does not strike. */
export const isGround = (scene: Scene, phrase: Phrase): boolean => {
  if (phrase.name === -1) return isBuilding(scene, phrase);
  const { type, role } = scene.input.names[phrase.name];
  return type === "FAC" || type === "LOC" || (type === "GPE" && role === "place");
};

/** Words between one who blows himself up and the place or the people that he does it among. */
const AMONG = 8;

/** «فجر نفسه في مسجد», «فجر نفسه وسط حشد»: whom one who blows himself up is after. */
export function amongWhom(scene: Scene, last: number, to: number): Phrase | null {
  for (let at = last + 1; at < to && at <= last + AMONG; at++) {
    if (scene.is(at, Flag.MARK) || scene.triggerAt[at] !== -1) return null;
    // «من» tells who he is, or what a crowd is of.
    const led =
      scene.particleKind(at) === "prep" && scene.particleCode(at) !== scene.vocabulary.particleCodes.get("min");
    if (!led || scene.timexAt[at] !== -1) continue;
    const place = readPhrase(scene, scene.particleEnd[at] + 1, to);
    if (place === null) continue;
    if (isBuilding(scene, place) || isPartitive(scene, place.first) || isTaker(scene, place.first)) return place;
  }
  return null;
}

/** Words between a blast and who passes by it. */
const PASSING = 8;

/** «انفجرت عبوة لدى مرور دورية»: whom a blast on a road is for. */
export function passerBy(scene: Scene, last: number, to: number): Phrase | null {
  for (let at = last + 1; at < to && at <= last + PASSING; at++) {
    if (scene.is(at, Flag.MARK)) return null;
    if (scene.isOf(at, "passing")) return readPhrase(scene, at + 1, to);
  }
  return null;
}
