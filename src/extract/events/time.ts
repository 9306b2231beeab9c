import type { TimexMention } from "../../model/timex.js";
import type { Draft } from "./draft.js";
import { Border, Flag, type Scene } from "./scene.js";

/** Farther than this, in words weighed by what lies between, a date belongs to something else. */
const FARTHEST = 60;

const dates = (timex: TimexMention): boolean =>
  (timex.type === "DATE" || timex.type === "TIME") && timex.story !== false && timex.value !== "PRESENT_REF" && timex.value !== "FUTURE_REF";

/** How far a date stands from a trigger: words, borders, and other triggers in between that it would rather belong to. */
function cost(scene: Scene, draft: Draft, first: number, last: number): number {
  const { found } = draft;
  const after = first > found.last;
  const [low, high] = after ? [found.last, first] : [last, found.first];
  let sum = high - low;
  for (let at = low + 1; at <= high; at++) {
    const border = scene.border[at];
    if (border >= Border.CLAUSE) sum += 14;
    else if (border === Border.RELATIVE) sum += 4;
    if (at !== low && at !== high && scene.triggerAt[at] !== -1 && scene.triggerAt[at] !== scene.triggerAt[at - 1]) sum += after ? 10 : 8;
  }
  return after ? sum : sum + 2;
}

/** Gives every draft the date of its sentence that stands nearest. */
export function setDates(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  const { timexes } = scene.input;
  for (const draft of drafts) {
    const { sentence } = draft.found;
    const from = sentences.first[sentence];
    const to = sentences.end[sentence];
    let best = -1;
    let bestCost = FARTHEST;
    for (let token = from; token < to; token++) {
      const index = scene.timexAt[token];
      if (index === -1) continue;
      let last = token;
      while (last + 1 < to && scene.timexAt[last + 1] === index) last++;
      if (dates(timexes[index])) {
        const price = cost(scene, draft, token, last) + (since(scene, token, from) ? 6 : 0);
        if (price < bestCost) {
          bestCost = price;
          best = index;
        }
      }
      token = last;
    }
    if (best !== -1) {
      draft.timex = best;
      draft.date = timexes[best].value;
      draft.dateBasis = timexes[best].basis?.value === "resolved" ? "resolved" : "stated";
    }
  }
}

/** «منذ أكتوبر» says when something began, which need not be this. */
function since(scene: Scene, token: number, from: number): boolean {
  return token > from && scene.particleCode(token - 1) === scene.vocabulary.particleCodes.get("since") && !scene.is(token, Flag.MARK);
}
