import type { HarmKind } from "../../../model/casualty.js";
import type { Toll } from "../../../model/timeline.js";
import type { Happening } from "./corpus.js";
import { count } from "./desk.js";
import type { Words } from "./words/words.js";

export const HARMS: readonly HarmKind[] = ["killed", "injured", "missing", "kidnapped", "detained", "displaced"];

/** Figures of some events together, each event once. */
export interface TollSum {
  readonly low: number;
  /** Where one of them has no upper bound, its lower one stands for it and `open` is true. */
  readonly high: number;
  readonly open: boolean;
  readonly events: number;
  /** Events whose toll may not be added. */
  readonly leftOut: number;
}

/** Hours of the longest month. */
const A_MONTH = 31 * 24;

/**
 * The toll of an event that may be added to those of others: of something that happened, whose month is known, that is
 * told as news; not of history that news recalls, nor a running toll of a war, which others are part of.
 */
export function countable({ data, when }: Happening, kind: HarmKind): Toll | null {
  if (data.status !== "actual" || data.background || when === null || when.to - when.from > A_MONTH) return null;
  const toll = data.tolls.find((one) => one.kind === kind);
  if (toll === undefined) return null;
  const { reports } = toll;
  if (reports.length > 0 && reports.every(({ cumulative, status }) => cumulative || status !== "actual")) return null;
  return toll;
}

export function sumTolls(happenings: readonly Happening[], kind: HarmKind): TollSum {
  let [low, high, events, leftOut, open] = [0, 0, 0, 0, false];
  for (const happening of happenings) {
    const toll = countable(happening, kind);
    if (toll === null) {
      if (happening.data.tolls.some((one) => one.kind === kind)) leftOut++;
      continue;
    }
    low += toll.low;
    high += Math.max(toll.low, toll.high ?? toll.low);
    open ||= toll.high === null;
    events++;
  }
  return { low, high, open, events, leftOut };
}

/** «9 إلى 12», «20 على الأقل». */
export function tollWords(words: Words, low: number, high: number | null): string {
  if (high === null) return words.atLeast(count(low));
  return high > low ? words.between(count(low), count(high)) : count(low);
}
