import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/** How far before a verb its relative pronoun may stand. */
const RELATIVE = 3;

export const isPresent = (features: number): boolean =>
  (features & Feature.PRESENT) !== 0 && (features & Feature.PAST) === 0;

/** Whether a relative pronoun or «حيث» stands right before a verb. */
function isRelative(scene: Scene, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from && at >= verb - RELATIVE; at--) {
    if (scene.is(at, Flag.RELATIVE) || scene.isOf(at, "where")) return true;
    if (scene.is(at, Flag.MARK)) return false;
  }
  return false;
}

/** How far before a noun the verb that carries it may stand. */
const CARRIED = 6;

/**
 * «المدينة التي تسيطر عليها المعارضة», «حيث تشن القوات عملية», «موجة الحر التي تشهدها المنطقة»: a present tense in a
 * relative clause tells how things stand.
 */
export function isState(scene: Scene, { found, carriers }: Draft, from: number): boolean {
  if (found.verbal)
    return isPresent(found.features) && (isRelative(scene, found.first, from) || isEpithet(scene, found.first, from));
  if (scene.is(found.last + 1, Flag.RELATIVE) && isPresentAt(scene, found.last + 2)) return true;
  for (const { token } of carriers) {
    if (token > found.first || token < found.first - CARRIED || !isPresentAt(scene, token)) continue;
    if (isRelative(scene, token, from) || isEpithet(scene, token, from)) return true;
  }
  return false;
}

/** «قائد فرقة تخوض معارك», «موانئ تسيطر عليها الحكومة»: a verb right behind an indefinite noun that others lead to. */
function isEpithet(scene: Scene, verb: number, from: number): boolean {
  const noun = verb - 1;
  if (noun <= from || scene.is(noun, NO_NOUN) || scene.particle[noun] !== -1 || scene.nameAt[noun] !== -1) return false;
  if (scene.timexAt[noun] !== -1 || startsWithConjunction(scene, verb) || startsWithConjunction(scene, noun))
    return false;
  const before = noun - 1;
  return (
    !scene.is(before, Flag.MARK | Flag.COMPLEMENT | Flag.VERBAL | Flag.DEFINITE) && scene.particleKind(before) !== "aux"
  );
}

/** What an indefinite noun is not. */
const NO_NOUN = Flag.MARK | Flag.VERBAL | Flag.DEFINITE | Flag.FUNCTION | Flag.SPEECH;

/** Whether the verb at a token can be of the present only. */
function isPresentAt(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let present = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    if ((features & Feature.VERB) === 0) continue;
    if (!isPresent(features)) return false;
    present = true;
  }
  return present;
}

/** «في ظل الهدنة»: what holds while something else happens. */
export function isBackdrop(scene: Scene, { found }: Draft, from: number): boolean {
  if (found.verbal) return false;
  for (let at = found.first - 1; at >= from && at >= found.first - 2; at--) {
    if (scene.isOf(at, "backdrop") || (at > from && scene.isOf(at - 1, "backdrop"))) return true;
    if (scene.particle[at] === -1) return false;
  }
  return false;
}

/** «الغارات التي يشنها الجيش»: what is done again and again is not the one time that was told. */
export const isGoingOn = (scene: Scene, { found: { verbal, features, first, last } }: Draft): boolean =>
  !verbal &&
  (features & Feature.PLURAL) !== 0 &&
  ((scene.is(last + 1, Flag.RELATIVE) && isPresentAt(scene, last + 2)) || isConstant(scene, first));

/** «باستمرار», «بشكل متكرر», in folded letters. */
const CONSTANTLY = /^باستمرار$/;
const IN_A_WAY = /^ب(?:شكل|صوره)$/;
const CONSTANT = /^(?:مستمره?|متكرره?|يومي|دائمه?|شبه)$/;
/** Words between them and the happening. */
const NEAR = 8;

/** «وتشن القوات [باستمرار] عمليات»: so too. */
function isConstant(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - NEAR && scene.border[at + 1] < Border.CLAUSE; at--) {
    const word = wordAt(scene.analysis, at);
    if (CONSTANTLY.test(word) || (IN_A_WAY.test(word) && CONSTANT.test(wordAt(scene.analysis, at + 1)))) return true;
  }
  return false;
}
