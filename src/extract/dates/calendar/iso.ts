import type { IsoDay } from "../../../model/timex.js";
import { type CivilDate, civilDate, dayNumber, isoWeek, monthLength } from "./days.js";

/** ISO 8601 and TIMEX3 spellings of days, weeks, months and years. */

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

export const yearText = (year: number): string => `${year}`.padStart(4, "0");
export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`;
const dateText = ({ year, month, day }: CivilDate): IsoDay => `${monthText(year, month)}-${two(day)}`;
export const dayText = (days: number): IsoDay => dateText(civilDate(days));
export const clockText = (hour: number, minute: number): string => `T${two(hour)}:${two(minute)}`;

/** The ISO week of a day: «2018-W05». */
export function weekText(days: number): string {
  const { year, week } = isoWeek(days);
  return `${yearText(year)}-W${two(week)}`;
}

const HYPHEN = 0x2d;
const TIME = 0x54;

/** The number in the digits of a text from `from` to `to`, or -1. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The day number of `YYYY-MM-DD`, with or without a time after it; null where it is no such date. */
export function readDay(text: string): number | null {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  if (text.length > 10 && text.charCodeAt(10) !== TIME) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayNumber(year, month, day);
}
