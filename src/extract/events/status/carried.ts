import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventStatus } from "../../../model/event.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { hasSlot, hasSlotAt } from "../tables/frames.js";
import { leadOf, procliticsAt } from "../words/lead.js";

/** What stands behind them is when something else is done. */
const BESIDE: ReadonlySet<string> = new Set(["during", "since"]);

/** Who does not take part leaves the election as it is. */
const TAKING_PART: ReadonlySet<string> = new Set(["sharaka"]);

/** Whether a negated verb denies the event that it carries: «لم يشن هجوما», but «لم تشهد المظاهرة حوادث», «لن يشارك في الانتخابات». */
export function denies(scene: Scene, token: number, found: Found, from: number): boolean {
  const lead = leadOf(scene, found, from);
  const glued = procliticsAt(scene, lead, Proclitic.BI | Proclitic.LI);
  const led = glued || (lead > token + 1 && scene.particleKind(lead - 1) === "prep");
  return scene.carriersAt(token).some(({ id, frame }) => {
    if (TAKING_PART.has(id) && scene.hasArticle(found.first)) return false;
    // «لن تقوم بذلك خلال الاجتماع»
    if (led && !glued && BESIDE.has(scene.vocabulary.particles[scene.particle[lead - 1]].id)) return false;
    // «لم تسفر الغارة عن قتلى», «لم ينجم عن القصف ضحايا»: what came of it is denied.
    if (hasSlot(frame, "cause")) return !led;
    if (hasSlot(frame, "result")) return led;
    // «لم تنجح في وقف الاشتباكات»
    if (scene.isOf(lead - 1, "ending")) return false;
    // Behind its verb the definite noun is the subject.
    const takes = hasSlotAt(frame, "event", "obj");
    return !takes || found.first > token + 1 || !scene.hasArticle(found.first);
  });
}

/** Words back within which the verb stands that carries a noun. */
const CARRIED = 6;

/** «إذا فرضت الدول عقوبات», «قد تؤدي الأمطار إلى انزلاقات»: what the verb is under that carries the noun. */
export function ofCarrier(scene: Scene, found: Found, lead: number, from: number): EventStatus | null {
  if ((found.proclitics & Proclitic.LI) !== 0) return null;
  for (let at = lead - 1; at > from && at >= lead - CARRIED; at--) {
    if (scene.triggerAt[at] !== -1 || scene.border[at + 1] >= Border.CLAUSE || scene.is(at, Flag.MARK)) return null;
    // «قد يؤدي إلى تسوية في الحرب»: only its own preposition leads to what a verb carries.
    if (at < lead - 1 && scene.particleKind(at) === "prep") return null;
    if (!scene.is(at, Flag.CARRIER) || !scene.is(at, Flag.VERB)) continue;
    if (scene.is(at - 1, Flag.CONDITION)) return "possible";
    return scene.particleKind(at - 1) === "qad" && isPresent(scene, at) ? "possible" : null;
  }
  return null;
}

/** Whether a verb is in the imperfect and nothing else: «وقد أصدر» is past. */
function isPresent(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let present = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if ((hits.features[hit] & Feature.PAST) !== 0) return false;
    if ((hits.features[hit] & Feature.PRESENT) !== 0) present = true;
  }
  return present;
}
