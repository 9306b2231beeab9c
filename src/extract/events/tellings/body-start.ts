import { ZONE } from "../../../page/index.js";
import type { Scene } from "../scene/scene.js";

/** Sentences after the headline that tell the news itself. */
export const LEAD = 2;

/** The first sentence that is not the headline's. */
export function bodyStart(scene: Scene): number {
  const { zones } = scene.input;
  const { sentences } = scene.analysis;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    if (zones === undefined || zones.of[sentences.first[sentence]] !== ZONE.TITLE) return sentence;
  }
  return 0;
}
