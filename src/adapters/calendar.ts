import { utc } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInCalendarISOWeeks } from "date-fns/differenceInCalendarISOWeeks";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { differenceInCalendarQuarters } from "date-fns/differenceInCalendarQuarters";
import { differenceInCalendarYears } from "date-fns/differenceInCalendarYears";
import { endOfISOWeek } from "date-fns/endOfISOWeek";
import { endOfMonth } from "date-fns/endOfMonth";
import { endOfQuarter } from "date-fns/endOfQuarter";
import { endOfYear } from "date-fns/endOfYear";
import { formatISO } from "date-fns/formatISO";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeeksInYear } from "date-fns/getISOWeeksInYear";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { setISOWeek } from "date-fns/setISOWeek";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import type { IsoDay } from "../model/timex.js";

/** Stretches of the calendar that a corpus is cut into. */
export const PERIODS = ["day", "week", "month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** First and last day of a stretch. */
export interface DaySpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

const IN_UTC = { in: utc };
const dateOf = (day: string): Date => utc(`${day}T00:00:00Z`);
const dayOf = (date: Date): IsoDay => formatISO(date, { representation: "date", ...IN_UTC });
const two = (number: number): string => String(number).padStart(2, "0");

/** `2024-08-15`, `2024-08`, `2024-Q3`, `2024-W33` or `2024` as the days that it covers; undefined for anything else. */
export function daysOf(written: string): DaySpan | undefined {
  const parts = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|W(\d{2})))?$/.exec(written);
  if (parts === null) return undefined;
  const [, year, month, day, quarter, week] = parts;
  if (week !== undefined) {
    const number = Number(week);
    const within = dateOf(`${year}-01-04`);
    if (number < 1 || number > getISOWeeksInYear(within, IN_UTC)) return undefined;
    const monday = startOfISOWeek(setISOWeek(within, number, IN_UTC), IN_UTC);
    return { first: dayOf(monday), last: dayOf(endOfISOWeek(monday, IN_UTC)) };
  }
  const first = `${year}-${quarter === undefined ? (month ?? "01") : two(Number(quarter) * 3 - 2)}-${day ?? "01"}`;
  const date = dateOf(first);
  // What is no day rolls over or is invalid, and so does not come back as it was written.
  if (Number.isNaN(date.getTime()) || dayOf(date) !== first) return undefined;
  if (day !== undefined) return { first, last: first };
  const end = quarter !== undefined ? endOfQuarter : month !== undefined ? endOfMonth : endOfYear;
  return { first, last: dayOf(end(date, IN_UTC)) };
}

/** The name of the stretch that a day lies in: `2024-08`, `2024-Q3`, `2024-W33`. */
export function periodOf(day: IsoDay, period: Period): string {
  switch (period) {
    case "day":
      return day;
    case "week": {
      const date = dateOf(day);
      return `${getISOWeekYear(date, IN_UTC)}-W${two(getISOWeek(date, IN_UTC))}`;
    }
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case "year":
      return day.slice(0, 4);
  }
}

const DIFFERENCE: { readonly [period in Period]: (later: Date, earlier: Date, options: typeof IN_UTC) => number } = {
  day: differenceInCalendarDays,
  week: differenceInCalendarISOWeeks,
  month: differenceInCalendarMonths,
  quarter: differenceInCalendarQuarters,
  year: differenceInCalendarYears,
};

/** How many stretches lie between two of them, neither counted. */
export function periodsBetween(earlier: string, later: string, period: Period): number {
  const [from, to] = [daysOf(earlier), daysOf(later)];
  if (from === undefined || to === undefined) return 0;
  return DIFFERENCE[period](dateOf(to.first), dateOf(from.first), IN_UTC) - 1;
}
