import type { Basis, Confidence } from "../../../model/evidence.js";
import type { Calendar, TimexAnchor, TimexMod, TimexType } from "../../../model/timex.js";
import { civilDate, dayNumber, isoWeek, mondayOf, monthLength } from "../calendar/days.js";
import { hijriDoubt, hijriMonthStart } from "../calendar/hijri.js";
import { clockText, dayText, monthText, weekText, yearText } from "../calendar/iso.js";

/** How fine a value is. */
export type Grain =
  | "time"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "period"
  | "none";

/** What an expression means: its TIMEX3 value with the days it covers. */
export interface TimeSpan {
  readonly type: TimexType;
  readonly value: string;
  readonly grain: Grain;
  /** First and last day as day numbers; null where open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly calendar: Calendar;
  /** Days of doubt on either side. */
  readonly doubt: number;
}

/** The parts of a value with where each comes from. */
export type BasisParts = { readonly [part in "year" | "month" | "day" | "time" | "value"]?: Basis };

/** The parts with a time of the day that the words state. */
export const withTime = (basis: BasisParts): BasisParts => Object.assign({}, basis, STATED_TIME);
const STATED_TIME: BasisParts = { time: "stated" };

/** A value with how it was reached. */
export interface Resolved {
  readonly span: TimeSpan;
  readonly anchor: TimexAnchor;
  readonly basis: BasisParts;
  readonly confidence: Confidence;
}

/** A value that the words state as it is. */
export const stated = (span: TimeSpan, confidence: Confidence): Resolved => ({
  span,
  anchor: { kind: "none" },
  basis: { value: "stated" },
  confidence,
});

export type DayPart = "MO" | "AF" | "EV" | "NI" | "DT";

const spanOf = (type: TimexType, value: string, grain: Grain, from: number | null, to: number | null): TimeSpan => ({
  type,
  value,
  grain,
  from,
  to,
  calendar: "gregorian",
  doubt: 0,
});

export function daySpan(day: number, part: string | null = null): TimeSpan {
  const text = dayText(day);
  return part === null
    ? spanOf("DATE", text, "day", day, day)
    : spanOf("TIME", `${text}T${part}`, "time", day, part === "NI" ? day + 1 : day);
}

export const clockSpan = (day: number, hour: number, minute: number): TimeSpan =>
  spanOf("TIME", `${dayText(day)}${clockText(hour, minute)}`, "time", day, day);

export const weekSpan = (day: number): TimeSpan => {
  const { year, week } = isoWeek(day);
  const monday = mondayOf(year, week);
  return spanOf("DATE", weekText(day), "week", monday, monday + 6);
};

/** Saturday and Sunday by TIMEX3; the day interval takes in Friday, as most Arab states rest on it. */
export const weekendSpan = (day: number): TimeSpan => {
  const week = weekSpan(day);
  return { ...week, value: `${week.value}-WE`, grain: "weekend", from: (week.from ?? 0) + 4 };
};

/** A month; months beyond 1–12 carry on into the years around. */
export function monthSpan(year: number, month: number): TimeSpan {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  const from = dayNumber(y, m, 1);
  return spanOf("DATE", monthText(y, m), "month", from, from + monthLength(y, m) - 1);
}

export const yearSpan = (year: number): TimeSpan =>
  spanOf("DATE", yearText(year), "year", dayNumber(year, 1, 1), dayNumber(year, 12, 31));

/** A decade by its first year: 1980 is «198». */
export const decadeSpan = (year: number): TimeSpan =>
  spanOf("DATE", yearText(year).slice(0, 3), "decade", dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31));

/** A century by its first two digits: «20» is 2000–2099, as TIMEX3 counts them. */
export const centurySpan = (century: number): TimeSpan =>
  spanOf(
    "DATE",
    `${century}`.padStart(2, "0"),
    "century",
    dayNumber(century * 100, 1, 1),
    dayNumber(century * 100 + 99, 12, 31),
  );

/** Months that a season begins in, by its code, on the northern half. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonSpan(year: number, season: string): TimeSpan {
  const first = SEASON_MONTH[season] ?? 1;
  // The winter of a year is the one at its end; the days at the year's start are as often meant.
  const from = season === "WI" ? dayNumber(year, 1, 1) : dayNumber(year, first, 1);
  const to = season === "WI" ? dayNumber(year + 1, 3, 20) : dayNumber(year, first + 4, 1) - 1;
  return spanOf("DATE", `${yearText(year)}-${season}`, "season", from, to);
}

export function quarterSpan(year: number, quarter: number): TimeSpan {
  const from = dayNumber(year, quarter * 3 - 2, 1);
  return spanOf("DATE", `${yearText(year)}-Q${quarter}`, "quarter", from, dayNumber(year, quarter * 3 + 1, 1) - 1);
}

export function halfSpan(year: number, half: number): TimeSpan {
  const from = dayNumber(year, half * 6 - 5, 1);
  return spanOf("DATE", `${yearText(year)}-H${half}`, "half", from, dayNumber(year, half * 6 + 1, 1) - 1);
}

/** A stretch of days told as one: «شهر رمضان». */
export const periodSpan = (from: number, to: number, doubt = 0, calendar: Calendar = "gregorian"): TimeSpan => ({
  type: "DATE",
  value: `${dayText(from)}/${dayText(to)}`,
  grain: "period",
  from,
  to,
  calendar,
  doubt,
});

export const hijriMonthSpan = (year: number, month: number): TimeSpan =>
  periodSpan(hijriMonthStart(year, month), hijriMonthStart(year, month + 1) - 1, hijriDoubt(year), "hijri");

export const hijriYearSpan = (year: number): TimeSpan =>
  periodSpan(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1, hijriDoubt(year), "hijri");

/** A value with open parts or without days: `XXXX-01-28`, `PAST_REF`. */
export const openSpan = (value: string, grain: Grain = "none", type: TimexType = "DATE"): TimeSpan =>
  spanOf(type, value, grain, null, null);

export const durationSpan = (value: string): TimeSpan => spanOf("DURATION", value, "none", null, null);

export const setSpan = (value: string): TimeSpan => spanOf("SET", value, "none", null, null);

/** The span moved by a number of its own grain: a week on, two years back. */
export function shifted(span: TimeSpan, by: number): TimeSpan {
  if (span.from === null || by === 0) return span;
  const { year, month } = civilDate(span.from);
  switch (span.grain) {
    case "day":
      return daySpan(span.from + by);
    case "week":
      return weekSpan(span.from + 7 * by);
    case "month":
      return monthSpan(year, month + by);
    case "year":
      return yearSpan(year + by);
    case "decade":
      return decadeSpan(year + 10 * by);
    case "century":
      return centurySpan(Math.floor(year / 100) + by);
    default:
      return span;
  }
}

/** The days that a modified span can mean: «مطلع 2003» lies in its first half, «أواخر» in its second. */
export function modified(
  { from, to, grain }: TimeSpan,
  mod: TimexMod | undefined,
): { readonly from: number | null; readonly to: number | null } {
  if (from === null || to === null || grain === "time" || to - from < 3) return { from, to };
  const half = Math.floor((to - from) / 2);
  const quarter = Math.floor(half / 2);
  if (mod === "START") return { from, to: from + half };
  if (mod === "MID") return { from: from + quarter, to: to - quarter };
  if (mod === "END") return { from: to - half, to };
  return { from, to };
}
