import { Feature } from "../../lexicon/features.js";
import type { Participant } from "../../model/event.js";
import type { Draft, Phrase } from "./draft.js";
import { demonymAfter, nameStart, participant, phraseBefore, readPhrase } from "./phrases.js";
import { Border, Flag, type Scene } from "./scene.js";
import { clauseStart } from "./status.js";
import { type FrameSlot, Part, type Slot } from "./vocabulary.js";

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

const WAW = "و".charCodeAt(0);
function startsWithConjunction(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  return text.units[tokens.start[token]] === WAW;
}

/** Skips dates with their commas, quotes and قد: what may stand between a verb and its subject. */
function skipInsertions(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && (scene.timexAt[at] !== -1 || scene.is(at, Flag.QUOTE) || (scene.is(at, Flag.COMMA) && (scene.timexAt[at + 1] !== -1 || scene.timexAt[at - 1] !== -1)))) at++;
  return at;
}

interface Around {
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** The subject stands before the verb. */
  readonly before: boolean;
}

/** Subject and object of a verb at `token`: verb first, or subject first after أن, at a sentence's or clause's head. */
export function aroundVerb(scene: Scene, token: number, last: number, from: number, to: number): Around {
  const start = Math.max(clauseStart(scene, token, from), lastComplement(scene, token, from) + 1, from);
  const previous = phraseBefore(scene, token, start);
  const at = skipInsertions(scene, last + 1, to);
  const next = at < to && scene.particle[at] === -1 ? readPhrase(scene, at, to) : null;
  const headed = previous !== null && opensClause(scene, previous.first, start, from);
  if (headed) return { subject: previous, object: next, before: true };
  if (next === null) return { subject: null, object: null, before: false };
  const after = skipInsertions(scene, next.last + 1, to);
  const object = after < to && scene.particle[after] === -1 && !scene.is(after, Flag.COMMA) && !startsWithConjunction(scene, after) ? readPhrase(scene, after, to) : null;
  return { subject: next, object, before: false };
}

/** Token of the last أن or إن before a verb, within its sentence; `from - 1` where there is none. */
function lastComplement(scene: Scene, token: number, from: number): number {
  for (let at = token - 1; at >= from && token - at < 24; at--) {
    if (scene.is(at, Flag.COMPLEMENT)) return scene.particleEnd[at];
    if (scene.particleKind(at) === "conj") return scene.particleEnd[at];
  }
  return from - 1;
}

/** Whether a phrase begins where subjects begin that stand before their verb. */
function opensClause(scene: Scene, first: number, start: number, from: number): boolean {
  let at = first - 1;
  while (at >= from && scene.is(at, Flag.QUOTE)) at--;
  if (at < from || at < start) return true;
  if (scene.is(at, Flag.COMPLEMENT)) return true;
  if (scene.is(at, Flag.MARK)) return true;
  return false;
}

/** Fills slots from the prepositions of a frame that follow `last`. */
function fromPrepositions(scene: Scene, frame: readonly FrameSlot[], last: number, to: number, put: (slot: Slot, phrase: Phrase) => void): void {
  const { particleCodes } = scene.vocabulary;
  const min = particleCodes.get("min");
  for (let token = last + 1; token < to && token <= last + REACH; token++) {
    if (scene.border[token] >= Border.CLAUSE) return;
    if (scene.triggerAt[token] !== -1 && token > last + 1) return;
    const code = scene.particleCode(token);
    for (const { slot, position } of frame) {
      if (typeof position === "number" && position === code) {
        if (code === min && slot === "agent" && scene.nameAt[scene.particleEnd[token] + 1] === -1 && !scene.is(scene.particleEnd[token] + 1, Flag.DEFINITE)) {
          const phrase = readPhrase(scene, scene.particleEnd[token] + 1, to);
          if (phrase !== null) put(slot, phrase);
          continue;
        }
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
  const { text, tokens, hits } = scene.analysis;
  const start = tokens.start[token];
  const letter = position === "li" ? LAM : BA;
  if (text.units[start] !== letter || tokens.end[token] - start < 3) return false;
  const name = scene.nameAt[token];
  if (name !== -1) return nameStart(scene, name) > start;
  if (scene.particle[token] !== -1 || scene.timexAt[token] !== -1) return false;
  // لل: the article behind ل.
  if (position === "li" && text.units[start + 1] === LAM) return true;
  if (position === "bi" && text.units[start + 1] === "ا".charCodeAt(0) && text.units[start + 2] === LAM) return true;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] === 0) return false;
  return hits.first[token] < hits.first[token + 1];
}

/** The noun phrase that completes a masdar: مقتل الجنود, هجوم النظام. */
function genitive(scene: Scene, draft: Draft, to: number): Phrase | null {
  const { found } = draft;
  if (found.pronoun > 0 || found.last + 1 >= to) return null;
  const next = found.last + 1;
  if (scene.particle[next] !== -1 || scene.timexAt[next] !== -1) return null;
  if (scene.is(found.first, Flag.DEFINITE) && (found.features & Feature.DEFINITE) !== 0) return null;
  const name = scene.nameAt[next];
  if (name !== -1 && nameStart(scene, name) > scene.analysis.tokens.start[next]) return null;
  if (scene.is(next, Flag.MARK) && !scene.is(next, Flag.QUOTE)) return null;
  if (name === -1 && scene.figureAt[next] === -1 && adjectival(scene, next)) return null;
  return readPhrase(scene, next, to);
}

/** Whether all that is known of a word is that it is an adjective. */
function adjectival(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let adjective = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0) continue;
    if ((hits.features[hit] & (Feature.ADJECTIVE | Feature.NISBA)) === 0) return false;
    adjective = true;
  }
  return adjective;
}

/** Carrier verbs around a nominal trigger: شن مسلحون هجوما, هجوم شنه مسلحون, تعرضت المدينة لقصف. */
function fromCarriers(scene: Scene, draft: Draft, from: number, to: number, put: (slot: Slot, phrase: Phrase) => void): void {
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
      if (position === "subj" && around.subject !== null && around.subject.last < found.first) put(slot, around.subject);
    }
    fromPrepositions(scene, carrier.frame.filter(({ slot }) => slot !== "event"), found.last, to, put);
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
      fromPrepositions(scene, carrier.frame.filter(({ slot }) => slot !== "event" && slot !== "result"), token, to, put);
    } else if (hits.pronoun[hit] > 0 || endsInPronoun(scene, token)) {
      const at = skipInsertions(scene, token + 1, to);
      const phrase = at < to ? readPhrase(scene, at, to) : null;
      if (phrase !== null && subject !== undefined) put(subject, phrase);
      if (phrase !== null) fromPrepositions(scene, draft.found.trigger.frame, phrase.last, to, put);
    }
    break;
  }
}

function endsInPronoun(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  const last = text.units[end - 1];
  return last === "ه".charCodeAt(0) || (last === "ا".charCodeAt(0) && text.units[end - 2] === "ه".charCodeAt(0));
}

/** Finds who did it and to whom. */
export function setParticipants(scene: Scene, draft: Draft): void {
  const { found } = draft;
  const { sentences } = scene.analysis;
  const from = sentences.first[found.sentence];
  const to = sentences.end[found.sentence];
  const filled = new Set<Slot>();
  const put = (slot: Slot, phrase: Phrase): void => {
    if (filled.has(slot)) return;
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
    const around = aroundVerb(scene, found.first, found.last, from, to);
    const passive = isPassive(scene, draft, around);
    for (const { slot, position } of frame) {
      if (position === "subj") {
        if (passive) {
          if (around.subject !== null) put("target", around.subject);
        } else if (around.subject !== null && slot !== "weapon") put(slot, around.subject);
      } else if (position === "obj" && !passive && around.object !== null && found.pronoun === 0) put(slot, around.object);
    }
    if (passive && by !== undefined) fromPrepositions(scene, [{ slot: "agent", position: by }], found.last, to, put);
    else fromPrepositions(scene, frame, Math.max(found.last, around.before ? found.last : (around.subject?.last ?? found.last)), to, put);
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
    return;
  }
  const state = demonymAfter(scene, found.last, to);
  if (state !== null && frame.some(({ slot, position }) => slot === "agent" && (position === "adj" || position === "gen"))) {
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
    if (slots.includes("agent") && (filled.has("target") || !slots.includes("target"))) put("agent", completed);
    else if (slots.includes("target")) put("target", completed);
    else put(slots[0], completed);
  }
  if (by !== undefined && !filled.has("agent")) fromPrepositions(scene, [{ slot: "agent", position: by }], found.last, to, put);
}

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
  if (voice === Feature.ACTIVE) return false;
  if (found.pronoun > 0) return false;
  if (draft.type !== "killing" && draft.type !== "arrest" && draft.type !== "abduction" && draft.type !== "trial" && draft.type !== "release") return false;
  if (around.before) return around.object === null;
  if (around.subject === null) return true;
  if (around.subject.figure !== -1 && scene.nameAt[around.subject.first] === -1) return true;
  return around.object === null;
}
