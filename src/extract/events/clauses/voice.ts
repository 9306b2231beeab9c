import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import { ALEF, YA } from "../../../text/letters.js";
import { isMasdar } from "../phrases/masdar.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { hasPosition, hasSlotAt } from "../tables/frames.js";
import { natureOf } from "../words/sectors.js";
import type { Around } from "./clause.js";

/** Whether the letters of a verb allow the passive. */
export const mayBePassive = ({ features, pronoun }: Draft["found"]): boolean =>
  pronoun === 0 &&
  (features & Feature.PAST) !== 0 &&
  (features & (Feature.ACTIVE | Feature.PASSIVE)) !== Feature.ACTIVE;

/** Acts that are done to plans and goods, unlike those of speech: «استؤنفت», «عُلّقت». */
export const DONE_TO_THINGS: ReadonlySet<EventType> = new Set(["suspension", "resumption", "sanction"]);

/** Whether a verb without an object may be passive: «قبل أن تستأنف». */
export const canBePassive = (scene: Scene, { found, type }: Draft): boolean =>
  found.pronoun === 0 &&
  // «إنها ستقرر»: who decides is told by a pronoun as well.
  type !== "decision" &&
  (found.features & Feature.PASSIVE) !== 0 &&
  (DONE_TO_THINGS.has(type) || scene.vocabulary.types.get(type)?.group !== "diplomacy");

const CHARGED = "appointment.kallafa";

/** Whether a verb is passive here: its letters say so, or an ambiguous one has a count or nobody who could act behind it. */
export function isPassive(scene: Scene, draft: Draft, around: Around): boolean {
  const { found } = draft;
  const voice = found.features & (Feature.ACTIVE | Feature.PASSIVE);
  if (voice === Feature.PASSIVE || isWrittenPassive(scene, draft, around)) return true;
  if ((voice & Feature.PASSIVE) !== 0 && scene.hasDamma(found.first, found.peeled)) return true;
  if (voice === Feature.ACTIVE || voice === 0) return false;
  // «فلان، الذي سيكلف تشكيل الحكومة»: a man is charged with what stands behind the verb.
  if (found.trigger.id === CHARGED && found.pronoun === 0 && around.before && around.shared !== true)
    return around.object === null || isMasdar(scene, around.object.first);
  if (found.pronoun > 0 || !hasPosition(found.trigger.frame, "obj")) return false;
  if (
    draft.type !== "killing" &&
    draft.type !== "execution" &&
    draft.type !== "arrest" &&
    draft.type !== "abduction" &&
    draft.type !== "trial" &&
    draft.type !== "release"
  )
    return false;
  if (around.before) return around.object === null;
  if (around.subject === null) return around.object === null;
  if (around.subject.figure !== -1 && scene.nameAt[around.subject.first] === -1) return true;
  return around.object === null && draft.type !== "execution" && !hasOwnFarther(scene, found.first, around.subject);
}

/** «استُدعي», «أعفي الوزير»: a past whose letters tell that it is passive, though an active one folds alike. */
const isWrittenPassive = (scene: Scene, { type, found }: Draft, { object }: Around): boolean =>
  (found.features & (Feature.PAST | Feature.PRESENT)) === Feature.PAST &&
  (scene.hasDamma(found.first, found.peeled) ||
    (object === null && type !== "talks" && takesObject(found) && endsLikePassive(scene, found.first)));

const takesObject = ({ trigger }: Draft["found"]): boolean => hasSlotAt(trigger.frame, "target", "obj");

/** «أعفي», «استدعي», where the active ends in alef maqsura: «أعفى». */
function endsLikePassive({ analysis: { text, tokens } }: Scene, token: number): boolean {
  const augmented = text.units[tokens.start[token]] === ALEF;
  return augmented && text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === YA;
}

/** «أوقفت الفرقة الوطنية للشرطة القضائية [أربعة أشخاص]»: whether those of a verb's own figure stand farther on than a body behind it. */
function hasOwnFarther(scene: Scene, verb: number, phrase: Phrase): boolean {
  const { figureAt, victimAt, input } = scene;
  const figure = figureAt[verb];
  if (figure === -1) return false;
  const type = phrase.name === -1 ? natureOf(scene, phrase).type : input.names[phrase.name].type;
  if (type !== "ORG") return false;
  let at = phrase.last + 1;
  while (figureAt[at] === figure && victimAt[at] !== figure) at++;
  return victimAt[at] === figure;
}
