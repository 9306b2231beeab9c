import { subjectBefore } from "../clauses/clause.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { ofPronoun } from "../words/agreement.js";
import { endsInPronoun } from "../words/verb-forms.js";

/** Words that may stand between «مسؤولية» and the deed: «مسؤوليتها عن سلسلة الهجمات». */
const REACH = 5;
/** Words back to the verb by which the claim is made. */
const FAR_CLAIM = 12;

/** Whether a verb that says something, and is not negated, leads to a token: «أعلنت الحركة مسؤوليتها», not «نفت مسؤوليتها». */
function isClaimed(scene: Scene, token: number, from: number): boolean {
  for (let at = token - 1; at >= from && token - at <= FAR_CLAIM; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return false;
    if (scene.triggerAt[at] !== -1) return false;
    if (!scene.is(at, Flag.VERBAL) || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    return scene.is(at, Flag.SPEECH | Flag.CARRIER) && scene.particleKind(at - 1) !== "neg";
  }
  return false;
}

/** «أعلنت الحركة مسؤوليتها عن الهجوم», «أعلنت الوكالة مسؤولية التنظيم عن الهجوم»: who says that he, or another, did it. */
export function claimantOf(scene: Scene, { found, type }: Draft, from: number, to: number): Phrase | null {
  if (scene.vocabulary.types.get(type)?.group !== "violence") return null;
  let leads = false;
  for (let at = found.first - 1; at >= from && found.first - at <= REACH; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return null;
    leads ||= scene.particleCode(at) === scene.vocabulary.particleCodes.get("an");
    if (!scene.isOf(at, "blame-word")) continue;
    if (!leads || !isClaimed(scene, at, from)) return null;
    if (endsInPronoun(scene, at)) return subjectBefore(scene, at, from, to, undefined, ofPronoun(scene, at));
    if (scene.hasArticle(at)) return subjectBefore(scene, at, from, to);
    const whose = readPhrase(scene, at + 1, found.first);
    return whose !== null && scene.particleKind(whose.last + 1) === "prep" ? whose : null;
  }
  return null;
}
