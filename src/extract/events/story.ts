import { Feature } from "../../lexicon/features.js";
import type { EventGroup } from "../../model/event.js";
import { ZONE } from "../../page/index.js";
import type { Draft } from "./draft.js";
import { hasOwnTime } from "./own-time.js";
import { Flag, type Scene } from "./scene.js";
import { isParted } from "./sequence.js";

/** Groups of happenings whose time a story gives once for all of them. */
const HAPPENINGS: ReadonlySet<EventGroup> = new Set(["violence", "military", "humanitarian", "public", "justice"]);
const DAY = /^\d{4}-\d{2}-\d{2}/;
/** Sentences after the headline that tell the news itself. */
const LEAD = 2;

const happens = (scene: Scene, draft: Draft): boolean => HAPPENINGS.has(scene.vocabulary.types.get(draft.type)!.group);

/** The first sentence that is not the headline's. */
function bodyStart(scene: Scene): number {
  const { zones } = scene.input;
  const { sentences } = scene.analysis;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    if (zones === undefined || zones.of[sentences.first[sentence]] !== ZONE.TITLE) return sentence;
  }
  return 0;
}

/** The happening that a story is about: the first one told as news with a day, in the headline or the sentences after it. */
function mainHappening(scene: Scene, drafts: readonly Draft[], until: number): Draft | null {
  const main = drafts.filter(
    (draft) =>
      draft.found.sentence <= until &&
      draft.status === "actual" &&
      !draft.background &&
      happens(scene, draft) &&
      draft.date !== null &&
      DAY.test(draft.date),
  );
  return main.find(({ dateWeak }) => !dateWeak) ?? main[0] ?? null;
}

function give(draft: Draft, from: Draft): void {
  draft.date = from.date;
  draft.timex = from.timex;
  draft.dateBasis = "assumed";
}

/**
 * Gives the story's day to happenings without a date of their own: those of the headline and the lead, those that the
 * article takes up again («الهجوم»). Background keeps its own time.
 */
export function inheritDates(scene: Scene, drafts: readonly Draft[]): void {
  const start = bodyStart(scene);
  const story = mainHappening(scene, drafts, start + LEAD);
  if (story === null) return;
  for (const draft of drafts) {
    if (draft.date !== null || draft.background || draft.status !== "actual" || !happens(scene, draft)) continue;
    if (hasOwnTime(scene, draft) || isParted(scene, draft)) continue;
    const { sentence, first, features, verbal } = draft.found;
    const plural = (features & Feature.PLURAL) !== 0 && !verbal;
    if (sentence <= start + LEAD - 1) give(draft, story);
    else if (!plural && !verbal && scene.is(first, Flag.DEFINITE) && draft.type === story.type) give(draft, story);
  }
}
