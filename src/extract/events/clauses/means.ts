import { isGlued } from "../phrases/prepositions.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isThingStruck } from "../words/closed.js";
import { isGround } from "../words/grounds.js";
import { isPlace } from "../words/place-names.js";
import { isTaker } from "../words/takers.js";
import { isLedByBa, isMeans, objectFarther } from "./farther.js";

// What a verb strikes, told apart from what it strikes with and from where.

/** «القوات قصفت [بالمدفعية] السوق»: what a verb strikes, behind what it strikes it with. */
export const objectBehindMeans = (
  scene: Scene,
  subject: Phrase | null,
  at: number,
  to: number,
  armed: boolean,
): Phrase | null =>
  armed && subject !== null && at < to && (isLedToMeans(scene, at) || isPutIn(scene, at))
    ? objectFarther(scene, subject, at, to, true)
    : null;

const isLedToMeans = (scene: Scene, at: number): boolean => isGlued(scene, at, "bi") && isMeans(scene, at);

/** «هاجم[، بمختلف أنواع الأسلحة،] مقرا للجيش» */
const isPutIn = (scene: Scene, at: number): boolean => scene.is(at, Flag.COMMA) && isLedByBa(scene, at + 1);

/** «الوزير التقى [في القاهرة] نظيره»: people or a body whom a verb has for its object behind where or when. */
export function objectBehindWhere(scene: Scene, subject: Phrase, at: number, to: number): Phrase | null {
  const { particleCodes } = scene.vocabulary;
  const code = at < to ? scene.particleCode(at) : -1;
  if (code === -1 || (code !== particleCodes.get("fi") && code !== particleCodes.get("during"))) return null;
  const object = objectFarther(scene, subject, at, to, false);
  if (object === null || scene.is(object.first - 1, Flag.QUOTE)) return null;
  const { first, name } = object;
  // «في الشريط المصور»: an adjective of the noun before it.
  const known = scene.nameAt[first] !== -1 || scene.titleAt[first] !== -1;
  if (!known && scene.hasArticle(first) && scene.hasArticle(first - 1)) return null;
  const acts = name === -1 ? isTaker(scene, first) : !isPlace(scene.input.names[name]);
  return acts && (known || scene.isOf(first, "official") || object.last > first || scene.hasArticle(first))
    ? object
    : null;
}

/** «دبابة», «منزل», «بلدة»: what is struck rather than strikes. */
export const isStruck = (scene: Scene, phrase: Phrase): boolean =>
  isGround(scene, phrase) || isThingStruck(scene, phrase.first) || scene.isOf(phrase.first, "vehicle-or-building");

/** «محيط المطار», «وسط المدينة»: a word for where that is a noun too, so that it can be struck. */
export const isSurroundings = (scene: Scene, token: number): boolean =>
  scene.particleCode(token) === scene.vocabulary.particleCodes.get("near") && !scene.is(token, Flag.FUNCTION);
