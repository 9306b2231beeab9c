import type { Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { isNumber } from "./counted.js";
import { hasFamily } from "./nouns.js";
import { isPlace } from "./place-names.js";
import { isQuantifier } from "./takers.js";

/** A phrase that a place names. */
export const isPlaceName = (scene: Scene, { name }: Phrase): boolean => name !== -1 && isPlace(scene.input.names[name]);

/** «هجوم فندق», «تفجير أحد مساجد بيشاور» */
export const isBuilding = (scene: Scene, phrase: Phrase): boolean =>
  phrase.name === -1
    ? isHouse(scene, isQuantifier(scene, phrase.first) ? phrase.first + 1 : phrase.first)
    : scene.input.names[phrase.name].type === "FAC";

const isHouse = (scene: Scene, token: number): boolean =>
  hasFamily(scene, token, "place-head") || scene.isOf(token, "building");

/** «قصف قاعدة عين الأسد», «قصف دوما»: ground is struck and does not strike. */
export const isGround = (scene: Scene, phrase: Phrase): boolean => {
  // «قصف معاقل طالبان»
  const head = isQuantifier(scene, phrase.first) ? phrase.first + 1 : phrase.first;
  // «قصف عشرات الأهداف»
  const counted = isNumber(scene, head) && head < phrase.last ? head + 1 : head;
  if (scene.nameAt[counted] === -1 && scene.isOf(counted, "ground-of")) return true;
  if (phrase.name === -1) return isBuilding(scene, phrase);
  const { type, role } = scene.input.names[phrase.name];
  // «قصف مدرسة تابعة للأونروا»: a building, whosever it is.
  if (type === "ORG" && scene.nameAt[head] === -1 && scene.isOf(head, "building")) return true;
  // «سيطرة شباب درنة», «هجمات سكان القرية»: its people are none.
  if (scene.nameAt[head] === -1 && hasFamily(scene, head, "victim")) return false;
  return type === "FAC" || type === "LOC" || (type === "GPE" && role === "place");
};
