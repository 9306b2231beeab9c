import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventStatus } from "../../../model/event.js";
import { ALEF_HAMZA_BELOW, WAW } from "../../../text/letters.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { AGREED, DECIDED, REFUSED, SPEECH_ACTS } from "../tables/act-types.js";
import { isFact, leadOf, procliticsAt } from "../words/lead.js";
import { isInTanween } from "../words/nouns.js";
import { cameAbout, isUnforeseen, isWaged, wasPlanned } from "./came-about.js";
import { isNot } from "./expected.js";
import { negated } from "./negation.js";
import { clauseBetween, DUTY, isPhrase, NOUN_REACH, REACH, reaches } from "./operator-reach.js";
import { operatorAt } from "./operators.js";
import { isJoined, isToldBehind } from "./told-clause.js";

/** How far what a demand or a denial is told in reaches, behind «أن». */
const CLAUSE_REACH = 12;

const RULED_OUT = "istabada";
/** «دعا مفوض الأمم المتحدة السامي … إلى زيارة المدينة»: how far it may stand behind who is called upon. */
const CALL_REACH = 22;
/** «ألا», folded. */
const NOT_TO = "الا";
/** «التخطيط ل», «من أجل» */
const PLANNING = "takhtit";
const AIM = "min-ajl";
const EXTENDING = "tamdid";
const ORDERED = "amara";
const CUSTODY = "arrest.habs";
const NEARING = "iqtirab";
const STUDIED = "darasa";
/** «تجنب» */
const AVOIDED = "tajannub";
/** «تتيح», «يسمح ب» */
const ALLOWED = "ataha";

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

/** «يشتبه بتورطهم في التفجير»: what is open is who did it. */
function isInvolvement(scene: Scene, token: number): boolean {
  return scene.isOf(token, "involvement");
}

const APART: ReadonlySet<string> = new Set(["وهو", "وهي", "وذلك"]);

/**
 * «وهو», «وذلك», «وإن», «وتقول إسرائيل إنها»: such a word opens a sentence of its own. It is asked of every word between
 * two acts, so its letter comes first.
 */
const opensSentence = (scene: Scene, token: number): boolean => {
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token];
  if (text.units[start] !== WAW) return false;
  if (scene.is(token, Flag.COMPLEMENT)) return text.raw.charCodeAt(text.origin[start + 1]) === ALEF_HAMZA_BELOW;
  return scene.is(token, Flag.SPEECH) || APART.has(wordAt(scene.analysis, token));
};

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
    if (opensSentence(scene, token)) break;
    const operator = scene.nameAt[token] === -1 ? operatorAt(scene, token) : null;
    if (operator !== null && reaches(scene, operator, token, found, Math.max(lead, token + 1))) {
      // «لم يستبعد أن تنسحب القوات» leaves it open.
      if (operator.verbal && negated(scene, token, from) !== null)
        return operator.row.id === RULED_OUT ? "possible" : null;
      // «لن يسمح بعقد مؤتمر»
      if (operator.row.id === ALLOWED && negated(scene, token, from) !== null) return "denied";
      if (operator.adjective && isNot(scene, token - 1)) return "possible";
      const { id, status } = operator.row;
      // «لا يجب أن تنسحب», «يجب ألا تنسحب»
      if (id === DUTY && (scene.is(token - 1, Flag.NEGATION) || wordAt(scene.analysis, lead - 1) === NOT_TO))
        return "possible";
      // «لم يكن ينبغي أن يلتقيا»: it was done.
      if (id === DUTY && negated(scene, token, from) !== null) return null;
      // «أوقف من أجل الاعتداء»: what is known is no aim.
      if ((id === PLANNING || id === AIM) && (isKnown(scene, drafts[at]) || cameAbout(scene, found))) return null;
      // «لا يسمح للشركات بعدم الالتزام بالعقوبات»: what is known stays.
      const standing = id === ALLOWED || (id === AVOIDED && drafts[at].type === "sanction" && lead === found.first);
      if (standing && scene.is(found.first, Flag.DEFINITE)) return null;
      if (id === "tuhma" && isConvicted(drafts, at)) return null;
      // «تمديد اعتقال ناشط»: he is held already.
      if (id === EXTENDING && drafts[at].type === "arrest") return null;
      // «تدرس السلطات طلبا إيرانيا»: it has been made; but «تدرس طلب قوات».
      if (id === STUDIED && drafts[at].type === "demand" && isInTanween(scene, found.first)) return null;
      // «مع اقتراب الانتخابات»: their time comes.
      if (id === NEARING && lead === token + 1) return null;
      // «أمرت النيابة بحبس المتهم»: he is held by it.
      if (id === ORDERED && found.trigger.id === CUSTODY) return null;
      // «محاولة انقلاب» is a coup, whether it succeeds or not.
      if (id === "muhawala" && drafts[at].type === "coup") return null;
      if (status === "denied" && (isWaged(scene, found) || isUnforeseen(scene, token, from))) return null;
      if (status === "denied" && wasPlanned(scene, found)) return "planned";
      return status !== "denied" && isDeniedAt(scene, drafts, at, token) ? "denied" : status;
    }
    const ends = scene.border[token] >= Border.CLAUSE || scene.triggerAt[token] !== -1;
    // «إلى حين»: its second word opens no clause.
    if (ends && operatorAt(scene, token - 1)?.last !== token) break;
    if (scene.is(token, Flag.MARK) && !scene.is(token, Flag.QUOTE) && !besideTime(scene, token)) break;
  }
  return undefined;
}

/** «، الاثنين،»: a day between commas parts nothing. */
const besideTime = (scene: Scene, token: number): boolean =>
  scene.timexAt[token - 1] !== -1 || scene.timexAt[token + 1] !== -1;

/** «أدين بتهمة قتل»: a court's word makes it so. */
function isConvicted(drafts: readonly Draft[], at: number): boolean {
  const { found } = drafts[at];
  const before = drafts[at - 1];
  if (before === undefined || before.found.trigger.traits.has("acquittal")) return false;
  return before.type === "trial" && before.found.sentence === found.sentence && found.first - before.found.last <= 8;
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
  const { particleCodes } = scene.vocabulary;
  const led = scene.particleCode(lead - 1);
  const calls = led === particleCodes.get("ila") || led === particleCodes.get("ala");
  for (let index = at - 1; index >= 0; index--) {
    const other = drafts[index];
    const distance = found.first - other.found.last;
    const { complement } = other.found.trigger;
    if (other.found.sentence !== found.sentence || distance > (calls && complement === "planned" ? CALL_REACH : REACH))
      break;
    if (isDeferred(scene, draft, other, lead) || isDiscussed(scene, draft, other, lead)) return "planned";
    if (isCalledOff(scene, draft, other, lead)) return "denied";
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
      const alternative = isAlternative(scene, found, distance);
      // «لم تجر أي مباحثات أو مشاورات»
      if (near && alternative && other.status === "denied") return "denied";
      const shares =
        near && (other.status === "planned" || other.status === "possible") && !SPEECH_ACTS.has(other.type);
      const joined =
        alternative ||
        (sameClause(scene, other.found.last, found.first) && coordinated(scene, other.found.last, found.first));
      // «لإنهاء الحرب»: the one that is on.
      if (shares && joined && !(draft.type === "war" && scene.hasArticle(found.first))) return other.status;
      if (index === at - 1 && near) continue;
      break;
    }
    const denies = complement === "denied";
    if (!sameClause(scene, other.found.last, found.first, denies)) break;
    if (SPEECH_ACTS.has(draft.type)) return null;
    if (denies) {
      const denial = ofDenial(scene, draft, other, lead);
      // «لا ترفض إجراء مفاوضات» leaves it open.
      return denial !== null && other.status === "denied" ? "possible" : denial;
    }
    const asked = lead === other.found.last + 1 && isRequest(scene, other.found);
    if (!asked && !complemented(scene, found, lead, other.found.last + 1) && !isJoined(scene, found, other))
      return null;
    if (!isDirect(scene, found, lead, other) && !isJoined(scene, found, other)) return null;
    if (other.type === "threat" && complement === "possible" && clauseBetween(scene, other.found.last, found.first))
      return null;
    // «تهديدات بالقتل»: any such deed, and none known.
    const threatened = other.type === "threat" && lead === other.found.last + 1;
    if (complement === "planned" && !threatened && isKnown(scene, draft)) return null;
    // «نفت الاتهامات بقتل مدنيين»
    return isDeniedAt(scene, drafts, index, other.found.first) ? "denied" : complement;
  }
  return null;
}

/** «تطلب اجتماعا», «طلب سحب القوات»: what is asked for is the object, or completes the noun. */
const isRequest = (scene: Scene, { trigger: { id }, first }: Found): boolean =>
  id === "demand.talaba-shay" || (id === "demand.talab" && !scene.hasArticle(first));

/** Triggers of acts by which what was to come is put off. */
const DEFERRALS: ReadonlySet<string> = new Set(
  ["ajjala", "taajjala", "tajil", "takhir", "arjaa", "irja", "attala", "tatil"].map((id) => `suspension.${id}`),
);

const TRIAL = "trial.muhakama";

/** «أرجأ الرئيس فرض عقوبات», «إرجاء التصويت»: what is put off is still to come. */
function isDeferred(scene: Scene, { found, type }: Draft, { found: act }: Draft, lead: number): boolean {
  // A trial goes on, whenever its next session is.
  if (found.verbal || found.trigger.adjectival || SPEECH_ACTS.has(type) || found.trigger.id === TRIAL) return false;
  if (!DEFERRALS.has(act.trigger.id) || lead - 1 - act.last > NOUN_REACH) return false;
  return sameClause(scene, act.last, found.first) && isPhrase(scene, act.last + 1, lead);
}

/** «ألغى الرئيس زيارته», «ألغت روسيا اجتماعا»: a meeting called off is not held; an agreement was made. */
const isCalledOff = (scene: Scene, { found, type }: Draft, { found: act, status }: Draft, lead: number): boolean =>
  type === "talks" &&
  status === "actual" &&
  !found.verbal &&
  act.trigger.traits.has("cancels") &&
  lead - 1 - act.last <= NOUN_REACH &&
  sameClause(scene, act.last, found.first) &&
  isPhrase(scene, act.last + 1, lead);

/** «قررت الحكومة إرسال قوات», «اتفق الطرفان على وقف القتال», «موافقتها على عقد قمة» */
function ofDecision(scene: Scene, draft: Draft, other: Draft, lead: number): EventStatus | null {
  const { found } = draft;
  if (found.verbal || scene.hasArticle(lead) || !sameClause(scene, other.found.last, found.first)) return null;
  // «صادق البرلمان في جلسته على انتخاب الرئيس»: where it is decided, and what has been done.
  if (other.type === "decision")
    return other.found.verbal &&
      DECIDED.has(draft.type) &&
      scene.particleKind(lead - 1) !== "prep" &&
      !(draft.type === "release" && isByCourt(scene, other.found, lead))
      ? "planned"
      : null;
  const { particleCodes } = scene.vocabulary;
  const on =
    other.type === "agreement" &&
    scene.particleCode(lead - 1) === particleCodes.get("ala") &&
    isFirstUpon(scene, other.found, lead);
  return on && AGREED.has(draft.type) ? "planned" : null;
}

/** «قررت المحكمة إخلاء سبيل المتهم»: a court sets free by deciding it. */
function isByCourt(scene: Scene, { first, last }: Found, lead: number): boolean {
  for (let at = Math.max(0, first - COURT); at < lead && at <= last + COURT; at++)
    if (scene.isOf(at, "court")) return true;
  return false;
}
/** Words between a decision and the court whose it is. */
const COURT = 3;

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
  // «دعا الأطراف إلى "هدنة"»
  const before = scene.is(lead - 1, Flag.QUOTE) ? lead - 2 : lead - 1;
  return leadsToComplement(scene, before) ?? before - other.found.last < NOUN_REACH;
}

/** A known happening, taken up again with the article and nothing more, is not what is demanded. */
const isKnown = (scene: Scene, { found, type }: Draft): boolean =>
  scene.vocabulary.types.get(type)?.group === "violence" && scene.is(found.first, Flag.DEFINITE);

/** Whether one clause holds both tokens. Under a denial «ما تردد عن» belongs to it. */
function sameClause(scene: Scene, a: number, b: number, denial = false): boolean {
  for (let at = a + 1; at <= b; at++) {
    if (scene.border[at] >= Border.CLAUSE || opensSentence(scene, at)) return false;
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
