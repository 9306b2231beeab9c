import { wordAt } from "../../../lexicon/analysis.js";
import { givePlace } from "../place/tellings.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isDay } from "../time/day-value.js";

/** «في المكان», «إلى الموقع», «في مكان الحادث», in folded letters. */
const SPOT = /^ب?(?:المكان|الموقع)$/;
const SPOT_OF = /^ب?(?:مكان|موقع|عين)$/;
/** «في نفس المكان»: another time. */
const SAME = /^ب?(?:نفس|ذات)$/;
const INCIDENT = /^(?:الحادثه?|الانفجار|الهجوم|التفجير|الواقعه|الجريمه|القصف|المكان)$/;
/** «مواجهات اندلعت في المكان» */
const CAME_ABOUT = /^(?:اندلعت?|وقعت?|حدثت?|دارت?|جرت|نشبت?)$/;
/** Words between a happening and the spot. */
const REACH = 8;
/** Sentences back to what was there. */
const BACK = 3;

/** Whether a happening is told of the spot where the one before it was. */
function isOnSpot(scene: Scene, { found: { last, sentence } }: Draft): boolean {
  const to = scene.analysis.sentences.end[sentence];
  for (let at = last + 1; at < to && at <= last + REACH; at++) {
    const word = wordAt(scene.analysis, at);
    const verb = scene.is(at, Flag.VERB) && !CAME_ABOUT.test(word);
    if (verb || scene.border[at] >= Border.CLAUSE || scene.is(at, Flag.RELATIVE | Flag.QUOTE)) return false;
    if (SPOT.test(word))
      return (
        !scene.isOf(at - 1, "this") && !SAME.test(wordAt(scene.analysis, at - 1)) && !scene.is(at + 1, Flag.DEFINITE)
      );
    if (SPOT_OF.test(word)) return INCIDENT.test(wordAt(scene.analysis, at + 1));
  }
  return false;
}

/** «هاجم مسلحون قرية … وانتشرت قوات من الجيش في المكان»: of the day and at the place of what was told right before it. */
export function setOnSpot(scene: Scene, drafts: readonly Draft[]): void {
  let before: Draft | undefined;
  for (const draft of drafts) {
    if (draft.status !== "actual" || draft.background || !scene.vocabulary.types.get(draft.type)!.sited) continue;
    const near = before !== undefined && draft.found.sentence - before.found.sentence <= BACK;
    if (near && isOnSpot(scene, draft)) {
      if (draft.place === null) givePlace(draft, before!, "resolved");
      // How soon after it they came is not told.
      if (draft.date === null && isDay(before!.date ?? "")) {
        draft.date = before!.date!.slice(0, 10);
        draft.timex = before!.timex;
        draft.dateBasis = "assumed";
      }
    }
    if (draft.place !== null) before = draft;
  }
}
