import { Feature } from "../../lexicon/features.js";
import type { EventType } from "../../model/event.js";
import { ofPronoun, ofVerb } from "./agreement.js";
import { aimOf } from "./aims.js";
import { announcerOf } from "./announcer.js";
import { fromCarriers, harmer } from "./carriers.js";
import { claimantOf } from "./claimant.js";
import { aroundVerb, subjectBefore } from "./clause.js";
import { demonymAfter } from "./demonyms.js";
import type { Draft, Phrase } from "./draft.js";
import { fits, standIn } from "./fits.js";
import { freedBehind } from "./freed.js";
import { isBuilding, isGround, isPlaceName } from "./grounds.js";
import { isOpen, isReflexive, skipInsertions } from "./insertions.js";
import { objectAlone } from "./lone-object.js";
import { actsOnDeed, genitive, HARMS, mayAct, objectBehind, ownerBehind, strikerBehind } from "./masdar.js";
import { isTaker } from "./nouns.js";
import { ownState } from "./own-state.js";
import { objectOfOwned } from "./owners.js";
import { pairOf } from "./pairs.js";
import { standsFor } from "./participants.js";
import { readPhrase } from "./phrases.js";
import { fromPrepositions, isGlued } from "./prepositions.js";
import { partyBefore } from "./pronoun-antecedent.js";
import { relativeObject } from "./relative-clause.js";
import { Flag, type Scene } from "./scene.js";
import { otherSide, withCoordinates } from "./sides.js";
import { speaker, teller } from "./speaker.js";
import { subjectAhead } from "./subject-ahead.js";
import { endsInPronoun } from "./verb-forms.js";
import type { FrameSlot, Slot } from "./vocabulary.js";
import { canBePassive, DONE_TO_THINGS, isPassive, mayBePassive } from "./voice.js";

/** Finds who did it and to whom. */
export function setParticipants(scene: Scene, draft: Draft): void {
  const { found } = draft;
  const { sentences } = scene.analysis;
  const from = scene.openingOf(found.sentence);
  const to = sentences.end[found.sentence];
  const filled = new Set<Slot>();
  const put = (slot: Slot, phrase: Phrase): void => {
    if (filled.has(slot) || !fits(scene, draft, slot, phrase)) return;
    const own = ownState(scene, phrase, from, to);
    const who = own !== null ? [own] : withCoordinates(scene, standIn(scene, draft, slot, phrase, to), to);
    if (slot === "agent") draft.agents = who;
    else if (slot === "target") draft.targets = who;
    else if (slot === "parties") {
      const others = who.length > 1 ? who.slice(1) : otherSide(scene, phrase, to);
      // Who talk or agree with each other both do it; who fight each other also do it to each other.
      const together = TOGETHER.has(draft.type);
      draft.agents = together ? [who[0], ...others] : [who[0]];
      if (!together && others.length > 0) draft.targets = others;
      filled.add("agent");
      filled.add("target");
    } else return;
    filled.add(slot);
  };
  const putAim = (): void => {
    const aim = filled.has("target") ? null : aimOf(scene, draft, to);
    if (aim !== null) put("target", aim);
  };
  const { frame } = found.trigger;
  const by = scene.vocabulary.particleCodes.get("by");
  if (found.verbal) {
    const transitive = frame.some(({ position }) => position === "obj");
    // «اتهم الوزير بالمسؤولية عن الهجوم أحزابا»: only of an act of force ب tells the means.
    const armed = ARMED.has(scene.vocabulary.types.get(draft.type)?.group ?? "") || draft.type === "arrest";
    const around = aroundVerb(scene, found.first, found.last, from, to, undefined, transitive, armed);
    const said =
      around.mine === true
        ? speaker(scene, found.first, from, to)
        : around.shared === true && isAct(scene, draft) && !scene.is(found.first - 1, Flag.COMPLEMENT)
          ? teller(scene, found.first, from, to, ofVerb(scene, found.first))
          : null;
    // «أسقطت من قبل مسلحين»
    const doer = by === undefined ? null : firstBy(scene, by, found.last, to);
    const sides = between(scene, frame, found.last, to);
    const passive = isPassive(scene, draft, around) || (doer !== null && mayBePassive(found)) || sides !== null;
    const object = around.object ?? objectAlone(scene, draft, around);
    // «قبل أن تستأنف»: what takes an object and has none is passive.
    const freed = freedBehind(scene, draft, around, to);
    if (freed !== null && freed.who !== null) put("target", freed.who);
    const bare = around.shared === true && transitive && object === null && canBePassive(scene, draft);
    const doing = object === around.subject || bare || freed?.passive === true ? null : around.subject;
    if (bare && around.subject !== null && DONE_TO_THINGS.has(draft.type)) put("target", around.subject);
    for (const { slot, position } of frame) {
      if (position === "subj") {
        if (passive) {
          if (around.subject !== null && around.shared !== true) put("target", around.subject);
        } else if (slot === "weapon") {
          // «استهدفت مقاتلات التحالف»: aircraft strike for those whose they are.
          if (draft.type === "airstrike" && doing !== null && standsFor(scene, doing)) put("agent", doing);
        } else if (doing !== null || around.mine === true) {
          const who = said ?? doing;
          if (who !== null) put(slot, who);
        }
      } else if (position === "obj" && !passive && object !== null && found.pronoun === 0) put(slot, object);
    }
    // «أن يزور وفد بروكسل»: the place visited is no party, nor the visitor where only one noun is told.
    const visited = frame.some(({ slot, position }) => slot === "place" && position === "obj");
    if (
      visited &&
      around.object === null &&
      !around.before &&
      around.subject !== null &&
      isPlaceName(scene, around.subject)
    ) {
      draft.agents = [];
      filled.delete("agent");
      const subject = subjectBefore(scene, found.first, from, to);
      if (subject !== null) put("agent", subject);
      draft.visited = around.subject.name;
    } else if (visited && around.object !== null && isPlaceName(scene, around.object))
      draft.visited = around.object.name;
    const relative = relativeObject(scene, found.first, found.last, from);
    // «صاروخ أطلقه مسلحون على البلدة»: the pronoun is no target where another word leads to it.
    const aimed = ({ slot, position }: FrameSlot): boolean =>
      slot === "target" && (found.pronoun > 0 ? position === "obj" : position !== "subj");
    if (relative !== null && frame.some(aimed)) {
      put("target", relative);
      // «الذي ألقي القبض عليه»: the one it was done to.
      if (filled.has("target") && draft.agents[0]?.start === draft.targets[0].start) {
        draft.agents = [];
        filled.delete("agent");
      }
    }
    if (!passive)
      fromPrepositions(
        scene,
        frame,
        Math.max(found.last, around.before ? found.last : (around.subject?.last ?? found.last)),
        to,
        put,
      );
    putAim();
    if (doer !== null) put("agent", doer);
    if (sides !== null) put("agent", sides);
    return;
  }
  // «صواريخ أطلقها مسلحون على البلدة»: a verb with its pronoun, which no table inflects, has its subject right behind.
  if ((found.features & Feature.FIXED) !== 0 && endsInPronoun(scene, found.last)) {
    const at = skipInsertions(scene, found.last + 1, to);
    const behind = at < to && isOpen(scene, at, to) ? readPhrase(scene, at, to) : null;
    if (behind !== null && frame.some(({ position }) => position === "subj")) put("agent", behind);
  }
  const circumstance = isCircumstance(found);
  if (found.trigger.adjectival || circumstance || frame.some(({ position }) => position === "obj")) {
    const at = skipInsertions(scene, found.last + 1, to);
    // «وثمنت الرياض الوساطة الكويتية»: of two nouns behind a verb that no table inflects the first does it.
    const two = (found.features & Feature.FIXED) !== 0 ? aroundVerb(scene, found.first, found.last, from, to, 0) : null;
    if (two !== null && !two.before && two.subject !== null && two.object !== null && isPlainVerb(scene, found)) {
      put("agent", two.subject);
      put("target", two.object);
    }
    for (const { slot, position } of frame) {
      if (position !== "obj" || at >= to || scene.particle[at] !== -1) continue;
      const phrase = readPhrase(scene, at, to);
      if (phrase !== null) put(slot, phrase);
    }
    fromPrepositions(scene, frame, found.last, to, put);
    if (!filled.has("agent") && (found.trigger.adjectival || circumstance)) {
      const subject = teller(scene, found.first, from, to, null) ?? subjectBefore(scene, found.first, from, to);
      if (subject !== null) put("agent", subject);
    }
    return;
  }
  const state = demonymAfter(scene, found.last, to);
  if (
    state !== null &&
    frame.some(({ slot, position }) => slot === "agent" && (position === "adj" || position === "gen"))
  ) {
    draft.agents = [state];
    filled.add("agent");
  }
  const claimant = claimantOf(scene, draft, from, to);
  if (claimant !== null) put("agent", claimant);
  fromCarriers(scene, draft, from, to, put);
  // «هجمات متبادلة بين القوات وفصائل مسلحة»: each side strikes the other.
  const bayn = scene.vocabulary.particleCodes.get("bayn");
  if (bayn !== undefined && isMutual(scene, found.last + 1, to))
    fromPrepositions(scene, [{ slot: "parties", position: bayn }], found.last, to, put);
  const completed = genitive(scene, draft, to);
  const slots = frame.filter(({ position }) => position === "gen").map(({ slot }) => slot);
  // «مظاهرة لعمال المصنع»
  const owned = DEALT.has(draft.type) || OWNED.has(draft.type);
  const owner = completed === null && owned ? ownerBehind(scene, draft, to) : null;
  if (owner !== null) put("agent", owner);
  const object =
    completed !== null && (slots.includes("target") || takesObject(scene, frame, completed.last + 1))
      ? objectBehind(scene, draft, completed, to)
      : null;
  const doer =
    completed !== null &&
    object !== null &&
    // «استهداف القوات للمبنى»: where ل tells whom, what completes the noun is who.
    (HARMS.has(draft.type) || frame.some(({ slot }) => slot === "agent") || isGlued(scene, completed.last + 1, "li"));
  // «قصف الجيش مستودعا للذخيرة»: the object stands before what a preposition adds to it.
  if (completed !== null && object !== null && doer) {
    put("agent", completed);
    put("target", object);
  }
  // «اعتقال فلان أثناء تخطيطه للسفر»: ل leads to the one only right behind who does it.
  const apart = completed !== null && HARMS.has(draft.type) && !isGlued(scene, completed.last + 1, "li");
  const others = frame.filter(
    ({ position }) => position !== "gen" && !((owner !== null || apart) && position === "li"),
  );
  fromPrepositions(scene, others, (owner ?? completed)?.last ?? found.last, to, put);
  if (completed !== null && object !== null && doer) {
    // Both are told.
  } else if (
    completed !== null &&
    !HARMS.has(draft.type) &&
    !(isGround(scene, completed) && !isStatesAct(scene, draft, completed)) &&
    actsOnDeed(scene, completed, to)
  ) {
    put("agent", completed);
  } else if (completed !== null && isReflexive(scene, completed.last + 1)) {
    // «تفجير أحد المسلحين نفسه»
    put("agent", completed);
  } else if (completed !== null && slots.length > 0) {
    // With the target told by a preposition the genitive is the agent: قصف القوات للمدينة, هجوم النظام على الغوطة.
    if (
      slots.includes("agent") &&
      isGround(scene, completed) &&
      !(isStatesAct(scene, draft, completed) && !slots.includes("target"))
    ) {
      // «معارك الجوف» are fought there, by others.
      if (STRIKES.has(draft.type) || (draft.type === "attack" && isBuilding(scene, completed)))
        put("target", completed);
    } else if (slots.includes("agent") && (filled.has("target") || !slots.includes("target"))) {
      // «إسقاط مسيرات استهدفت المدنيين»: drones do not down.
      if (mayAct(scene, completed) && !(draft.type === "aid" && isGiven(scene, completed))) put("agent", completed);
    } else if (draft.type === "threat" && completed.name !== -1 && isGlued(scene, completed.last + 1, "bi"))
      // «تهديد إيطاليا باحتجاز السفينة»
      put("agent", completed);
    else if (slots.includes("target")) put("target", completed);
    else put(slots[0], completed);
  }
  const undergone = objectOfOwned(scene, draft, to);
  if (undergone !== null && frame.some(({ slot }) => slot === "target")) put("target", undergone);
  putAim();
  if (by !== undefined && !filled.has("agent"))
    fromPrepositions(scene, [{ slot: "agent", position: by }], found.last, to, put);
  // «أعلنت الفصائل سيطرتها على»: the pronoun is the subject of the clause.
  if (
    found.pronoun > 0 &&
    !filled.has("agent") &&
    !draft.carriers.some(({ slots }) => slots.includes("event")) &&
    (undergone !== null || frame.some(({ slot }) => slot === "agent")) &&
    (filled.has("target") || !HARMS.has(draft.type) || slots.every((slot) => slot === "agent"))
  ) {
    const wanted = ofPronoun(scene, found.last);
    const subject =
      subjectBefore(scene, found.first, from, to, undefined, wanted) ??
      partyBefore(scene, found.first, from, wanted) ??
      subjectAhead(scene, found, from, to, wanted);
    if (subject !== null) put("agent", subject);
  }
  const issuer = filled.has("agent") || !ISSUED.has(draft.type) ? null : strikerBehind(scene, draft, to);
  if (issuer !== null) {
    put("agent", issuer);
    if (draft.targets[0]?.start === draft.agents[0]?.start) draft.targets = [];
  }
  // «قتلت القوات ثلاثة في اشتباك»: who kills in a fight is one side of it.
  if (!filled.has("agent") && (DEALT.has(draft.type) || draft.type === "clash")) {
    const subject = strikerBehind(scene, draft, to) ?? harmer(scene, draft, from, to);
    if (subject !== null) put("agent", subject);
  }
  const pair = filled.has("agent") ? [] : pairOf(scene, draft, to);
  if (pair.length > 0) {
    draft.agents = pair;
    filled.add("agent");
  }
  // «قمة لمجموعة العشرين»
  if (!filled.has("agent") && draft.type === "talks" && completed === null && !endsInPronoun(scene, found.first - 1)) {
    const those = ownerBehind(scene, draft, to);
    if (those !== null) put("agent", those);
  }
  if (!filled.has("agent")) {
    const subject = announcerOf(scene, draft, from, to);
    if (subject !== null) put("agent", subject);
  }
}

/** «صرف 60 ألف جنيه», «تقديم الرعاية»: what completes a noun of giving is what is given, where it is no one who gives. */
const isGiven = (scene: Scene, { first, name }: Phrase): boolean =>
  name === -1 && (scene.is(first, Flag.NUMBER) || !isTaker(scene, first));

/** What several do together. */
/** Groups of acts of force. */
const ARMED: ReadonlySet<string> = new Set(["violence", "military"]);

const TOGETHER: ReadonlySet<EventType> = new Set(["talks", "agreement", "ceasefire"]);

/** Blows that the one who kills in them deals. */
const DEALT: ReadonlySet<EventType> = new Set(["attack", "bombing", "airstrike", "shelling"]);
/** «مظاهرة لعمال المصنع», «توغل للجيش» */
const OWNED: ReadonlySet<EventType> = new Set(["protest", "takeover", "deployment"]);
/** What comes from somebody: «مناشدات من الاتحاد الأوروبي», «انتقادات من الحكومة». */
const ISSUED: ReadonlySet<EventType> = new Set(["demand", "accusation", "support", "rejection"]);
const STRIKES: ReadonlySet<EventType> = new Set(["bombing", "airstrike", "shelling", "takeover"]);

/** «انسحاب واشنطن», «موافقة بغداد»: what states do, told of a place; «انقلاب النيجر» is no state's. */
const isStatesAct = (scene: Scene, draft: Draft, { name }: Phrase): boolean =>
  (draft.type === "withdrawal" || (isAct(scene, draft) && draft.type !== "coup")) &&
  name !== -1 &&
  scene.input.names[name].type === "GPE";

function isMutual(scene: Scene, token: number, to: number): boolean {
  return token < to && scene.isOf(token, "mutual");
}

/** «…، نافيا وجود», «…، متهمة الجيش»: an indefinite participle tells what the subject before it does as it speaks or acts. */
function isCircumstance({ features, trigger }: Draft["found"]): boolean {
  if ((features & Feature.ACTIVE_PARTICIPLE) !== 0) return (features & Feature.DEFINITE) === 0;
  return (features & Feature.FIXED) !== 0 && trigger.frame.some(({ position }) => position === "subj");
}

const MIM = "م".charCodeAt(0);
const ALEF = "ا".charCodeAt(0);

/** A verb among the rows that do not inflect, unlike «مثمنا», «داعيا». */
function isPlainVerb({ analysis: { text, tokens } }: Scene, { first, peeled }: Draft["found"]): boolean {
  return text.units[tokens.start[first] + peeled] !== MIM && text.units[tokens.end[first] - 1] !== ALEF;
}

/** The phrase behind the first preposition of a code after a token in its clause: «من قبل», «بين». */
function firstBy(scene: Scene, by: number, last: number, to: number): Phrase | null {
  let doer: Phrase | null = null;
  fromPrepositions(scene, [{ slot: "agent", position: by }], last, to, (_, phrase) => {
    doer ??= phrase;
  });
  return doer;
}

/** «تبادل مئة أسير بين الطرفين»: both sides do what is written like a verb. */
function between(scene: Scene, frame: readonly FrameSlot[], last: number, to: number): Phrase | null {
  const bayn = scene.vocabulary.particleCodes.get("bayn");
  const told = frame.some(({ slot, position }) => slot === "agent" && position === bayn);
  return bayn === undefined || !told ? null : firstBy(scene, bayn, last, to);
}

/** «قصف الجيش مستودعا», not «عملية تركيا العسكرية»: what the doer of a deed is done to stands in the accusative. */
const takesObject = (scene: Scene, frame: readonly FrameSlot[], token: number): boolean =>
  frame.some(({ slot }) => slot === "target") &&
  (!scene.hasArticle(token) || scene.nameAt[token] !== -1 || isTaker(scene, token));

/** Acts of speech, whose doer is the one who speaks in their sentence: «قال الوزير إن بلاده …، ونفى أن». */
const isAct = (scene: Scene, { type }: Draft): boolean =>
  scene.vocabulary.types.get(type)?.group === "diplomacy" && type !== "talks";
