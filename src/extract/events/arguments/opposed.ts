import { Proclitic } from "../../../lexicon/clitics.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { stanceAt } from "../words/stance.js";
import { isTaker } from "../words/takers.js";

/** Words between a protest and whom it is against: «مظاهرات حاشدة مناهضة للرئيس». */
const REACH = 3;

/** «المظاهرات المناهضة للرئيس»: whom a protest is against, told by its adjective and ل. */
export function opposedBehind(scene: Scene, { found, type }: Draft, to: number): Phrase | null {
  if (type !== "protest") return null;
  for (let at = found.last + 2; at < to && at <= found.last + REACH; at++) {
    if (scene.is(at - 1, Flag.MARK) || scene.particle[at - 1] !== -1) return null;
    if (stanceAt(scene, at - 1) !== "against" || !isGlued(scene, at, "li")) continue;
    const phrase = readPhrase(scene, at, to, Proclitic.LI);
    // «مناهضة للاستيطان»: a cause is nobody.
    return phrase !== null && (phrase.name !== -1 || isTaker(scene, phrase.first)) ? phrase : null;
  }
  return null;
}
