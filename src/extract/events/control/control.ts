import type { Participant } from "../../../model/event.js";
import { toNormal } from "../../../text/fold.js";
import { fits } from "../participants/fits.js";
import { isHeldIn } from "../participants/held.js";
import { participant } from "../phrases/participant.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasSlot, hasSlotAt } from "../tables/frames.js";
import { ofVerb } from "../words/agreement.js";
import { fromAct } from "./acts.js";
import { fromBlame, fromCharge } from "./charges.js";
import { courtBefore } from "./court.js";
import { fromComing, fromGain } from "./gains.js";
import { fromPurpose } from "./purposes.js";
import { fromCauser, fromMeeting, fromOperator, fromOwnDeed, fromOwner, fromSentenceBefore } from "./subjects.js";

/** Gives a happening without a doer the one that the words before it tell of. */
export function setControlled(scene: Scene, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const blamed = fromBlame(scene, draft, drafts[at - 1]);
    if (blamed.length > 0) draft.agents = [...blamed];
    if (isMetAlone(scene, draft)) [draft.agents, draft.targets] = [[], draft.agents];
    if (draft.agents.length > 0 || draft.type === "election" || isHeldIn(scene, draft)) continue;
    if (draft.found.verbal) {
      const who = hasSlotAt(draft.found.trigger.frame, "agent", "subj") ? fromSentenceBefore(scene, draft) : null;
      if (who !== null) draft.agents = [who];
      continue;
    }
    // «وأكدت الهيئة … وأعلنت رفضها»
    const before = fromSentenceBefore(scene, draft);
    if (before !== null) {
      draft.agents = [before];
      continue;
    }
    const acting = fromOthers(scene, drafts, at);
    if (acting.length > 0) draft.agents = [...acting];
    else if (hasSlot(draft.found.trigger.frame, "agent") || hasSlot(draft.found.trigger.frame, "target"))
      setFromWords(scene, draft);
  }
}

const MEETS = "talks.iltaqa";

/** «وسيلتقي الرئيس فلانا»: the one person behind a verb of meeting is met by another told before. */
const isMetAlone = (scene: Scene, { found, agents, targets }: Draft): boolean =>
  found.trigger.id === MEETS &&
  (found.peeled > 0 || scene.is(found.first - 1, Flag.COMPLEMENT) || scene.isOf(found.first - 1, "where")) &&
  agents.length === 1 &&
  targets.length === 0 &&
  agents[0].type === "PER" &&
  agents[0].name !== null &&
  ofVerb(scene, found.first)?.plural === false &&
  scene.tokenAt(toNormal(scene.analysis.text, agents[0]).start) > found.last;

/** Whom the happenings before tell of: a court, one who is charged, has come or gained ground, whom an act calls upon. */
function fromOthers(scene: Scene, drafts: readonly Draft[], at: number): readonly Participant[] {
  const draft = drafts[at];
  const court = courtBefore(scene, drafts, at);
  if (court.length > 0) return court;
  const charged = fromCharge(scene, drafts, at, scene.openingOf(draft.found.sentence));
  if (charged.length > 0) return charged;
  const came = fromComing(draft, drafts[at - 1]);
  if (came.length > 0) return came;
  const gained = fromGain(scene, drafts, at);
  if (gained.length > 0 || at === 0) return gained;
  return fromAct(scene, drafts[at - 1], draft);
}

/** The doer whom the words that lead to a noun of action name. */
function setFromWords(scene: Scene, draft: Draft): void {
  const { sentence, trigger } = draft.found;
  const from = scene.openingOf(sentence);
  const to = scene.analysis.sentences.end[sentence];
  const meets = fromMeeting(scene, draft, from, to);
  if (meets !== null) {
    draft.agents = [meets];
    return;
  }
  const who =
    fromCauser(scene, draft, from, to) ??
    fromOwnDeed(scene, draft, from) ??
    fromOwner(scene, draft, from, to) ??
    fromOperator(scene, draft, from, to) ??
    fromPurpose(scene, draft, from, to);
  if (who === null || !fits(scene, draft, "agent", who)) return;
  // «اضطر السكان إلى الفرار»: those who flee undergo it.
  if (!trigger.traits.has("flight")) draft.agents = [participant(scene, who)];
  else if (draft.targets.length === 0) draft.targets = [participant(scene, who)];
}
