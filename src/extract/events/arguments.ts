import { Feature } from "../../lexicon/features.js";
import type { EventType, Participant } from "../../model/event.js";
import { TokenKind } from "../../token/tokenize.js";
import {
  type Around,
  aroundVerb,
  endsInPronoun,
  relativeObject,
  skipInsertions,
  startsWithConjunction,
  subjectBefore,
} from "./clause.js";
import type { Draft, Phrase } from "./draft.js";
import {
  canTakePart,
  demonymAfter,
  isAdjectival,
  isGoverned,
  nameStart,
  participant,
  readPhrase,
  TAKERS,
} from "./phrases.js";
import { Border, Flag, type Scene } from "./scene.js";
import { type Carrier, type FrameSlot, Part, type Slot } from "./vocabulary.js";

/** Words after a trigger within which its prepositions are looked for. */
const REACH = 16;
const CARRIER_REACH = 10;
const BI_LI = 4 | 8 | 2;

/** A phrase with the names coordinated to it: واشنطن وبغداد. */
function withCoordinates(scene: Scene, phrase: Phrase, to: number): Participant[] {
  const out = [participant(scene, phrase)];
  let last = phrase.last;
  for (let guard = 0; guard < 4; guard++) {
    let next = last + 1;
    if (next < to && scene.is(next, Flag.QUOTE)) next++;
    if (next < to && scene.is(next, Flag.COMMA) && scene.nameAt[phrase.first] !== -1) next++;
    if (next >= to || scene.nameAt[next] === -1) break;
    const name = scene.nameAt[next];
    const glued = nameStart(scene, name) > scene.analysis.tokens.start[next];
    if (!glued && next === last + 1) break;
    if (!glued && !scene.is(next - 1, Flag.COMMA)) break;
    const more = readPhrase(scene, next, to);
    if (more === null) break;
    // A comma list counts only where its members are of a kind.
    if (phrase.name === -1 || scene.input.names[phrase.name].type !== scene.input.names[name].type) break;
    if (!startsWithConjunction(scene, next) && !scene.is(next - 1, Flag.COMMA)) break;
    out.push(participant(scene, more));
    last = more.last;
  }
  return out;
}

/** Fills slots from the prepositions of a frame that follow `last`. */
function fromPrepositions(
  scene: Scene,
  frame: readonly FrameSlot[],
  last: number,
  to: number,
  put: (slot: Slot, phrase: Phrase) => void,
): void {
  let told = false;
  for (let token = last + 1; token < to && token <= last + REACH; token++) {
    if (scene.border[token] >= Border.CLAUSE) return;
    if (scene.triggerAt[token] !== -1 && token > last + 1) return;
    // «هجوم أدى إلى سقوط 3 جنود على الحدود»: behind the toll stands where, not whom.
    if (scene.figureAt[token] !== -1 && token > last + 2) told = true;
    const code = scene.particleCode(token);
    for (const { slot, position } of frame) {
      if (told && slot === "target") continue;
      if (typeof position === "number" && position === code) {
        const phrase = readPhrase(scene, scene.particleEnd[token] + 1, to);
        if (phrase !== null) put(slot, phrase);
      } else if ((position === "li" || position === "bi") && glued(scene, token, position)) {
        const phrase = readPhrase(scene, token, to, BI_LI | 8);
        if (phrase !== null) put(slot, phrase);
      }
    }
  }
}

const LAM = "ل".charCodeAt(0);
const BA = "ب".charCodeAt(0);

/** Whether a word carries ل or ب as its preposition: a name behind it, or a word that lexicon and article bear out. */
function glued(scene: Scene, token: number, position: "li" | "bi"): boolean {
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token];
  const letter = position === "li" ? LAM : BA;
  if (text.units[start] !== letter || tokens.end[token] - start < 3) return false;
  const name = scene.nameAt[token];
  if (name !== -1) return nameStart(scene, name) > start;
  if (scene.particle[token] !== -1 || scene.timexAt[token] !== -1) return false;
  return isGoverned(scene, token);
}

/** The noun phrase that completes a masdar: مقتل الجنود, هجوم النظام. */
function genitive(scene: Scene, draft: Draft, to: number): Phrase | null {
  const { found } = draft;
  // What has a pronoun or tanween («قصفا») is completed by nothing.
  if (found.pronoun > 0 || (found.features & Feature.ACCUSATIVE) !== 0 || found.last + 1 >= to) return null;
  let next = found.last + 1;
  // «مقتل وإصابة 3 مصريين»: two nouns of action share what completes the second.
  if (next + 1 < to && startsWithConjunction(scene, next) && isMasdar(scene, next)) next++;
  if (scene.particle[next] !== -1 || scene.timexAt[next] !== -1) return null;
  if (scene.is(found.first, Flag.DEFINITE) && (found.features & Feature.DEFINITE) !== 0) return null;
  const name = scene.nameAt[next];
  if (name !== -1 && nameStart(scene, name) > scene.analysis.tokens.start[next]) return null;
  if (scene.is(next, Flag.MARK) && !scene.is(next, Flag.QUOTE)) return null;
  if (
    name === -1 &&
    scene.victimAt[next] === -1 &&
    (isAdjectival(scene, next) ||
      isDescribing(scene, draft, next) ||
      isAccusative(scene, next) ||
      isGoverned(scene, next) ||
      !(canTakePart(scene, next) || ((found.features & Feature.PLURAL) === 0 && differs(scene, found.first, next))))
  )
    return null;
  return readPhrase(scene, next, to);
}

/** Whether a word can be a noun of action: one that the lexicon makes from a verb, or a trigger. */
function isMasdar(scene: Scene, token: number): boolean {
  if (scene.nameAt[token] !== -1 || scene.is(token, Flag.DEFINITE)) return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit]) && (hits.features[hit] & Feature.MASDAR) !== 0) return true;
  return false;
}

/** Types that are of deeds and plans rather than of people: «تعليق المحادثات». */
const OF_DEEDS: ReadonlySet<EventType> = new Set(["suspension", "resumption", "decision"]);

/** Whether a phrase tells a deed, not who: «وافقت على تنفيذ», «طالب بإعادة». */
function isDeed(scene: Scene, phrase: Phrase): boolean {
  if (phrase.name !== -1 || phrase.figure !== -1 || scene.againAt[phrase.first] !== -1) return false;
  const { hits, lexicon } = scene.analysis;
  let deed = false;
  for (let hit = hits.first[phrase.first]; hit < hits.first[phrase.first + 1]; hit++) {
    if (TAKERS.has(lexicon.familyName(hits.entry[hit]))) return false;
    if (scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & Feature.MASDAR) !== 0) deed = true;
    else if ((hits.features[hit] & Feature.NOUN) !== 0 && !scene.isContext(hits.entry[hit])) return false;
  }
  return deed;
}

const YA = 0x064a;
const ALEF = 0x0627;

/** «قصفا عنيفا»: what completes a noun never ends in tanween fath. */
function isAccusative(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  if (scene.nameAt[token] !== -1 || text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) !== ALEF) return false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.ACCUSATIVE) !== 0) return true;
  return !canTakePart(scene, token);
}

/** «هجوم انتحاري», «قصف مدفعي»: a word in ya that describes an indefinite blow, which takes no such word as its doer. */
function isDescribing(scene: Scene, draft: Draft, next: number): boolean {
  const { text, tokens } = scene.analysis;
  return (
    scene.nameAt[next] === -1 &&
    scene.victimAt[next] === -1 &&
    !HARMS.has(draft.type) &&
    !scene.hasArticle(next) &&
    text.raw.charCodeAt(text.origin[tokens.end[next] - 1]) === YA &&
    tokens.end[next] - tokens.start[next] > 3
  );
}

const TA_MARBUTA = 0x0629;

/** Whether a noun agrees so little with the one before it that it cannot be its adjective: إسقاط طائرتين, خطف حافلة. */
function differs(scene: Scene, head: number, next: number): boolean {
  const { text, tokens } = scene.analysis;
  if (tokens.kind[next] !== TokenKind.WORD || scene.is(next, Flag.VERB | Flag.FUNCTION) || scene.particle[next] !== -1)
    return false;
  const feminine = (token: number): boolean => text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === TA_MARBUTA;
  return feminine(next) && !feminine(head);
}

/** Carrier verbs around a nominal trigger: شن مسلحون هجوما, هجوم شنه مسلحون, تعرضت المدينة لقصف. */
function fromCarriers(
  scene: Scene,
  draft: Draft,
  from: number,
  to: number,
  put: (slot: Slot, phrase: Phrase) => void,
): void {
  const { found } = draft;
  const { hits } = scene.analysis;
  const { part, index, carriers } = scene.vocabulary;
  const carrierAt = (token: number) => {
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry < part.length && part[entry] === Part.CARRIER) return { carrier: carriers[index[entry]], hit };
    }
    return null;
  };
  for (let token = found.first - 1; token >= from && token >= found.first - CARRIER_REACH; token--) {
    if (scene.border[token + 1] >= Border.CLAUSE) break;
    if (scene.triggerAt[token] !== -1) break;
    const seen = carrierAt(token);
    if (seen === null) continue;
    const { carrier } = seen;
    if (!carrier.verbal) continue;
    const holds = carrier.frame.find(({ slot }) => slot === "event");
    if (holds === undefined) continue;
    draft.carriers.push({ token, slots: carrier.frame.map(({ slot }) => slot) });
    const around = aroundVerb(scene, token, token, from, to);
    for (const { slot, position } of carrier.frame) {
      if (slot === "event" || slot === "opponent") continue;
      if (position !== "subj") continue;
      // «واصل الحزب شن هجمات»: the carrier may be a noun of action itself.
      const subject = around.subject ?? subjectBefore(scene, token, from, to);
      if (subject !== null && subject.last < found.first) put(slot, subject);
    }
    fromPrepositions(
      scene,
      carrier.frame.filter(({ slot }) => slot !== "event"),
      found.last,
      to,
      put,
    );
    break;
  }
  for (let token = found.last + 1; token < to && token <= found.last + 7; token++) {
    if (scene.border[token] >= Border.CLAUSE) break;
    if (scene.triggerAt[token] !== -1) break;
    const seen = carrierAt(token);
    if (seen === null || !seen.carrier.verbal) continue;
    const { carrier, hit } = seen;
    const subject = carrier.frame.find(({ position }) => position === "subj")?.slot;
    if (subject === "event") {
      // The event is the subject: what follows is the verb's object.
      const at = skipInsertions(scene, token + 1, to);
      for (const { slot, position } of carrier.frame) {
        if (position === "obj" && slot !== "result" && at < to && scene.particle[at] === -1) {
          const phrase = readPhrase(scene, at, to);
          if (phrase !== null) put(slot, phrase);
        }
      }
      fromPrepositions(
        scene,
        carrier.frame.filter(({ slot }) => slot !== "event" && slot !== "result"),
        token,
        to,
        put,
      );
    } else if (hits.pronoun[hit] > 0 || endsInPronoun(scene, token) || isTakenUp(scene, carrier, token)) {
      const at = skipInsertions(scene, token + 1, to);
      const told = at < to && !isGoverned(scene, at) ? readPhrase(scene, at, to) : null;
      // «زيارة يقوم بها إلى»: who does it was told before the noun.
      const phrase = told ?? subjectBefore(scene, found.first, from, to);
      if (phrase !== null && subject !== undefined) put(subject, phrase);
      if (phrase !== null) fromPrepositions(scene, draft.found.trigger.frame, phrase.last, to, put);
    }
    break;
  }
}

/** «يقوم بها», «شارك فيها»: the verb's own preposition with a pronoun that goes back to the event. */
const isTakenUp = (scene: Scene, carrier: Carrier, token: number): boolean =>
  scene.is(token + 1, Flag.FUNCTION) &&
  carrier.frame.some(({ slot, position }) => slot === "event" && position !== "subj" && position !== "obj");

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
const FAR_ANNOUNCEMENT = 9;

/** Who announces what is told by a noun of action, where nobody else is said to do it. */
function announcer(scene: Scene, first: number, from: number, to: number): Phrase | null {
  for (let at = first - 1; at >= from && first - at <= FAR_ANNOUNCEMENT; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.is(at, Flag.COMPLEMENT)) return null;
    if (!scene.is(at, Flag.VERBAL) || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    if (!scene.is(at, Flag.SPEECH | Flag.OPERATOR)) return null;
    return aroundVerb(scene, at, at, from, to).subject;
  }
  return null;
}

/** Finds who did it and to whom. */
export function setParticipants(scene: Scene, draft: Draft): void {
  const { found } = draft;
  const { sentences } = scene.analysis;
  const from = sentences.first[found.sentence];
  const to = sentences.end[found.sentence];
  const filled = new Set<Slot>();
  const put = (slot: Slot, phrase: Phrase): void => {
    if (filled.has(slot) || (isDeed(scene, phrase) && !OF_DEEDS.has(draft.type))) return;
    const who = withCoordinates(scene, phrase, to);
    if (slot === "agent") draft.agents = who;
    else if (slot === "target") draft.targets = who;
    else if (slot === "parties") {
      draft.agents = [who[0]];
      if (who.length > 1) draft.targets = who.slice(1);
      else {
        const second = secondParty(scene, phrase, to);
        if (second !== null) draft.targets = [participant(scene, second)];
      }
      filled.add("agent");
      filled.add("target");
    } else return;
    filled.add(slot);
  };
  const { frame } = found.trigger;
  const by = scene.vocabulary.particleCodes.get("by");
  if (found.verbal) {
    const transitive = frame.some(({ position }) => position === "obj");
    const around = aroundVerb(scene, found.first, found.last, from, to, undefined, transitive);
    const passive = isPassive(scene, draft, around);
    for (const { slot, position } of frame) {
      if (position === "subj") {
        if (passive) {
          if (around.subject !== null && around.shared !== true) put("target", around.subject);
        } else if (around.subject !== null && slot !== "weapon") put(slot, around.subject);
      } else if (position === "obj" && !passive && around.object !== null && found.pronoun === 0)
        put(slot, around.object);
    }
    const object = relativeObject(scene, found.first, found.last, from);
    if (object !== null && frame.some(({ slot, position }) => slot === "target" && position !== "subj"))
      put("target", object);
    if (!passive)
      fromPrepositions(
        scene,
        frame,
        Math.max(found.last, around.before ? found.last : (around.subject?.last ?? found.last)),
        to,
        put,
      );
    if (by !== undefined) fromPrepositions(scene, [{ slot: "agent", position: by }], found.last, to, put);
    return;
  }
  if (found.trigger.adjectival || frame.some(({ position }) => position === "obj")) {
    const at = skipInsertions(scene, found.last + 1, to);
    for (const { slot, position } of frame) {
      if (position !== "obj" || at >= to || scene.particle[at] !== -1) continue;
      const phrase = readPhrase(scene, at, to);
      if (phrase !== null) put(slot, phrase);
    }
    fromPrepositions(scene, frame, found.last, to, put);
    // «…، نافيا وجود»: the participle is of the subject before it.
    if (found.trigger.adjectival && !filled.has("agent")) {
      const subject = subjectBefore(scene, found.first, from, to);
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
  fromCarriers(scene, draft, from, to, put);
  const completed = genitive(scene, draft, to);
  const slots = frame.filter(({ position }) => position === "gen").map(({ slot }) => slot);
  const others = frame.filter(({ position }) => position !== "gen");
  fromPrepositions(scene, others, completed?.last ?? found.last, to, put);
  if (completed !== null && slots.length > 0) {
    // With the target told by a preposition the genitive is the agent: قصف القوات للمدينة, هجوم النظام على الغوطة.
    if (slots.includes("agent") && isGround(scene, completed)) {
      // «معارك الجوف» are fought there, by others.
      if (STRIKES.has(draft.type)) put("target", completed);
    } else if (slots.includes("agent") && (filled.has("target") || !slots.includes("target"))) put("agent", completed);
    else if (slots.includes("target")) put("target", completed);
    else put(slots[0], completed);
  }
  if (by !== undefined && !filled.has("agent"))
    fromPrepositions(scene, [{ slot: "agent", position: by }], found.last, to, put);
  // «أعلنت الفصائل سيطرتها على»: the pronoun is the subject of the clause.
  if (
    found.pronoun > 0 &&
    !filled.has("agent") &&
    !draft.carriers.some(({ slots }) => slots.includes("event")) &&
    frame.some(({ slot }) => slot === "agent") &&
    (filled.has("target") || !HARMS.has(draft.type))
  ) {
    const subject = subjectBefore(scene, found.first, from, to);
    if (subject !== null) put("agent", subject);
  }
  if (!filled.has("agent") && ANNOUNCED.has(draft.type) && !scene.is(found.first, Flag.DEFINITE)) {
    const subject = announcer(scene, found.first, from, to);
    if (subject !== null && subject.last < found.first) put("agent", subject);
  }
}

const STRIKES: ReadonlySet<EventType> = new Set(["bombing", "airstrike", "shelling", "takeover"]);

/** «قصف قاعدة عين الأسد», «قصف دوما»: ground is struck and does not strike. */
const isGround = (scene: Scene, phrase: Phrase): boolean => {
  if (phrase.name === -1) return false;
  const { type, role } = scene.input.names[phrase.name];
  return type === "FAC" || type === "LOC" || (type === "GPE" && role === "place");
};

/** Types whose pronoun is rather the one harmed: مقتله, اعتقاله. */
const HARMS: ReadonlySet<EventType> = new Set([
  "killing",
  "arrest",
  "abduction",
  "trial",
  "execution",
  "release",
  "appointment",
  "resignation",
]);

/** The other side of بين: the phrase behind و. */
function secondParty(scene: Scene, phrase: Phrase, to: number): Phrase | null {
  for (let token = phrase.last + 1; token < to && token <= phrase.last + 3; token++) {
    if (scene.is(token, Flag.MARK) && !scene.is(token, Flag.QUOTE)) return null;
    if (startsWithConjunction(scene, token)) return readPhrase(scene, token, to, 1);
  }
  return null;
}

/** Whether a verb is passive here: its letters say so, or an ambiguous one has a count or nobody who could act behind it. */
function isPassive(scene: Scene, draft: Draft, around: Around): boolean {
  const { found } = draft;
  const voice = found.features & (Feature.ACTIVE | Feature.PASSIVE);
  if (voice === Feature.PASSIVE) return true;
  if ((voice & Feature.PASSIVE) !== 0 && scene.hasDamma(found.first, found.peeled)) return true;
  if (voice === Feature.ACTIVE) return false;
  if (found.pronoun > 0 || !found.trigger.frame.some(({ position }) => position === "obj")) return false;
  if (
    draft.type !== "killing" &&
    draft.type !== "arrest" &&
    draft.type !== "abduction" &&
    draft.type !== "trial" &&
    draft.type !== "release"
  )
    return false;
  if (around.before) return around.object === null;
  if (around.subject === null) return true;
  if (around.subject.figure !== -1 && scene.nameAt[around.subject.first] === -1) return true;
  return around.object === null;
}
