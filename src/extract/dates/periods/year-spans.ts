import { type CivilDate, dayNumber } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { hijriYearSpan, periodSpan, type Resolved, type TimeSpan, yearSpan } from "../context/timespan.js";
import { looksHijri, type YearReading } from "../words/years.js";

/** What an expression means whose year stands in the text. */
export const yearStated = (span: TimeSpan): Resolved => ({
  span,
  anchor: { kind: "none" },
  basis: { year: "stated" },
  confidence: "certain",
});

function spanOfYear(reading: YearReading, today: CivilDate | null): TimeSpan {
  const { year, era, until } = reading;
  if (until !== undefined && era !== "ah" && !looksHijri(year, today))
    return { ...periodSpan(dayNumber(year, 1, 1), dayNumber(until, 12, 31)), value: `${year}/${until}` };
  if (era === "ah" || (era === null && looksHijri(year, today) && year >= 1300)) return hijriYearSpan(year);
  if (era === "bce") return { ...yearSpan(1 - year), value: `BC${`${year}`.padStart(4, "0")}` };
  return yearSpan(year);
}

/** A year alone as a finding. */
export const yearFound = ({ today }: Context, rule: string, reading: YearReading): Found => ({
  ...foundBy(rule, reading, yearStated(spanOfYear(reading, today)), [
    { part: "year", first: reading.first, last: reading.last },
  ]),
  statesYear: reading.era !== "ah" && reading.era !== "bce",
});

/** Whether four bare digits may be a year of the news. */
export function isPlausible(year: number, today: number | null): boolean {
  return year >= 1850 && year <= (today === null ? 2060 : today + 30);
}
