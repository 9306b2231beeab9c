import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { leadOf } from "../words/lead.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { isConditional } from "./conditional.js";
import { isNone } from "./negation.js";
import { ofNoun } from "./nouns.js";
import { isPurpose } from "./purpose.js";
import { ofScope } from "./scope.js";
import { isBeforehand } from "./to-come.js";
import { ofVerb } from "./verbs.js";

/** «أي هجوم», «عواقب لأي عملية»: none in particular. */
const ANY: ReadonlySet<string> = new Set(["اي", "لاي", "باي"]);

/** Words between a meeting and the words that say in what it is. */
const SAME_MEETING = 16;
/** Words of what something is done for, before another joined to it. */
const JOINED = 4;
const IN = "في";

/** «من المقرر أن يلتقي نوابا [في اجتماع]», «وصل للقاء الوفد [وبحث] الأزمة»: what a meeting planned is, or what is done in it. */
function isMeantToo(scene: Scene, { found, type }: Draft, before: Draft | undefined): boolean {
  if (before === undefined || before.found.sentence !== found.sentence) return false;
  if (type !== "talks" || before.type !== "talks" || before.status !== "planned") return false;
  if (!found.verbal && isBesides(scene, leadOf(scene, found, scene.analysis.sentences.first[found.sentence])))
    return true;
  if (!found.verbal && before.found.verbal)
    return found.first - before.found.last <= SAME_MEETING && wordAt(scene.analysis, found.first - 1) === IN;
  if (!found.verbal || before.found.verbal || !startsWithConjunction(scene, found.first)) return false;
  for (let at = before.found.last + 1; at < found.first; at++) if (scene.is(at, Flag.MARK)) return false;
  return found.first - before.found.last <= JOINED && (found.features & Feature.PAST) !== 0;
}

/** «سيلتقي الرئيس، [إضافة إلى] عقد مباحثات»: whether what is done besides something begins at a token. */
const isBesides = (scene: Scene, lead: number): boolean =>
  BESIDES.test(`${wordAt(scene.analysis, lead - 2)} ${wordAt(scene.analysis, lead - 1)}`);
const BESIDES = /^(?:(?:ب?ال)?اضافه الي|فضلا عن|علاوه علي|الي جانب)$/;

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
    else if (isMeantToo(scene, draft, drafts[at - 1])) draft.status = "planned";
    else if (!found.verbal && ANY.has(wordAt(scene.analysis, found.first - 1)))
      // «لن ترفع أي عقوبات»: those that there are stay.
      draft.status = draft.type !== "sanction" && isNone(scene, found.first - 1, from) ? "denied" : "possible";
  }
}
