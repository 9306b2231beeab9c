import { Feature } from "../../lexicon/features.js";
import type { Phrase } from "./draft.js";
import { TAKERS } from "./nouns.js";
import type { Scene } from "./scene.js";

/** Whether a phrase tells a deed, not who: «وافقت على تنفيذ», «طالب بإعادة». */
export function isDeed(scene: Scene, phrase: Phrase): boolean {
  const named =
    phrase.name !== -1 && (scene.nameAt[phrase.first] === phrase.name || scene.titleAt[phrase.first] === phrase.name);
  if (named || phrase.figure !== -1 || scene.againAt[phrase.first] !== -1) return false;
  const { hits, lexicon } = scene.analysis;
  let deed = false;
  for (let hit = hits.first[phrase.first]; hit < hits.first[phrase.first + 1]; hit++) {
    if (TAKERS.has(lexicon.familyName(hits.entry[hit]))) return false;
    if (scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & Feature.MASDAR) !== 0) deed = true;
    else if ((hits.features[hit] & Feature.NOUN) !== 0 && !scene.isContext(hits.entry[hit])) return false;
  }
  return deed;
}
