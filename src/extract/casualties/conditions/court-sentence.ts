import { Proclitic } from "../../../lexicon/clitics.js";
import type { Scene } from "../scene/scene.js";

/** «قضت المحكمة بإعدام خمسة», «حكم بإعدام خمسة»: passed, and told as carried out nowhere before it. */
export function isSentence(scene: Scene, token: number): boolean {
  if (isCarriedOut(scene, token)) return false;
  const reach = scene.roles.isGluedTo(token, Proclitic.BI) ? FAR_SENTENCE : SENTENCE_REACH;
  for (let at = token - 1; at >= Math.max(scene.from, token - reach); at--)
    if (scene.roles.isOf(at, "sentence")) return true;
  return false;
}

const SENTENCE_REACH = 9;
/** What ب leads to completes the verb, whatever is put in: «قضت المحكمة، برئاسة القاضي فلان، الثلاثاء، بإعدام». */
const FAR_SENTENCE = 24;

/** «تنفيذ حكم الإعدام في …»: a sentence carried out, not one passed. */
export function isCarriedOut(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - CARRYING_REACH); at--)
    if (scene.roles.isOf(at, "carried-out")) return true;
  return false;
}

const CARRYING_REACH = 5;
