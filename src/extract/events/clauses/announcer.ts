import type { EventType } from "../../../model/event.js";
import { isMasdar } from "../phrases/masdar.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isTeller } from "../words/deeds.js";
import { isColon } from "../words/marks.js";
import { isArmed, natureOf } from "../words/sectors.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { aroundVerb } from "./clause.js";

/** Types whose noun of action, announced, is the announcer's own: «أعلنت الوزارة تأجيل», «أعلنت إيطاليا خططا لسحب». */
const ANNOUNCED: ReadonlySet<EventType> = new Set([
  "suspension",
  "resumption",
  "withdrawal",
  "ceasefire",
  "sanction",
  "decision",
  "deployment",
  "rejection",
  "support",
  "formation",
]);
/** Types that a force announces of itself: «أعلنت الوزارة إسقاط ثماني مسيرات», «أعلن الجيش اعتقال». */
const CLAIMED: ReadonlySet<EventType> = new Set(["interception", "arrest", "release", "takeover"]);
/** The row of a strike, which those announce who go on it. */
const STRIKES = "protest.idrab";

const WAR = "war.harb";
const FAR_ANNOUNCEMENT = 9;

/** «الجيش السوري: إسقاط طائرتين»: a body that heads a headline says what it has done or decided. */
function headlineSpeaker(scene: Scene, { found, type }: Draft, from: number): Phrase | null {
  const colon = found.first - 1;
  if (!(ANNOUNCED.has(type) || CLAIMED.has(type)) || colon <= from || !isColon(scene, colon)) return null;
  const head = readPhrase(scene, from, colon);
  if (head === null || head.last !== colon - 1 || head.name === -1) return null;
  // «رويترز: إسقاط طائرة»: who tells the news has not done it.
  const { type: nature, sector } = scene.input.names[head.name];
  return nature === "ORG" && sector !== "JRN" ? head : null;
}

/** A named body, or a force by its kind: «أعلنت القوة المشتركة القبض على». */
function canAnnounce(scene: Scene, phrase: Phrase): boolean {
  if (phrase.name !== -1) {
    const { type, role } = scene.input.names[phrase.name];
    // «روسيا تعلن إسقاط مسيرات», not «أعلن الصليب الأحمر الإفراج عن»
    return (
      (type === "ORG" && !isTeller(scene, phrase)) ||
      (type === "GPE" && role === "actor" && scene.nameAt[phrase.first] === phrase.name)
    );
  }
  if (!scene.hasArticle(phrase.first)) return false;
  const { type, sector } = natureOf(scene, phrase);
  const armed = sector === "MIL" || sector === "COP" || sector === "REB";
  return scene.isOf(phrase.first, "force") || (type === "ORG" && armed);
}

/** «أعلنت إسرائيل الحرب على الحركة» */
const isDeclared = (scene: Scene, { found: { trigger, last } }: Draft): boolean =>
  trigger.id === WAR && scene.particleCode(last + 1) === scene.vocabulary.particleCodes.get("ala");

/** A state or those who bear arms, as a party that announces a blow of its own does. */
function mayStrike(scene: Scene, phrase: Phrase): boolean {
  if (isArmed(scene, phrase)) return true;
  const name = scene.input.names[phrase.name];
  return name !== undefined && (name.type === "GPE" || (name.type === "ORG" && name.sector === "PTY"));
}

/** «نفت القوات قصف سوق»: who denies a blow is said to have dealt it. */
function denierOf(scene: Scene, first: number, from: number, to: number): Phrase | null {
  for (let at = first - 1; at >= from && first - at <= FAR_ANNOUNCEMENT; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.is(at, Flag.COMPLEMENT)) return null;
    if (!scene.isOf(at, "denies")) continue;
    const { subject } = aroundVerb(scene, at, at, from, to);
    return subject !== null && subject.last < first && mayStrike(scene, subject) ? subject : null;
  }
  return null;
}

/** Who announces what is told by a noun of action, where nobody else is said to do it. */
export function announcerOf(scene: Scene, draft: Draft, from: number, to: number): Phrase | null {
  const { first } = draft.found;
  const speaker = headlineSpeaker(scene, draft, from);
  if (speaker !== null) return speaker;
  // «أعلن الجيش استهداف موقع», «أعلنت السرايا قصف المستوطنة»
  const { traits } = draft.found.trigger;
  const dealt = traits.has("dealt");
  const claimed = CLAIMED.has(draft.type) || traits.has("neutralises") || dealt;
  // «أعلنت النقابة الإضراب العام»
  const strikes = draft.found.trigger.id === STRIKES;
  // «أعلن الرئيس الانسحاب من الاتفاق»
  const leaves = draft.type === "withdrawal" && draft.targets.length > 0;
  const definite = scene.is(first, Flag.DEFINITE) && (dealt || !(claimed || strikes));
  const declared = isDeclared(scene, draft);
  const denied = draft.status === "denied" && scene.vocabulary.types.get(draft.type)?.group === "violence";
  const denier = denied ? denierOf(scene, first, from, to) : null;
  if (denier !== null) return denier;
  if (!(ANNOUNCED.has(draft.type) || claimed || strikes || declared) || (definite && !(leaves || declared)))
    return null;
  for (let at = first - 1; at >= from && first - at <= FAR_ANNOUNCEMENT; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.is(at, Flag.COMPLEMENT)) return null;
    // «بعد إعلان الجيش مقتل», «إعلان الرئيس تمديد الهدنة»
    const noun = scene.is(at, Flag.SPEECH) && isMasdar(scene, at);
    if (!(noun || scene.is(at, Flag.VERBAL)) || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    // «أعلنت الوزارة فرض عقوبات»: a noun of doing between the two.
    if (at === first - 1 && scene.is(at, Flag.CARRIER)) continue;
    if (!scene.is(at, Flag.SPEECH | Flag.OPERATOR)) return null;
    const subject = noun ? readPhrase(scene, at + 1, first) : aroundVerb(scene, at, at, from, to).subject;
    const beside = subject?.last === first - 1 || (declared && at === first - 1);
    if (subject === null || subject.last >= first || (definite && !beside)) return null;
    // «أعلن الجيش استهداف موقع», not «أعلنت الوزارة استهداف مستشفى», «استهداف مقره».
    if (dealt && (!mayStrike(scene, subject) || endsInPronoun(scene, first + 1))) return null;
    return !claimed || canAnnounce(scene, subject) ? subject : null;
  }
  return null;
}
