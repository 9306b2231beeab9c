import type { IsoDay } from "../../../model/timex.js";
import { dayNumber, isoWeek, mondayOf, monthLength } from "./days.js";
import { dayText } from "./iso.js";

/** First and last day of a stretch. */
export interface DaySpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

const WRITTEN = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|W(\d{2})))?$/;

/** `2024-08-15`, `2024-08`, `2024-Q3`, `2024-W33` or `2024` as the days that it covers; undefined for anything else. */
export function daysOf(written: string): DaySpan | undefined {
  const parts = WRITTEN.exec(written);
  if (parts === null) return undefined;
  const [year, month, day, quarter, week] = parts.slice(1).map(Number);
  if (!Number.isNaN(week)) {
    // The 28th of December lies in the last week of its year.
    if (week < 1 || week > isoWeek(dayNumber(year, 12, 28)).week) return undefined;
    const monday = mondayOf(year, week);
    return { first: dayText(monday), last: dayText(monday + 6) };
  }
  const from = !Number.isNaN(quarter) ? quarter * 3 - 2 : Number.isNaN(month) ? 1 : month;
  if (from < 1 || from > 12) return undefined;
  if (!Number.isNaN(day))
    return day < 1 || day > monthLength(year, from) ? undefined : { first: written, last: written };
  const months = !Number.isNaN(quarter) ? 3 : Number.isNaN(month) ? 12 : 1;
  return { first: dayText(dayNumber(year, from, 1)), last: dayText(dayNumber(year, from + months, 1) - 1) };
}
