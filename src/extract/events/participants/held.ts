import { isMeasure } from "../clauses/goes-on.js";
import { phraseEnding } from "../phrases/before.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isPerson, isTaker } from "../words/takers.js";

/** «قيد الاحتجاز», «رهن الاعتقال»: what somebody is in, who did not do it. */
export const isHeldIn = (scene: Scene, { type, found }: Draft): boolean =>
  type === "arrest" && scene.isOf(found.first - 1, "held-in");

function canBeHeld(scene: Scene, phrase: Phrase): boolean {
  const { first, figure } = phrase;
  if (isPerson(scene, phrase)) return true;
  const counted = scene.is(first, Flag.NUMBER) ? first + 1 : first;
  return !isMeasure(scene, phrase) && (figure !== -1 || isTaker(scene, counted));
}

/** «لا يزال الصحفي قيد الاحتجاز», «وضعت الشرطة الرجل رهن الاعتقال»: who is said to be held. */
export function heldBefore(scene: Scene, { found }: Draft, from: number): Phrase | null {
  let at = found.first - 1;
  // «شقيقه [لا يزال] رهن»
  while (at > from && (scene.particleKind(at - 1) === "aux" || scene.is(at - 1, Flag.NEGATION))) at--;
  let near = phraseEnding(scene, at - 1, from);
  // «24 نائبا [من حماس]»
  if (near !== null && scene.particleCode(near.first - 1) === scene.vocabulary.particleCodes.get("min"))
    near = phraseEnding(scene, near.first - 2, from);
  return near !== null && canBeHeld(scene, near) ? near : null;
}
