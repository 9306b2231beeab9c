import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** Acts of speech, whose doer is the one who speaks in their sentence: «قال الوزير إن بلاده …، ونفى أن». */
export const isAct = (scene: Scene, { type }: Draft): boolean =>
  scene.vocabulary.types.get(type)?.group === "diplomacy" && type !== "talks";
