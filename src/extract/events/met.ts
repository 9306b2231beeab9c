import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { Draft, Phrase } from "./draft.js";
import { isGlued } from "./prepositions.js";
import { Flag, type Scene } from "./scene.js";
import { startsWithConjunction } from "./verb-forms.js";

export const MEETS = "talks.liqa";

/** Words between a verb and the meeting that it wants. */
const REACH = 6;

/** «يعتزم الرئيس لقاء نظيره», «رفض لقاء المبعوث», not «شهد لقاء الرئيسين»: whether the verb before tells what somebody wants. */
function isWanted(scene: Scene, first: number): boolean {
  const before = first - 1;
  if (!(scene.is(before, Flag.VERBAL) || scene.nameAt[before] !== -1 || scene.hasArticle(before))) return false;
  for (let at = before; at >= 0 && first - at <= REACH && !scene.is(at, Flag.MARK | Flag.COMPLEMENT); at--) {
    if (scene.particleKind(at) === "prep") return false;
    if (scene.is(at, Flag.VERBAL) && !scene.is(at, Flag.DEFINITE) && scene.nameAt[at] === -1)
      return scene.is(at, Flag.OPERATOR) || scene.triggerAt[at] !== -1;
  }
  return false;
}

/** «توجه للقاء الملك», «رفض لقاء المبعوث»: whether who completes the noun is met, and does not meet somebody told behind. */
export function isMet(scene: Scene, { found }: Draft, { last }: Phrase): boolean {
  if (found.trigger.id !== MEETS || (found.features & Feature.PLURAL) !== 0) return false;
  const next = last + 1;
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(next);
  if (code !== -1 && (code === particleCodes.get("maa") || code === particleCodes.get("bayn"))) return false;
  if (isGlued(scene, next, "bi")) return false;
  if ((found.proclitics & Proclitic.LI) !== 0)
    // «الاستعدادات للقاء الوزير ونظيره»: both meet.
    return !(
      startsWithConjunction(scene, next) &&
      scene.hasArticle(found.first - 1) &&
      scene.timexAt[found.first - 1] === -1
    );
  if (startsWithConjunction(scene, next)) return false;
  return (found.proclitics & Proclitic.BI) !== 0 || (found.peeled === 0 && isWanted(scene, found.first));
}
