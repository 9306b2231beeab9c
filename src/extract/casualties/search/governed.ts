import { Proclitic } from "../../../lexicon/clitics.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";

/** Whether a preposition governs what starts at a token. */
export function isGoverned(scene: Scene, token: number, trigger: number): boolean {
  let before = token - 1;
  while (before > trigger && scene.roles.isQuote(before)) before--;
  if (before <= trigger) return false;
  if (scene.roles.is(before, "prep")) return true;
  // «أصيب برصاص جندي», but «قتلت الشرطة بالرصاص أربعة رجال».
  if (scene.roles.is(before, "wound")) return scene.roles.quantity[token] === -1 && !/^بال/.test(scene.word(before));
  // «إلى جانب عملاء»
  if (scene.word(before) === "جانب") return true;
  // «برصاص جندي», «بنيران مسلحين»: the genitive of a noun behind a preposition.
  return scene.roles.quantity[token] === -1 && scene.roles.isGluedTo(before, Proclitic.BI);
}

/** «قتل الطموح في نفوس الشباب»: the genitive of a noun that a preposition leads in. */
export const isOwner = (scene: Scene, { definite, plural, counted, outer }: Group): boolean =>
  definite && plural && !counted && scene.roles.is(outer - 2, "prep") && !scene.definiteAt(outer - 1);

/**
 * «قتل رجلان في هجوم [مسلح]», «في قصف [إسرائيلي]»: one word without a number, right behind a noun without the article that a
 * preposition leads in, tells more of that noun, short of the accusative and the nominative: «في كمين ضابطا», «في كمين جنديان».
 */
export function isAdjectiveOfLed(scene: Scene, { outer, last, definite, quantity, name }: Group): boolean {
  if (outer !== last || definite || quantity !== null || name !== -1) return false;
  if (!scene.roles.is(outer - 2, "prep") || scene.definiteAt(outer - 1)) return false;
  return !/(?:ا|ان|ون)$/.test(scene.word(last));
}
