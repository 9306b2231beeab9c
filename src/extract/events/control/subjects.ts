import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType, Participant } from "../../../model/event.js";
import { aroundVerb, subjectBefore } from "../clauses/clause.js";
import { isThing } from "../clauses/goes-on.js";
import { HARMS } from "../phrases/masdar.js";
import { participant } from "../phrases/participant.js";
import { readPhrase } from "../phrases/phrases.js";
import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { operatorAt } from "../status/operators.js";
import { type Agreement, agreesWith, disagrees, ofVerb } from "../words/agreement.js";
import { isDeed, isTeller } from "../words/deeds.js";
import { isInTanween } from "../words/endings.js";
import { isGoverned } from "../words/nouns.js";
import { isTaker } from "../words/takers.js";
import { endsInPronoun, startsWithConjunction } from "../words/verb-forms.js";

// The doer of a noun of action, told by the words that lead to it.

/** Words that may stand between a word of will or deed, who has it and what he does. */
const REACH = 4;

/** Types that somebody does with his own: «سحب قواته», «نشر جنودها». */
const OWN: ReadonlySet<EventType> = new Set(["withdrawal", "deployment", "suspension", "resumption"]);

/** «أنباء عن سحب قواته»: what is done to somebody's own is done by the one the pronoun goes back to. */
export function fromOwner(scene: Scene, { found, targets, type }: Draft, from: number, to: number): Phrase | null {
  const target = targets.at(0);
  if (target === undefined || target.name !== null || !OWN.has(type)) return null;
  const head = scene.firstOf(target);
  if (head <= found.last || head > found.last + 2 || !endsInPronoun(scene, head)) return null;
  const subject = subjectBefore(scene, found.first, from, to);
  return subject === null || !isUnbroken(scene, subject.last, found.first) ? null : subject;
}

/** «استعداد الحركة للإفراج», «نجاح الجيش في استعادة»: the one between a noun that tells of a deed of his own and the deed. */
export function fromOwnDeed(scene: Scene, { found }: Draft, from: number): Phrase | null {
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
export function fromCauser(scene: Scene, { found }: Draft, from: number, to: number): Phrase | null {
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
export function fromOperator(scene: Scene, { found }: Draft, from: number, to: number): Phrase | null {
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

const ALSO = "كما";

/** «وأعلن المهاجم مبايعته. وطالب بالإفراج عن …»: a verb that opens a sentence and names nobody goes on with the last subject. */
export function fromSentenceBefore(scene: Scene, draft: Draft): Participant | null {
  const { found, carriers, type } = draft;
  const from = scene.openingOf(found.sentence);
  if (type === "talks" && found.sentence > 0) {
    const meets = meetingVerb(scene, draft, from);
    if (meets !== -1) return subjectOfBefore(scene, found.sentence, ofVerb(scene, meets));
  }
  if (!found.verbal && found.pronoun === 0) return null;
  // «كما حكمت», and «وأعلنت رفضها», where the noun is that of its verb.
  const verb = found.verbal ? found.first : announcedBy(scene, found, carriers, from);
  const joined = found.verbal ? found.peeled > 0 : startsWithConjunction(scene, from);
  const opens = verb === from && joined && (found.features & Feature.PASSIVE) === 0;
  // «كما انتقد»: what nobody needs to be told of says who undergoes it, «كما اعتقل».
  if (isAlso(scene, verb, from) && !HARMS.has(type) && found.sentence > 0)
    return subjectOfBefore(scene, found.sentence);
  return opens && found.sentence > 0 ? subjectOfBefore(scene, found.sentence) : null;
}

/** «وأعلنت رفضها», «وجددت رفضها»: the token of the verb at the head of a sentence that tells or carries a noun right behind it, or -1. */
function announcedBy(scene: Scene, { first }: Found, carriers: Draft["carriers"], from: number): number {
  if (carriers.some(({ token }) => token === from)) return from;
  const tells = scene.is(from, Flag.SPEECH) && scene.is(from, Flag.VERBAL);
  return tells && (first === from + 1 || (first === from + 2 && scene.particle[from + 1] !== -1)) ? from : -1;
}

/**
 * «وأجرى محادثات مع», «ومن المقرر أن يلتقي الملك»: the verb that opens a sentence, tells of a meeting and names nobody who meets; or -1. «وتجري
 * محادثات» names what takes place.
 */
function meetingVerb(scene: Scene, { found, carriers }: Draft, from: number): number {
  const carrier = carriers.at(0);
  const verb = found.verbal ? found.first : (carrier?.token ?? -1);
  if (!((verb === from && startsWithConjunction(scene, from)) || isAlso(scene, verb, from) || isDue(scene, verb, from)))
    return -1;
  if (found.verbal) return verb;
  const noun = { first: found.first, last: found.last, peeled: 0, name: -1, figure: -1 };
  const takes = isInTanween(scene, found.first) || disagrees(scene, verb, noun);
  return carrier?.slots.includes("agent") === true && takes ? verb : -1;
}

/** «كما [انتقد]» */
const isAlso = (scene: Scene, verb: number, from: number): boolean =>
  verb === from + 1 && wordAt(scene.analysis, from) === ALSO;

/** «ومن المقرر أن [يلتقي]» */
function isDue(scene: Scene, verb: number, from: number): boolean {
  if (verb < from + 2 || verb > from + DUE || !scene.is(verb - 1, Flag.COMPLEMENT)) return false;
  for (let at = from; at < verb - 1; at++) if (operatorAt(scene, at)?.adjective === true) return true;
  return false;
}
const DUE = 4;

/** The subject of the main verb of the sentence before, where it may be that of a verb that agrees with it. */
function subjectOfBefore(scene: Scene, sentence: number, wanted: Agreement | null = null): Participant | null {
  const { sentences } = scene.analysis;
  const first = sentences.first[sentence - 1];
  const end = sentences.end[sentence - 1];
  for (let at = first; at < end && at <= first + OPENING; at++) {
    if (!scene.is(at, Flag.VERBAL) || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    const { subject } = aroundVerb(scene, at, at, first, end);
    if (subject === null || subject.figure !== -1 || isThing(scene, subject) || isTeller(scene, subject)) return null;
    if (!agreesWith(scene, wanted, subject)) return null;
    return participant(scene, subject);
  }
  return null;
}

/** «قال الوزير خلال لقاء مع نظيره», «وصل الوزير في زيارة», «غادر المدينة بعد زيارة»: who speaks or acts in the course of a meeting takes part in it. */
export function fromMeeting(
  scene: Scene,
  { found, type, targets }: Draft,
  from: number,
  to: number,
): Participant | null {
  const before = found.first - 1;
  if (type !== "talks" || before < from || (found.features & Feature.DEFINITE) !== 0) return null;
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(before);
  const visit =
    found.trigger.traits.has("visit") && (code === particleCodes.get("fi") || code === particleCodes.get("after"));
  // «قال الوزير في اتصال هاتفي مع نظيره»
  const behind = [found.last + 1, found.last + 2].some((at) => scene.particleCode(at) === particleCodes.get("maa"));
  const met = code === particleCodes.get("fi") && behind && targets.length > 0;
  if (!visit && !met && code !== particleCodes.get("during")) return null;
  const subject = subjectBefore(scene, found.first, from, to);
  if (subject === null || !isUnbroken(scene, subject.last, found.first)) return null;
  // «قال إنه يأمل في نتائج خلال محادثات»: what somebody speaks of need not be where he speaks.
  for (let at = subject.last + 1; at < before && !found.trigger.traits.has("visit"); at++)
    if (scene.is(at, Flag.COMPLEMENT)) return null;
  const who = participant(scene, subject);
  const person = who.type === "PER" && (who.name !== null || visit || scene.isOf(subject.first, "leader"));
  return person && targets.every(({ name }) => name === null || name !== who.name) ? who : null;
}

/** Words of a sentence within which its main verb stands. */
const OPENING = 8;
