import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { isAct } from "../clauses/acts-of-speech.js";
import { type Around, aroundVerb, subjectBefore } from "../clauses/clause.js";
import { relativeObject } from "../clauses/relative-clause.js";
import { speaker, teller } from "../clauses/speaker.js";
import { partOffices } from "../clauses/two-offices.js";
import { canBePassive, DONE_TO_THINGS, isPassive, mayBePassive } from "../clauses/voice.js";
import type { Slots } from "../participants/slots.js";
import { HARMS } from "../phrases/masdar.js";
import { participant, standsFor } from "../phrases/participant.js";
import { fromPrepositions } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { VIOLENT } from "../tables/act-types.js";
import { type FrameSlot, hasPosition, hasSlotAt } from "../tables/frames.js";
import { ofVerb } from "../words/agreement.js";
import { isOwned } from "../words/endings.js";
import { isPlaceName } from "../words/grounds.js";
import { isPerson } from "../words/takers.js";
import { endsInPronoun, isPlural } from "../words/verb-forms.js";
import { freedBehind } from "./freed.js";
import { objectAlone } from "./lone-object.js";
import { isAccusedOf, isSentenced, topicOf } from "./topics.js";

/** Finds who did what a verb tells, and to whom. */
export function verbArguments(slots: Slots): void {
  const { scene, draft, from, to } = slots;
  const { found } = draft;
  const { frame } = found.trigger;
  const by = scene.vocabulary.particleCodes.get("by");
  const transitive = hasPosition(frame, "obj");
  // «اتهم الوزير بالمسؤولية عن الهجوم أحزابا»: only of an act of force ب tells the means.
  const armed = VIOLENT.has(scene.vocabulary.types.get(draft.type)?.group ?? "") || draft.type === "arrest";
  const near = visiting(slots, aroundVerb(scene, found.first, found.last, from, to, undefined, transitive, armed));
  const around = partOffices(
    scene,
    draft,
    metThere(slots, draft.type === "arrest" ? outOfJail(scene, near) : near),
    to,
  );
  const said =
    around.mine === true
      ? speaker(scene, found.first, from, to)
      : around.shared === true && isAct(scene, draft) && !scene.is(found.first - 1, Flag.COMPLEMENT)
        ? teller(scene, found.first, from, to, ofVerb(scene, found.first))
        : null;
  // «أسقطت من قبل مسلحين»
  const doer = by === undefined ? null : firstBy(scene, by, found.last, to);
  const sides = between(scene, frame, found.last, to);
  const topic = topicOf(scene, draft, around, to);
  const passive =
    topic !== null ||
    isPassive(scene, draft, around) ||
    isAccusedOf(scene, draft, around) ||
    isSentenced(scene, draft, around, to) ||
    (doer !== null && mayBePassive(found)) ||
    sides !== null;
  const object = around.object ?? (undergoer(frame) ? null : objectAlone(scene, draft, around));
  // «قبل أن تستأنف»: what takes an object and has none is passive.
  const freed = freedBehind(scene, draft, around, to);
  if (freed !== null && freed.who !== null) slots.put("target", freed.who);
  const bare = around.shared === true && transitive && object === null && canBePassive(scene, draft);
  const doing = object === around.subject || bare || freed?.passive === true ? null : around.subject;
  if (bare && around.subject !== null && DONE_TO_THINGS.has(draft.type)) slots.put("target", around.subject);
  for (const { slot, position } of frame) {
    if (position === "subj") {
      if (passive) {
        // «كان فلان قائدا عندما عُين»
        // «وقتل المشتبه به على يد الشرطة»
        if (doer !== null && around.shared === true && around.object !== null && HARMS.has(draft.type))
          slots.put("target", around.object);
        else if (around.subject !== null && (around.shared !== true || isSameOne(scene, draft, around.subject)))
          slots.put("target", around.subject);
      } else if (slot === "weapon") {
        // «استهدفت مقاتلات التحالف»: aircraft strike for those whose they are.
        const flying = draft.type === "airstrike" && doing !== null;
        if (flying && (standsFor(scene, doing) || participant(scene, doing).country !== null))
          slots.put("agent", doing);
      } else if (doing !== null || around.mine === true) {
        const who = said ?? doing;
        if (who !== null) slots.put(slot, who);
      }
    } else if (position === "obj" && !passive && object !== null && found.pronoun === 0) slots.put(slot, object);
  }
  // «أن يزور وفد بروكسل»: the place visited is no party, nor the visitor where only one noun is told.
  const visited = hasSlotAt(frame, "place", "obj");
  if (
    visited &&
    around.object === null &&
    !around.before &&
    around.subject !== null &&
    isPlaceName(scene, around.subject)
  ) {
    slots.clearAgents();
    const subject = subjectBefore(scene, found.first, from, to);
    if (subject !== null) slots.put("agent", subject);
    draft.visited = around.subject.name;
  } else if (visited && around.object !== null && isPlaceName(scene, around.object)) draft.visited = around.object.name;
  const relative = relativeObject(scene, found.first, found.last, from);
  const taken = found.pronoun > 0 || endsInPronoun(scene, found.last);
  // «صاروخ أطلقه مسلحون على البلدة»: the pronoun is no target where another word leads to it.
  const aimed = ({ slot, position }: FrameSlot): boolean =>
    slot === "target" && (taken ? position === "obj" : position !== "subj");
  if (relative !== null && !isMeanwhile(scene, found.last + 1) && frame.some(aimed)) {
    slots.put("target", relative);
    // «الذي ألقي القبض عليه»: the one it was done to.
    if (slots.has("target") && draft.agents[0]?.start === draft.targets[0].start) {
      slots.clearAgents();
    }
  }
  // «أُفرج عن الصحفي»: a verb that takes no object is done to whom its preposition leads to.
  if (!passive || !transitive)
    fromPrepositions(
      scene,
      frame,
      Math.max(found.last, around.before ? found.last : (around.subject?.last ?? found.last)),
      to,
      slots.put,
    );
  slots.putAim();
  if (topic?.agent != null) slots.put("agent", topic.agent);
  if (doer !== null) slots.put("agent", doer);
  if (sides !== null) slots.put("agent", sides);
}

/** «سقطت المدينة»: verbs whose subject is whom or what it happens to. */
const undergoer = (frame: readonly FrameSlot[]): boolean => hasSlotAt(frame, "target", "subj");

const isJail = (scene: Scene, phrase: Phrase | null): boolean => phrase !== null && scene.isOf(phrase.first, "prison");

/** «أودع القاضي المتهم [السجن]», «أودعهم السجن»: where somebody is put takes no part. */
const outOfJail = (scene: Scene, around: Around): Around =>
  isJail(scene, around.object) || isJail(scene, around.subject)
    ? {
        ...around,
        subject: isJail(scene, around.subject) ? null : around.subject,
        object: isJail(scene, around.object) ? null : around.object,
      }
    : around;

const WHERE = "حيث";
/** What a visit is taken up with, in folded letters. */
const MEANWHILE: ReadonlySet<string> = new Set(["خلالها", "خلاله"]);
const isMeanwhile = ({ analysis }: Scene, token: number): boolean =>
  token < analysis.tokens.count && MEANWHILE.has(wordAt(analysis, token));

/** «في زيارة يبحث [خلالها] مع نظيره»: who visits talks there. */
function visiting({ scene, draft, from, to }: Slots, around: Around): Around {
  const { first, last } = draft.found;
  if (draft.type !== "talks" || around.subject !== null || !isMeanwhile(scene, last + 1)) return around;
  const visitor = subjectBefore(scene, first, from, to, undefined, ofVerb(scene, first));
  return visitor === null ? around : { ...around, subject: visitor, before: true, shared: true };
}

/** «زار القاهرة حيث التقى نظيره», «زيارة التقى خلالها الملك»: the one person behind the verb is met by the visitor; «حيث التقى الوفدان» are two. */
function metThere({ scene, draft, from, to }: Slots, around: Around): Around {
  const { found } = draft;
  const { subject, object, before } = around;
  const alone = subject !== null && object === null && !before && subject.figure === -1;
  if (!alone || found.trigger.id !== "talks.iltaqa" || found.first === 0) return around;
  // «توجه إلى موسكو ليلتقي نظيره»
  const meanwhile = isMeanwhile(scene, found.last + 1);
  const aimed = (found.proclitics & Proclitic.LI) !== 0;
  if (!meanwhile && !aimed && wordAt(scene.analysis, found.first - 1) !== WHERE) return around;
  // «زيارة يلتقي خلالها نوابا»
  const told = meanwhile && !scene.hasArticle(subject.first) && !isPlural(scene, found.first);
  if (!told && !isPerson(scene, subject) && !scene.isOf(subject.first, "leader") && !isOwned(scene, subject.first))
    return around;
  const visitor = subjectBefore(scene, found.first, from, to, undefined, ofVerb(scene, found.first));
  return visitor === null ? around : { subject: visitor, object: subject, before: true, shared: true };
}

/** Whether a person told before is the one to whom a verb does something: in the words of a quote he is another. */
function isSameOne(scene: Scene, { type, found }: Draft, person: Phrase): boolean {
  if (!isPerson(scene, person) || !(HARMS.has(type) || type === "accusation")) return false;
  for (let at = person.last + 1; at < found.first; at++) if (scene.is(at, Flag.QUOTE)) return false;
  return true;
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
  const told = hasSlotAt(frame, "agent", bayn);
  return bayn === undefined || !told ? null : firstBy(scene, bayn, last, to);
}
