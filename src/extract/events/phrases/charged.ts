import { Feature } from "../../../lexicon/features.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { isGlued } from "./prepositions.js";

/** «لاتهامه [بالانضمام إلى الجماعة]»: one charge with what of, whose pronoun is the one charged; «اتهاماته» are his. */
export const isCharged = (scene: Scene, { found, type }: Draft): boolean =>
  type === "accusation" &&
  !found.verbal &&
  found.pronoun > 0 &&
  (found.features & Feature.PLURAL) === 0 &&
  (isGlued(scene, found.last + 1, "bi") || scene.isOf(found.last + 1, "that-of"));
