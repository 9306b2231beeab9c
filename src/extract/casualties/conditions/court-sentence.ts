import type { Scene } from "../scene/scene.js";

/** «قضت المحكمة بإعدام خمسة», «حكم بإعدام خمسة»: passed, and told as carried out nowhere before it. */
export function isSentence(scene: Scene, token: number): boolean {
  if (isCarriedOut(scene, token)) return false;
  for (let at = token - 1; at >= Math.max(scene.from, token - SENTENCE_REACH); at--)
    if (scene.roles.isOf(at, "sentence")) return true;
  return false;
}

const SENTENCE_REACH = 9;

/** «تنفيذ حكم الإعدام في …»: a sentence carried out, not one passed. */
export function isCarriedOut(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - CARRYING_REACH); at--)
    if (scene.roles.isOf(at, "carried-out")) return true;
  return false;
}

const CARRYING_REACH = 5;
