import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isPerson } from "../words/takers.js";
import { startsWithConjunction } from "../words/verb-forms.js";

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

/** Words between a visit and ل. */
const ADJECTIVES = 2;

/** «أول زيارة للوزير إلى المنطقة»: the person of a visit that ل leads to pays it; a state or town is visited. */
export function visitorBehind(scene: Scene, { found }: Draft, to: number): Phrase | null {
  if (!found.trigger.traits.has("visit") || found.pronoun > 0) return null;
  for (let at = found.last + 1; at < to && at <= found.last + 1 + ADJECTIVES; at++) {
    if (scene.is(at, Flag.MARK | Flag.VERB) || scene.particle[at] !== -1) return null;
    if (!isGlued(scene, at, "li")) continue;
    const visitor = readPhrase(scene, at, to, Proclitic.LI);
    return visitor !== null && (isPerson(scene, visitor) || scene.isOf(at, "official") || scene.isOf(at, "leader"))
      ? visitor
      : null;
  }
  return null;
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
