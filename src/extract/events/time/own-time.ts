import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { isReckonedFrom } from "./reckoned-from.js";
import { isLasting, isSummed } from "./spans.js";
import { isBackdrop, isGoingOn, isState } from "./states.js";
import {
  isAnswered,
  isBroken,
  isCharge,
  isCommemorated,
  isLookedInto,
  isMatter,
  isOfWounded,
  isProtested,
} from "./told-before.js";

/** How far into a line the words may stand that lead to another article. */
const LINK = 2;

/** «اقرأ أيضا: …»: the headline of another article. */
function isLink(scene: Scene, from: number): boolean {
  for (let at = from; at <= from + LINK; at++) if (scene.isOf(at, "see-also")) return true;
  return false;
}

/** «معظم الهجمات», «أحد أسوأ الهجمات»: of many, not the one that was told. */
function isOfMany(scene: Scene, { found: { first, features, verbal } }: Draft): boolean {
  if (verbal || (features & Feature.PLURAL) === 0) return false;
  return (
    MOST.has(wordAt(scene.analysis, first - 1)) ||
    (scene.isOf(first - 1, "worst") && ONE_OF.has(wordAt(scene.analysis, first - 2)))
  );
}
const MOST: ReadonlySet<string> = new Set(["معظم", "اغلب", "غالبيه", "لمعظم", "ومعظم"]);
const ONE_OF: ReadonlySet<string> = new Set(["احد", "احدي", "كاحد", "كاحدي", "بين"]);

/** Particles that set one happening beside another. */
const BESIDE = ["after", "before", "min", "cause"];

/** «في الفترة الأخيرة كثف التنظيم هجماته»: many, told of a while that is no day. */
export const isOfWhile = (scene: Scene, draft: Draft): boolean => ["DURATION", "PAST"].includes(whileOf(scene, draft));

function whileOf(scene: Scene, { type, found: { first, features, verbal, sentence } }: Draft): string {
  if (!BLOWS.has(type) || verbal || (features & Feature.PLURAL) === 0) return "";
  const from = scene.analysis.sentences.first[sentence];
  for (let at = first - 1; at >= from && scene.border[at + 1] < Border.CLAUSE; at--) {
    const timex = scene.input.timexes[scene.timexAt[at]];
    if (timex !== undefined) return timex.value === "PAST_REF" ? "PAST" : timex.type;
    // «بعد أيام من الهجمات»
    if (scene.isParticle(at, BESIDE)) return "";
  }
  return "";
}

/** Whether a telling of a happening has a time that is not that of the others: a toll over weeks, the begin of a war. */
export function isApart(scene: Scene, draft: Draft): boolean {
  const from = scene.analysis.sentences.first[draft.found.sentence];
  return (
    isSummed(scene, draft) ||
    isLasting(scene, draft) ||
    isGoingOn(scene, draft) ||
    isOfMany(scene, draft) ||
    isOfWhile(scene, draft) ||
    isBackdrop(scene, draft, from) ||
    isBroken(scene, draft, from) ||
    isLink(scene, from)
  );
}

/** «تأجيل محاكمة الوزير»: a trial that something is done to goes on over many days. */
const isGoingTrial = (scene: Scene, { type, found: { first, verbal } }: Draft): boolean =>
  type === "trial" && !verbal && scene.triggerAt[first - 1] !== -1 && !scene.is(first - 1, Flag.VERBAL);

/** Whether the dates told before a happening are not its own, since its clause sets it apart in time. */
export function hasOwnTime(scene: Scene, draft: Draft): boolean {
  const { found } = draft;
  const from = scene.analysis.sentences.first[found.sentence];
  return (
    isState(scene, draft, from) ||
    whileOf(scene, draft) === "DURATION" ||
    (BLOWS.has(draft.type) && isSummed(scene, draft)) ||
    isGoingTrial(scene, draft) ||
    isLasting(scene, draft) ||
    isBackdrop(scene, draft, from) ||
    isCharge(scene, found.first, from) ||
    isLookedInto(scene, draft, from) ||
    isCommemorated(scene, draft, from) ||
    isMatter(scene, draft, from) ||
    isAnswered(scene, draft, from) ||
    isOfWounded(scene, draft) ||
    isProtested(scene, draft, from) ||
    isReckonedFrom(scene, found.first, from)
  );
}
