import { isOblique } from "./agreement.js";
import type { Phrase } from "./draft.js";
import { isOpen, skipInsertions } from "./insertions.js";
import { isAdjectival, isGoverned, isPartitive, isQuantifier, isTaker } from "./nouns.js";
import { agrees } from "./opening-subject.js";
import { readPhrase } from "./phrases.js";
import { isHeadLedByBa, isPlace } from "./place-names.js";
import { isGlued } from "./prepositions.js";
import { Flag, type Scene } from "./scene.js";
import { startsWithConjunction } from "./verb-forms.js";

/** How many phrases with a preposition may stand between a subject and the object. */
const BETWEEN = 2;

/** «أدان نائب عن المنطقة الحادثة»: the object behind what tells more of the subject, known by its article or as a name. */
export function objectFarther(scene: Scene, from: number, to: number): Phrase | null {
  const { particleCodes } = scene.vocabulary;
  let at = from;
  for (
    let count = 0;
    count < BETWEEN && at < to && (scene.particleKind(at) === "prep" || isWhere(scene, at));
    count++
  ) {
    // «حث الأطراف على»: that completes the verb.
    const code = scene.particleCode(at);
    if (code === particleCodes.get("ala") || code === particleCodes.get("ila")) return null;
    const next = code === -1 ? at : scene.particleEnd[at] + 1;
    const more = scene.timexAt[at] === -1 ? readPhrase(scene, next, to) : null;
    if (more === null || more.figure !== -1) return null;
    for (let token = at; token <= more.last; token++) if (scene.triggerAt[token] !== -1) return null;
    at = skipInsertions(scene, more.last + 1, to);
  }
  if (at === from || at >= to || scene.particle[at] !== -1 || scene.border[at] !== 0) return null;
  if (scene.is(at, Flag.MARK | Flag.VERBAL) || isGoverned(scene, at) || startsWithConjunction(scene, at)) return null;
  if (scene.nameAt[at] === -1 && scene.hasArticle(at) && isAdjectival(scene, at)) return null;
  const object = readPhrase(scene, at, to);
  if (object === null || scene.nameAt[at] !== -1 || scene.hasArticle(at)) return object;
  // «قتل مسلحون في المدينة ضابطا», «اعتقلت السلطات في وهران ثلاثة صحفيين»
  return object.figure !== -1 || isOblique(scene, object) ? object : null;
}

/** «بالعاصمة», «بمدينة وهران»: where, told by ب. */
function isWhere(scene: Scene, at: number): boolean {
  if (isHeadLedByBa(scene, at)) return true;
  const name = scene.nameAt[at];
  return name !== -1 && isPlace(scene.input.names[name]) && isGlued(scene, at, "bi");
}

/** «انسحبت من المدينة قوات النظام», «تظاهر في العاصمة آلاف الطلاب»: a subject behind where it was, known as people or a body. */
export function subjectFarther(scene: Scene, verb: number, from: number, to: number): Phrase | null {
  let at = from;
  for (let count = 0; count < BETWEEN && at < to && scene.particleKind(at) === "prep"; count++) {
    const where = scene.timexAt[at] === -1 ? readPhrase(scene, scene.particleEnd[at] + 1, to) : null;
    if (where === null || where.figure !== -1) return null;
    for (let token = at; token <= where.last; token++) if (scene.triggerAt[token] !== -1) return null;
    at = skipInsertions(scene, where.last + 1, to);
  }
  if (at === from || at >= to || !isOpen(scene, at, to) || scene.particle[at] !== -1 || scene.border[at] !== 0)
    return null;
  if (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.triggerAt[at] !== -1) return null;
  const people = isTaker(scene, at) || isPartitive(scene, at) || isQuantifier(scene, at) || scene.victimAt[at] !== -1;
  return people && agrees(scene, verb, at) ? readPhrase(scene, at, to) : null;
}
