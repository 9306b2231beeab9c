import type { Phrase } from "./draft.js";
import { hasFamily, isQuantifier } from "./nouns.js";
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
