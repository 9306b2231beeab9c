import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { endsInPronoun, startsWithConjunction } from "../words/verb-forms.js";
import { isEarlier } from "./elsewhere.js";

// How far a place is from a happening of its sentence: words between them, weighed by what they tell.

/** The dearest price of a place, and what puts one beyond it. */
export const FARTHEST = 40;
/** What another event between an event and a place costs: the place is rather that one's. */
const OTHER_EVENT = 6;
/** What a clause of its own between them costs. */
export const OTHER_CLAUSE = 12;
/** What it costs to be told before the happening. */
const BEFORE = 5;

/** What stands between a happening and a place. */
interface Gap {
  readonly start: number;
  readonly stop: number;
  /** The last token of the words that tell the happening. */
  readonly noun: number;
  /** The place stands behind the happening. */
  readonly after: boolean;
  /** A word other than «على» says that it was there. */
  readonly inside: boolean;
  /** A name tells the place. */
  readonly named: boolean;
  /** Nothing but the words beside the happening may tell where it was. */
  readonly stated: boolean;
}

/** What the words between a happening and a place cost, and how many other happenings they tell. */
export function costBetween(
  scene: Scene,
  drafts: readonly Draft[],
  { type }: Draft,
  { start, stop, noun, after, inside, named, stated }: Gap,
): { readonly cost: number; readonly others: number } {
  const atCode = scene.vocabulary.particleCodes.get("at");
  let cost = stop - start + (after ? 0 : BEFORE);
  let others = 0;
  for (let at = start + 1; at <= stop; at++) {
    // «قتل عند الحاجز»: no clause of its own.
    if (scene.border[at] >= Border.CLAUSE && scene.particleCode(at) !== atCode) cost += OTHER_CLAUSE;
    else if (scene.border[at] === Border.RELATIVE) cost += 2;
    // «القصف جاء ردا على اختراق السياج شرق المخيم»: what is answered was there.
    // «مسيرة تنديدا بالغارات على غزة»: what is answered by marching is far, unlike «احتجاجا على مقتل شاب في تعز».
    if (after && scene.isOf(at, inside ? "answer" : "in-answer")) cost += FARTHEST;
    const isOther = at !== start && at !== stop && at !== noun && scene.triggerAt[at] !== -1;
    if (!isOther || scene.triggerAt[at] === scene.triggerAt[at - 1]) continue;
    // «استعادة الجيش السيطرة على المدينة»: one happening in two words.
    if (type === "takeover" && scene.isOf(at, "control")) continue;
    others++;
    const isBarrier =
      (stated && !isDuring(scene, drafts, at)) ||
      (named && after && isEarlier(scene, at)) ||
      // «اعتقال عشرة خلال مداهمات في المدينة»: in its course, and there.
      (after && type === "arrest" && !isInCourse(scene, at));
    cost += isBarrier ? FARTHEST : OTHER_EVENT;
  }
  return { cost, others };
}

const isInCourse = (scene: Scene, at: number): boolean =>
  scene.particleCode(at - 1) === scene.vocabulary.particleCodes.get("during");

/** «يناقشون، خلال اجتماعهم في براغ»: what is done at a meeting is done where that is. */
function isDuring(scene: Scene, drafts: readonly Draft[], at: number): boolean {
  if (!isInCourse(scene, at)) return false;
  return drafts.some(({ found, type }) => found.first === at && type === "talks");
}

/** «أدى القصف إلى مقتل عشرة، وأوضح البيان أن الصواريخ انطلقت من»: what is said next, not «هجوم قالت الشرطة إنه وقع في». */
export function isSaidNext(scene: Scene, last: number, first: number): boolean {
  let speech = false;
  for (let at = last + 1; at < first; at++) {
    speech ||= scene.is(at, Flag.SPEECH) && scene.is(at, Flag.VERBAL) && startsWithConjunction(scene, at);
    if (speech && scene.is(at, Flag.COMPLEMENT) && !endsInPronoun(scene, at)) return true;
  }
  return false;
}

/** «بناء وحدات في القدس، مما أثار المخاوف بشأن المحادثات»: the place before belongs to what another verb goes on from. */
export function isOfOther(scene: Scene, last: number, trigger: number): boolean {
  if (!scene.is(last + 1, Flag.COMMA)) return false;
  for (let at = last + 2; at < trigger; at++)
    if (scene.is(at, Flag.VERB) && scene.carriersAt(at).length === 0) return true;
  return false;
}
