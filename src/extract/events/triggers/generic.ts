import { Feature } from "../../../lexicon/features.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";

/** How far from a verb a word of habit may stand. */
const HABIT_BEFORE = 2;
const HABIT_AFTER = 6;
/** How far behind «عادة ما» its clause goes. */
const HABIT_CLAUSE = 10;

const inPresent = ({ verbal, features }: Found): boolean =>
  verbal && (features & Feature.PRESENT) !== 0 && (features & Feature.PAST) === 0;

/** Whether a word of a class stands not far before in the clause. */
function isBehind(scene: Scene, { first }: Found, name: string, reach: number, from: number): boolean {
  for (let at = first - 1; at >= from && at >= first - reach; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.is(at, Flag.COMMA)) return false;
    if (scene.isOf(at, name)) return true;
  }
  return false;
}

/** «عادة ما تتهم السلطات», «تقتل الأمطار المئات كل عام»: what is done time and again is none in particular. */
function isHabit(scene: Scene, found: Found, from: number, to: number): boolean {
  if (isBehind(scene, found, "always", HABIT_CLAUSE, from)) return true;
  if (!inPresent(found)) return false;
  const { first, last } = found;
  for (let at = first - 1; at >= from && at >= first - HABIT_BEFORE && !scene.is(at, Flag.MARK); at--)
    if (scene.isOf(at, "habitual")) return true;
  for (let at = last + 1; at < to && at <= last + HABIT_AFTER && scene.border[at] < Border.CLAUSE; at++)
    if (scene.isOf(at, "habitual") || scene.isOf(at, "yearly")) return true;
  return false;
}

/** «سياسة الاغتيالات», «ظاهرة الخطف», «جرائم قتل», «معدل القتل»: a kind of happening, unless more tells which. */
function isKind(scene: Scene, { verbal, pronoun, first, last }: Found, from: number): boolean {
  if (verbal || pronoun > 0 || first === from || !scene.isOf(first - 1, "kind-head")) return false;
  const next = last + 1;
  if (scene.nameAt[next] !== -1 || scene.figureAt[next] !== -1 || scene.particleKind(next) === "rel") return false;
  // «جرائم الإبادة في غزة»
  return scene.particleCode(next) !== scene.vocabulary.particleCodes.get("fi") || scene.nameAt[next + 1] === -1;
}

/** How far before what it plays an exercise may be told. */
const PLAYED = 6;

/** «تجربة وهمية لإخماد حريق», «حريق وهمي», «تمرين يحاكي تحطم طائرة»: a happening that is only played. */
function isPlayed(scene: Scene, found: Found, from: number): boolean {
  const group = scene.vocabulary.types.get(found.type)?.group;
  if (found.verbal || (group !== "violence" && group !== "humanitarian")) return false;
  return scene.isOf(found.last + 1, "mock") || isBehind(scene, found, "played", PLAYED, from);
}

/** Whether the words speak of a kind of happening, a habit or a game, and of none that has been or will be. */
export const isGeneric = (scene: Scene, found: Found, from: number, to: number): boolean =>
  isKind(scene, found, from) || isHabit(scene, found, from, to) || isPlayed(scene, found, from);
