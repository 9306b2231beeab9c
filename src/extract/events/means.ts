import { isThingStruck } from "./closed.js";
import type { Phrase } from "./draft.js";
import { objectFarther } from "./farther.js";
import { isGround } from "./grounds.js";
import { hasFamily } from "./nouns.js";
import { isGlued } from "./prepositions.js";
import { Flag, type Scene } from "./scene.js";

// With what a verb strikes, and what is struck rather than strikes.

/** «القوات قصفت [بالمدفعية] السوق»: what a verb strikes, behind what it strikes it with. */
export const behindMeans = (
  scene: Scene,
  subject: Phrase | null,
  at: number,
  to: number,
  armed: boolean,
): Phrase | null =>
  armed && subject !== null && at < to && isGlued(scene, at, "bi") && isMeans(scene, at)
    ? objectFarther(scene, subject, at, to, true)
    : null;

const isMeans = (scene: Scene, token: number): boolean =>
  hasFamily(scene, token, "weapon") || scene.isOf(token, "missile") || scene.isOf(token, "aircraft");

/** «دبابة», «منزل», «بلدة»: what is struck rather than strikes. */
export const isStruck = (scene: Scene, phrase: Phrase): boolean =>
  isGround(scene, phrase) || isThingStruck(scene, phrase.first) || scene.isOf(phrase.first, "vehicle-or-building");

/** «محيط المطار», «وسط المدينة»: a word for where that is a noun too, so that it can be struck. */
export const isSurroundings = (scene: Scene, token: number): boolean =>
  scene.particleCode(token) === scene.vocabulary.particleCodes.get("near") && !scene.is(token, Flag.FUNCTION);
