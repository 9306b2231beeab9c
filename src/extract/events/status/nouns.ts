import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventStatus } from "../../../model/event.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasSlot, hasSlotAt } from "../tables/frames.js";
import { leadOf, procliticsAt } from "../words/lead.js";
import { denies, ofCarrier } from "./carried.js";
import { isWhether } from "./conditional.js";
import { excepted, isNon, isWithout, negated } from "./negation.js";
import { isFixedModifier, operatorAt } from "./operators.js";
import { isComeTo, isToBeHeld } from "./to-come.js";
import { isToldBehind } from "./told-clause.js";
import { isProviso } from "./verbs.js";

const WILL_BE: ReadonlySet<string> = new Set(["ستكون", "سيكون", "وستكون", "وسيكون"]);

/** «ليس [هناك] اتفاق», «لا [توجد أي] اتصالات»: words of being there and no more. */
function isBeing(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!scene.isOf(at, "there-is")) return false;
  return to > from;
}

/** «لم تعلن وقف الإضراب»: what nobody has announced has not been done. */
const isUnannounced = (scene: Scene, token: number, from: number): boolean =>
  scene.is(token, Flag.SPEECH) &&
  wordAt(scene.analysis, token).endsWith(ANNOUNCE) &&
  negated(scene, token, from) === "past";
/** «يعلن», «تعلن» without the letter of the person. */
const ANNOUNCE = "علن";

const NO: ReadonlySet<string> = new Set(["la", "laysa"]);

/** «لا هدنة», «ليس انقلابا»: such a word denies the indefinite noun right behind it. */
const isOfKind = (scene: Scene, at: number, { first }: Found): boolean =>
  at === first - 1 &&
  !scene.hasArticle(first) &&
  scene.particle[at] !== -1 &&
  NO.has(scene.vocabulary.particles[scene.particle[at]].id);

/** «"مقتل" زعيم الحركة»: a death whose word alone stands in quotes is not vouched for. */
const isDoubted = (scene: Scene, { type, first, last }: Found): boolean =>
  type === "killing" && !scene.hasArticle(first) && scene.is(first - 1, Flag.QUOTE) && scene.is(last + 1, Flag.QUOTE);

/** «خلف», «أسفر»: a verb whose subject is a happening and whose object is what came of it. */
const bringsAbout = (scene: Scene, token: number): boolean =>
  scene.carriersAt(token).some(({ frame }) => hasSlotAt(frame, "event", "subj") && hasSlot(frame, "result"));

/** Whether a condition stands behind, in the clause. */
function isUnder(scene: Scene, { last, sentence }: Found): boolean {
  const end = scene.analysis.sentences.end[sentence];
  for (let at = last + 1; at < end && !scene.is(at, Flag.COMPLEMENT | Flag.SPEECH); at++)
    if (scene.is(at, Flag.CONDITION)) return true;
  return false;
}

/** Status of a noun from what leads to it: دون, عدم, a negated carrier, a condition. */
export function ofNoun(scene: Scene, found: Found, from: number, to: number): EventStatus | null {
  if (isDoubted(scene, found)) return "possible";
  const lead = leadOf(scene, found, from);
  const led = ofLeader(scene, found, lead, from, to);
  if (led !== undefined) return led;
  if (isComeTo(scene, lead, from)) return isUnder(scene, found) ? "possible" : "planned";
  const carried = ofCarrier(scene, found, lead, from);
  if (carried !== null) return carried;
  return isToBeHeld(scene, found) ? "planned" : ofModifier(scene, found);
}

/** What the three words before a noun say of it; `undefined` where they say nothing. */
function ofLeader(scene: Scene, found: Found, lead: number, from: number, to: number): EventStatus | null | undefined {
  const { vocabulary } = scene;
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) break;
    const particle = scene.particle[at];
    const without = particle !== -1 && vocabulary.particles[particle].id === "without";
    // «دون وقوع هجوم», «عدم التوصل إلى اتفاق», but not «دون التقيد بقرارات الجلسة».
    if (without ? scene.particleEnd[at] + 1 >= lead : at + 1 >= lead && isNon(scene, at))
      return isToldBehind(scene, found) ? null : "denied";
    if (scene.is(at, Flag.NEGATION) && (isBeing(scene, at + 1, lead) || isOfKind(scene, at, found))) return "denied";
    // «لن ترفع الدول عقوباتها»: what is not lifted stays.
    if (scene.isOf(at, "lifts")) continue;
    // «لا ترفض إجراء مفاوضات»: «لا» is of the verb.
    const own = scene.is(at, Flag.VERB) || !scene.is(at - 1, Flag.VERB);
    const no = own && scene.is(at, Flag.CARRIER) ? negated(scene, at, from) : null;
    if (no !== null && denies(scene, at, found, from)) return excepted(scene, no, at, to);
    // «دون أن يخلف الهجوم ضحايا»: what came of it is denied, it is not.
    if (scene.is(at, Flag.CARRIER) && isWithout(scene, at - 1)) return bringsAbout(scene, at) ? null : "denied";
    if (lead - at <= 2 && isUnannounced(scene, at, from) && !scene.hasArticle(lead)) return "denied";
    const willBe = scene.is(at, Flag.FUTURE) || (at > from && scene.is(at - 1, Flag.FUTURE));
    // «ستؤدي استقالته إلى»: what brings about something has happened.
    if (scene.is(at, Flag.CARRIER) && willBe && !(at === from && bringsAbout(scene, at))) return "planned";
    // «ستكون هناك مشاورات»
    if (WILL_BE.has(wordAt(scene.analysis, at)) && isBeing(scene, at + 1, lead)) return "planned";
    if (scene.is(at, Flag.CONDITION) && !isWhether(scene, at)) return "possible";
    if (scene.is(at, Flag.CARRIER) && isProviso(scene, at - 1)) return "planned";
  }
  return undefined;
}

/** «الهجوم المزعوم», «الانسحاب المقرر», but «إدانته بجرائم مزعومة», «اعتقال المشتبه به» */
function ofModifier(scene: Scene, found: Found): EventStatus | null {
  for (let at = found.last + 1; at <= found.last + 3; at++) {
    if (scene.is(at, Flag.MARK) || scene.particle[at] !== -1) break;
    if (procliticsAt(scene, at, Proclitic.BI | Proclitic.LI)) break;
    const operator = operatorAt(scene, at);
    if (operator === null) continue;
    // «شاحنات قادمة من الميناء» come, and are not to come.
    if (operator.adjective && scene.particleCode(at + 1) === scene.vocabulary.particleCodes.get("min")) break;
    if (operator.adjective) return operator.row.status;
    if (operator.fixed && isFixedModifier(scene, at) && scene.is(found.first, Flag.DEFINITE))
      return operator.row.status;
  }
  return null;
}
