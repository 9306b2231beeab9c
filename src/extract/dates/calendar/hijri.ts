import { type CivilDate, dayNumber } from "./days.js";
import { FIRST_DAY, FIRST_YEAR, LONG_MONTHS } from "./umalqura-table.js";

/** A date of the Hijri calendar; month 1 is Muharram, 9 Ramadan, 12 Dhu al-Hijja. */
export type HijriDate = CivilDate;

const LAST_YEAR = FIRST_YEAR + LONG_MONTHS.length - 1;

/** Day numbers of every month start of the table, with the day after its end. */
const STARTS: Int32Array = monthStarts();

function monthStarts(): Int32Array {
  const starts = new Int32Array(LONG_MONTHS.length * 12 + 1);
  let day = FIRST_DAY;
  let at = 0;
  for (const flags of LONG_MONTHS) {
    for (let month = 0; month < 12; month++) {
      starts[at++] = day;
      day += (flags >> month) & 1 ? 30 : 29;
    }
  }
  starts[at] = day;
  return starts;
}

/** 1 Muharram 1 of the civil (tabular) calendar, 19 July 622 in the proleptic Gregorian one. */
const EPOCH = dayNumber(622, 7, 19);

/** First day of a month in the civil calendar: 30 and 29 days in turn, eleven leap years in thirty. */
const civilStart = (year: number, month: number): number =>
  EPOCH + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);

/** Whether the compiled Umm al-Qura table holds the year. */
const isTabled = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/**
 * Days of doubt on either side of a Hijri date. Months begin by sighting, which differs between countries by a day from
 * the table; without the table, by arithmetic alone, by two.
 */
export const hijriDoubt = (year: number): number => (isTabled(year) ? 1 : 2);

/** Day number of the first day of a Hijri month; month 13 is the next year's first. */
export function hijriMonthStart(year: number, month: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  if (isTabled(y)) return STARTS[(y - FIRST_YEAR) * 12 + m];
  // The table's end and the civil calendar's next month meet within a day; the first month after it is the table's.
  if (y === LAST_YEAR + 1 && m === 0) return STARTS[STARTS.length - 1];
  return civilStart(y, m + 1);
}

/** Days of a Hijri month. */
export const hijriMonthLength = (year: number, month: number): number =>
  hijriMonthStart(year, month + 1) - hijriMonthStart(year, month);

/** Day number of a Hijri date. */
export const hijriDay = (year: number, month: number, day: number): number => hijriMonthStart(year, month) + day - 1;

/** The Hijri date of a day number. */
export function hijriDate(days: number): HijriDate {
  let year = Math.floor((days - EPOCH) / 354.36667) + 1;
  while (hijriMonthStart(year, 1) > days) year--;
  while (hijriMonthStart(year + 1, 1) <= days) year++;
  let month = 1;
  while (month < 12 && hijriMonthStart(year, month + 1) <= days) month++;
  return { year, month, day: days - hijriMonthStart(year, month) + 1 };
}
