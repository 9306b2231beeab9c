import type { EventType } from "../../model/event.js";
import type { NameMention } from "../../model/name.js";
import { toNormal } from "../../text/fold.js";
import type { Draft } from "./draft.js";
import { nameStart } from "./nouns.js";
import { isReckonedFrom } from "./own-time.js";
import { Border, Flag, type Scene } from "./scene.js";

const FARTHEST = 40;

const isPlace = (name: NameMention): boolean => name.type === "GPE" || name.type === "LOC" || name.type === "FAC";

/** Coarseness of a place, the finer the smaller: a facility, a town, a province, a country. */
function coarseness(name: NameMention): number {
  if (name.type === "FAC") return 0;
  if (name.place !== undefined) return name.place.wherePrec;
  if (name.type === "LOC") return 4;
  return name.country === null ? 5 : 2;
}

/** What another event between an event and a place costs: the place is rather that one's. */
const OTHER_EVENT = 6;

const BA = "ب".charCodeAt(0);
const WAW = "و".charCodeAt(0);
/** Types that a movement's goal or source is the place of. */
const TOWARDS: ReadonlySet<EventType> = new Set([
  "talks",
  "aid",
  "deployment",
  "shelling",
  "interception",
  "takeover",
  "displacement",
]);
const FROM: ReadonlySet<EventType> = new Set(["withdrawal", "displacement", "takeover", "abduction"]);
/** Types that «بين» joins the parties of, not places. */
const PARTIES: ReadonlySet<EventType> = new Set(["clash", "talks", "agreement", "ceasefire", "war"]);
/** Types that take a place only where the words beside them give one. */
const STATED_ONLY: ReadonlySet<EventType> = new Set([
  "talks",
  "trial",
  "election",
  "agreement",
  "coup",
  "appointment",
  "execution",
  "release",
  "suspension",
  "resumption",
  "sanction",
  "decision",
  "formation",
]);
const FARTHEST_STATED = 14;
/** Types whose target, if it is a place, is where they happen: قصفت صنعاء. */
const STRUCK: ReadonlySet<EventType> = new Set(["attack", "bombing", "airstrike", "shelling", "takeover"]);

/**
 * The place at a token: a name, or «المدينة», «المخيم» that goes back to one.
 *
 * @returns The name's number, the last token of the words here and the folded offset where they start; null for no place.
 */
function placeAt(scene: Scene, token: number, to: number): { name: number; last: number; start: number } | null {
  const { names, coreferences } = scene.input;
  const name = scene.nameAt[token];
  const again = scene.againAt[token];
  if (name === -1 && again === -1) return null;
  const at = name === -1 ? scene.againAt : scene.nameAt;
  let last = token;
  while (last + 1 < to && at[last + 1] === at[token]) last++;
  if (name !== -1) return isPlace(names[name]) ? { name, last, start: nameStart(scene, name) } : null;
  const antecedent = scene.indexOf(coreferences[again].antecedent);
  if (!isPlace(names[antecedent])) return null;
  return { name: antecedent, last, start: toNormal(scene.analysis.text, coreferences[again]).start };
}

/** How a name is led to: by a word that says where, by none, or by one that says something else. */
function leading(
  scene: Scene,
  first: number,
  start: number,
  from: number,
  type: EventType,
): "where" | "none" | "other" {
  const { tokens, text } = scene.analysis;
  if (start > tokens.start[first]) {
    const letter = text.units[tokens.start[first]];
    if (letter === BA) return "where";
    if (letter === WAW) return "none";
    return "none";
  }
  const { particleCodes } = scene.vocabulary;
  for (let at = first - 1; at >= from && at >= first - 3; at--) {
    const code = scene.particleCode(at);
    if (code === -1) {
      if (scene.nameAt[at] !== -1) return "none";
      if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return "none";
      continue;
    }
    if (
      code === particleCodes.get("near") &&
      scene.particleCode(at - 1) === particleCodes.get("min") &&
      !FROM.has(type)
    )
      return "other";
    if (code === particleCodes.get("fi") || code === particleCodes.get("near")) return "where";
    if (code === particleCodes.get("bayn")) return PARTIES.has(type) ? "none" : "where";
    if (code === particleCodes.get("ala")) return "where";
    if (code === particleCodes.get("ila") || code === particleCodes.get("nahw"))
      return TOWARDS.has(type) ? "where" : "none";
    if (code === particleCodes.get("min")) return FROM.has(type) ? "where" : "other";
    if (code === particleCodes.get("maa")) return "other";
    return "none";
  }
  return "none";
}

/** How near a place must be for the words beside a happening to say that this is where it was. */
const FIRM = 6;
/** Words between «بعد» and the happening that it leads to: «بعد ثلاثة أيام من». */
const EARLIER = 5;

/** «في أفغانستان», «بأفغانستان»: no side of it, no border, nothing headed by its name. */
function isInside(scene: Scene, first: number, start: number): boolean {
  const { tokens, text } = scene.analysis;
  if (start > tokens.start[first]) return text.units[tokens.start[first]] === BA;
  return scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("fi");
}

/** «يأتي الهجوم بعد أيام من تفجير في بغداد»: what a happening came after has a place of its own. */
function isEarlier(scene: Scene, trigger: number): boolean {
  const { particleCodes } = scene.vocabulary;
  for (let at = trigger - 1; at >= 0 && at >= trigger - EARLIER; at--) {
    if (scene.is(at, Flag.MARK | Flag.VERBAL)) return false;
    const code = scene.particleCode(at);
    if (code !== -1 && (code === particleCodes.get("after") || code === particleCodes.get("since"))) return true;
  }
  return false;
}

/** «تركيا.. اعتقالات», «اليمن: قتلى»: a place that heads a headline. */
function heads(scene: Scene, first: number, last: number, from: number): boolean {
  return first === from && scene.is(last + 1, Flag.MARK) && !scene.is(last + 1, Flag.QUOTE);
}

/** Gives drafts the most specific place near them in their sentence. */
export function setPlaces(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences, tokens, text } = scene.analysis;
  const { names } = scene.input;
  for (const draft of drafts) {
    const facts = scene.vocabulary.types.get(draft.type);
    const stated = STATED_ONLY.has(draft.type);
    if (facts === undefined || !(facts.sited || stated)) continue;
    const { found } = draft;
    const from = sentences.first[found.sentence];
    const to = sentences.end[found.sentence];
    let best = -1;
    let bestCost = stated ? FARTHEST_STATED : draft.status === "actual" ? FARTHEST : FARTHEST_STATED + 4;
    let bestFirst = -1;
    let firm = false;
    // Nothing beyond the dearest price can win: a sentence of any length costs a window.
    const low = Math.max(from, found.first - bestCost);
    const apart = isReckonedFrom(scene, found.first, from);
    const high = Math.min(to, found.last + bestCost + 1);
    for (let token = low; token < high; token++) {
      const here = placeAt(scene, token, to);
      if (here === null) continue;
      const { name: index, last, start: nameFrom } = here;
      const name = names[index];
      const first = token;
      token = last;
      if (scene.isDateline(first)) continue;
      // The second of two joined names comes with the first.
      if (
        text.units[tokens.start[first]] === WAW &&
        nameFrom > tokens.start[first] &&
        first > from &&
        nearName(scene, first)
      )
        continue;
      // «مجزرة صبرا», «معارك الجوف»
      const completes = first === found.last + 1 && !found.verbal && found.pronoun === 0;
      const struck = STRUCK.has(draft.type) && draft.targets.some(({ name: id }) => id === name.id);
      const lead =
        completes || struck || draft.visited === index ? "where" : leading(scene, first, nameFrom, from, draft.type);
      const heading = heads(scene, first, last, from);
      if (name.role === "actor" && lead !== "where" && !heading) continue;
      // «يشهد العراق هجمات منذ اندلاع الحرب»: what is reckoned from may be anywhere.
      if ((stated || (apart && first < found.first)) && lead !== "where") continue;
      const named = scene.nameAt[first] !== -1;
      const after = first > found.last;
      const [start, end] = after ? [found.last, first] : [last, found.first];
      let price = end - start + (after ? 0 : 5);
      for (let at = start + 1; at <= end; at++) {
        if (scene.border[at] >= Border.CLAUSE) price += 12;
        else if (scene.border[at] === Border.RELATIVE) price += 2;
        if (at !== start && at !== end && scene.triggerAt[at] !== -1 && scene.triggerAt[at] !== scene.triggerAt[at - 1])
          price += stated || (named && after && isEarlier(scene, at)) ? FARTHEST : OTHER_EVENT;
      }
      if (!after && ofSpeaker(scene, last, found.first)) price += 12;
      // «أوكرانيا: قصف على محطة في ميكولايف»: the state that heads the line gives way to what its words tell.
      if (heading && coarseness(name) >= COUNTRYWIDE) price += 6;
      if (lead === "none") price += heading ? 0 : 8;
      else if (lead === "other") price += 16;
      if (name.role === "actor" && lead !== "where") price += 10;
      if (price < bestCost) {
        bestCost = price;
        best = index;
        bestFirst = first;
        firm = price <= FIRM && isInside(scene, first, nameFrom);
      }
    }
    if (best === -1) continue;
    [best, bestFirst] = situated(
      scene,
      best,
      bestFirst,
      Math.max(from, found.last < bestFirst ? found.last + 1 : from),
    );
    const chain = chainFrom(scene, best, bestFirst, to);
    draft.place = chain.map((one) => names[one].norm).join(", ");
    draft.placeEntity = names[chain[0]].entity;
    draft.placeName = chain[0];
    draft.placeBasis = "stated";
    draft.placeCoarse = coarseness(names[chain[0]]);
    draft.placeFirm = firm;
  }
}

/** Words between a place and the wider one that tells where it lies: «نوى في ريف درعا», «معرة النعمان جنوب إدلب». */
const FAR_SIDE = 3;

/** The place that a wider one only situates: «إقليم تارودانت جنوبي المغرب» is Taroudant. */
function situated(scene: Scene, name: number, first: number, from: number): [number, number] {
  const { names } = scene.input;
  const { particleCodes } = scene.vocabulary;
  const wide = names[name];
  let side = false;
  let beside = false;
  for (let at = first - 1; at >= from && at >= first - FAR_SIDE - 1; at--) {
    const finer = scene.nameAt[at];
    if (finer !== -1) {
      const inside = isPlace(names[finer]) && names[finer].country === wide.country;
      if (!side || !inside || coarseness(names[finer]) > coarseness(wide)) break;
      if (coarseness(names[finer]) === coarseness(wide) && !beside) break;
      while (at - 1 >= from && scene.nameAt[at - 1] === finer) at--;
      return situated(scene, finer, at, from);
    }
    const code = scene.particleCode(at);
    if (code !== -1) {
      beside ||= code === particleCodes.get("near");
      side ||= beside || code === particleCodes.get("fi");
    } else if (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.triggerAt[at] !== -1) break;
  }
  return [name, first];
}

/** «قال مسؤولون في بغداد إن»: where the speaker is. */
function ofSpeaker(scene: Scene, last: number, trigger: number): boolean {
  for (let at = last + 1; at < trigger; at++) if (scene.is(at, Flag.COMPLEMENT)) return true;
  return false;
}

function nearName(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) if (scene.nameAt[at] !== -1) return true;
  return false;
}

/** The finest names of the run of places that a name stands in: بلدة في محافظة في بلد; و joins equals. */
function chainFrom(scene: Scene, name: number, first: number, to: number): number[] {
  const { names } = scene.input;
  const run: { index: number; joined: boolean }[] = [{ index: name, joined: false }];
  let at = first;
  while (at + 1 < to && scene.nameAt[at + 1] === name) at++;
  let gap = 0;
  for (let token = at + 1; token < to && gap <= 4; token++) {
    if (scene.border[token] >= Border.CLAUSE || scene.triggerAt[token] !== -1) break;
    const index = scene.nameAt[token];
    if (index === -1) {
      gap++;
      continue;
    }
    if (!isPlace(names[index])) break;
    const { text, tokens } = scene.analysis;
    const joined =
      text.units[tokens.start[token]] === "و".charCodeAt(0) && nameStart(scene, index) > tokens.start[token];
    run.push({ index, joined });
    while (token + 1 < to && scene.nameAt[token + 1] === index) token++;
    gap = 0;
  }
  const finest = Math.min(...run.map(({ index }) => coarseness(names[index])));
  const lead = run.find(({ index }) => coarseness(names[index]) === finest)!;
  const out = [lead.index];
  let seen = false;
  for (const one of run) {
    if (one === lead) {
      seen = true;
      continue;
    }
    if (!seen) continue;
    if (one.joined && coarseness(names[one.index]) === finest) out.push(one.index);
    else break;
  }
  return out;
}

/** A whole country says nothing of where the next thing happened. */
const COUNTRYWIDE = 6;
/** A happening without a place of its own is where the last one before it in its sentence was. */
export function inheritPlaces(scene: Scene, drafts: readonly Draft[]): void {
  let current: Draft | undefined;
  for (const draft of drafts) {
    const facts = scene.vocabulary.types.get(draft.type);
    if (facts === undefined || !facts.sited) continue;
    if (draft.place !== null) {
      if (!draft.background) current = draft;
      continue;
    }
    if (current === undefined || draft.status !== "actual" || draft.background || facts.group === "justice") continue;
    if (draft.found.sentence !== current.found.sentence || current.placeCoarse >= COUNTRYWIDE) continue;
    draft.place = current.place;
    draft.placeEntity = current.placeEntity;
    draft.placeCoarse = current.placeCoarse;
    draft.placeBasis = "assumed";
  }
}
