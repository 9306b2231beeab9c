import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventStatus } from "../../../model/event.js";
import { isMasdar } from "../phrases/masdar.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { endsInPronoun, startsWithConjunction } from "../words/verb-forms.js";
import { excepted, isNon, isWithout, negated } from "./negation.js";

/** «قرر», which «تقرر» is also written like. */
const RESOLVED = "decision.qarrara";

/** Status of a verb from its own tense and the particles before it. */
export function ofVerb(scene: Scene, found: Found, from: number, to: number): EventStatus | null {
  if (scene.is(found.first - 2, Flag.CONDITION) && scene.particleEnd[found.first - 2] === found.first - 1)
    return "possible";
  if (isNon(scene, found.first - 1) || isWithout(scene, found.first - 1)) return "denied";
  const no = negated(scene, found.first, from);
  if (no !== null) return excepted(scene, no, found.last, to);
  const present = (found.features & Feature.PRESENT) !== 0 && (found.features & Feature.PAST) === 0;
  if ((found.proclitics & Proclitic.SA) !== 0) return "planned";
  // «توجه إلى العاصمة ليلتقي نظيره», as «للقاء نظيره».
  if (present && found.type === "talks" && (found.proclitics & Proclitic.LI) !== 0) return "planned";
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.is(at, Flag.MARK)) break;
    if (scene.is(at, Flag.FUTURE)) return "planned";
    // «وقد تقرر تعليق الجلسة»: written like a present tense of hers.
    const past = startsWithConjunction(scene, at) && found.trigger.id === RESOLVED && isMasdar(scene, found.last + 1);
    if (present && !past && scene.particleKind(at) === "qad" && at >= found.first - 2) return "possible";
    if (scene.is(at, Flag.CONDITION)) return "possible";
    const settled = isProviso(scene, at) && (at === found.first - 1 || scene.is(at + 1, Flag.NEGATION));
    if (present && (settled || isDuty(scene, at, from))) return "planned";
  }
  return null;
}

/** «على أن يعود غدا»: what was settled upon; «أن» with a noun or a pronoun says what is so. */
export const isProviso = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.COMPLEMENT) &&
  scene.particleCode(token - 1) === scene.vocabulary.particleCodes.get("ala") &&
  !endsInPronoun(scene, token);

/** Words of those who have a duty. */
const OBLIGED = 8;

/** «إن على القوات أن تنسحب»: «على» opens the clause, and «أن» tells what is to be done. */
function isDuty(scene: Scene, token: number, from: number): boolean {
  // «على اعتبار أنها ترفض» tells what is so.
  if (!scene.is(token, Flag.COMPLEMENT) || endsInPronoun(scene, token)) return false;
  const ala = scene.vocabulary.particleCodes.get("ala");
  for (let at = token - 1; at >= from && token - at <= OBLIGED; at--) {
    if (scene.is(at, Flag.VERBAL | Flag.MARK) && scene.nameAt[at] === -1) return false;
    if (scene.particleCode(at) === ala) return at === from || scene.is(at - 1, Flag.COMPLEMENT | Flag.MARK);
  }
  return false;
}
