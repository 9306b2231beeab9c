import { isGlued } from "../phrases/prepositions.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isThingStruck } from "../words/closed.js";
import { isGround } from "../words/grounds.js";
import { isWeapon } from "../words/weapons.js";
import { objectFarther } from "./farther.js";

// What a verb strikes, told apart from what it strikes with and from where.

/** «القوات قصفت [بالمدفعية] السوق»: what a verb strikes, behind what it strikes it with. */
export const objectBehindMeans = (
  scene: Scene,
  subject: Phrase | null,
  at: number,
  to: number,
  armed: boolean,
): Phrase | null =>
  armed && subject !== null && at < to && isGlued(scene, at, "bi") && isMeans(scene, at)
    ? objectFarther(scene, subject, at, to, true)
    : null;

const isMeans = (scene: Scene, token: number): boolean => isWeapon(scene, token) || scene.isOf(token, "missile");

/** «دبابة», «منزل», «بلدة»: what is struck rather than strikes. */
export const isStruck = (scene: Scene, phrase: Phrase): boolean =>
  isGround(scene, phrase) || isThingStruck(scene, phrase.first) || scene.isOf(phrase.first, "vehicle-or-building");

/** «محيط المطار», «وسط المدينة»: a word for where that is a noun too, so that it can be struck. */
export const isSurroundings = (scene: Scene, token: number): boolean =>
  scene.particleCode(token) === scene.vocabulary.particleCodes.get("near") && !scene.is(token, Flag.FUNCTION);
