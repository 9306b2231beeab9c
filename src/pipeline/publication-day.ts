import type { InputDocument } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import type { IsoDay } from "../model/timex.js";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether this is a day that the Gregorian calendar has. */
function isDay(value: string): boolean {
  const parts = ISO_DAY.exec(value);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= MONTH_DAYS[month - 1] + (leap ? 1 : 0);
}

/**
 * The publication date where it is a day, with or without a time of it, which is the outlet's own; else null, with an issue
 * that says what is wrong with it.
 */
export function publicationDay(input: InputDocument, issues: Issue[]): IsoDay | null {
  const { published } = input;
  if (published === undefined || published === null || published === "") return null;
  const day = published.charAt(10) === "T" ? published.slice(0, 10) : published;
  if (isDay(day)) return day;
  issues.push({
    code: "document/bad-publication-date",
    severity: "warning",
    message: `"${published}" is not a day written YYYY-MM-DD; relative dates stay open.`,
    start: 0,
    end: 0,
  });
  return null;
}
