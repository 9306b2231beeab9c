import type { IsoDay } from "../../../model/timex.js";
import { type CivilDate, civilDate, dayNumber, isoWeek, monthLength } from "./days.js";

/** ISO 8601 and TIMEX3 spellings of days, weeks, months and years. */

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

export const yearText = (year: number): string => `${year}`.padStart(4, "0");
export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`;
export const dateText = ({ year, month, day }: CivilDate): IsoDay => `${monthText(year, month)}-${two(day)}`;
export const dayText = (days: number): IsoDay => dateText(civilDate(days));
export const clockText = (hour: number, minute: number): string => `T${two(hour)}:${two(minute)}`;

/** The ISO week of a day: «2018-W05». */
export function weekText(days: number): string {
  const { year, week } = isoWeek(days);
  return `${yearText(year)}-W${two(week)}`;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

/** The day number of `YYYY-MM-DD`, with or without a time after it; null where it is no such date. */
export function readDay(text: string): number | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayNumber(year, month, day);
}
