import { civilDate, monthLength } from "../extract/dates/calendar/days.js";
import type { IsoDay } from "../model/timex.js";

/** How a date with three numbers is read where its order can be either: Arabic usage puts the day first. */
export type DateOrder = "dmy" | "mdy";

/** A publication date, or why there is none. */
export type Published = { readonly day: IsoDay } | { readonly fault: "unreadable" | "not-a-day" };

const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function day(year: number, month: number, date: number): Published {
  const valid = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
  if (!valid) return { fault: "not-a-day" };
  return { day: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` };
}

/** Days since 1970-01-01 as a date. */
function fromDayNumber(days: number): Published {
  const { year, month, day: date } = civilDate(days);
  return day(year, month, date);
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size; the day is that of UTC. */
function fromEpoch(value: number): Published {
  if (!Number.isFinite(value)) return { fault: "unreadable" };
  if (Number.isInteger(value) && value >= 1900_01_01 && value <= 2100_12_31) {
    const compact = day(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    if ("day" in compact) return compact;
  }
  const size = Math.abs(value);
  const seconds = size < 1e11 ? value : size < 1e14 ? value / 1e3 : size < 1e17 ? value / 1e6 : value / 1e9;
  // Below this the number is a year, a row number or nothing at all.
  if (size < 1e7) return { fault: "unreadable" };
  return fromDayNumber(Math.floor(seconds / 86_400));
}

/** Arabic and Persian digits as ASCII, directional marks out. */
function plain(value: string): string {
  return value
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}

function fromString(value: string, order: DateOrder): Published {
  const text = plain(value);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact && Number(compact[1]) >= 1900 && Number(compact[1]) <= 2100) {
    return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  }
  if (/^-?\d{8,19}(\.\d+)?$/.test(text)) return fromEpoch(Number(text));
  const rfc = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s,-]+(\d{4})\b/i.exec(text);
  if (rfc) return day(Number(rfc[3]), ENGLISH_MONTHS.indexOf(rfc[2].toLowerCase()) + 1, Number(rfc[1]));
  const american =
    /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:\s*,\s*|\s+)(?:\d{2}:\d{2}(?::\d{2})?\s+(?:[a-z]{3,4}\s+)?)?(\d{4})\b/i.exec(
      text,
    );
  if (american)
    return day(Number(american[3]), ENGLISH_MONTHS.indexOf(american[1].toLowerCase()) + 1, Number(american[2]));
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
    const dayFirst = order === "dmy" ? second <= 12 : first > 12;
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }
  return { fault: "unreadable" };
}

/**
 * The day of a publication date in any of its usual forms. The day is the one written, in the outlet's own time zone;
 * epoch numbers give the day in UTC. `readArabic` gets what is left over: «15 آب 2024» → `2024-08-15`.
 */
export function readPublished(
  value: unknown,
  order: DateOrder = "dmy",
  readArabic: (text: string) => IsoDay | null = () => null,
): Published {
  if (typeof value === "number") return fromEpoch(value);
  if (typeof value === "bigint") return fromEpoch(Number(value));
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time) ? { fault: "unreadable" } : fromDayNumber(Math.floor(time / 86_400_000));
  }
  if (typeof value === "object" && value !== null && "$date" in value)
    return readPublished(value.$date, order, readArabic);
  if (typeof value !== "string") return { fault: "unreadable" };
  const read = fromString(value, order);
  if ("day" in read || read.fault === "not-a-day" || !/[\u0621-\u064a]/.test(value)) return read;
  const found = readArabic(value);
  return found === null ? read : { day: found };
}
