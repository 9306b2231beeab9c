import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventStatus } from "../../../model/event.js";
import { MEETS } from "../clauses/met.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { PENAL, PURPOSES } from "../tables/act-types.js";
import { isFact, leadOf, procliticsAt } from "../words/lead.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { cameAbout } from "./came-about.js";
import { isConditional, isWhether } from "./conditional.js";
import { exceptionTo, isNon, isNone, negated } from "./negation.js";
import { isFixedModifier, operatorAt } from "./operators.js";
import { ofScope } from "./scope.js";
import { isComeTo, isToBeHeld } from "./to-come.js";
import { isToldBehind } from "./told-clause.js";

/** «لم ينسحب» denies, «لم ينسحب إلا بعد شهر» does not; «لن يوقع إلا بحضور الوسيط» leaves it open. */
function excepted(scene: Scene, no: "past" | "future", verb: number, to: number): EventStatus {
  const except = exceptionTo(scene, verb, to);
  return except === null ? "denied" : no === "future" ? "possible" : except;
}

/** Status of a verb from its own tense and the particles before it. */
function ofVerb(scene: Scene, found: Found, from: number, to: number): EventStatus | null {
  if (scene.is(found.first - 2, Flag.CONDITION) && scene.particleEnd[found.first - 2] === found.first - 1)
    return "possible";
  if (isNon(scene, found.first - 1) || isWithout(scene, found.first - 1)) return "denied";
  const no = negated(scene, found.first, from);
  if (no !== null) return excepted(scene, no, found.last, to);
  const present = (found.features & Feature.PRESENT) !== 0 && (found.features & Feature.PAST) === 0;
  if ((found.proclitics & Proclitic.SA) !== 0) return "planned";
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.is(at, Flag.MARK)) break;
    if (scene.is(at, Flag.FUTURE)) return "planned";
    if (present && scene.particleKind(at) === "qad" && at >= found.first - 2) return "possible";
    if (scene.is(at, Flag.CONDITION)) return "possible";
    const settled = isProviso(scene, at) && (at === found.first - 1 || scene.is(at + 1, Flag.NEGATION));
    if (present && (settled || isDuty(scene, at, from))) return "planned";
  }
  return null;
}

/** «على أن يعود غدا»: what was settled upon; «أن» with a noun or a pronoun says what is so. */
const isProviso = (scene: Scene, token: number): boolean =>
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

/** What stands behind them is when something else is done. */
const BESIDE: ReadonlySet<string> = new Set(["during", "since"]);

/** Who does not take part leaves the election as it is. */
const TAKING_PART: ReadonlySet<string> = new Set(["sharaka"]);

/** Whether a negated verb denies the event that it carries: «لم يشن هجوما», but «لم تشهد المظاهرة حوادث», «لن يشارك في الانتخابات». */
function denies(scene: Scene, token: number, found: Found, from: number): boolean {
  const lead = leadOf(scene, found, from);
  const glued = procliticsAt(scene, lead, Proclitic.BI | Proclitic.LI);
  const led = glued || (lead > token + 1 && scene.particleKind(lead - 1) === "prep");
  return scene.carriersAt(token).some(({ id, frame }) => {
    if (TAKING_PART.has(id) && scene.hasArticle(found.first)) return false;
    // «لن تقوم بذلك خلال الاجتماع»
    if (led && !glued && BESIDE.has(scene.vocabulary.particles[scene.particle[lead - 1]].id)) return false;
    // «لم تسفر الغارة عن قتلى», «لم ينجم عن القصف ضحايا»: what came of it is denied.
    if (frame.some(({ slot }) => slot === "cause")) return !led;
    if (frame.some(({ slot }) => slot === "result")) return led;
    // «لم تنجح في وقف الاشتباكات»
    if (scene.isOf(lead - 1, "ending")) return false;
    // Behind its verb the definite noun is the subject.
    const takes = frame.some(({ slot, position }) => slot === "event" && position === "obj");
    return !takes || found.first > token + 1 || !scene.hasArticle(found.first);
  });
}

const WILL_BE: ReadonlySet<string> = new Set(["ستكون", "سيكون", "وستكون", "وسيكون"]);

/** «ليس [هناك] اتفاق», «لا [توجد أي] اتصالات»: words of being there and no more. */
function isBeing(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!scene.isOf(at, "there-is")) return false;
  return to > from;
}

/** «دون أن يتم إطلاق سراحهم»: whether «أن» at a token stands behind «دون». */
const isWithout = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.COMPLEMENT) &&
  scene.particle[token - 1] !== -1 &&
  scene.vocabulary.particles[scene.particle[token - 1]].id === "without";

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

/** Words back within which the verb stands that carries a noun. */
const CARRIED = 6;

/** «إذا فرضت الدول عقوبات», «قد تؤدي الأمطار إلى انزلاقات»: what the verb is under that carries the noun. */
function ofCarrier(scene: Scene, found: Found, lead: number, from: number): EventStatus | null {
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

/** Whether a condition stands behind, in the clause. */
function isUnder(scene: Scene, { last, sentence }: Found): boolean {
  const end = scene.analysis.sentences.end[sentence];
  for (let at = last + 1; at < end && !scene.is(at, Flag.COMPLEMENT | Flag.SPEECH); at++)
    if (scene.is(at, Flag.CONDITION)) return true;
  return false;
}

/** Status of a noun from what leads to it: دون, عدم, a negated carrier, a condition. */
function ofNoun(scene: Scene, found: Found, from: number, to: number): EventStatus | null {
  const { vocabulary } = scene;
  if (isDoubted(scene, found)) return "possible";
  const lead = leadOf(scene, found, from);
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
    if (scene.is(at, Flag.CARRIER) && isWithout(scene, at - 1)) return "denied";
    if (lead - at <= 2 && isUnannounced(scene, at, from) && !scene.hasArticle(lead)) return "denied";
    if (scene.is(at, Flag.CARRIER) && at - 1 >= from && (scene.is(at - 1, Flag.FUTURE) || scene.is(at, Flag.FUTURE)))
      return "planned";
    // «ستكون هناك مشاورات»
    if (WILL_BE.has(wordAt(scene.analysis, at)) && isBeing(scene, at + 1, lead)) return "planned";
    if (scene.is(at, Flag.CONDITION) && !isWhether(scene, at)) return "possible";
    if (scene.is(at, Flag.CARRIER) && isProviso(scene, at - 1)) return "planned";
  }
  if (isComeTo(scene, lead, from)) return isUnder(scene, found) ? "possible" : "planned";
  const carried = ofCarrier(scene, found, lead, from);
  if (carried !== null) return carried;
  if (isToBeHeld(scene, found)) return "planned";
  // «الهجوم المزعوم», «الانسحاب المقرر», but «إدانته بجرائم مزعومة», «اعتقال المشتبه به»
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

/** «أي هجوم», «عواقب لأي عملية»: none in particular. */
const ANY: ReadonlySet<string> = new Set(["اي", "لاي", "باي"]);

const CONVICTION = "trial.idana";

/** «للسيطرة على المدينة», «لإجراء مباحثات»: what something is done for. */
function isPurpose(scene: Scene, { found, type }: Draft, before: Draft | undefined, from: number): boolean {
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
  before.found.trigger.frame.some(({ position }) => position === "li");

/** «تصدى السكان لاقتحام»: verbs that have their object behind ل. */
function isDative(scene: Scene, token: number, from: number): boolean {
  for (let at = token - 1; at >= from && at >= token - 5; at--) if (scene.isOf(at, "dative")) return true;
  return false;
}

const HELD_ON_A_DAY: ReadonlySet<string> = new Set(["talks", "election"]);

/** «قبل أيام من القمة», «قبيل الانتخابات»: what is still to be held, unless the sentence goes back to other years. */
function isBeforehand(scene: Scene, { found, type }: Draft, from: number, to: number): boolean {
  const { published, timexes } = scene.input;
  if (!HELD_ON_A_DAY.has(type) || found.pronoun > 0 || published === null || cameAbout(scene, found)) return false;
  const { particleCodes } = scene.vocabulary;
  let at = leadOf(scene, found, from) - 1;
  if (scene.particleCode(at) === particleCodes.get("min") && scene.timexAt[at - 1] !== -1) {
    const timex = scene.timexAt[at - 1];
    while (at - 1 >= from && scene.timexAt[at - 1] === timex) at--;
  }
  if (at <= from || scene.particleCode(at) !== particleCodes.get("before")) return false;
  for (let token = from; token < to; token++) {
    const latest = scene.timexAt[token] === -1 ? null : timexes[scene.timexAt[token]].latest;
    if (latest !== null && latest.slice(0, 4) < published.slice(0, 4)) return false;
  }
  return true;
}

/** Sets the status of every draft, in order of the text. */
export function setStatus(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  for (const [at, draft] of drafts.entries()) {
    const { found } = draft;
    const from = sentences.first[found.sentence];
    const to = sentences.end[found.sentence];
    if (isConditional(scene, found, from, to)) {
      draft.status = "possible";
      continue;
    }
    const own = found.verbal ? ofVerb(scene, found, from, to) : ofNoun(scene, found, from, to);
    if (own !== null) {
      draft.status = own;
      continue;
    }
    const scoped = ofScope(scene, drafts, at, from);
    if (scoped !== null) {
      draft.status = scoped;
      continue;
    }
    if (!found.verbal && (isPurpose(scene, draft, drafts[at - 1], from) || isBeforehand(scene, draft, from, to)))
      draft.status = "planned";
    else if (!found.verbal && ANY.has(wordAt(scene.analysis, found.first - 1)))
      // «لن ترفع أي عقوبات»: those that there are stay.
      draft.status = draft.type !== "sanction" && isNone(scene, found.first - 1, from) ? "denied" : "possible";
  }
}
