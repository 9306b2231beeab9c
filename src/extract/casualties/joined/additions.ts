import type { Scene } from "../scene/scene.js";
import { ADDING, ADDITIONS } from "../tables/words.js";

/** «قتل القائد مع ثلاثة آخرين» */
export const WITH = new Set(["مع", "برفقه"]);

/** «إضافة إلى», «فضلا عن», «إلى جانب» */
export function isAddition(scene: Scene, token: number): boolean {
  return token > scene.from && ADDITIONS.has(scene.word(token)) && ADDING.has(scene.word(token - 1));
}
