import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { procliticsAt } from "../words/lead.js";

// What a verb of the future says of a noun of action.

/** How far behind a noun the verb may stand that says when it is to be. */
const HELD = 14;

/** «القمة بين الرئيسين ستعقد في الربيع»: the verb of happening behind its subject. */
export function isToBeHeld(scene: Scene, found: Found): boolean {
  const end = Math.min(scene.analysis.sentences.end[found.sentence], found.last + HELD);
  for (let at = found.last + 1; at < end; at++) {
    if (scene.is(at, Flag.MARK | Flag.RELATIVE | Flag.COMPLEMENT) && !scene.is(at, Flag.QUOTE)) return false;
    if (!scene.is(at, Flag.VERB) || scene.particle[at] !== -1) continue;
    return procliticsAt(scene, at, Proclitic.SA) && isHappening(scene, at);
  }
  return false;
}

/** Whether a verb says of its subject that it is held: «جرى», «عقد» in the passive. */
const isHappening = (scene: Scene, token: number): boolean =>
  scene
    .carriersAt(token)
    .some(
      ({ id, frame }) => HOLDING.has(id) || frame.some(({ slot, position }) => slot === "event" && position === "subj"),
    );
/** «ستعقد», «ستنظم»: of the thing that is held. */
const HOLDING: ReadonlySet<string> = new Set(["aqada", "nazzama", "ajra"]);

/** Words that may stand between a verb and the preposition that leads to what it comes to. */
const SUBJECT = 4;

/** «ستعمل على»: of the verbs with «على» it is this one that leads to what is to be. */
const isWork = (scene: Scene, verb: number): boolean => wordAt(scene.analysis, verb).endsWith("عمل");

/** «ستضطر [الوكالة] إلى وقف عملياتها», «ستعمل على توقيع اتفاق»: what a verb of the future comes to. */
export function isComeTo(scene: Scene, lead: number, from: number): boolean {
  const code = scene.particleCode(lead - 1);
  const { particleCodes } = scene.vocabulary;
  const upon = code === particleCodes.get("ala");
  if ((!upon && code !== particleCodes.get("ila")) || scene.hasArticle(lead)) return false;
  for (let at = lead - 2; at >= from && at >= lead - 2 - SUBJECT; at--) {
    if (scene.is(at, Flag.MARK) || scene.border[at + 1] >= Border.CLAUSE || scene.triggerAt[at] !== -1) return false;
    if (scene.particleKind(at) === "prep") return false;
    if (scene.is(at, Flag.VERB))
      return (scene.is(at, Flag.FUTURE) || scene.is(at - 1, Flag.FUTURE)) && (!upon || isWork(scene, at));
  }
  return false;
}
