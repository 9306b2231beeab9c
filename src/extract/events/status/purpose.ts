import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { MEETS } from "../clauses/met.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { PENAL, PURPOSES } from "../tables/act-types.js";
import { hasPosition } from "../tables/frames.js";
import { isFact, leadOf, procliticsAt } from "../words/lead.js";

const CONVICTION = "trial.idana";

/** «للسيطرة على المدينة», «لإجراء مباحثات»: what something is done for. */
export function isPurpose(scene: Scene, { found, type }: Draft, before: Draft | undefined, from: number): boolean {
  if (isFact(scene, leadOf(scene, found, from), from)) return false;
  // «جلسة لمحاكمة المتهمين» is held.
  if (scene.isOf(found.first - 1, "hearing")) return false;
  // «استغلال الحوثيين للهدنة»: the truce that holds.
  if (type === "ceasefire" && (found.features & Feature.DEFINITE) !== 0) return false;
  // «سجن الوزير لإدانته بالفساد»: what somebody is punished for has been found.
  const punished = before !== undefined && PENAL.has(before.type) && before.found.sentence === found.sentence;
  if (found.trigger.id === CONVICTION && found.pronoun > 0 && punished) return false;
  const { particleCodes } = scene.vocabulary;
  if ((found.proclitics & Proclitic.LI) !== 0)
    // «توجه إلى المدينة للقاء فلان», «حاصروا المنزل للقبض على المطلوب»
    return (
      (PURPOSES.has(type) ||
        (type === "arrest" && scene.particleCode(found.last + 1) === particleCodes.get("ala")) ||
        (found.trigger.id === MEETS && (found.features & Feature.DEFINITE) === 0)) &&
      !isTakenBy(before, found) &&
      !isDative(scene, found.first, from)
    );
  const lead = leadOf(scene, found, from);
  if (lead === found.first) return false;
  // «للمشاركة في المعارك»: those take part in it that come to it; but «لعقد جولة من المحادثات».
  const code = scene.particleCode(found.first - 1);
  if (scene.hasArticle(found.first) && code !== -1 && code !== particleCodes.get("min")) return false;
  // «لتأمين الإفراج عن الرهائن», «لإيصال المساعدات», but «لتأمين الانتخابات»
  const carries =
    scene.is(lead, Flag.CARRIER) || ((PURPOSES.has(type) || type === "aid") && scene.isOf(lead, "coming-about"));
  return carries && procliticsAt(scene, lead, Proclitic.LI);
}

/** «تصدي المقاومة للاقتحام»: what another act is done to. */
const isTakenBy = (before: Draft | undefined, found: Found): boolean =>
  before !== undefined &&
  before.found.sentence === found.sentence &&
  found.first - before.found.last <= 5 &&
  hasPosition(before.found.trigger.frame, "li");

/** «تصدى السكان لاقتحام»: verbs that have their object behind ل. */
function isDative(scene: Scene, token: number, from: number): boolean {
  for (let at = token - 1; at >= from && at >= token - 5; at--) if (scene.isOf(at, "dative")) return true;
  return false;
}
