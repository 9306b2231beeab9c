import type { Participant } from "../../../model/event.js";
import { BA, YA } from "../../../text/letters.js";
import { subjectBefore } from "../clauses/clause.js";
import { isThing } from "../clauses/goes-on.js";
import { participant } from "../phrases/participant.js";
import type { Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { ofPronoun } from "../words/agreement.js";
import { antecedentOf } from "./pronoun-antecedent.js";

/** «بينهم [وبين قوات الأمن]»: the side that a pronoun tells of, before the one that is told. */
export function sideBefore(scene: Scene, { first }: Phrase, from: number, to: number): Participant | null {
  const bayn = scene.vocabulary.particleCodes.get("bayn");
  const at = first - 2;
  if (at < from || scene.particleCode(first - 1) !== bayn) return null;
  const { text, tokens } = scene.analysis;
  const between = text.units[tokens.start[at]] === BA && text.units[tokens.start[at] + 1] === YA;
  const wanted = between ? ofPronoun(scene, at) : null;
  if (wanted === null) return null;
  const who = subjectBefore(scene, at, from, to, undefined, wanted) ?? antecedentOf(scene, at, from, wanted, false);
  return who === null || isThing(scene, who) ? null : participant(scene, who);
}
