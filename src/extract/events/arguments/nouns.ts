import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import type { Sector } from "../../../model/name.js";
import { isAct } from "../clauses/acts-of-speech.js";
import { announcerOf } from "../clauses/announcer.js";
import { isMet, visitorBehind } from "../clauses/met.js";
import { fromCarriers, witnessOf } from "../control/carriers.js";
import { claimantOf } from "../control/claimant.js";
import { heldBefore, isHeldIn } from "../participants/held.js";
import type { Slots } from "../participants/slots.js";
import { isCharged } from "../phrases/charged.js";
import { isReflexive } from "../phrases/insertions.js";
import { genitive, HARMS, mayAct } from "../phrases/masdar.js";
import { actsOnDeed, objectBehind } from "../phrases/masdar-object.js";
import { fromPrepositions, isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { type FrameSlot, hasPosition, hasSlot } from "../tables/frames.js";
import { isNumber } from "../words/counted.js";
import { demonymAfter } from "../words/demonyms.js";
import { isFeminine } from "../words/endings.js";
import { isBuilding, isGround } from "../words/grounds.js";
import { natureOf } from "../words/sectors.js";
import { isPartitive, isTaker } from "../words/takers.js";
import { flies } from "../words/weapons.js";
import { freedByNoun } from "./freed.js";
import { doerOfNoun, isRatherDoneTo } from "./noun-doers.js";
import { opposedBehind } from "./opposed.js";
import { objectOfOwned } from "./owners.js";
import { pairOf } from "./pairs.js";
import { ownerBehind } from "./striker-behind.js";

/** Finds who did what a noun of action tells, and to whom: by its adjective, its carrier verb, what completes it, prepositions. */
export function nounArguments(slots: Slots): void {
  const { scene, draft, from, to } = slots;
  const { found } = draft;
  const { frame } = found.trigger;
  if (isHeldIn(scene, draft)) {
    const who = heldBefore(scene, draft, from);
    if (who !== null) slots.put("target", who);
    return;
  }
  const genitives = frame.filter(({ position }) => position === "gen").map(({ slot }) => slot);
  const state = demonymAfter(scene, draft.type, found.last, to, isRatherDoneTo(genitives));
  // «الحرب الأهلية السورية»: where it is, no side of it.
  const civil = draft.type === "war" && scene.isOf(found.last + 1, "civil");
  if (
    state !== null &&
    !civil &&
    frame.some(({ slot, position }) => slot === "agent" && (position === "adj" || position === "gen"))
  ) {
    // «المفاوضات التركية السورية»
    const pair = pairOf(scene, draft, to);
    if (pair.length > 1) slots.setAgents(pair);
    else if (!isOneOfTwo(scene, draft)) slots.setAgents([state]);
  }
  const opposed = opposedBehind(scene, draft, to);
  if (opposed !== null) slots.put("target", opposed);
  const stated = statedBy(scene, draft, to);
  if (stated !== null) slots.put("agent", stated);
  const claimant = claimantOf(scene, draft, from, to);
  if (claimant !== null) slots.put("agent", claimant);
  fromCarriers(scene, draft, from, to, slots.put);
  // «هجمات متبادلة بين القوات وفصائل مسلحة»: each side strikes the other.
  const bayn = scene.vocabulary.particleCodes.get("bayn");
  if (bayn !== undefined && isMutual(scene, found.last + 1, to))
    fromPrepositions(scene, [{ slot: "parties", position: bayn }], found.last, to, slots.put);
  const completed = genitive(scene, draft, to);
  const freed = freedByNoun(scene, draft, to);
  if (freed !== null) slots.put("target", freed);
  // «مظاهرة لعمال المصنع»
  const owned = BLOWS.has(draft.type) || OWNED.has(draft.type);
  const owner =
    completed !== null || slots.has("agent")
      ? null
      : owned
        ? ownerBehind(scene, draft, to)
        : visitorBehind(scene, draft, to);
  if (owner !== null) slots.put("agent", owner);
  const object =
    completed !== null && (genitives.includes("target") || takesObject(scene, frame, completed.last + 1))
      ? objectBehind(scene, draft, completed, to)
      : null;
  // «بتأييد 132 نائبا»: by whom.
  const backed =
    draft.type === "support" &&
    completed !== null &&
    isGlued(scene, found.first, "bi") &&
    isNumber(scene, completed.first);
  if (backed && completed !== null) slots.put("agent", completed);
  // «اعتقال الأجهزة الأمنية»: no force is arrested.
  const arresting = draft.type === "arrest" && completed !== null && isForce(scene, completed);
  if (arresting) slots.put("agent", completed);
  const met = completed !== null && isMet(scene, draft, completed);
  if (met) slots.put("target", completed);
  const doer =
    !met &&
    completed !== null &&
    object !== null &&
    // «استهداف موقع بصاروخي بركان»
    !(BLOWS.has(draft.type) && completed.name === -1 && isGround(scene, completed)) &&
    // «إيداع المتهم السجن»
    !(HARMS.has(draft.type) && isBuilding(scene, object)) &&
    // «استهداف القوات للمبنى»: where ل tells whom, what completes the noun is who.
    // «مهاجمة الحوثيين القرية»
    (HARMS.has(draft.type) ||
      frame.some(({ slot, position }) => slot === "agent" && typeof position !== "number") ||
      isGlued(scene, completed.last + 1, "li") ||
      (BLOWS.has(draft.type) && flies(scene, completed.first)) ||
      (!isGround(scene, completed) && isGround(scene, object)));
  // «قصف الجيش مستودعا للذخيرة»: the object stands before what a preposition adds to it.
  if (completed !== null && object !== null && doer) {
    slots.put("agent", completed);
    slots.put("target", object);
  }
  // «اعتقال فلان أثناء تخطيطه للسفر»: ل leads to the one only right behind who does it.
  const apart = completed !== null && HARMS.has(draft.type) && !isGlued(scene, completed.last + 1, "li");
  const others = frame.filter(
    ({ position }) =>
      position !== "gen" && !((owner !== null || apart || isCharged(scene, draft)) && position === "li"),
  );
  fromPrepositions(scene, others, (owner ?? completed)?.last ?? found.last, to, slots.put);
  if (met || backed || arresting || (completed !== null && object !== null && doer)) {
    // Both are told.
  } else if (
    completed !== null &&
    !HARMS.has(draft.type) &&
    !(isGround(scene, completed) && !isStatesAct(scene, draft, completed)) &&
    actsOnDeed(scene, completed, to)
  ) {
    slots.put("agent", completed);
  } else if (completed !== null && isReflexive(scene, completed.last + 1)) {
    // «تفجير أحد المسلحين نفسه»
    slots.put("agent", completed);
  } else if (completed !== null && found.trigger.traits.has("owned")) {
    // «حرب روسيا على أوكرانيا», unlike «حرب فيتنام», «حرب شوارع مع»
    if (slots.has("target") && (completed.name !== -1 || scene.hasArticle(completed.first)))
      slots.put("agent", completed);
  } else if (completed !== null && genitives.length > 0) {
    // With the target told by a preposition the genitive is the agent: قصف القوات للمدينة, هجوم النظام على الغوطة.
    if (
      genitives.includes("agent") &&
      (isGround(scene, completed) || (STRIKES.has(draft.type) && scene.isOf(completed.first, "vehicle"))) &&
      !(isStatesAct(scene, draft, completed) && !genitives.includes("target"))
    ) {
      // «معارك الجوف» are fought there, by others.
      const struck = genitives.includes("target") || isBuilding(scene, completed);
      if (STRIKES.has(draft.type) || (draft.type === "attack" && struck)) slots.put("target", completed);
    } else if (
      genitives.includes("agent") &&
      BLOWS.has(draft.type) &&
      !slots.has("target") &&
      (isHarmless(scene, completed) || isToBeStruck(slots, completed))
    ) {
      slots.put("target", completed);
    } else if (isOneCharge(scene, draft, completed)) {
      slots.put("target", completed);
    } else if (genitives.includes("agent") && (slots.has("target") || !genitives.includes("target"))) {
      // «إسقاط مسيرات استهدفت المدنيين»: drones do not down.
      if (
        mayAct(scene, completed) &&
        !(draft.type === "aid" && isGiven(scene, completed)) &&
        !isMeetingPlace(scene, draft, completed)
      )
        slots.put("agent", completed);
    } else if (draft.type === "threat" && completed.name !== -1 && isGlued(scene, completed.last + 1, "bi"))
      // «تهديد إيطاليا باحتجاز السفينة»
      slots.put("agent", completed);
    else if (genitives.includes("target")) slots.put("target", completed);
    else slots.put(genitives[0], completed);
  }
  const undergone = objectOfOwned(scene, draft, to);
  if (undergone !== null && hasSlot(frame, "target")) slots.put("target", undergone);
  slots.putAim();
  const place = slots.has("target") || !hasSlot(frame, "target") ? null : witnessOf(scene, draft, from, to);
  if (place !== null) slots.put("target", place);
  doerOfNoun(slots, { completed, genitives, undergone });
}

/** Words between whose refusal it is and ل: «رفض الأردن القاطع لهذه الخطوة». */
const REFUSED = 2;

/** «أعرب عن رفض الجزائر للتصريحات»: the state or body behind a noun of refusal, with ل for what is refused. */
function statedBy(scene: Scene, draft: Draft, to: number): Phrase | null {
  if (draft.type !== "rejection" && draft.type !== "support") return null;
  const who = genitive(scene, draft, to);
  if (who === null || who.name === -1 || scene.nameAt[who.first] !== who.name) return null;
  const { type, role } = scene.input.names[who.name];
  if (type !== "ORG" && !(type === "GPE" && role === "actor")) return null;
  for (let at = who.last + 1; at < to && at <= who.last + 1 + REFUSED; at++) {
    if (scene.is(at, Flag.MARK) || scene.particle[at] !== -1) return null;
    if (isGlued(scene, at, "li")) return who;
  }
  return null;
}

const FORCES: ReadonlySet<Sector | null> = new Set<Sector>(["MIL", "COP", "SPY"]);

/** «الأجهزة الأمنية», «الشرطة», not «ضباط الشرطة». */
function isForce(scene: Scene, phrase: Phrase): boolean {
  const { type, sector } =
    phrase.name !== -1 && scene.nameAt[phrase.first] === phrase.name
      ? scene.input.names[phrase.name]
      : natureOf(scene, phrase);
  return type === "ORG" && FORCES.has(sector);
}

/** «مظاهرة لعمال المصنع», «توغل للجيش» */
const OWNED: ReadonlySet<EventType> = new Set(["protest", "takeover", "deployment"]);
const STRIKES: ReadonlySet<EventType> = new Set(["bombing", "airstrike", "shelling", "takeover"]);

const HARMLESS: ReadonlySet<Sector | null> = new Set<Sector>(["CVL", "MED", "JRN"]);

/** «قصف المدنيين», «اعتداءات المستوطنين»: civilians are struck where nobody else is. */
const isHarmless = (scene: Scene, phrase: Phrase): boolean =>
  phrase.name === -1 && HARMLESS.has(natureOf(scene, phrase).sector);

/** «هدد بقصف إيران», «أعلنت الكتائب قصف تل أبيب»: a state is rather what is struck of a blow only thought of, or told by who deals it. */
const isToBeStruck = ({ scene, draft, from, to }: Slots, { first, name }: Phrase): boolean =>
  name !== -1 &&
  scene.nameAt[first] === name &&
  scene.input.names[name].type === "GPE" &&
  (draft.status !== "actual" || announcerOf(scene, draft, from, to) !== null);

/** «اتهام أنقرة بدعم الجماعة»: one charge, and what of by ب, is against whom completes it; «اتهامات أنقرة بأن» are hers. */
function isOneCharge(scene: Scene, { type, found }: Draft, phrase: Phrase): boolean {
  if (type !== "accusation" || (found.features & Feature.PLURAL) !== 0) return false;
  const next = behindWhole(scene, phrase);
  return isGlued(scene, next, "bi") && !scene.isOf(next, "that-of");
}

/** «اتهام خمسة [من أعضائها] بالتخطيط»: the token behind those that the phrase is some of. */
function behindWhole(scene: Scene, { last }: Phrase): number {
  const some = scene.particleCode(last + 1) === scene.vocabulary.particleCodes.get("min");
  return some && (isPartitive(scene, last) || scene.is(last, Flag.NUMBER)) ? last + 3 : last + 1;
}

/** «المحادثات السورية», not «المحادثات السورية مع الوفد»: one adjective does not tell of two who both talk. */
const isOneOfTwo = (scene: Scene, { type, found }: Draft): boolean =>
  type === "talks" &&
  hasSlot(found.trigger.frame, "parties") &&
  !hasPosition(found.trigger.frame, "adj") &&
  scene.particleCode(found.last + 2) !== scene.vocabulary.particleCodes.get("maa");

/**
 * «مفاوضات الكويت», not «مفاوضات الكويت مع إيران»: a place that completes talks is where they are, but for one that talks
 * with another. «مفاوضات سرية»: nor does a word in the feminine without the article, which is rather their adjective.
 */
function isMeetingPlace(scene: Scene, { type, found }: Draft, { first, last, name }: Phrase): boolean {
  if (type !== "talks" || !hasSlot(found.trigger.frame, "parties")) return false;
  if (name === -1)
    return (found.features & Feature.PLURAL) !== 0 && isFeminine(scene, first) && !scene.hasArticle(first);
  const maa = scene.vocabulary.particleCodes.get("maa");
  return scene.input.names[name].type === "GPE" && scene.particleCode(last + 1) !== maa;
}

/** «صرف 60 ألف جنيه», «تقديم الرعاية»: what completes a noun of giving is what is given, where it is no one who gives. */
const isGiven = (scene: Scene, { first, name }: Phrase): boolean =>
  name === -1 && (scene.is(first, Flag.NUMBER) || !isTaker(scene, first));

/** «انسحاب واشنطن», «موافقة بغداد»: what states do, told of a place; «انقلاب النيجر» is no state's. */
const isStatesAct = (scene: Scene, draft: Draft, { name }: Phrase): boolean =>
  (draft.type === "withdrawal" || (isAct(scene, draft) && draft.type !== "coup")) &&
  name !== -1 &&
  scene.input.names[name].type === "GPE";

function isMutual(scene: Scene, token: number, to: number): boolean {
  return token < to && scene.isOf(token, "mutual");
}

/** «قصف الجيش مستودعا», not «عملية تركيا العسكرية»: what the doer of a deed is done to stands in the accusative. */
const takesObject = (scene: Scene, frame: readonly FrameSlot[], token: number): boolean =>
  hasSlot(frame, "target") && (!scene.hasArticle(token) || scene.nameAt[token] !== -1 || isTaker(scene, token));
