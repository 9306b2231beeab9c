import { utc } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInCalendarISOWeeks } from "date-fns/differenceInCalendarISOWeeks";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { differenceInCalendarQuarters } from "date-fns/differenceInCalendarQuarters";
import { differenceInCalendarYears } from "date-fns/differenceInCalendarYears";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { daysOf } from "../extract/dates/calendar/stretches.js";
import type { IsoDay } from "../model/timex.js";

/** Stretches of the calendar that a corpus is cut into. */
export const PERIODS = ["day", "week", "month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

const IN_UTC = { in: utc };
const dateOf = (day: string): Date => utc(`${day}T00:00:00Z`);
const two = (number: number): string => String(number).padStart(2, "0");

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
