import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { Part } from "../tables/parts.js";

/** Acts of speech, whose doer is the one who speaks in their sentence: «قال الوزير إن بلاده …، ونفى أن». */
export const isAct = (scene: Scene, { type }: Draft): boolean =>
  scene.vocabulary.types.get(type)?.group === "diplomacy" && type !== "talks";

/** «دعا», «طالب»: a verb that tells what others are to do. */
export function isActOfSpeech(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  const { part, index, triggers, types } = scene.vocabulary;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (entry >= part.length || part[entry] !== Part.TRIGGER) continue;
    if (types.get(triggers[index[entry]].type)?.group === "diplomacy") return true;
  }
  return false;
}
