import { Feature } from "../../../lexicon/features.js";
import type { Participant } from "../../../model/event.js";
import { fits } from "../participants/fits.js";
import { isHeldIn } from "../participants/held.js";
import { participant } from "../phrases/participant.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasSlot, hasSlotAt } from "../tables/frames.js";
import { isDemandOf } from "../time/shared-date.js";
import { ofVerb } from "../words/agreement.js";
import { isPlace } from "../words/place-names.js";
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
    shareMeeting(scene, drafts, at);
    shareProtesters(scene, drafts[at - 1], draft);
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

/** Sentences between a meeting and what both who meet do. */
const SAME_MEETING = 2;

/** «التقى نظيره وبحثا الأزمة», «تباحث الطرفان»: what both do who have met is the meeting of the two. */
function shareMeeting(scene: Scene, drafts: readonly Draft[], at: number): void {
  const draft = drafts[at];
  const before = drafts[at - 1];
  if (draft.type !== "talks" || draft.status !== "actual" || draft.targets.length > 0) return;
  const { found } = draft;
  const dual = found.verbal && (found.features & Feature.DUAL) !== 0 && before?.found.sentence === found.sentence;
  const sides = draft.agents.length === 1 && draft.agents[0].name === null && isSides(scene, draft.agents[0]);
  if (!dual && !sides) return;
  const meeting = drafts.findLast(
    (one, index) => index < at && one.type === "talks" && one.agents.length > 0 && one.targets.length > 0,
  );
  if (meeting === undefined || meeting.background || found.sentence - meeting.found.sentence > SAME_MEETING) return;
  draft.agents = meeting.agents;
  draft.targets = meeting.targets;
}

/** «شهدت المدينة احتجاجات للمطالبة بالماء»: those who protest ask for it, and no place does. */
function shareProtesters(scene: Scene, before: Draft | undefined, draft: Draft): void {
  if (before === undefined || !isDemandOf(before, draft)) return;
  const place = draft.agents.some(({ name }) => name !== null && isPlace(scene.nameOf(name)!));
  if (draft.agents.length === 0 || place) draft.agents = before.agents;
}

/** «الجانبان», «الطرفان» */
const isSides = (scene: Scene, who: Participant): boolean => scene.isOf(scene.firstOf(who), "sides");

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
  scene.firstOf(agents[0]) > found.last;

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
