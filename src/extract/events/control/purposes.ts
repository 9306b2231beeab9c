import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import { aroundVerb, subjectBefore } from "../clauses/clause.js";
import { fits } from "../participants/fits.js";
import { isGlued } from "../phrases/prepositions.js";
import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isHappening } from "../words/deeds.js";
import { isNounOfDoing } from "../words/nouns-of-doing.js";
import { isReason } from "../words/reasons.js";
import { canTakePart } from "../words/takers.js";

/** Types that stand as a purpose of the one who acts: «للسيطرة على المدينة», «لضرب المعسكر». */
const AIMED_AT: ReadonlySet<EventType> = new Set([
  "takeover",
  "withdrawal",
  "deployment",
  "coup",
  "clash",
  "shelling",
  "airstrike",
  "talks",
  "demand",
]);
/** Harm that is done on purpose: «للقبض على المطلوبين», «بهدف اغتيال الوزير». */
const WILLED: ReadonlySet<EventType> = new Set(["attack", "bombing", "killing", "arrest", "abduction"]);

/** «استعدادا للهجوم», «بهدف استعادة», «من أجل تحرير»: whether a word for what is aimed at leads to a token. */
function isAimedAt(scene: Scene, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && at >= first - 2; at--) if (scene.isOf(at, "for-purpose")) return true;
  // «في محاولة لاقتحام», not «في محاولة اقتحام»
  return (
    scene.isOf(first - 1, "attempt") &&
    scene.particleCode(first - 2) === scene.vocabulary.particleCodes.get("fi") &&
    isGlued(scene, first, "li")
  );
}

/** Whether what ل leads to at a token may be somebody's purpose: behind an indefinite noun («غطاء لشن») it only completes that. */
export function isFree(scene: Scene, token: number, from: number): boolean {
  const before = token - 1;
  return (
    before < from ||
    scene.is(before, Flag.DEFINITE | Flag.VERBAL | Flag.FUNCTION | Flag.MARK) ||
    scene.nameAt[before] !== -1 ||
    scene.particle[before] !== -1 ||
    scene.timexAt[before] !== -1 ||
    scene.isOf(before, "manner") ||
    canTakePart(scene, before)
  );
}

/**
 * «اقتحمت المنزل لاعتقال رجل», not «تعرض لقتل»: harm done to the one that completes the noun, no complement of a verb or of
 * another noun of action («التخطيط لاستهداف»).
 */
const isWilled = (scene: Scene, { found, type }: Pick<Draft, "found" | "type">): boolean =>
  WILLED.has(type) &&
  (found.features & Feature.DEFINITE) === 0 &&
  !scene.is(found.first - 1, Flag.VERBAL) &&
  !isNounOfDoing(scene, found.first - 1) &&
  found.trigger.frame.some(({ slot, position }) => slot === "target" && (position === "gen" || type === "arrest"));

/** The subject before a token that tells what for, but for a happening: «بدأت المظاهرات احتجاجا على», «احتجاجات استمرت للمطالبة». */
export function whoActsFor(scene: Scene, token: number, from: number, to: number): Phrase | null {
  for (let at = token - 1; at >= from && scene.border[at + 1] < Border.CLAUSE; at--) {
    if (!scene.is(at, Flag.VERBAL) || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    if (at > from && scene.triggerAt[at - 1] !== -1 && !scene.is(at - 1, Flag.VERBAL)) return null;
    const { subject } = aroundVerb(scene, at, at, from, to);
    if (subject !== null && isHappening(scene, subject)) return null;
    break;
  }
  return subjectBefore(scene, token, from, to);
}

const isDeedAt = (scene: Scene, at: number): boolean => scene.triggerAt[at] !== -1 && !scene.is(at, Flag.VERB);

/** Words between a verb that ل completes and its ل. */
const DATIVE = 6;

/** «خرجوا احتجاجا على», «للسيطرة على المدينة»: what somebody acts for, told by a noun of action. */
export function fromPurpose(scene: Scene, draft: Draft, from: number, to: number): Phrase | null {
  const { found, type, carriers } = draft;
  if ((found.features & Feature.MASDAR) === 0 || (found.features & Feature.PLURAL) !== 0 || carriers.length > 0)
    return null;
  const led = (found.proclitics & Proclitic.LI) !== 0;
  const aimed = (AIMED_AT.has(type) || WILLED.has(type)) && isAimedAt(scene, found.first, from);
  const purpose = led && (AIMED_AT.has(type) || isWilled(scene, { found, type }));
  const reason = found.peeled === 0 && isReason(draft);
  if (!purpose && !reason && !aimed) return null;
  // «تبادلا لإطلاق النار»: behind an indefinite noun ل only completes it.
  if (purpose && !aimed && !isFree(scene, found.first, from)) return null;
  // «تصدى الأهالي لاقتحام المستوطنين»: what ل leads to is what they met.
  for (let at = found.first - 1; purpose && at >= from && at >= found.first - DATIVE; at--)
    if (scene.isOf(at, "dative")) return null;
  const subject = whoActsFor(scene, found.first, from, to);
  if (subject === null || !isUnbroken(scene, subject.last, found.first) || !fits(scene, draft, "agent", subject))
    return null;
  // «هجوم العناصر على المتظاهرين لقمعهم»: rather of those whose deed stands between.
  if (WILLED.has(type)) for (let at = subject.last + 1; at < found.first; at++) if (isDeedAt(scene, at)) return null;
  return subject;
}
