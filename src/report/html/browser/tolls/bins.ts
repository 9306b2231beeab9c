import type { HarmKind } from "../../../../model/casualty.js";
import type { Happening } from "../corpus.js";
import type { Interval } from "../time/hours.js";
import { floorTo, nextStep, type Step, stepFor, type TimeScale, ticks } from "../time/scale.js";
import { countable } from "../toll-sums.js";

export interface TollBin extends Interval {
  readonly low: number;
  readonly high: number;
  /** One of its tolls has no upper bound. */
  readonly open: boolean;
}

export interface TollColumn extends TollBin {
  /** The event with the most of its victims. */
  readonly worst: Happening;
}

export interface BinnedTolls {
  readonly bins: readonly TollColumn[];
  /** Events with a toll whose time is wider than a bin. */
  readonly leftOut: number;
}

export type BinUnit = "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade";

const STEPS: { readonly [unit in BinUnit]: Step } = {
  hour: { unit: "hour", count: 6 },
  day: { unit: "day", count: 1 },
  week: { unit: "day", count: 7 },
  month: { unit: "month", count: 1 },
  quarter: { unit: "month", count: 3 },
  year: { unit: "year", count: 1 },
  decade: { unit: "year", count: 10 },
};
const UNITS = Object.keys(STEPS) as BinUnit[];
const LENGTH: { readonly [unit in Step["unit"]]: number } = { hour: 1, day: 24, month: 730, year: 8766 };
/** A column needs so many pixels. */
const ROOM = 11;

export const stepOfUnit = (unit: BinUnit): Step => STEPS[unit];

/** The finest unit whose columns have room. */
export function binUnit(scale: TimeScale): BinUnit {
  const { unit, count } = stepFor(scale, ROOM);
  return UNITS.find((one) => LENGTH[STEPS[one].unit] * STEPS[one].count >= LENGTH[unit] * count) ?? "decade";
}

/** Tolls of events by the time in which they lie. */
export function binTolls(happenings: readonly Happening[], kind: HarmKind, step: Step, domain: Interval): BinnedTolls {
  const sums = new Map<number, { low: number; high: number; open: boolean; worst: Happening; most: number }>();
  let leftOut = 0;
  for (const happening of happenings) {
    const { when } = happening;
    const toll = countable(happening, kind);
    if (when === null || toll === null || when.to <= domain.from || when.from >= domain.to) continue;
    const from = floorTo(step, when.from);
    if (when.to > nextStep(step, from)) {
      leftOut++;
      continue;
    }
    const sum = sums.get(from) ?? { low: 0, high: 0, open: false, worst: happening, most: 0 };
    const high = Math.max(toll.low, toll.high ?? toll.low);
    sum.low += toll.low;
    sum.high += high;
    if (high > sum.most) [sum.worst, sum.most] = [happening, high];
    sum.open ||= toll.high === null;
    sums.set(from, sum);
  }
  const bins = ticks(step, domain).flatMap((from) => {
    const sum = sums.get(from);
    if (sum === undefined) return [];
    const { low, high, open, worst } = sum;
    return [{ from, to: nextStep(step, from), low, high, open, worst }];
  });
  return { bins, leftOut };
}

/** Sums up to each moment at which one is added; what is not known to the day is added at its last. */
export function runningTolls(happenings: readonly Happening[], kind: HarmKind, domain: Interval): TollBin[] {
  const dated = happenings
    .flatMap((happening) => {
      const toll = countable(happening, kind);
      const { when } = happening;
      if (toll === null || when === null || when.to <= domain.from || when.from >= domain.to) return [];
      return [{ at: Math.min(when.to, domain.to), toll }];
    })
    .sort((a, b) => a.at - b.at);
  let [low, high, open] = [0, 0, false];
  return dated.map(({ at, toll }) => {
    low += toll.low;
    high += Math.max(toll.low, toll.high ?? toll.low);
    open ||= toll.high === null;
    return { from: at, to: at, low, high, open };
  });
}

/** Round steps up to at least a number. */
export function roundTicks(most: number): number[] {
  const rough = Math.max(1, most / 3);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}
