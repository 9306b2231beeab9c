import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { hasSlotAt } from "../tables/frames.js";
import { leadOf, procliticsAt } from "../words/lead.js";
import { cameAbout } from "./came-about.js";

// Nouns of action that are told before their time.

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
  scene.carriersAt(token).some(({ id, frame }) => HOLDING.has(id) || hasSlotAt(frame, "event", "subj"));
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

const HELD_ON_A_DAY: ReadonlySet<string> = new Set(["talks", "election"]);

/** «قبل أيام من القمة», «قبيل الانتخابات»: what is still to be held, unless the sentence goes back to other years. */
export function isBeforehand(scene: Scene, { found, type }: Draft, from: number, to: number): boolean {
  const { published, timexes } = scene.input;
  if (!HELD_ON_A_DAY.has(type) || found.pronoun > 0 || published === null || cameAbout(scene, found)) return false;
  const { particleCodes } = scene.vocabulary;
  let at = leadOf(scene, found, from) - 1;
  if (scene.particleCode(at) === particleCodes.get("min") && scene.timexAt[at - 1] !== -1) {
    const timex = scene.timexAt[at - 1];
    while (at - 1 >= from && scene.timexAt[at - 1] === timex) at--;
  }
  if (at <= from || scene.particleCode(at) !== particleCodes.get("before")) return false;
  for (let token = from; token < to; token++) {
    const latest = scene.timexAt[token] === -1 ? null : timexes[scene.timexAt[token]].latest;
    if (latest !== null && latest.slice(0, 4) < published.slice(0, 4)) return false;
  }
  return true;
}
