import { wordAt } from "../../../lexicon/analysis.js";
import type { NameMention } from "../../../model/name.js";
import { BA } from "../../../text/letters.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isColon } from "../words/marks.js";
import { nameStart } from "../words/nouns.js";
import { COUNTRYWIDE, coarseness, isHead, isHeadLedByBa, isPlace } from "../words/place-names.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { isCentre } from "./elsewhere.js";

/** Words between a place and the wider one that tells where it lies: «نوى في ريف درعا», «معرة النعمان جنوب إدلب». */
const FAR_SIDE = 3;

/** The place that a wider one only situates: «إقليم تارودانت جنوبي المغرب», «قرية بشني من معتمدية الفوار». */
export function situated(scene: Scene, name: number, first: number, from: number): [number, number] {
  const { names } = scene.input;
  const { text, tokens } = scene.analysis;
  const { particleCodes } = scene.vocabulary;
  const wide = names[name];
  let side = nameStart(scene, name) > tokens.start[first] && text.units[tokens.start[first]] === BA;
  let beside = false;
  for (let at = first - 1; at >= from && at >= first - FAR_SIDE - 1; at--) {
    const finer = scene.nameAt[at];
    if (finer !== -1) {
      const { country } = names[finer];
      const inside =
        isPlace(names[finer]) && (country === wide.country || (country === null && isFacility(names[finer])));
      if (!side || !inside || coarseness(names[finer]) > coarseness(wide)) break;
      // «مخيم عقبة جبر في أريحا», «في منطقة أريحا»: right before the word that says where stands what lies there.
      let start = at;
      while (start - 1 >= from && scene.nameAt[start - 1] === finer) start--;
      if (isBesideOther(scene, finer, start, from)) break;
      const adjacent = at >= first - (isHead(scene, first - 1) ? 3 : 2) && !startsWithConjunction(scene, start);
      if (coarseness(names[finer]) === coarseness(wide) && !beside && !adjacent) break;
      return situated(scene, finer, start, from);
    }
    const code = scene.particleCode(at);
    side ||= isHeadLedByBa(scene, at);
    if (code !== -1) {
      beside ||= code === particleCodes.get("near");
      beside ||= code === particleCodes.get("min") && isHead(scene, at + 1);
      side ||= beside || code === particleCodes.get("fi");
    } else if (scene.is(at, Flag.MARK)) {
      // «في محافظة حجة، شمال غربي اليمن», «"بودروم" غربي تركيا»
      if (!beside || isColon(scene, at)) break;
    } else if (scene.is(at, Flag.VERBAL) || scene.triggerAt[at] !== -1) break;
  }
  return [name, first];
}

/** «مبنى البرلمان وضريح الخميني في طهران»: one of two that were struck, of which the other has no name of a place. */
export function isBesideOther(scene: Scene, name: number, first: number, from: number): boolean {
  if (!startsWithConjunction(scene, first) || nameStart(scene, name) === scene.analysis.tokens.start[first])
    return false;
  const before = first > from ? scene.nameAt[first - 1] : -1;
  return scene.input.names[name].type === "FAC" && (before === -1 || !isPlace(scene.input.names[before]));
}

const isFacility = ({ type }: NameMention): boolean => type === "FAC";

/** A name of a run of places: بلدة في محافظة في بلد. */
export interface InRun {
  readonly index: number;
  /** و joins it to the one before. */
  readonly joined: boolean;
}

/** «غارات على لحج، فضلا عن تعز», «من تعز إلى عدن»: words that lead to another place, not to a wider one. */
const leadsAway = (scene: Scene, token: number): boolean => scene.isParticle(token, AWAY);
const AWAY = ["an", "ila", "nahw", "didd"];

/** «في الغوطة الشرقية قرب دمشق»: a region of one province lies near the town of another, not in it. */
function isNear(a: NameMention, b: NameMention): boolean {
  const admin = a.place?.admin;
  return a.type === "LOC" && admin !== undefined && admin.length > 1 && b.place?.admin.includes(admin[1]) === false;
}

/** «جنوبي تركيا [وشمالي] سوريا», «مدينة درنة [ومدينة] البيضاء»: the word before a name joins it to the one before. */
function isJoiner(scene: Scene, token: number): boolean {
  if (!startsWithConjunction(scene, token)) return false;
  return scene.particleCode(token) === scene.vocabulary.particleCodes.get("near") || isHead(scene, token);
}

/** The run of places that a name stands in: بلدة في محافظة في بلد. */
export function runOf(scene: Scene, name: number, first: number, to: number): InRun[] {
  const { names } = scene.input;
  const run: InRun[] = [{ index: name, joined: false }];
  let at = first;
  while (at + 1 < to && scene.nameAt[at + 1] === name) at++;
  const near = scene.vocabulary.particleCodes.get("near");
  let gap = 0;
  let beside = false;
  for (let token = at + 1; token < to && gap <= 4; token++) {
    if (scene.border[token] >= Border.CLAUSE || scene.triggerAt[token] !== -1) break;
    const index = scene.nameAt[token];
    if (index === -1) {
      // «عقبة ثرة الواقعة بين البيضاء وأبين»: what lies between, by or in others is finer than they are.
      if (leadsAway(scene, token) || scene.isOf(token, "situated")) break;
      beside ||= scene.particleCode(token) === near;
      gap++;
      continue;
    }
    if (isCentre(scene, token) || !isPlace(names[index]) || (beside && isNear(names[name], names[index]))) break;
    const joined =
      (startsWithConjunction(scene, token) && nameStart(scene, index) > scene.analysis.tokens.start[token]) ||
      (gap === 1 && isJoiner(scene, token - 1));
    run.push({ index, joined });
    while (token + 1 < to && scene.nameAt[token + 1] === index) token++;
    gap = 0;
    beside = false;
  }
  return run;
}

/** The finest names of a run; و joins equals, and a town to a province that it does not lie in: «لحج وتعز». */
function finestOf({ input: { names } }: Scene, run: readonly InRun[]): number[] {
  const beside = run.length > 1 && run[1].joined && areApart(names[run[0].index], names[run[1].index]);
  const finest = Math.min(...run.map(({ index }) => coarseness(names[index])));
  const lead = beside ? run[0] : run.find(({ index }) => coarseness(names[index]) === finest)!;
  const out = [lead.index];
  let seen = false;
  for (const one of run) {
    if (one === lead) {
      seen = true;
      continue;
    }
    if (!seen) continue;
    if (one.joined && (beside || coarseness(names[one.index]) === finest)) out.push(one.index);
    else break;
  }
  return out;
}

const isState = (name: NameMention): boolean => coarseness(name) >= COUNTRYWIDE;

/** Whether two places that و joins are two: neither lies in the other, and no state stands beside a town. */
const areApart = (a: NameMention, b: NameMention): boolean =>
  isState(a) === isState(b) && a.place?.admin.includes(b.norm) !== true && b.place?.admin.includes(a.norm) !== true;

const ISLAND = /^[بل]?جزيره$/;

/** «جزيرة كمران غربي مدينة الحديدة»: an island is no part of the town that it lies off. */
const isIsland = (scene: Scene, first: number): boolean =>
  [first, first - 1].some((at) => at >= 0 && ISLAND.test(wordAt(scene.analysis, at)));

/** Gives a happening the finest place of the run that a name stands in. */
export function placeIn(scene: Scene, draft: Draft, name: number, first: number, to: number): void {
  const { names } = scene.input;
  const run = runOf(scene, name, first, to);
  const chain = isIsland(scene, first) ? [name] : finestOf(scene, run);
  draft.place = chain.map((one) => names[one].norm).join(", ");
  draft.placeEntity = names[chain[0]].entity;
  draft.placeName = chain[0];
  draft.placeBasis = "stated";
  draft.placeCoarse = coarseness(names[chain[0]]);
  draft.placeRun = run.map(({ index }) => index);
}
