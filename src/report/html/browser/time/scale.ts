import { calendarTime, DAY, hourOf, type Interval } from "./hours.js";

/** Hours to pixels. Time runs with the reading: from the right in Arabic, from the left in English. */
export interface TimeScale {
  readonly domain: Interval;
  readonly width: number;
  readonly rtl: boolean;
}

export const xOf = ({ domain, width, rtl }: TimeScale, hour: number): number => {
  const x = ((hour - domain.from) / (domain.to - domain.from)) * width;
  return rtl ? width - x : x;
};

export const hourAt = ({ domain, width, rtl }: TimeScale, x: number): number =>
  domain.from + ((rtl ? width - x : x) / width) * (domain.to - domain.from);

const pixelsPerHour = ({ domain, width }: TimeScale): number => width / (domain.to - domain.from);

export type Level = "decade" | "year" | "month" | "week" | "day" | "hour";
export const LEVELS: readonly Level[] = ["decade", "year", "month", "week", "day", "hour"];

const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;
/** How much time a level shows at once. */
const SPANS: { readonly [level in Level]: number } = {
  decade: 10 * YEAR,
  year: YEAR,
  month: MONTH,
  week: 7 * DAY,
  day: DAY,
  hour: 6,
};

export const spanOf = (level: Level): number => SPANS[level];

/** The level that a stretch of time is seen at. */
export function levelOf({ from, to }: Interval): Level {
  const span = to - from;
  return LEVELS.find((level) => span > SPANS[level] * 0.99) ?? "hour";
}

/** A step of the axis: so many years, months, days or hours. */
export interface Step {
  readonly unit: "year" | "month" | "day" | "hour";
  readonly count: number;
}

const STEPS: readonly (readonly [Step, number])[] = [
  [{ unit: "hour", count: 1 }, 1],
  [{ unit: "hour", count: 3 }, 3],
  [{ unit: "hour", count: 6 }, 6],
  [{ unit: "hour", count: 12 }, 12],
  [{ unit: "day", count: 1 }, DAY],
  [{ unit: "day", count: 2 }, 2 * DAY],
  [{ unit: "day", count: 7 }, 7 * DAY],
  [{ unit: "month", count: 1 }, MONTH],
  [{ unit: "month", count: 3 }, 3 * MONTH],
  [{ unit: "month", count: 6 }, 6 * MONTH],
  [{ unit: "year", count: 1 }, YEAR],
  [{ unit: "year", count: 2 }, 2 * YEAR],
  [{ unit: "year", count: 5 }, 5 * YEAR],
  [{ unit: "year", count: 10 }, 10 * YEAR],
  [{ unit: "year", count: 50 }, 50 * YEAR],
  [{ unit: "year", count: 100 }, 100 * YEAR],
];

/** The finest step that leaves at least so many pixels between its marks. */
export function stepFor(scale: TimeScale, room: number): Step {
  const hours = room / pixelsPerHour(scale);
  return (STEPS.find(([, length]) => length >= hours) ?? STEPS[STEPS.length - 1])[0];
}

/** The beginning of the step in which a moment lies. */
export function floorTo({ unit, count }: Step, hour: number): number {
  const { year, month } = calendarTime(hour);
  if (unit === "year") return hourOf(Math.floor(year / count) * count);
  if (unit === "month") return hourOf(year, Math.floor((month - 1) / count) * count + 1);
  if (unit === "hour") return Math.floor(hour / count) * count;
  // Weeks begin on Monday, as in ISO; 1 January 1970 was a Thursday.
  const shift = count === 7 ? 3 : 0;
  return (Math.floor((Math.floor(hour / DAY) + shift) / count) * count - shift) * DAY;
}

export function nextStep({ unit, count }: Step, start: number): number {
  const { year, month } = calendarTime(start);
  if (unit === "year") return hourOf(year + count);
  if (unit === "month") return hourOf(year, month + count);
  return start + count * (unit === "day" ? DAY : 1);
}

/** The beginnings of all steps that touch a stretch of time. */
export function ticks(step: Step, { from, to }: Interval): number[] {
  const found: number[] = [];
  for (let at = floorTo(step, from); at < to && found.length < 2000; at = nextStep(step, at)) found.push(at);
  return found;
}

/** The step above, whose labels stand under those of this one. */
export function stepAbove({ unit, count }: Step): Step | null {
  if (unit === "hour") return { unit: "day", count: 1 };
  if (unit === "day") return { unit: "month", count: 1 };
  if (unit === "month") return { unit: "year", count: 1 };
  return count === 1 ? { unit: "year", count: 10 } : null;
}

/** Brings a stretch of time into bounds, never shorter than an hour. */
export function within({ from, to }: Interval, bounds: Interval): Interval {
  const span = Math.min(Math.max(to - from, 1), bounds.to - bounds.from);
  const start = Math.min(Math.max(from, bounds.from), bounds.to - span);
  return { from: start, to: start + span };
}

/** Zooms about a moment. */
export function zoomed({ from, to }: Interval, factor: number, about: number): Interval {
  const span = Math.max((to - from) * factor, 1);
  const share = (about - from) / (to - from);
  return { from: about - share * span, to: about + (1 - share) * span };
}
