import { wordAt } from "../../../lexicon/analysis.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { isConditional } from "./conditional.js";
import { isNone } from "./negation.js";
import { ofNoun } from "./nouns.js";
import { isPurpose } from "./purpose.js";
import { ofScope } from "./scope.js";
import { isBeforehand } from "./to-come.js";
import { ofVerb } from "./verbs.js";

/** «أي هجوم», «عواقب لأي عملية»: none in particular. */
const ANY: ReadonlySet<string> = new Set(["اي", "لاي", "باي"]);

/** Sets the status of every draft, in order of the text. */
export function setStatus(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  for (const [at, draft] of drafts.entries()) {
    const { found } = draft;
    const from = sentences.first[found.sentence];
    const to = sentences.end[found.sentence];
    if (isConditional(scene, found, from, to)) {
      draft.status = "possible";
      continue;
    }
    const own = found.verbal ? ofVerb(scene, found, from, to) : ofNoun(scene, found, from, to);
    if (own !== null) {
      draft.status = own;
      continue;
    }
    const scoped = ofScope(scene, drafts, at, from);
    if (scoped !== null) {
      draft.status = scoped;
      continue;
    }
    if (!found.verbal && (isPurpose(scene, draft, drafts[at - 1], from) || isBeforehand(scene, draft, from, to)))
      draft.status = "planned";
    else if (!found.verbal && ANY.has(wordAt(scene.analysis, found.first - 1)))
      // «لن ترفع أي عقوبات»: those that there are stay.
      draft.status = draft.type !== "sanction" && isNone(scene, found.first - 1, from) ? "denied" : "possible";
  }
}
