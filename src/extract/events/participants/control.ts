import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventStatus, EventType, Participant } from "../../../model/event.js";
import { toNormal } from "../../../text/fold.js";
import { aroundVerb, subjectBefore } from "../clauses/clause.js";
import { participant } from "../phrases/participant.js";
import { readPhrase } from "../phrases/phrases.js";
import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { operatorAt } from "../status/operators.js";
import { PENAL, SPEECH_ACTS } from "../tables/act-types.js";
import { CAME_BEFORE, isLookedInto } from "../time/own-time.js";
import { isDeed } from "../words/deeds.js";
import { isGoverned } from "../words/nouns.js";
import { isTaker } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { courtBefore } from "./court.js";
import { fits } from "./fits.js";
import { isHeldIn } from "./held.js";
import { fromPurpose } from "./purposes.js";

/** Acts told of somebody who is to do, or has done, what comes behind: «دعا الأطراف إلى وقف», «اتهم السعودية بدعم». */
const OF_OTHERS: ReadonlySet<EventType> = new Set(["demand", "accusation", "trial", "threat"]);
/** Acts told of what the one who acts will do: «هددت بشن», «تعهد بسحب», «قرر تشكيل». */
const OF_ONESELF: ReadonlySet<EventType> = new Set(["threat", "support", "decision"]);
/** Types that somebody does with his own: «سحب قواته», «نشر جنودها». */
const OWN: ReadonlySet<EventType> = new Set(["withdrawal", "deployment", "suspension", "resumption"]);
/** Words that may stand between who is called upon or accused and what of. */
const REACH = 4;

/** «هدد بالانسحاب», «لوح بتأجيل»: the threat's own preposition; who warns «من» something does not do it. */
const isThreatenedWith = ({ type }: Draft, { proclitics }: Draft["found"]): boolean =>
  type === "threat" && (proclitics & Proclitic.BI) !== 0;

/** What is put off, begun again or refused by who would do it: «أرجأ الرئيس فرض عقوبات», «رفضت الحكومة توقيع الاتفاق». */
const PUT_OFF: ReadonlySet<EventType> = new Set(["suspension", "resumption"]);
const REFUSES = "rejection.rafada";

/** Whether an act tells of a deed of the one who acts. */
function isOwnDeed(scene: Scene, act: Draft, found: Draft["found"]): boolean {
  const { trigger, verbal } = act.found;
  // «رفض التوقيع على الاتفاق», but «رفض اتهامات», which another made.
  const others =
    SPEECH_ACTS.has(found.trigger.type) && (found.trigger.type === "demand" || (found.features & Feature.PLURAL) !== 0);
  const refused = trigger.id === REFUSES && !others;
  if (verbal && (PUT_OFF.has(act.type) || refused)) return (found.features & Feature.DEFINITE) === 0;
  // «اتفق الطرفان على هدنة»: a truce is of those who agree on it.
  if (act.type === "agreement" && found.trigger.type === "ceasefire") return true;
  // «هدد بالرد على الهجوم»: that was another's.
  const after = scene.particleCode(found.first - 1) === scene.vocabulary.particleCodes.get("ala");
  return OF_ONESELF.has(act.type) && !after && (trigger.complement === "planned" || isThreatenedWith(act, found));
}

/** «خرق الهدنة», «عرقلة المفاوضات», «استخدام الاحتجاجات», but «استخدام عقوبات» */
const isSpoilt = (scene: Scene, { first, features }: Draft["found"]): boolean =>
  scene.isOf(first - 1, "breach") ||
  scene.isOf(first - 1, "peril") ||
  (scene.isOf(first - 1, "dealing") && (features & Feature.DEFINITE) !== 0);

/** The one that the act right before a noun of action calls upon, accuses or speaks for. */
function fromAct(scene: Scene, act: Draft, { found, status }: Draft): readonly Participant[] {
  if (act.found.sentence !== found.sentence) return [];
  // «علقت فرنسا المساعدات بعد قصف المدينة», «رفضت تصريحات بشأن تهجير السكان»: what an act came after or is about is none of its own.
  const before = found.first - 1;
  if (found.proclitics === 0 && (scene.isParticle(before, CAME_BEFORE) || scene.isOf(before, "about"))) return [];
  // «أحالت أوراق المتهم إلى المفتي تمهيدا لإعدامه»: nor does he hold, try or put to death.
  if (act.type === "trial" && (isUnproven(act, status) || PENAL.has(found.trigger.type))) return [];
  // «أجلت محاكمته والإفراج عن آخرين»: no deed of the one tried.
  if (act.type === "trial" && found.proclitics === Proclitic.CONJUNCTION) return [];
  // «طالب المجلس بالتحقيق في الهجمات»: who is to look into a deed has not done it.
  if (act.type === "demand" && isLookedInto(scene, { found }, act.found.last)) return [];
  // «اتهمت المعارضة الحكومة بعرقلة المفاوضات»: who spoils or uses a deed has not done it.
  if (act.type === "accusation" && isSpoilt(scene, found)) return [];
  const last = OF_OTHERS.has(act.type) ? act.targets.at(-1) : undefined;
  if (last !== undefined) {
    // «وتتهمه بشن هجمات»
    const named = scene.tokenAt(toNormal(scene.analysis.text, last).end);
    const from = act.found.verbal && act.found.pronoun > 0 ? act.found.last + 1 : named;
    // «هدده بالقتل»: what somebody threatens with he will do himself.
    if (from === found.first && isThreatenedWith(act, found)) return act.agents;
    const near = from <= found.first && found.first - from <= REACH && isUnbroken(scene, from - 1, found.first);
    return near ? act.targets : [];
  }
  if (!isOwnDeed(scene, act, found)) return [];
  const agent = act.agents.at(-1);
  if (agent === undefined) return [];
  const told = scene.tokenAt(toNormal(scene.analysis.text, agent).end);
  const from = Math.max(act.found.last + 1, told <= found.first ? told : 0);
  return found.first - from <= REACH && isUnbroken(scene, from - 1, found.first) ? act.agents : [];
}

/** Words that may stand between who is tried or held and what for: «أدين بتهمة», «يشتبه في تورطه في». */
const FAR_CHARGE = 8;
/**
 * «محاكمة متهمين بتفجير السوق»: of a deed that is certain, those who are
 * only held or tried for it are no doers yet.
 */
const isUnproven = ({ type, found }: Draft, status: EventStatus): boolean =>
  status === "actual" && type !== "execution" && !found.trigger.traits.has("verdict");
/** How many events back the act may be that somebody is tried or held by. */
const ACTS_BACK = 4;
/** Acts done to one whose own deed is told behind them. */
const FOR_A_DEED: ReadonlySet<EventType> = new Set(["trial", "arrest", "accusation", "execution"]);

/** «أدين بقتل متظاهرين», «اعتقلت رجلا بتهمة قتل زوجته»: who is charged with the deed is the one tried or held before. */
function fromCharge(scene: Scene, drafts: readonly Draft[], index: number, from: number): readonly Participant[] {
  const { found, status } = drafts[index];
  const { classes } = scene.vocabulary;
  const codes = [classes.get("charged-with"), classes.get("involvement")].filter((code) => code !== undefined);
  let charge = -1;
  for (let at = found.first - 1; at >= from && found.first - at <= FAR_CHARGE; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return [];
    if (!codes.some((code) => scene.hasClass(at, code))) {
      if (scene.triggerAt[at] !== -1) return [];
      continue;
    }
    charge = at;
    break;
  }
  if (charge === -1) return [];
  for (let at = index - 1; at >= 0 && index - at <= ACTS_BACK; at--) {
    if (drafts[at].found.sentence !== found.sentence) return [];
    const act = drafts[at];
    if (!FOR_A_DEED.has(act.type) || act.targets.length === 0) continue;
    return isUnproven(act, status) ? [] : act.targets;
  }
  return [];
}

/** «أنباء عن سحب قواته»: what is done to somebody's own is done by the one the pronoun goes back to. */
function fromOwner(scene: Scene, { found, targets, type }: Draft, from: number, to: number): Phrase | null {
  const target = targets.at(0);
  if (target === undefined || target.name !== null || !OWN.has(type)) return null;
  const head = scene.tokenAt(toNormal(scene.analysis.text, target).start);
  if (head <= found.last || head > found.last + 2 || !endsInPronoun(scene, head)) return null;
  const subject = subjectBefore(scene, found.first, from, to);
  return subject === null || !isUnbroken(scene, subject.last, found.first) ? null : subject;
}

/** «استعداد الحركة للإفراج», «نجاح الجيش في استعادة»: the one between a noun that tells of a deed of his own and the deed. */
function fromOwnDeed(scene: Scene, { found }: Draft, from: number): Phrase | null {
  for (let at = found.first - 2; at >= from && found.first - at <= REACH; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return null;
    if (!scene.isOf(at, "own-deed")) continue;
    const who = isGoverned(scene, at + 1) ? null : readPhrase(scene, at + 1, found.first);
    // Right before the deed, or a preposition that leads to it.
    if (who === null || found.first - who.last > 2 || isDeed(scene, who)) return null;
    const lead = found.first - who.last === 2;
    if (lead && scene.particleKind(found.first - 1) !== "prep") return null;
    return who.name !== -1 || scene.hasArticle(who.first) || isTaker(scene, who.first) ? who : null;
  }
  return null;
}

/** «إقناع المسلحين بالانسحاب», «كُلف فلان بتشكيل», «ساعد التحالف القوات على طرد»: the one whom a word makes or helps act. */
function fromCauser(scene: Scene, { found }: Draft, from: number, to: number): Phrase | null {
  const code = scene.vocabulary.classes.get("makes-act");
  if (code === undefined) return null;
  for (let at = found.first - 1; at >= from && found.first - at <= REACH + 2; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return null;
    if (!scene.hasClass(at, code)) {
      // «أمر الوزير بحبس المتهم بقتل»: the first deed is what he makes others do.
      if (scene.triggerAt[at] !== -1 && scene.is(at, Flag.DEED)) return null;
      continue;
    }
    const told = scene.is(at, Flag.VERB) ? aroundVerb(scene, at, at, from, to, undefined, true).object : null;
    const who = told ?? readPhrase(scene, at + 1, found.first);
    // «دفع فدية من أجل»
    return who === null || who.last >= found.first || isDeed(scene, who) || scene.isOf(who.first, "paid-sum")
      ? null
      : who;
  }
  return null;
}

/** The one operator of what may be that tells of its subject's own deed: حاول. */
const TRIES = "hawala";

/** «يعتزم الرئيس زيارة», «حاول مسلحون اقتحام»: the subject of a verb of plan or attempt. */
function fromOperator(scene: Scene, { found }: Draft, from: number, to: number): Phrase | null {
  for (let at = found.first - 1; at >= from && found.first - at <= REACH + 4; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.triggerAt[at] !== -1 || scene.is(at, Flag.COMPLEMENT))
      return null;
    const operator = scene.is(at, Flag.OPERATOR) ? operatorAt(scene, at) : null;
    if (operator === null || !operator.verbal || !(operator.row.status === "planned" || operator.row.id === TRIES))
      continue;
    const { subject } = aroundVerb(scene, at, at, from, to);
    return subject !== null && subject.last < found.first ? subject : null;
  }
  return null;
}

/** «وأعلن المهاجم مبايعته. وطالب بالإفراج عن …»: a verb that opens a sentence and names nobody goes on with the last subject. */
function fromSentenceBefore(scene: Scene, { found }: Draft): Participant | null {
  const { sentences } = scene.analysis;
  const from = scene.openingOf(found.sentence);
  const opens = found.first === from && found.peeled > 0 && (found.features & Feature.PASSIVE) === 0;
  if (!opens || found.sentence === 0) return null;
  const first = sentences.first[found.sentence - 1];
  const end = sentences.end[found.sentence - 1];
  for (let at = first; at < end && at <= first + OPENING; at++) {
    if (!scene.is(at, Flag.VERBAL) || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    const { subject } = aroundVerb(scene, at, at, first, end);
    return subject === null || subject.figure !== -1 ? null : participant(scene, subject);
  }
  return null;
}

/** «وصل الوزير في زيارة», «غادر المدينة بعد زيارة». */
/** «قال الوزير خلال لقاء مع نظيره», «وصل الوزير في زيارة»: who speaks or acts in the course of a meeting takes part in it. */
function fromMeeting(scene: Scene, { found, type, targets }: Draft, from: number, to: number): Participant | null {
  const before = found.first - 1;
  if (type !== "talks" || before < from || (found.features & Feature.DEFINITE) !== 0) return null;
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(before);
  const visit =
    found.trigger.traits.has("visit") && (code === particleCodes.get("fi") || code === particleCodes.get("after"));
  if (!visit && code !== particleCodes.get("during")) return null;
  const subject = subjectBefore(scene, found.first, from, to);
  if (subject === null || !isUnbroken(scene, subject.last, found.first)) return null;
  const who = participant(scene, subject);
  const person = who.type === "PER" && (who.name !== null || visit);
  return person && targets.every(({ name }) => name === null || name !== who.name) ? who : null;
}

/** Acts that forces come to by others of their own: «سيطروا على البلدة بعد معارك». */
const GAINS: ReadonlySet<EventType> = new Set(["takeover", "withdrawal"]);
const FOUGHT: ReadonlySet<EventType> = new Set(["clash", "talks", "takeover"]);

/** «سيطر الثوار على المدينة بعد معارك»: who has gained ground fought or spoke for it. */
function fromGain(scene: Scene, drafts: readonly Draft[], at: number): readonly Participant[] {
  const { found, type } = drafts[at];
  const gain = drafts[at - 1];
  if (gain === undefined || gain.found.sentence !== found.sentence || !GAINS.has(gain.type) || !FOUGHT.has(type))
    return [];
  if (scene.particleCode(found.first - 1) !== scene.vocabulary.particleCodes.get("after")) return [];
  return isUnbroken(scene, gain.found.last, found.first) ? gain.agents : [];
}

/** «اقتحم الجيش المخيم، ما أدى إلى مواجهات مع الشبان»: who has come is whom the others fight. */
function fromComing({ found, type, targets }: Draft, before: Draft | undefined): readonly Participant[] {
  if (type !== "clash" || targets.length === 0 || before?.type !== COMES) return [];
  const same = before.found.sentence === found.sentence && before.status === "actual";
  return same && before.agents.every(({ text }) => text !== targets[0].text) ? before.agents : [];
}
const COMES = "takeover";

/** What somebody is blamed or held for: «انتقد ترامب نظيره لدعمه الأسد» tells of a deed of the other. */
function fromBlame(scene: Scene, { found }: Draft, before: Draft | undefined): readonly Participant[] {
  if (found.verbal || found.pronoun === 0 || (found.proclitics & Proclitic.LI) === 0) return [];
  if (before === undefined || !BLAMES.has(before.type) || before.found.sentence !== found.sentence) return [];
  if (SPEECH_ACTS.has(found.trigger.type) || PENAL.has(found.trigger.type)) return [];
  if (!isUnbroken(scene, before.found.last, found.first)) return [];
  return before.found.verbal ? before.targets : [];
}
const BLAMES: ReadonlySet<EventType> = new Set(["accusation", "arrest", "trial"]);

/** Words of a sentence within which its main verb stands. */
const OPENING = 8;

/** Gives a noun of action without a doer the one that the words before it tell of. */
export function setControlled(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  for (const [at, draft] of drafts.entries()) {
    const blamed = fromBlame(scene, draft, drafts[at - 1]);
    if (blamed.length > 0) draft.agents = [...blamed];
    if (draft.agents.length > 0 || draft.type === "election" || isHeldIn(scene, draft)) continue;
    if (draft.found.verbal) {
      const who = draft.found.trigger.frame.some(({ slot, position }) => slot === "agent" && position === "subj")
        ? fromSentenceBefore(scene, draft)
        : null;
      if (who !== null) draft.agents = [who];
      continue;
    }
    const from = scene.openingOf(draft.found.sentence);
    const to = sentences.end[draft.found.sentence];
    const court = courtBefore(scene, drafts, at);
    if (court.length > 0) {
      draft.agents = [...court];
      continue;
    }
    const charged = fromCharge(scene, drafts, at, from);
    if (charged.length > 0) {
      draft.agents = [...charged];
      continue;
    }
    const came = fromComing(draft, drafts[at - 1]);
    if (came.length > 0) {
      draft.agents = [...came];
      continue;
    }
    const gained = fromGain(scene, drafts, at);
    if (gained.length > 0) {
      draft.agents = [...gained];
      continue;
    }
    const act = at > 0 ? fromAct(scene, drafts[at - 1], draft) : [];
    if (act.length > 0) {
      draft.agents = [...act];
      continue;
    }
    if (!draft.found.trigger.frame.some(({ slot }) => slot === "agent" || slot === "target")) continue;
    const meets = fromMeeting(scene, draft, from, to);
    const who =
      fromCauser(scene, draft, from, to) ??
      fromOwnDeed(scene, draft, from) ??
      fromOwner(scene, draft, from, to) ??
      fromOperator(scene, draft, from, to) ??
      fromPurpose(scene, draft, from, to);
    if (meets !== null) draft.agents = [meets];
    else if (who !== null && fits(scene, draft, "agent", who)) {
      // «اضطر السكان إلى الفرار»: those who flee undergo it.
      if (!draft.found.trigger.traits.has("flight")) draft.agents = [participant(scene, who)];
      else if (draft.targets.length === 0) draft.targets = [participant(scene, who)];
    }
  }
}
