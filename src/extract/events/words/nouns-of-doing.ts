import { Feature } from "../../../lexicon/features.js";
import type { Scene } from "../scene/scene.js";

/** «التخطيط»: a noun of action, with the article or without, which ل completes. */
export function isNounOfDoing(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  if (scene.isOf(token, "planning")) return true;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.MASDAR) !== 0) return true;
  return false;
}
