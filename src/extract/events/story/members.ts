import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import type { TimexMention } from "../../../model/timex.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { bodyStart, LEAD } from "../tellings/body-start.js";
import { definite, places } from "../tellings/coreference.js";
import { isDay } from "../time/day-value.js";
import { isPast } from "../time/foreign-date.js";
import { hasOwnTime, isApart } from "../time/own-time.js";
import { isParted } from "../time/sequence.js";

/** Blows that are all of one doer where they are summed up. */
const FIRED: ReadonlySet<EventType> = new Set(["airstrike", "shelling"]);
/** Sentences between two that tell one blow each. */
const GAP = 2;
/** «غارة سابقة» */
const EARLIER = /^(?:ال)?سابقه?$/;

/** Times that tell no other day. */
const OF_NO_DAY: ReadonlySet<string> = new Set(["DURATION", "SET"]);
const isOfDay = ({ value }: TimexMention, date: string | null): boolean => value.slice(0, 10) === date?.slice(0, 10);

const strikes = ({ type }: Draft): boolean => BLOWS.has(type) || type === "clash";

const isSeveral = ({ found: { features, verbal } }: Draft): boolean =>
  !verbal && (features & (Feature.PLURAL | Feature.DUAL)) !== 0;

/** Whether a telling sums up several blows of one day: «قتل 24 شخصا، الاثنين، في غارات على بلدات». */
const isWhole = (scene: Scene, draft: Draft): boolean =>
  strikes(draft) &&
  draft.status === "actual" &&
  !draft.background &&
  isSeveral(draft) &&
  (draft.date === null || isDay(draft.date)) &&
  !isApart(scene, draft) &&
  !hasOwnTime(scene, draft);

/** Whether its sentence gives a happening another time, or opens with what is told beside the news: «وفي حادث منفصل». */
function isElsewhen(scene: Scene, { found: { first, last, sentence } }: Draft, { date }: Draft): boolean {
  const { analysis, input, timexAt, vocabulary } = scene;
  if (EARLIER.test(wordAt(analysis, last + 1)) || EARLIER.test(wordAt(analysis, last + 2))) return true;
  for (let token = analysis.sentences.first[sentence]; token < analysis.sentences.end[sentence]; token++) {
    const timex = input.timexes[timexAt[token]];
    if (timex !== undefined && !OF_NO_DAY.has(timex.type) && timex.value !== "PRESENT_REF" && !isOfDay(timex, date))
      return true;
    if (scene.particleCode(token) === vocabulary.particleCodes.get("since")) return true;
    // «وفي غارة أخرى قتل» is one more of them.
    if (token < first && scene.triggerAt[token - 1] === -1 && scene.isOf(token, "another")) return true;
  }
  return false;
}

/** «الغارة», but not «الغارة الأولى». */
const isKnown = (scene: Scene, draft: Draft): boolean =>
  definite(scene, draft) && !ORDINAL.test(wordAt(scene.analysis, draft.found.last + 1));
const ORDINAL = /^ال(?:اولي?|ثانيه?|ثالثه?|رابعه?|اخيره?)$/;

/** Whether a happening is one of those that a telling sums up. */
function isMember(scene: Scene, draft: Draft, whole: Draft): boolean {
  if (draft.type !== whole.type || draft.status !== "actual" || draft.background) return false;
  const { found, agents } = draft;
  if (found.verbal ? !isPast(scene, draft) : isSeveral(draft) || isKnown(scene, draft)) return false;
  if (agents.length > 0 && !agents.some(({ text }) => whole.agents.some((one) => one.text === text))) return false;
  if (places(scene, whole, draft) === -1 && whole.placeCoarse <= draft.placeCoarse) return false;
  return (
    !isElsewhen(scene, draft, whole) && !isParted(scene, draft) && !isApart(scene, draft) && !hasOwnTime(scene, draft)
  );
}

/**
 * Gives the day, and the doer, of blows that the headline or the lead sums up to those that are told one by one behind it:
 * «غارات إسرائيلية على بلدات الاثنين … قتل أربعة في غارة على كفرا، وأوقعت غارة أخرى على عيتيت جرحى».
 */
export function shareWithMembers(scene: Scene, drafts: readonly Draft[]): void {
  const until = bodyStart(scene) + LEAD;
  let whole: Draft | undefined;
  let last = 0;
  for (const draft of drafts) {
    const { sentence } = draft.found;
    if (sentence < until && isWhole(scene, draft)) {
      whole = draft;
      last = sentence;
      continue;
    }
    if (whole === undefined || sentence === whole.found.sentence || sentence - last > GAP) continue;
    if (!isMember(scene, draft, whole)) continue;
    last = sentence;
    if (draft.date === null && whole.date !== null) {
      draft.date = whole.date;
      draft.timex = whole.timex;
      draft.dateBasis = "assumed";
    }
    // Who fight or attack need not be the same in the next fight.
    if (draft.agents.length === 0 && !draft.found.verbal && FIRED.has(draft.type)) draft.agents = [...whole.agents];
  }
}
