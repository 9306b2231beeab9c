import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { HarmKind } from "../../../model/casualty.js";
import type { EventType } from "../../../model/event.js";
import { isActOfSpeech } from "../clauses/acts-of-speech.js";
import { aroundVerb, subjectBefore } from "../clauses/clause.js";
import { isThing } from "../clauses/goes-on.js";
import { relativeObject } from "../clauses/relative-clause.js";
import { speaker } from "../clauses/speaker.js";
import { readPhrase } from "../phrases/phrases.js";
import { fromPrepositions, isGlued, type Put } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import type { FrameSlot } from "../tables/frames.js";
import { isCharge } from "../time/told-before.js";
import { ofPronoun } from "../words/agreement.js";
import { isPlaceName } from "../words/grounds.js";
import { isGoverned } from "../words/nouns.js";
import { isNounOfDoing } from "../words/nouns-of-doing.js";
import { isPartitive, isQuantifier, isTaker } from "../words/takers.js";
import { doerBetween, isAnswered, isCampaign, isCarried, isIn, isUntouched, leadsBy, MARCHES } from "./carried.js";
import { type CarrierHit, carrierAt } from "./carrier-at.js";
import { fromCarriersBehind } from "./carriers-behind.js";
import { isFree } from "./purposes.js";
import { behindBlow, behindWhere } from "./struck-behind.js";

const CARRIER_REACH = 24;
/** Words within which what stands behind a carrier is taken for what it carries. */
const NEAR_CARRIER = 10;
/** Words back within which the verb of a clause is looked for. */
const FAR_VERB = 30;

/** Carrier verbs around a nominal trigger: شن مسلحون هجوما, هجوم شنه مسلحون, تعرضت المدينة لقصف. */
export function fromCarriers(scene: Scene, draft: Draft, from: number, to: number, put: Put): void {
  fromCarriersBefore(scene, draft, from, to, put);
  fromCarriersBehind(scene, draft, from, to, put);
}

function fromCarriersBefore(scene: Scene, draft: Draft, from: number, to: number, put: Put): void {
  const { found } = draft;
  let answers = false;
  for (let token = found.first - 1; token >= from && token >= found.first - CARRIER_REACH; token--) {
    if (scene.border[token + 1] >= Border.CLAUSE) break;
    // «عقد الوزير، في مستهل زيارته إلى تركيا، محادثات»
    if (token === found.first - 1) token = asideStart(scene, token, from);
    if (scene.triggerAt[token] !== -1) {
      const campaign = token === found.first - 1 && isCampaign(scene, token);
      if (campaign || isAnswered(scene, draft, token)) continue;
      // «ردت على التصعيد الذي طال مناطق سيطرتها بقصف»: the answer may stand far behind what is answered.
      if (!mayAnswer(draft)) break;
      answers = true;
      continue;
    }
    const seen = carrierAt(scene, draft, token);
    if (seen === null) continue;
    const { carrier } = seen;
    // «وجهت إليه تهمة المشاركة في هجوم»: of the one who is charged.
    if (carrier.masdar && scene.isOf(token - 1, "charged-with")) break;
    if (answers && carrier.id !== ANSWERS) continue;
    const doer = doerBetween(scene, draft, carrier, token);
    if (doer !== null) {
      draft.carriers.push({ token, slots: carrier.frame.map(({ slot }) => slot) });
      put("agent", doer);
      break;
    }
    // «شن تنظيم داعش هجوما»: the noun of a body is no noun of doing.
    if (!carrier.verbal || (isNounOfAction(scene, seen.hit) && namesBetween(scene, token, found.first))) continue;
    const holds = carrier.frame.find(({ slot }) => slot === "event");
    // «إجراء تحقيق في الهجوم»: a noun of doing carries what completes it.
    if (holds === undefined || (holds.position === "gen" && !isCompleted(scene, token, found.first))) continue;
    if (isUntouched(scene, carrier, draft)) break;
    // «استهدف بلدة، بالتزامن مع قصف»: what a preposition leads to is no subject.
    if (holds.position === "subj" && isLed(scene, found)) {
      if (!mayAnswer(draft)) break;
      answers = true;
      continue;
    }
    // «لم تستطع الصمود أمام هجوم»: what a preposition leads to is not what the verb has done.
    if (holds.position === "obj" && scene.particleKind(found.first - 1) === "prep" && token < found.first - 1) {
      if (scene.particleCode(found.first - 1) !== scene.vocabulary.particleCodes.get("min")) continue;
    }
    if (found.first - token > NEAR_CARRIER && !isCarried(scene, draft, carrier, token)) continue;
    // «استهدف الجمعة نقطة للجيش، مجددة رفضها»: what a verb has for its subject stands before any comma.
    if (holds.position === "subj" && isPartedByComma(scene, token, found.first)) continue;
    // «وردت أنباء عن غارة»: no «رد بـ».
    if (holds.position === "bi" && !leadsBy(scene, token, found.first, "bi")) continue;
    // «كانت السفارة هدفا لهجمات», where «تعرضت إلى هجوم» has another way too.
    const only = carrier.frame.every(({ slot, position }) => slot !== "event" || position === "li");
    if (only && !leadsBy(scene, token, found.first, "li")) continue;
    // «خرجت مظاهرات»: no one marches who is not said to be in it.
    if (carrier.id === MARCHES && !isIn(scene, token, found.first)) break;
    // «يواجه تهم الاعتداء»: what is borne are the charges.
    if (found.first > token + 1 && scene.isOf(found.first - 1, "charges")) break;
    // «يحظون بالغالبية في المجلس»: met with is what ب leads to itself, or a wave of it.
    if (carrier.id === MEETS_WITH && !leadsBy(scene, found.first - 2, found.first, "bi")) break;
    draft.carriers.push({ token, slots: carrier.frame.map(({ slot }) => slot) });
    // «قيام مجهولين بتنفيذ هجوم»: a noun of doing that has no subject has one before it that carries it.
    if (fillFrame(scene, draft, seen, holds, token, from, to, put)) continue;
    const others = carrier.frame.filter(({ slot }) => slot !== "event");
    // «وجهت إلى الصحفي تهمة»
    if (holds.position === "obj" && !isGoverned(scene, found.first))
      fromPrepositions(scene, others, token, found.first, (slot, phrase) => {
        const someone = phrase.name !== -1 || isTaker(scene, phrase.first) || isCountOf(scene, phrase);
        if (slot === "target" && someone) put(slot, phrase);
      });
    fromPrepositions(scene, others, found.last, to, put);
    break;
  }
}

/** Takes what the frame of a carrier before the event tells; whether it is a noun of doing that has told of no subject. */
function fillFrame(
  scene: Scene,
  draft: Draft,
  { carrier, hit }: CarrierHit,
  holds: FrameSlot,
  token: number,
  from: number,
  to: number,
  put: Put,
): boolean {
  const { found } = draft;
  const beside = aroundVerb(scene, token, token, from, to);
  // «وشنت حملة اعتقالات»: the thing behind it is what it carries.
  const thing =
    holds.position === "obj" &&
    beside.subject !== null &&
    (isThing(scene, beside.subject) || scene.triggerAt[beside.subject.first] !== -1);
  const around = thing ? aroundVerb(scene, token, token, from, to, undefined, true) : beside;
  let silent = holds.position === "gen";
  for (const { slot, position } of carrier.frame) {
    if (slot === "event" || slot === "opponent") continue;
    // «بتعرض أطراف البلدة لقصف»: what completes the noun of doing.
    const completed = position === "gen" ? readPhrase(scene, token + 1, found.first) : null;
    if (completed !== null) put(slot, completed);
    // «القاعدة التي استهدفها هجوم»
    const taken = position === "obj" && holds.position === "subj" ? relativeObject(scene, token, token, from) : null;
    if (taken !== null) put(slot, taken);
    // «استهدف هجوم قافلة»: what is hit stands behind the event.
    else if (position === "obj" && holds.position === "subj") {
      const at = behindWhere(scene, behindBlow(scene, draft, to), to);
      const open = at < to && scene.particle[at] === -1 && !scene.is(at, Flag.MARK) && !isGoverned(scene, at);
      // «دمرت ضربات شنتها دول»: a verb of its own begins a clause of its own.
      const object = open && carrierAt(scene, draft, at) === null ? readPhrase(scene, at, to) : null;
      if (object !== null) put(slot, object);
    }
    // «أحالت النيابة تسعة أشخاص على المحاكمة»
    if (position === "obj" && around.object !== null && around.object.last < found.first) put(slot, around.object);
    if (position !== "subj") continue;
    // «منعت الشرطة المدرسين من تنظيم وقفة»: the one whom a word makes or keeps from acting.
    const made = carrier.masdar || isNounOfAction(scene, hit) ? madeToAct(scene, token, from, to) : null;
    if (made !== null) {
      put(slot, made);
      silent = false;
      continue;
    }
    // «واصل الحزب شن هجمات»: the carrier may be a noun of action itself.
    // Before a noun of doing stands no subject of its own: «متعهدا بتنظيم».
    const own = !around.before || !(carrier.masdar || isNounOfAction(scene, hit));
    // «وقوبلت برفض»: what meets with an answer is rather a thing told before.
    if (carrier.id === MEETS_WITH && around.shared === true) continue;
    // «نفذت سلسلة غارات»
    const amount = around.subject?.last === found.first - 1 && isPartitive(scene, found.first - 1);
    const told = own && !amount && around.subject !== null && around.subject.last < found.first;
    const subject = told
      ? around.subject
      : around.mine === true
        ? speaker(scene, token, from, to)
        : isAskedFor(scene, token, from)
          ? null
          : subjectBefore(scene, token, from, to, undefined, ofPronoun(scene, token));
    if (subject === null || subject.last >= found.first) continue;
    put(slot, subject);
    silent = false;
  }
  return silent;
}

/** Who is made or kept from doing what a noun of doing at a token tells. */
function madeToAct(scene: Scene, token: number, from: number, to: number): Phrase | null {
  const code = scene.particleCode(token - 1);
  if (code === -1 && !isGlued(scene, token, "bi")) return null;
  for (let at = token - 2; at >= from && token - at <= NEAR_CARRIER; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.triggerAt[at] !== -1) return null;
    if (!scene.is(at, Flag.VERBAL) || !scene.isOf(at, "makes-act")) continue;
    const { object } = aroundVerb(scene, at, at, from, to, undefined, true);
    return object !== null && object.last < token ? object : null;
  }
  return null;
}

/** Words between the commas of an aside. */
const ASIDE = 10;

/** The comma that opens the aside which ends at a token: «، خلال زيارته إلى تركيا،»; or the token itself. */
function asideStart(scene: Scene, token: number, from: number): number {
  if (!scene.is(token, Flag.COMMA)) return token;
  for (let at = token - 1; at > from && at >= token - ASIDE; at--) {
    if (scene.border[at] >= Border.CLAUSE || scene.is(at, Flag.COMPLEMENT | Flag.RELATIVE)) return token;
    if (scene.is(at, Flag.COMMA)) return scene.particleKind(at + 1) === "prep" ? at : token;
  }
  return token;
}

/** «دعا إلى عقد مؤتمر»: the verb before tells a happening of its own, whose subject need not do what comes behind. */
function isAskedFor(scene: Scene, token: number, from: number): boolean {
  for (let at = token - 1; at >= from && token - at <= FAR_VERB; at--) {
    // «طلب بحث اتهام موسكو بشن هجوم»
    if (scene.triggerAt[at] !== -1 && isGlued(scene, token, "bi") && isActOfSpeech(scene, at)) return true;
    if (scene.is(at, Flag.VERBAL) && !scene.is(at, Flag.DEFINITE))
      // «تسلل إلى القرية لتنفيذ هجوم»: what somebody comes for he does himself.
      return scene.triggerAt[at] !== -1 && !(isPurpose(scene, token, from) && !isActOfSpeech(scene, at));
  }
  return false;
}

/** «لتنفيذ هجوم», where ل completes no other noun. */
const isPurpose = (scene: Scene, token: number, from: number): boolean =>
  isGlued(scene, token, "li") && isFree(scene, token, from) && !isNounOfDoing(scene, token - 1);

/** Whether a comma that parts more than a date stands between two tokens. */
function isPartedByComma(scene: Scene, low: number, high: number): boolean {
  for (let at = low + 1; at < high; at++)
    if (scene.is(at, Flag.COMMA) && scene.timexAt[at - 1] === -1 && scene.timexAt[at + 1] === -1) return true;
  return false;
}

const MEETS_WITH = "meets-with";
/** «ردت»: whose own deed is the answer. */
const ANSWERS = "radda";
const WITNESSES = "shahida";
const FROM_AFAR: ReadonlySet<EventType> = new Set(["airstrike", "shelling"]);

/** «شهدت [البلدة] قصفا»: where shells fall is what they hit, if nothing else is told. */
export function witnessOf(scene: Scene, { type, carriers }: Draft, from: number, to: number): Phrase | null {
  if (!FROM_AFAR.has(type)) return null;
  const verb = carriers.find(({ token }) => scene.carriersAt(token).some(({ id }) => id === WITNESSES));
  const place = verb === undefined ? null : aroundVerb(scene, verb.token, verb.token, from, to).subject;
  return place !== null && isPlaceName(scene, place) ? place : null;
}

/** «[رد] على الهجوم بقصف»: a blow told by ب may be an answer. */
const mayAnswer = ({ found, type }: Draft): boolean => BLOWS.has(type) && (found.proclitics & Proclitic.BI) !== 0;

const isLed = (scene: Scene, { first, proclitics }: Found): boolean =>
  (proclitics & (Proclitic.BI | Proclitic.LI)) !== 0 || scene.particleKind(first - 1) === "prep";

/** «خمسة ناشطين» */
const isCountOf = (scene: Scene, { first, last }: Phrase): boolean =>
  last > first && scene.is(first, Flag.NUMBER) && isTaker(scene, first + 1);

const isNounOfAction = (scene: Scene, hit: number): boolean =>
  (scene.analysis.hits.features[hit] & Feature.MASDAR) !== 0;

function isCompleted(scene: Scene, token: number, event: number): boolean {
  for (let at = token + 1; at < event; at++)
    if (!isQuantifier(scene, at) && !isPartitive(scene, at) && scene.particle[at] === -1) return false;
  return true;
}

function namesBetween(scene: Scene, token: number, until: number): boolean {
  for (let at = token + 1; at < until; at++) if (scene.nameAt[at] !== -1) return true;
  return false;
}

const HURT: ReadonlySet<HarmKind> = new Set(["killed", "injured"]);

/** «قتلت ثلاثة مسلحين في غارة»: who kills in a blow deals it. */
export function harmer(scene: Scene, { found }: Draft, from: number, to: number): Phrase | null {
  // «أعدمت السلطات رجلا لضلوعه في هجوم»
  if (isCharge(scene, found.first, from)) return null;
  for (let at = found.first - 1; at >= from && found.first - at <= NEAR_CARRIER; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return null;
    // «اعتقلت الشرطة ثلاثة أشخاص»: who arrests people does not strike.
    const figure = scene.input.casualties[scene.figureAt[at]];
    if (figure === undefined || !HURT.has(figure.kind) || !scene.is(at, Flag.VERBAL) || scene.is(at, Flag.DEFINITE))
      continue;
    const { subject, object, shared } = aroundVerb(scene, at, at, from, to);
    const counted = object !== null && object.figure !== -1;
    // «قالت القيادة إنها قتلت ثلاثة في ضربة»
    const own = shared !== true || scene.is(at - 1, Flag.COMPLEMENT);
    return subject !== null && subject.figure === -1 && counted && own ? subject : null;
  }
  return null;
}
