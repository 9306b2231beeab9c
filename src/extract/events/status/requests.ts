import { skipInsertions } from "../phrases/insertions.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Found } from "../scene/found.js";
import type { Scene } from "../scene/scene.js";

/** Words from a verb to its object: «طلبت [الحكومة المالية من الأمم المتحدة] سحب». */
const OBJECT = 8;

/** «تطلب اجتماعا», «طلب سحب القوات», «طلبت الحكومة من باريس سحب قواتها»: what is asked for is the object, or completes the noun. */
export function isRequest(scene: Scene, { trigger, first, last }: Found, lead: number): boolean {
  if (!trigger.traits.has("request")) return false;
  const beside = lead === last + 1;
  if (!trigger.verbal) return beside && !scene.hasArticle(first);
  if (beside) return true;
  if (lead - last > OBJECT || scene.hasArticle(lead)) return false;
  const min = scene.vocabulary.particleCodes.get("min");
  let at = skipInsertions(scene, last + 1, lead);
  // «طلبت [الحكومة] [من باريس] سحب»
  for (let words = 0; words < 2 && at < lead; words++) {
    const of = scene.particleCode(at) === min;
    if (words === 1 && !of) return false;
    const who = readPhrase(scene, of ? at + 1 : at, lead);
    if (who === null) return false;
    at = skipInsertions(scene, who.last + 1, lead);
  }
  return at === lead;
}
