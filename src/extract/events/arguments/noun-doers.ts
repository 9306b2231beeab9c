import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType } from "../../../model/event.js";
import { announcerOf } from "../clauses/announcer.js";
import { subjectBefore } from "../clauses/clause.js";
import { nameAlone } from "../clauses/relative-clause.js";
import { harmer } from "../control/carriers.js";
import { partyBefore } from "../participants/pronoun-antecedent.js";
import type { Slots } from "../participants/slots.js";
import { isCharged } from "../phrases/charged.js";
import { HARMS } from "../phrases/masdar.js";
import { readPhrase } from "../phrases/phrases.js";
import { fromPrepositions } from "../phrases/prepositions.js";
import type { Phrase } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { hasSlot, type Slot } from "../tables/frames.js";
import { type Agreement, agreesWith, ofPronoun } from "../words/agreement.js";
import { isGoverned } from "../words/nouns.js";
import { isTaker } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { pairOf } from "./pairs.js";
import { ownerBehind, strikerBehind } from "./striker-behind.js";
import { subjectAhead } from "./subject-ahead.js";

/** What is told right behind a noun of action. */
interface Behind {
  /** The noun phrase that completes it, or null. */
  readonly completed: Phrase | null;
  /** The slots that what completes it may fill. */
  readonly genitives: readonly Slot[];
  readonly undergone: Phrase | null;
}

/** What comes from somebody: «مناشدات من الاتحاد الأوروبي», «انتقادات من الحكومة». */
const ISSUED: ReadonlySet<EventType> = new Set(["demand", "accusation", "support", "rejection"]);

/** «استهدافه»: what has whom it is done to for its genitive, and never who does it. */
export const isRatherDoneTo = (genitives: readonly Slot[]): boolean =>
  genitives.includes("target") && !genitives.includes("agent");

/** «التي تواصلت»: a verb right behind its relative pronoun. */
const isRelativeVerb = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.VERBAL) && scene.is(token - 1, Flag.RELATIVE);

/** Words between those who shot and the noun of another deed of theirs. */
const SHOT = 8;

/** «قتل شاب برصاص [القوات] خلال اقتحامها المخيم»: who did the harm right before is who does this as well. */
function shooterBefore(scene: Scene, token: number, from: number, wanted: Agreement | null): Phrase | null {
  const { particleCodes } = scene.vocabulary;
  const by = particleCodes.get("by");
  if (by === undefined || scene.particleCode(token - 1) !== particleCodes.get("during")) return null;
  for (let at = token - 2; at >= from && at >= token - SHOT && scene.border[at + 1] < Border.CLAUSE; at--) {
    if (scene.particleCode(at) !== by) continue;
    const who = readPhrase(scene, scene.particleEnd[at] + 1, token);
    return who !== null && who.last >= token - 3 && agreesWith(scene, wanted, who) ? who : null;
  }
  return null;
}

/** «استهدف المقاتلون [الجيش] خلال اقتحامه المدينة»: of two sides rather the one right before it. */
function struckBefore(scene: Scene, token: number, from: number, wanted: Agreement | null): Phrase | null {
  const during = scene.particleCode(token - 1) === scene.vocabulary.particleCodes.get("during");
  return during ? partyBefore(scene, token, from, wanted) : null;
}

/** «رد», in folded letters, which is an answer as well. */
const ANSWERED = /^[وف]?رد$/;
/** Words between one who answers and his deed. */
const ANSWER = 10;

/** «رد الجيش في وقت لاحق [بقصف] المدينة»: who answers with the deed. */
function answererOf(scene: Scene, { first, proclitics }: Found, from: number): Phrase | null {
  if ((proclitics & Proclitic.BI) === 0) return null;
  for (let at = first - 2; at >= from && at >= first - ANSWER; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.triggerAt[at] !== -1) return null;
    if (!ANSWERED.test(wordAt(scene.analysis, at))) continue;
    const who = readPhrase(scene, at + 1, first);
    return who !== null && (who.name !== -1 || isTaker(scene, who.first)) && !isGoverned(scene, who.first) ? who : null;
  }
  return null;
}

/** Finds who did what a noun of action tells where nothing beside it does: the clause, the sentence, who announces it. */
export function doerOfNoun(slots: Slots, { completed, genitives, undergone }: Behind): void {
  const { scene, draft, from, to } = slots;
  const { found } = draft;
  const { frame } = found.trigger;
  const by = scene.vocabulary.particleCodes.get("by");
  if (by !== undefined && !slots.has("agent"))
    fromPrepositions(scene, [{ slot: "agent", position: by }], found.last, to, slots.put);
  // «أعلن موعد الانتخابات»: who holds a poll, only words of its own tell.
  if (draft.type === "election") return;
  // «أعلنت الفصائل سيطرتها على»: the pronoun is the subject of the clause.
  if (
    found.pronoun > 0 &&
    !isCharged(scene, draft) &&
    !slots.has("agent") &&
    !draft.carriers.some(({ slots: told }) => told.includes("event")) &&
    (undergone !== null || (hasSlot(frame, "agent") && !isRatherDoneTo(genitives))) &&
    (slots.has("target") || !HARMS.has(draft.type) || genitives.every((slot) => slot === "agent"))
  ) {
    const wanted = ofPronoun(scene, found.last);
    // «إعلان واشنطن عقوباتها»: the one right before it; but «عقوبات على الصين لاتهامها», «دعم المقاومة وتأييدهم».
    const alone = (found.proclitics & (Proclitic.LI | Proclitic.CONJUNCTION)) === 0 && wanted?.plural === false;
    // «قوات الحكومة التي تواصلت معاركها»
    const owner = isRelativeVerb(scene, found.first - 1) ? nameAlone(scene, found.first - 3, from) : null;
    const subject =
      (owner !== null && agreesWith(scene, wanted, owner) ? owner : null) ??
      (alone ? partyBefore(scene, found.first, Math.max(found.first - 1, from), wanted) : null) ??
      shooterBefore(scene, found.first, from, wanted) ??
      (draft.type === "takeover" ? struckBefore(scene, found.first, from, wanted) : null) ??
      subjectBefore(scene, found.first, from, to, undefined, wanted) ??
      partyBefore(scene, found.first, from, wanted) ??
      subjectAhead(scene, found, from, to, wanted);
    if (subject !== null) slots.put("agent", subject);
  }
  const issuer = slots.has("agent") || !ISSUED.has(draft.type) ? null : strikerBehind(scene, draft, to);
  if (issuer !== null) {
    slots.put("agent", issuer);
    if (draft.targets[0]?.start === draft.agents[0]?.start) draft.targets = [];
  }
  // «قتلت القوات ثلاثة في اشتباك»: who kills in a fight is one side of it.
  if (!slots.has("agent") && (BLOWS.has(draft.type) || draft.type === "clash")) {
    const subject = strikerBehind(scene, draft, to) ?? harmer(scene, draft, from, to);
    if (subject !== null) slots.put("agent", subject);
  }
  const pair = slots.has("agent") ? [] : pairOf(scene, draft, to);
  if (pair.length > 0) {
    slots.setAgents(pair);
  }
  // «قمة لمجموعة العشرين»
  if (!slots.has("agent") && draft.type === "talks" && completed === null && !endsInPronoun(scene, found.first - 1)) {
    const those = ownerBehind(scene, draft, to);
    if (those !== null) slots.put("agent", those);
  }
  if (!slots.has("agent")) {
    const subject = answererOf(scene, found, from) ?? announcerOf(scene, draft, from, to);
    if (subject !== null) slots.put("agent", subject);
  }
}
