import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/** «بعد أسابيع من الهجوم», «منذ بدء الحرب», «غداة الهجوم»: what something else is reckoned from. */
export function isReckonedFrom(scene: Scene, first: number, from: number): boolean {
  const { particleCodes } = scene.vocabulary;
  const before = first - 1;
  if (before < from) return false;
  if (scene.isOf(before, "day-after") || scene.isOf(before, "day-before")) return true;
  // «بعد أسابيع من الحصار والقصف»
  if (startsWithConjunction(scene, first) && scene.is(first, Flag.DEFINITE) && scene.is(before, Flag.DEFINITE))
    return isReckonedFrom(scene, before, from);
  const code = scene.particleCode(before);
  // «بعد يوم من», «بعد شهر على»
  if (code !== -1 && (code === particleCodes.get("min") || code === particleCodes.get("ala")))
    return before - 1 >= from && scene.input.timexes[scene.timexAt[before - 1]]?.type === "DURATION";
  const start = scene.isOf(before, "beginning") ? before - 1 : before;
  return start >= from && scene.particleCode(start) === particleCodes.get("since") && scene.timexAt[start] === -1;
}

/** How far before a happening the word may stand that sets it beside another. */
const BESIDE = 10;
/** Particles that set it there. */
const BESIDES = ["after", "before", "since"];

/** «عقب مقتل 12 مدنيا الأحد في هجوم», «ردا على هجمات», «بعد سلسلة تفجيرات»: told only since something else came after it. */
export function isSetBeside(scene: Scene, { found }: Draft, from: number): boolean {
  if (found.verbal) return false;
  // «هوية منفذي التفجير», «المتورطين في التفجير»: whose doers are sought was told before.
  if (scene.isOf(found.first - 1, "perpetrator") || scene.isOf(found.first - 2, "perpetrator")) return true;
  for (let at = found.first - 1; at >= from && at >= found.first - BESIDE; at--) {
    if (scene.isOf(at, "response") || scene.isOf(at, "day-after")) return true;
    if (scene.is(at, Flag.VERB | Flag.COMMA) || scene.border[at + 1] >= Border.CLAUSE) return false;
    // «فقد 34 مهاجرا بعد غرق قاربهم»: what cost people their lives was no other happening.
    if (scene.timexAt[at] === -1 && scene.isParticle(at, BESIDES)) return at === from || scene.figureAt[at - 1] === -1;
  }
  return false;
}
