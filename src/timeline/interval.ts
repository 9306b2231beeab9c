import { dayNumber, mondayOf, monthLength } from "../extract/dates/calendar/days.js";
import { dayText, readDay } from "../extract/dates/calendar/iso.js";
import type { Granularity } from "../model/timeline.js";
import type { IsoDay } from "../model/timex.js";

/** A stretch of whole days, both ends inside, as day numbers, with the minute of its first day where it is known. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly granularity: Granularity;
  /** Minutes into the first day: 0 where only the day is known. */
  readonly minute: number;
}

/** From the finest to the coarsest. */
const FINENESS: readonly Granularity[] = [
  "time",
  "day",
  "period",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "none",
];
export const coarseness = (granularity: Granularity): number => FINENESS.indexOf(granularity);

/** When the parts of a day begin, by their TIMEX3 codes. */
const PART_MINUTE: { readonly [code: string]: number } = { DT: 480, MO: 300, MI: 720, AF: 720, EV: 1080, NI: 1200 };
/** First month of the seasons of the northern half. */
const SEASON_MONTH: { readonly [code: string]: number } = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Letters of `YYYY-MM-DD`, which most values are. */
const PLAIN_DAY = 10;
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):?(\d{2})?.*|T([A-Z]{2}))?$/;
const WEEK = /^(\d{4})-W(\d{2})(?:-([1-7])|-WE)?$/;
const PART_OF_YEAR = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/;

const days = (from: number, to: number, granularity: Granularity, minute = 0): Interval => ({
  from,
  to,
  granularity,
  minute,
});

function ofDay(match: RegExpExecArray): Interval | null {
  const day = readDay(match[1]);
  if (day === null) return null;
  const [, , hour, minutes, part] = match;
  if (part !== undefined) return days(day, part === "NI" ? day + 1 : day, "time", PART_MINUTE[part] ?? 0);
  return hour === undefined ? days(day, day, "day") : days(day, day, "time", Number(hour) * 60 + Number(minutes ?? 0));
}

function ofWeek([value, year, week, weekday]: RegExpExecArray): Interval {
  const monday = mondayOf(Number(year), Number(week));
  if (weekday !== undefined) return days(monday + Number(weekday) - 1, monday + Number(weekday) - 1, "day");
  // Most Arab states rest from Friday on.
  return value.endsWith("WE") ? days(monday + 4, monday + 6, "period") : days(monday, monday + 6, "week");
}

function ofPart(year: number, code: string): Interval {
  const months = (first: number, last: number): [number, number] => [
    dayNumber(year, first, 1),
    dayNumber(year, last + 1, 1) - 1,
  ];
  const number = Number(code[1]);
  if (code[0] === "Q") return days(...months(number * 3 - 2, number * 3), "quarter");
  if (code[0] === "H") return days(...months(number * 6 - 5, number * 6), "half");
  // The winter of a year is the one at its end; the days at its start are as often meant.
  if (code === "WI") return days(dayNumber(year, 1, 1), dayNumber(year + 1, 3, 20), "season");
  return days(...months(SEASON_MONTH[code], SEASON_MONTH[code] + 2), "season");
}

/** The days that a TIMEX3 value covers; null where it is open (`XXXX-01-28`), vague (`PAST_REF`) or no date at all. */
export function readInterval(value: string): Interval | null {
  const plain = value.length === PLAIN_DAY ? readDay(value) : null;
  if (plain !== null) return days(plain, plain, "day");
  const slash = value.indexOf("/");
  if (slash >= 0) {
    const [first, last] = [readInterval(value.slice(0, slash)), readInterval(value.slice(slash + 1))];
    return first === null || last === null || last.to < first.from
      ? null
      : days(first.from, last.to, "period", first.minute);
  }
  const day = DAY.exec(value);
  if (day !== null) return ofDay(day);
  const week = WEEK.exec(value);
  if (week !== null) return ofWeek(week);
  const part = PART_OF_YEAR.exec(value);
  if (part !== null) return ofPart(Number(part[1]), part[2]);
  if (/^\d{4}-\d{2}$/.test(value)) {
    const [year, month] = value.split("-").map(Number);
    if (month < 1 || month > 12) return null;
    const from = dayNumber(year, month, 1);
    return days(from, from + monthLength(year, month) - 1, "month");
  }
  if (!/^\d{2,4}$/.test(value)) return null;
  const years = 10 ** (4 - value.length);
  const first = Number(value) * years;
  const granularity = years === 1 ? "year" : years === 10 ? "decade" : "century";
  return days(dayNumber(first, 1, 1), dayNumber(first + years, 1, 1) - 1, granularity);
}

/** The interval of an entry, from its days. */
export function intervalOf(entry: {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly granularity: Granularity;
}): Interval | null {
  const [from, to] = [entry.earliest, entry.latest].map((day) => (day === null ? null : readDay(day)));
  if (from === null || to === null || to < from) return null;
  const minute = entry.granularity === "time" && entry.date !== null ? (readInterval(entry.date)?.minute ?? 0) : 0;
  return days(from, to, entry.granularity, minute);
}

/** Days between two intervals: 0 where they meet. */
export const gap = (a: Interval, b: Interval): number => Math.max(0, a.from - b.to, b.from - a.to);

export const contains = (outer: Interval, inner: Interval): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Whether it says the day. */
export const isDay = ({ granularity }: Interval): boolean => granularity === "day" || granularity === "time";

export const isoDay = (day: number): IsoDay => dayText(day);
