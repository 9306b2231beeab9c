import type { Around } from "../clauses/clause.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { agreesWith, ofPronoun, ofVerb } from "../words/agreement.js";
import { endsInPronoun } from "../words/verb-forms.js";

/** Words between a verb and the «سراح» or «سبيل» that it lets go. */
const REACH = 7;

export interface Freed {
  readonly who: Phrase | null;
  /** Nobody is told who lets them go: «أطلق سراح الصحفي». */
  readonly passive: boolean;
}

/** Where «سراح» or «سبيل» stands behind a word of release, or -1. */
function freedomBehind(scene: Scene, { found, type }: Draft, to: number): number {
  if (type !== "release") return -1;
  for (let at = found.first + 1; at < to && at <= found.first + REACH; at++) if (scene.isOf(at, "freedom")) return at;
  return -1;
}

/** «إطلاق الجماعة سراح [الأسير]»: whom a noun of release lets go whose doer stands within it. */
export function freedByNoun(scene: Scene, draft: Draft, to: number): Phrase | null {
  const { first, last } = draft.found;
  const at = last === first ? freedomBehind(scene, draft, to) : -1;
  return at === -1 || endsInPronoun(scene, at) ? null : readPhrase(scene, at + 1, to);
}

/** Whom «أطلق سراح», «أخلى سبيل» let go: the noun behind, or the one that a pronoun goes back to; null for another verb. */
export function freedBehind(scene: Scene, draft: Draft, around: Around, to: number): Freed | null {
  const { found } = draft;
  const at = freedomBehind(scene, draft, to);
  if (at === -1) return null;
  const { subject } = around;
  const silent = subject === null || subject.first >= at;
  if (!endsInPronoun(scene, at)) return { who: readPhrase(scene, at + 1, to), passive: silent };
  // «احتجز لساعات ثم أطلق سراحه»: the one it was done to before; «احتجزته الشرطة ثم أطلقت سراحه» has another doer.
  const same =
    subject !== null &&
    around.shared === true &&
    ofVerb(scene, found.first)?.feminine === false &&
    agreesWith(scene, ofPronoun(scene, at), subject);
  return { who: same ? subject : null, passive: silent || same };
}
