import { wordAt } from "../../lexicon/analysis.js";
import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { EventStatus } from "../../model/event.js";
import { AGREED, DECIDED, REFUSED, SPEECH_ACTS } from "./act-types.js";
import type { Draft } from "./draft.js";
import { expects, isNot } from "./expected.js";
import { gluedPosition, isFact, leadOf, procliticsAt } from "./lead.js";
import { isNon, negated } from "./negation.js";
import { canTakePart } from "./nouns.js";
import { isFixedModifier, type Operator, operatorAt } from "./operators.js";
import { Border, Flag, type Scene } from "./scene.js";
import { isJoined, isToldBehind } from "./told-clause.js";
import type { Found } from "./triggers.js";
import { endsInPronoun } from "./verb-forms.js";

/** How far a telling act that sets a status reaches, in words of its clause. */
const REACH = 14;
/** How far an operator reaches: its own object, and what follows «أن». */
const OBJECT_REACH = 6;
const CLAUSE_REACH = 12;
/** How far a noun that is an operator reaches. */
const NOUN_REACH = 3;

/** Verbs of wanting and trying: their definite object is an act too, «يحاول السيطرة على المدينة». */
const OF_ACTS: ReadonlySet<string> = new Set(["hawala", "arada", "itazama", "nawa"]);
/** Prepositions that lead to what is so already, not to what is demanded, warned of or denied. */
const BESIDE = ["fi", "maa", "after", "before", "during", "cause", "since", "until", "by"];

/** Whether a preposition stands at the token that leads to a complement; `null` where none tells. */
function leadsToComplement(scene: Scene, token: number): boolean | null {
  if (scene.particleKind(token) !== "prep") return null;
  const { id } = scene.vocabulary.particles[scene.particle[token]];
  if (BESIDE.includes(id)) return false;
  return id === "near" ? null : true;
}

/** Whether the trigger stands behind a word that opens a complement: إلى إلغاء, بقصف, أن ينسحب. */
function complemented(scene: Scene, found: Found, lead: number, from: number): boolean {
  const glued = Proclitic.BI | Proclitic.LI;
  if ((found.proclitics & glued) !== 0 || (lead < found.first && procliticsAt(scene, lead, glued))) return true;
  for (let at = lead - 1; at >= from && at >= lead - 3; at--) {
    if (found.verbal) {
      if (scene.is(at, Flag.COMPLEMENT)) return true;
      continue;
    }
    const leads = leadsToComplement(scene, at);
    if (leads !== null) return leads;
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
  }
  return !found.verbal && isCarriedClause(scene, lead);
}

/** «طالب بأن تتم [محاكمتهم]» */
const isCarriedClause = (scene: Scene, lead: number): boolean =>
  scene.is(lead - 1, Flag.CARRIER) && scene.is(lead - 2, Flag.COMPLEMENT);

/** Whether a relative clause begins between two tokens. */
function isRelated(scene: Scene, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (scene.is(at, Flag.RELATIVE)) return true;
  return false;
}

/** Whether «أن» stands between two tokens. */
function clauseBetween(scene: Scene, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (scene.is(at, Flag.COMPLEMENT)) return true;
  return false;
}

/** «يمكن أن ينسحب», but «يمكن القول إن». */
const CAN = "yumkin";

const RULED_OUT = "istabada";
/** «يجب», «يتعين على». */
const DUTY = "wajib";
/** «ألا», folded. */
const NOT_TO = "الا";
/** «التخطيط ل», «من أجل» */
const PLANNING = "takhtit";
const AIM = "min-ajl";
/** «تتيح», «يسمح ب» */
const ALLOWED = "ataha";

/** Whether an operator at a token reaches the trigger. */
function reaches(scene: Scene, operator: Operator, token: number, found: Found, lead: number): boolean {
  const { by, id } = operator.row;
  // «من أجل», «على وشك» lead to their noun by their last word.
  const last = by.has("obj") ? Math.min(operator.last, lead - 1) : token;
  const words = lead - 1 - last;
  if (operator.adjective) return expects(scene, token, found, lead);
  if (isFixedModifier(scene, token) || (isOfNothing(scene, token) && clauseBetween(scene, token, lead))) return false;
  if (id === DUTY) return isOwed(scene, operator.last, found, lead);
  if (found.verbal && id === CAN)
    return words <= NOUN_REACH && (found.features & Feature.PAST) === 0 && scene.is(lead - 1, Flag.COMPLEMENT);
  // «يمكنه التفاوض», but «يمكن الاتفاق»
  if (id === CAN && scene.hasArticle(found.first)) return words === 0 && endsInPronoun(scene, token);
  if (found.verbal)
    return (operator.fixed && !by.has("obj") && words <= NOUN_REACH) || clauseBetween(scene, token, lead);
  const led = scene.particleKind(lead - 1) === "prep" && by.has(scene.particleCode(lead - 1));
  // «منع الجنود الذين فروا من المعارك»: «من» is of the nearer verb.
  if (words <= REACH && led)
    return scene.particleCode(lead - 1) !== scene.vocabulary.particleCodes.get("min") || !isRelated(scene, token, lead);
  const glued = gluedPosition(lead === found.first ? found.proclitics : leadProclitics(scene, lead));
  if (glued !== null) return words < OBJECT_REACH && by.has(glued);
  // «يعتزم أن يجري محادثات», «زعم أن غارة قتلت مدنيين»
  const opens = scene.is(lead - 1, Flag.COMPLEMENT) && !scene.hasArticle(lead);
  if ((opens || scene.is(lead - 1, Flag.CARRIER)) && clauseBetween(scene, token, lead)) return true;
  // «يخشى أن يعرقل شن هجوم»
  if (lead < found.first && !scene.is(lead - 1, Flag.DEFINITE) && scene.is(lead - 2, Flag.COMPLEMENT)) return true;
  // «فشل في اقتحام المدينة» denies, «فشل المحادثات» does not.
  if (by.size === 1 && by.has(scene.vocabulary.particleCodes.get("fi") ?? -1)) return false;
  // «يعتزم الرئيس زيارة تركيا», «محاولة مجموعة منهم الاستيلاء على الحكم»: its object, not a thing known.
  if (words > NOUN_REACH || (operator.verbal && by.size > 0 && !by.has("obj"))) return false;
  const ofAct = !operator.verbal || lead < found.first || OF_ACTS.has(id) || !scene.hasArticle(lead);
  // «هدفه هو استعادة المدينة»
  const copula = words === 1 && COPULA.has(wordAt(scene.analysis, lead - 1));
  return ofAct && isPhrase(scene, last + 1, lead) && (words === 0 || copula || canTakePart(scene, lead - 1));
}

/** «يجب وقف القتال», «يتعين على البلدين التصديق», «ينبغي أن تنسحب»: what is to be done, but «يجب القول إنها انسحبت». */
function isOwed(scene: Scene, duty: number, found: Found, lead: number): boolean {
  const { particleCodes } = scene.vocabulary;
  const upon = scene.particleCode(duty + 1) === particleCodes.get("ala") || isUpon(scene, duty + 1);
  const first = upon || scene.particleCode(duty + 1) === particleCodes.get("min") ? duty + 2 : duty + 1;
  const carried = scene.is(lead - 1, Flag.CARRIER);
  if (clauseBetween(scene, duty, lead))
    return (found.verbal && (found.features & Feature.PAST) === 0) || (carried && !found.verbal);
  if (found.verbal || procliticsAt(scene, lead, Proclitic.BI | Proclitic.LI)) return false;
  const words = lead - first - (carried ? 1 : 0);
  // «لا ينبغي على الهجوم أن»: who owes it, and what is owed.
  return (upon ? words > 0 && words < OBJECT_REACH : words === 0) && isPhrase(scene, first, lead);
}

/** «عليه», «علينا» */
const isUpon = (scene: Scene, token: number): boolean =>
  endsInPronoun(scene, token) && wordAt(scene.analysis, token).startsWith("علي");

/** «طلب عدم الكشف عن هويته إن»: what is asked for is not done, and ends before the clause of who speaks. */
const isOfNothing = (scene: Scene, token: number): boolean => isNon(scene, token + 1);

const COPULA: ReadonlySet<string> = new Set(["هو", "هي"]);

const leadProclitics = (scene: Scene, lead: number): number =>
  procliticsAt(scene, lead, Proclitic.BI) ? Proclitic.BI : procliticsAt(scene, lead, Proclitic.LI) ? Proclitic.LI : 0;

/** Whether no preposition but «من» stands among the words. */
function isPhrase(scene: Scene, from: number, to: number): boolean {
  const of = scene.vocabulary.particleCodes.get("min");
  for (let at = from; at < to; at++)
    if (scene.particleKind(at) === "prep" && scene.particleCode(at) !== of) return false;
  return true;
}

/** «يشتبه بتورطهم في التفجير»: what is open is who did it. */
function isInvolvement(scene: Scene, token: number): boolean {
  return scene.isOf(token, "involvement");
}

const APART: ReadonlySet<string> = new Set(["وهو", "وهي", "وذلك"]);

/** The status that the nearest operator gives: محاولة, احتمال, يعتزم, بتهمة. `undefined` where there is none. */
function ofOperator(
  scene: Scene,
  at: number,
  drafts: readonly Draft[],
  lead: number,
  from: number,
): EventStatus | null | undefined {
  const { found } = drafts[at];
  for (let token = found.first - 1; token >= from && token >= lead - CLAUSE_REACH; token--) {
    if (isInvolvement(scene, token)) return null;
    // «يخشون أن يكون هدفه القصف، وهو ما تنفيه», «وذلك بناء على»: a sentence of its own.
    if (APART.has(wordAt(scene.analysis, token))) break;
    const operator = scene.nameAt[token] === -1 ? operatorAt(scene, token) : null;
    if (operator !== null && reaches(scene, operator, token, found, Math.max(lead, token + 1))) {
      // «لم يستبعد أن تنسحب القوات» leaves it open.
      if (operator.verbal && negated(scene, token, from) !== null)
        return operator.row.id === RULED_OUT ? "possible" : null;
      if (operator.adjective && isNot(scene, token - 1)) return "possible";
      const { id, status } = operator.row;
      // «لا يجب أن تنسحب», «يجب ألا تنسحب»
      if (id === DUTY && (scene.is(token - 1, Flag.NEGATION) || wordAt(scene.analysis, lead - 1) === NOT_TO))
        return "possible";
      // «لم يكن ينبغي أن يلتقيا»: it was done.
      if (id === DUTY && negated(scene, token, from) !== null) return null;
      // «أوقف من أجل الاعتداء»: what is known is no aim.
      if ((id === PLANNING || id === AIM) && (isKnown(scene, drafts[at]) || isPast(scene, found))) return null;
      // «لا يسمح للشركات بعدم الالتزام بالعقوبات»: what is known stays.
      if (id === ALLOWED && scene.is(found.first, Flag.DEFINITE)) return null;
      if (id === "tuhma" && isConvicted(drafts, at)) return null;
      // «محاولة انقلاب» is a coup, whether it succeeds or not.
      if (id === "muhawala" && drafts[at].type === "coup") return null;
      if (status === "denied" && (isWaged(scene, found) || isUnforeseen(scene, token, from))) return null;
      return status !== "denied" && isDeniedAt(scene, drafts, at, token) ? "denied" : status;
    }
    // «إلى حين»: its second word opens no clause.
    if (operatorAt(scene, token - 1)?.last === token) continue;
    if (scene.border[token] >= Border.CLAUSE || scene.triggerAt[token] !== -1) break;
    if (scene.is(token, Flag.MARK) && !scene.is(token, Flag.QUOTE) && !besideTime(scene, token)) break;
  }
  return undefined;
}

/** «إحباط هجوم شنه مسلحون»: foiled, but waged. */
const isWaged = (scene: Scene, found: Found, verb = found.last + 1): boolean =>
  !found.verbal && scene.is(verb, Flag.CARRIER) && !scene.is(verb, Flag.DEFINITE);

/** Words before what was to be kept off within which its failure stands. */
const FAILURE = 4;

/** «فشلت الشرطة في منع الهجوم», «لم يتمكنوا من منع»: what nobody kept off was. */
function isUnforeseen(scene: Scene, token: number, from: number): boolean {
  for (let at = token - 1; at >= from && at >= token - FAILURE; at--) {
    if (scene.is(at, Flag.MARK) || scene.border[at + 1] >= Border.CLAUSE) return false;
    if (operatorAt(scene, at)?.row.status === "denied") return true;
    if (scene.is(at, Flag.CARRIER) && negated(scene, at, from) === "past") return true;
  }
  return false;
}

/** Words behind a deed within which its past day may stand. */
const PAST_REACH = 9;

/** «التخطيط لهجمات 11 سبتمبر», «لهجوم على القاعدة عام 2014», «لعمليات استهدفت»: of a plan that has its day it is known what became of it. */
function isPast(scene: Scene, found: Found): boolean {
  const { published, timexes } = scene.input;
  if (isWaged(scene, found) || isWaged(scene, found, found.last + 2)) return true;
  if (scene.is(found.last + 1, Flag.NUMBER)) return true;
  for (let at = found.last + 1; at <= found.last + PAST_REACH && scene.border[at] < Border.CLAUSE; at++) {
    const earliest = scene.timexAt[at] === -1 ? null : timexes[scene.timexAt[at]].earliest;
    if (earliest !== null && published !== null && earliest < published) return true;
  }
  return false;
}

/** «، الاثنين،»: a day between commas parts nothing. */
const besideTime = (scene: Scene, token: number): boolean =>
  scene.timexAt[token - 1] !== -1 || scene.timexAt[token + 1] !== -1;

/** «أدين بتهمة قتل»: a court's word makes it so. */
function isConvicted(drafts: readonly Draft[], at: number): boolean {
  const { found } = drafts[at];
  const before = drafts[at - 1];
  return before?.type === "trial" && before.found.sentence === found.sentence && found.first - before.found.last <= 8;
}

/** Whether somebody denies what stands at a token: «نفى وجود نية لتأجيل», «نفت مزاعم قتل مدنيين». */
function isDeniedAt(scene: Scene, drafts: readonly Draft[], at: number, token: number): boolean {
  const { found } = drafts[at];
  for (let index = at - 1; index >= 0; index--) {
    const other = drafts[index].found;
    if (other.sentence !== found.sentence || token - other.last > REACH) return false;
    if (other.first > token) continue;
    if (other.trigger.complement !== "denied") continue;
    // «ينفي تورطه في محاولة الانقلاب» leaves the attempt as it was.
    return leadsToComplement(scene, token - 1) !== false && sameClause(scene, other.last, token, true);
  }
  return false;
}

/** The status that an earlier trigger or operator of the same clause gives to this one. */
export function ofScope(scene: Scene, drafts: readonly Draft[], at: number, from: number): EventStatus | null {
  const draft = drafts[at];
  const { found } = draft;
  const lead = leadOf(scene, found, from);
  if (isFact(scene, lead, from) || isToldBehind(scene, found)) return null;
  const said = ofOperator(scene, at, drafts, lead, from);
  if (said !== undefined) return said;
  for (let index = at - 1; index >= 0; index--) {
    const other = drafts[index];
    const distance = found.first - other.found.last;
    if (other.found.sentence !== found.sentence || distance > REACH) break;
    const { complement } = other.found.trigger;
    if (isDeferred(scene, draft, other, lead) || isDiscussed(scene, draft, other, lead)) return "planned";
    // «أمله في اتفاق هدنة»: what an agreement is on is as open as it.
    if (
      other.type === "agreement" &&
      !found.verbal &&
      other.status !== "actual" &&
      found.first === other.found.last + 1
    )
      return other.status;
    // «احتمال استئناف العقوبات»
    if (other.type === "resumption" && other.status !== "actual" && !found.verbal && lead === other.found.last + 1)
      return other.status;
    const decided = ofDecision(scene, draft, other, lead);
    if (decided !== null) return decided;
    if (complement === null) {
      // A coordinated masdar shares the status of the one before it: إلى وقف العنف وبدء المفاوضات.
      const near = distance <= 7 && !found.verbal && !other.found.verbal;
      const shares =
        near && (other.status === "planned" || other.status === "possible") && !SPEECH_ACTS.has(other.type);
      const joined =
        isAlternative(scene, found, distance) ||
        (sameClause(scene, other.found.last, found.first) && coordinated(scene, other.found.last, found.first));
      // «لإنهاء الحرب»: the one that is on.
      if (shares && joined && !(draft.type === "war" && scene.hasArticle(found.first))) return other.status;
      if (index === at - 1 && near) continue;
      break;
    }
    const denies = complement === "denied";
    if (!sameClause(scene, other.found.last, found.first, denies)) break;
    if (SPEECH_ACTS.has(draft.type)) return null;
    if (denies) return ofDenial(scene, draft, other, lead);
    const asked = other.found.trigger.id === ASKED && lead === other.found.last + 1;
    if (!asked && !complemented(scene, found, lead, other.found.last + 1) && !isJoined(scene, found, other))
      return null;
    if (!isDirect(scene, found, lead, other) && !isJoined(scene, found, other)) return null;
    if (other.type === "threat" && complement === "possible" && clauseBetween(scene, other.found.last, found.first))
      return null;
    if (complement === "planned" && isKnown(scene, draft)) return null;
    // «نفت الاتهامات بقتل مدنيين»
    return isDeniedAt(scene, drafts, index, other.found.first) ? "denied" : complement;
  }
  return null;
}

/** «تطلب اجتماعا»: what is asked for is the object. */
const ASKED = "demand.talaba-shay";

/** Triggers of acts by which what was to come is put off. */
const DEFERRALS: ReadonlySet<string> = new Set(
  ["ajjala", "taajjala", "tajil", "arjaa", "irja", "attala", "tatil"].map((id) => `suspension.${id}`),
);

const TRIAL = "trial.muhakama";

/** «أرجأ الرئيس فرض عقوبات», «إرجاء التصويت»: what is put off is still to come. */
function isDeferred(scene: Scene, { found, type }: Draft, { found: act }: Draft, lead: number): boolean {
  // A trial goes on, whenever its next session is.
  if (found.verbal || found.trigger.adjectival || SPEECH_ACTS.has(type) || found.trigger.id === TRIAL) return false;
  if (!DEFERRALS.has(act.trigger.id) || lead - 1 - act.last > NOUN_REACH) return false;
  return sameClause(scene, act.last, found.first) && isPhrase(scene, act.last + 1, lead);
}

/** «قررت الحكومة إرسال قوات», «اتفق الطرفان على وقف القتال», «موافقتها على عقد قمة» */
function ofDecision(scene: Scene, draft: Draft, other: Draft, lead: number): EventStatus | null {
  const { found } = draft;
  if (found.verbal || scene.hasArticle(lead) || !sameClause(scene, other.found.last, found.first)) return null;
  if (other.type === "decision") return other.found.verbal && DECIDED.has(draft.type) ? "planned" : null;
  const { particleCodes } = scene.vocabulary;
  const on =
    other.type === "agreement" &&
    scene.particleCode(lead - 1) === particleCodes.get("ala") &&
    isFirstUpon(scene, other.found, lead);
  return on && AGREED.has(draft.type) ? "planned" : null;
}

/** «اتفق الطرفان، الأحد، على», «موافقتها على»: the first «على» behind an agreement, and right behind its noun. */
function isFirstUpon(scene: Scene, { last, verbal }: Found, lead: number): boolean {
  const ala = scene.vocabulary.particleCodes.get("ala");
  for (let at = last + 1; at < lead - 1; at++) {
    if (scene.particleCode(at) === ala) return false;
    if (verbal) continue;
    if (scene.particle[at] !== -1 || (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE))) return false;
  }
  return verbal || lead - 2 - last <= NOUN_REACH;
}

/** What leads to the matter of talks, folded. */
const ABOUT: ReadonlySet<string> = new Set(["بشان", "حول", "بخصوص"]);

/** «مفاوضات حول إطلاق سراح الأسرى»: what is talked about is still to be done. */
const isDiscussed = (scene: Scene, { found, type }: Draft, other: Draft, lead: number): boolean =>
  other.type === "talks" &&
  !found.verbal &&
  !scene.hasArticle(lead) &&
  (AGREED.has(type) || type === "ceasefire") &&
  ABOUT.has(wordAt(scene.analysis, lead - 1)) &&
  sameClause(scene, other.found.last, found.first);

/** What is denied or refused. The definite thing known before stands; what was to be done and is refused does not. */
function ofDenial(scene: Scene, draft: Draft, other: Draft, lead: number): EventStatus | null {
  const { found } = draft;
  if (other.status === "denied") return null;
  // «نفى مسؤوليته عن هجوم»: that it was theirs is denied, not that it was.
  for (let at = other.found.last + 1; at < found.first; at++)
    if (scene.is(at, Flag.SPEECH) || scene.isOf(at, "involvement") || scene.isOf(at, "claim-head")) return null;
  if (found.verbal) return "denied";
  if (other.found.trigger.id.startsWith("rejection.raf")) {
    // «رفضت الحكومة اعتقال النائب»: what one would have had to do.
    const own = draft.type === "arrest" && other.found.verbal && (found.proclitics & Proclitic.LI) === 0;
    return own || REFUSED.has(draft.type) ? "denied" : null;
  }
  const known = !complemented(scene, found, lead, other.found.last + 1) && scene.is(found.first, Flag.DEFINITE);
  return known || leadsToComplement(scene, lead - 1) === false ? null : "denied";
}

/** What is warned of, demanded or promised stands right behind its preposition. */
function isDirect(scene: Scene, found: Found, lead: number, other: Draft): boolean {
  const glued = Proclitic.BI | Proclitic.LI;
  if (found.verbal || (found.proclitics & glued) !== 0 || procliticsAt(scene, lead, glued)) return true;
  if (isCarriedClause(scene, lead)) return true;
  return leadsToComplement(scene, lead - 1) ?? lead - 1 - other.found.last < NOUN_REACH;
}

/** A known happening, taken up again with the article and nothing more, is not what is demanded. */
const isKnown = (scene: Scene, { found, type }: Draft): boolean =>
  scene.vocabulary.types.get(type)?.group === "violence" && scene.is(found.first, Flag.DEFINITE);

/** Whether one clause holds both tokens. Under a denial «ما تردد عن» belongs to it. */
function sameClause(scene: Scene, a: number, b: number, denial = false): boolean {
  for (let at = a + 1; at <= b; at++) {
    if (scene.border[at] >= Border.CLAUSE || APART.has(wordAt(scene.analysis, at))) return false;
    const kind = scene.particleKind(at);
    if (kind === "conn" || (kind === "rel" && !(denial && wordAt(scene.analysis, at) === "ما"))) return false;
  }
  return true;
}

/** «خطف أو اغتيال» */
const isAlternative = (scene: Scene, { first }: Found, distance: number): boolean =>
  distance <= NOUN_REACH && wordAt(scene.analysis, first - 1) === "او";

function coordinated(scene: Scene, a: number, b: number): boolean {
  const { hits } = scene.analysis;
  for (let at = a + 1; at <= b; at++) {
    for (let hit = hits.first[at]; hit < hits.first[at + 1]; hit++) {
      if ((hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0 && (hits.features[hit] & Feature.VERB) === 0)
        return true;
    }
  }
  return false;
}
