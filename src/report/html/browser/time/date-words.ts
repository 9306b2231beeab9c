import type { DateWords } from "../words/words.js";
import { calendarTime, DAY, hourOf, type Interval } from "./hours.js";

const dayWords = (words: DateWords, year: number, month: number, day: number): string =>
  words.day(day, words.months[month - 1] ?? String(month), year);

function mondayOf(year: number, week: number): number {
  const fourth = hourOf(year, 1, 4);
  const { weekday } = calendarTime(fourth);
  return fourth - ((weekday + 6) % 7) * DAY + (week - 1) * 7 * DAY;
}

/** The date of a moment, without its hour. */
export function dayOfHour(words: DateWords, hour: number): string {
  const { year, month, day } = calendarTime(hour);
  return dayWords(words, year, month, day);
}

/** A TIMEX value for a reader; what it cannot say stays as it is. */
export function dateWords(words: DateWords, value: string | null): string {
  if (value === null) return words.undated;
  const range = /^([^/]+)\/([^/]+)$/.exec(value);
  if (range !== null) return words.range(dateWords(words, range[1]), dateWords(words, range[2]));
  const parts = /^(\d{4}|XXXX)(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T(.+))?$/.exec(
    value,
  );
  if (parts === null) {
    if (/^\d{3}$/.test(value)) return words.decade(`${value}0`);
    return /^\d{2}$/.test(value) ? words.century(Number(value) + 1) : value;
  }
  const [, year, month, day, week, quarter, half, season, time] = parts;
  if (year === "XXXX") {
    const name = month === undefined ? undefined : words.months[Number(month) - 1];
    if (name === undefined) return value;
    return words.openYear(day === undefined ? name : `${Number(day)} ${name}`);
  }
  if (week !== undefined) return words.week(dayOfHour(words, mondayOf(Number(year), Number(week))));
  if (quarter !== undefined) return words.ofYear(words.quarters[Number(quarter) - 1], year);
  if (half !== undefined) return words.ofYear(words.halves[Number(half) - 1], year);
  if (season !== undefined) return words.ofYear(words.seasons[season], year);
  if (month === undefined) return words.year(year);
  if (day === undefined) return words.ofYear(words.months[Number(month) - 1] ?? month, year);
  const date = dayWords(words, Number(year), Number(month), Number(day));
  if (time === undefined) return date;
  const part = words.parts[time];
  return part === undefined ? words.clock(date, time) : words.part(part, date);
}

/** A stretch of time in days, such as a chosen window. */
export function intervalWords(words: DateWords, { from, to }: Interval): string {
  const first = dayOfHour(words, from);
  const last = dayOfHour(words, Math.max(from, to - 0.01));
  if (to - from < 3 * DAY) {
    const clock = (hour: number): string => {
      const time = calendarTime(hour);
      return `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
    };
    return words.range(words.clock(first, clock(from)), words.clock(last, clock(to)));
  }
  return first === last ? first : words.range(first, last);
}
