import type { NameMention } from "../../model/name.js";
import type { Draft } from "./draft.js";
import { nameStart } from "./phrases.js";
import { Border, type Scene } from "./scene.js";

const FARTHEST = 40;

const isPlace = (name: NameMention): boolean => name.type === "GPE" || name.type === "LOC" || name.type === "FAC";

/** Coarseness of a place, the finer the smaller: a facility, a town, a province, a country. */
function coarseness(name: NameMention): number {
  if (name.type === "FAC") return 0;
  if (name.place !== undefined) return name.place.wherePrec;
  if (name.type === "LOC") return 4;
  return name.country === null ? 5 : 2;
}

/** Whether a word that says where leads to the name: a preposition, a side of the compass, a proclitic ب, or its kind («مدينة»). */
function located(scene: Scene, first: number, name: number, from: number): boolean {
  const { tokens } = scene.analysis;
  if (nameStart(scene, name) > tokens.start[first]) return true;
  const { particleCodes } = scene.vocabulary;
  for (let at = first - 1; at >= from && at >= first - 3; at--) {
    const code = scene.particleCode(at);
    if (code === -1) {
      if (scene.nameAt[at] !== -1) return false;
      continue;
    }
    return code === particleCodes.get("fi") || code === particleCodes.get("near") || code === particleCodes.get("ala") || code === particleCodes.get("ila") || code === particleCodes.get("min");
  }
  return false;
}

/** Gives drafts the most specific place near them in their sentence. */
export function setPlaces(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  const { names } = scene.input;
  for (const draft of drafts) {
    const facts = scene.vocabulary.types.get(draft.type);
    if (facts === undefined || !facts.sited) continue;
    const { found } = draft;
    const from = sentences.first[found.sentence];
    const to = sentences.end[found.sentence];
    let best = -1;
    let bestCost = FARTHEST;
    let bestFirst = -1;
    for (let token = from; token < to; token++) {
      const index = scene.nameAt[token];
      if (index === -1) continue;
      let last = token;
      while (last + 1 < to && scene.nameAt[last + 1] === index) last++;
      const name = names[index];
      if (isPlace(name) && (name.role !== "actor" || located(scene, token, index, from))) {
        const after = token > found.last;
        const [low, high] = after ? [found.last, token] : [last, found.first];
        let price = high - low + (after ? 0 : 5);
        for (let at = low + 1; at <= high; at++) {
          if (scene.border[at] >= Border.CLAUSE) price += 12;
          else if (scene.border[at] === Border.RELATIVE) price += 2;
          if (at !== low && at !== high && scene.triggerAt[at] !== -1 && scene.triggerAt[at] !== scene.triggerAt[at - 1]) price += 6;
        }
        if (!located(scene, token, index, from)) price += 8;
        if (name.role === "actor") price += 10;
        if (price < bestCost) {
          bestCost = price;
          best = index;
          bestFirst = token;
        }
      }
      token = last;
    }
    if (best !== -1) {
      const chain = chainFrom(scene, best, bestFirst, to);
      draft.place = chain.map((one) => names[one].norm).join(", ");
      draft.placeEntity = names[chain[0]].entity;
      draft.placeBasis = "stated";
      draft.placeCoarse = coarseness(names[chain[0]]);
    }
  }
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
    const joined = text.units[tokens.start[token]] === "و".charCodeAt(0) && nameStart(scene, index) > tokens.start[token];
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

/** A happening without a place of its own is where the story is: the last place told before it, else the first after it. */
export function inheritPlaces(scene: Scene, drafts: readonly Draft[]): void {
  let current: Draft | undefined = drafts.find(({ place, background }) => place !== null && !background);
  for (const draft of drafts) {
    const sited = scene.vocabulary.types.get(draft.type)?.sited === true;
    if (!sited) continue;
    if (draft.place !== null) {
      if (!draft.background) current = draft;
      continue;
    }
    if (current === undefined) continue;
    draft.place = current.place;
    draft.placeEntity = current.placeEntity;
    draft.placeCoarse = current.placeCoarse;
    draft.placeBasis = "assumed";
  }
}
