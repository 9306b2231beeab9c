import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType, Participant } from "../../../model/event.js";
import { toNormal } from "../../../text/fold.js";
import { nameAlone } from "../clauses/relative-clause.js";
import { teller } from "../clauses/speaker.js";
import { isCharged } from "../phrases/charged.js";
import { HARMS, isMasdar } from "../phrases/masdar.js";
import { participant } from "../phrases/participant.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasSlotAt } from "../tables/frames.js";
import { type Agreement, agreesWith, ofPronoun, ofVerb } from "../words/agreement.js";
import { isDeed } from "../words/deeds.js";
import { keepsNun } from "../words/endings.js";
import { hasFamily, isGoverned } from "../words/nouns.js";
import { isPerson, isTaker } from "../words/takers.js";
import { endsInPronoun, startsWithConjunction } from "../words/verb-forms.js";
import { placeTakenUp, pronounBehind } from "./pronoun-behind.js";

/** «أقارب [للمعتقلين]»: the preposition is no part of who is told. */
const LED = Proclitic.CONJUNCTION | Proclitic.LI | Proclitic.BI;

/** Words back within which the one is told that a pronoun goes back to. */
const FAR = 30;

/** Whether a name is of one who acts or is acted upon, not of where; nor of who only tells of it. */
function isParty(scene: Scene, name: number): boolean {
  const { type, role, sector } = scene.input.names[name];
  return type === "PER" || (type === "ORG" && sector !== "JRN") || (type === "GPE" && role === "actor");
}

/** «إسرائيل … عملياتها»: states go like a woman, but for «العراق», «الأردن» and «لبنان». */
function isOfState(scene: Scene, { name, first }: Phrase, wanted: Agreement): boolean {
  if (scene.input.names[name].type !== "GPE" || wanted.feminine !== false) return true;
  return scene.hasArticle(first) || scene.input.names[name].country === "LB";
}

/** The name that ends at a token, where a pronoun could go back to it. */
function partyAt(scene: Scene, at: number, from: number, wanted: Agreement): Phrase | null {
  if (!isParty(scene, scene.nameAt[at])) return null;
  const phrase = nameAlone(scene, at, from);
  return phrase !== null && agreesWith(scene, wanted, phrase) && isOfState(scene, phrase, wanted) ? phrase : null;
}

/** The nearest name before a token that a pronoun of the third person could go back to. */
export function partyBefore(scene: Scene, token: number, from: number, wanted: Agreement | null): Phrase | null {
  if (wanted === null) return null;
  for (let at = token - 1; at >= from && token - at <= FAR; at--) {
    const phrase = scene.nameAt[at] === -1 ? null : partyAt(scene, at, from, wanted);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** The nearest people before a token that a pronoun could go back to: a person, a body, those of a figure, a noun of people. */
export function antecedentOf(
  scene: Scene,
  token: number,
  from: number,
  wanted: Agreement,
  harmed: boolean,
): Phrase | null {
  for (let at = token - 1; at >= from && token - at <= FAR; at--) {
    const name = scene.nameAt[at];
    const figure = scene.victimAt[at];
    let phrase: Phrase | null = null;
    // «دعتهم» goes back to several, not to a body.
    if (name !== -1) {
      // And only a person is arrested or killed: «اعتقاله».
      const one = wanted.plural !== true && !(harmed && !scene.isPerson(name));
      phrase = one ? partyAt(scene, at, from, wanted) : null;
    } else if (figure !== -1)
      phrase = at > from && scene.victimAt[at - 1] === figure ? null : readPhrase(scene, at, token);
    else if (isNounOfPeople(scene, at, from)) phrase = readPhrase(scene, at, token, LED);
    if (phrase !== null && phrase.last < token && agreesWith(scene, wanted, phrase)) return phrase;
  }
  return null;
}

/** «مواطنة», «المتهمين», not «السطو المسلح», «ريف درعا الغربي». */
const isNounOfPeople = (scene: Scene, at: number, from: number): boolean =>
  hasFamily(scene, at, "victim") &&
  !scene.is(at, Flag.VERBAL) &&
  !(
    at > from &&
    scene.hasArticle(at) &&
    (scene.hasArticle(at - 1) || (scene.nameAt[at - 1] !== -1 && !keepsNun(scene, at)))
  );

/** What is done to people, so that the pronoun of the verb is one of them. */
const TO_PEOPLE: ReadonlySet<EventType> = new Set(["accusation", "demand", "threat", "support", "talks"]);
/** What somebody does of himself too: «استقالته». */
const OWN_OFFICE: ReadonlySet<EventType> = new Set(["appointment", "resignation"]);

/** Whether an event is done to the one that the pronoun at its end stands for. */
function isDoneToAnother(scene: Scene, draft: Draft): boolean {
  const { found, type, agents } = draft;
  if (found.pronoun === 0) return false;
  if (isCharged(scene, draft)) return true;
  const harm = HARMS.has(type) && !OWN_OFFICE.has(type);
  const position = found.verbal ? "obj" : "gen";
  if (!hasSlotAt(found.trigger.frame, "target", position)) return false;
  if (!found.verbal) return harm;
  // «المناطق التي استعادتها», «وهو ما رفضته»: the noun before the verb, or none.
  const before = found.first - 1;
  const relative = before >= 0 && (scene.is(before, Flag.RELATIVE) || scene.particleKind(before) === "rel");
  return !relative && agents.length > 0 && (harm || TO_PEOPLE.has(type));
}

/** The person who is said to speak of himself: «قال فلان إن مسلحين خطفوه». */
function tellerBefore(scene: Scene, that: number, from: number, to: number, wanted: Agreement): Phrase | null {
  const who = teller(scene, that, from, to, wanted);
  return who !== null && isPerson(scene, who) && who.last < that ? who : null;
}

/** Token of the last «إن» before a token that tells what somebody says, unlike «قبل أن تقتله», or -1. */
function thatBefore(scene: Scene, token: number, from: number): number {
  for (let at = token - 1; at >= from && token - at <= FAR; at--)
    if (scene.is(at, Flag.COMPLEMENT) && (!scene.is(at + 1, Flag.VERBAL) || endsInPronoun(scene, at))) return at;
  return -1;
}

/** Whom the pronoun of an event goes back to, who is not the one who does it. */
function whom(
  scene: Scene,
  { found, type, agents }: Draft,
  before: Draft | undefined,
  wanted: Agreement,
): Participant | null {
  const from = scene.openingOf(found.sentence);
  const to = scene.analysis.sentences.end[found.sentence];
  const harmed = HARMS.has(type);
  // «طالب ترامب بإطلاق سراحه»: nor is he who asks for it.
  const asks = before !== undefined && ASKS.has(before.type) && before.found.sentence === found.sentence;
  const not = asks ? [...agents, ...before.agents] : agents;
  let shunned = -1;
  const that = harmed ? thatBefore(scene, found.first, from) : -1;
  let until = that === -1 ? from : that + 1;
  for (let at = found.first, guard = 0; guard < CANDIDATES; guard++) {
    const phrase = antecedentOf(scene, at, until, wanted, harmed);
    if (phrase === null && until === from) return null;
    if (phrase === null) {
      until = from;
      at = that;
      const speaks = tellerBefore(scene, that, from, to, wanted);
      if (speaks !== null) return participant(scene, speaks);
      continue;
    }
    const who = participant(scene, phrase);
    // «[الرئيس]، دونالد ترامب»
    const title = shunned !== -1 && who.name === null && shunned - phrase.last <= 2;
    if (!title && not.every(({ text }) => text !== who.text)) return who;
    at = phrase.first;
    shunned = at;
  }
  return null;
}

/** Acts that are told of what another than who acts is to undergo. */
const ASKS: ReadonlySet<EventType> = new Set(["demand", "threat"]);

/** How many are looked at for the one that a pronoun goes back to. */
const CANDIDATES = 4;

/** Words between two nouns of action of which the second has the object of the first for its pronoun. */
const NEXT_DEED = 6;

/** «رصد صاروخ واعتراضه», «استهداف الموقع وتدميره»: what completes the noun of action before is done to by the next as well. */
function sharedObject(scene: Scene, { found }: Draft): Phrase | null {
  if (found.verbal || found.pronoun === 0 || found.proclitics !== Proclitic.CONJUNCTION) return null;
  if (!hasSlotAt(found.trigger.frame, "target", "gen")) return null;
  const wanted = ofPronoun(scene, found.last);
  const from = scene.openingOf(found.sentence);
  const min = scene.vocabulary.particleCodes.get("min");
  for (let at = found.first - 2; wanted !== null && at >= from && found.first - at <= NEXT_DEED; at--) {
    // «من رصد»
    const led = scene.particleCode(at - 1) === min && !scene.hasArticle(at) && !isTaker(scene, at);
    if (!isMasdar(scene, at) && !led) continue;
    // «اصطدامها [بجسر] وانقلابها»
    if (isGoverned(scene, at + 1)) return null;
    const object = readPhrase(scene, at + 1, found.first);
    if (object === null || object.last < found.first - 1 || !agreesWith(scene, wanted, object)) return null;
    return isDeed(scene, object) || endsInPronoun(scene, object.first) ? null : object;
  }
  return null;
}

/** «فرضت عقوبات على الشركة لاتهامها بدعم المتمردين»: who has something done to him for it is the one charged, not who does it. */
function charged(scene: Scene, drafts: readonly Draft[], index: number, wanted: Agreement): Participant | null {
  const before = drafts[index - 1];
  if (before?.found.sentence !== drafts[index].found.sentence || before.targets.length !== 1) return null;
  return agreesWith(scene, wanted, phraseOf(scene, before.targets[0])) ? before.targets[0] : null;
}

/** The words that name a participant. */
function phraseOf(scene: Scene, who: Participant): Phrase {
  const { start, end } = toNormal(scene.analysis.text, who);
  const first = scene.tokenAt(start);
  return { first, last: scene.tokenAt(end - 1), peeled: 0, name: scene.nameAt[first], figure: -1 };
}

/** «اعتقل الأمن فلانا. … وقالت إن اعتقاله»: whom the harm told before it was done to, where no one in the sentence could be meant. */
function harmedBefore(scene: Scene, drafts: readonly Draft[], index: number, wanted: Agreement): Participant | null {
  if (!COURSE_OF_JUSTICE.has(drafts[index].type)) return null;
  for (let at = index - 1; at >= 0 && drafts[index].found.sentence - drafts[at].found.sentence <= FAR_SENTENCE; at--) {
    const { type, targets } = drafts[at];
    if (!COURSE_OF_JUSTICE.has(type) || targets.length !== 1) continue;
    const [who] = targets;
    const phrase = phraseOf(scene, who);
    if ((who.name !== null && who.type !== "PER") || endsInPronoun(scene, phrase.first)) continue;
    if (wanted.plural === true && ONE_OF.test(wordAt(scene.analysis, phrase.first))) continue;
    return agreesWith(scene, wanted, phrase) ? who : null;
  }
  return null;
}

/** What is done to one and the same, one after the other. */
const COURSE_OF_JUSTICE: ReadonlySet<EventType> = new Set(["arrest", "release", "trial", "execution"]);
/** «أحد», «إحدى», in folded letters. */
const ONE_OF = /^[بل]?احدي?$/;
/** Sentences back within which the one harmed was told. */
const FAR_SENTENCE = 2;

const ONE: Agreement = { feminine: false, plural: false };

/** Whether a verb of arrest, trial or release that can be passive stands at the head of a sentence with no noun behind it. */
function isPassiveAlone(scene: Scene, { found, type, agents }: Draft): boolean {
  if (!found.verbal || found.pronoun > 0 || agents.length > 0 || !COURSE_OF_JUSTICE.has(type)) return false;
  if ((found.features & Feature.PASSIVE) === 0 || !hasSlotAt(found.trigger.frame, "target", "obj")) return false;
  const from = scene.openingOf(found.sentence);
  const head = scene.particleKind(from) === "qad" ? from + 1 : from;
  const next = found.last + 1;
  const open = scene.particleKind(next) === "prep" || scene.timexAt[next] !== -1 || scene.is(next, Flag.COMMA);
  return found.first === head && (head > from || startsWithConjunction(scene, head)) && open;
}

/** Gives what is done to one told by a pronoun alone («اعتقاله», «يتهمه», «الإفراج عنه») the one it goes back to. */
export function setPronounTargets(scene: Scene, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const { found, type } = draft;
    if (draft.targets.length > 0) continue;
    const shared = sharedObject(scene, draft);
    if (shared !== null) {
      draft.targets = [participant(scene, shared)];
      continue;
    }
    // «وقد أوقف في 21 نيسان»: a passive that opens a sentence and names nobody goes on with the one told before.
    if (isPassiveAlone(scene, draft)) {
      const who = harmedBefore(scene, drafts, index, ofVerb(scene, found.first) ?? ONE);
      if (who !== null) draft.targets = [who];
      continue;
    }
    const at = isDoneToAnother(scene, draft) ? found.last : pronounBehind(scene, draft);
    const wanted = at === -1 ? null : ofPronoun(scene, at);
    if (wanted === null) continue;
    const accused = isCharged(scene, draft) ? charged(scene, drafts, index, wanted) : null;
    const who =
      accused ??
      (type === "takeover"
        ? placeTakenUp(scene, found.first, wanted)
        : (whom(scene, draft, drafts[index - 1], wanted) ?? harmedBefore(scene, drafts, index, wanted)));
    if (who !== null) draft.targets = [who];
  }
}
