import { Kind } from "./kinds.js";
import { type MonthName, readMonthName } from "./month-names.js";
import type { Reader } from "./reader.js";
import { isWhole } from "./years.js";

/** A day of the month, before its month. */
export interface DayNumber {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly day: number;
  readonly digits: boolean;
}

/** A day number at a token: «25», «الـ25», «الخامس والعشرين», «الأول». */
export function readDayNumber(reader: Reader, token: number): DayNumber | null {
  if (reader.isDigits(token)) {
    const day = reader.digits(token);
    if (reader.length(token) > 2 || day < 1 || day > 31 || !isWhole(reader, token)) return null;
    const article = reader.articleBefore(token);
    return { first: article?.first ?? token, peeled: article?.peeled ?? 0, last: token, day, digits: true };
  }
  const first = reader.word(token, Kind.FIRST_DAY, true);
  if (first !== null) {
    const next = reader.lead(first.last + 2) === "from" ? first.last + 2 : first.last + 1;
    if (monthAt(reader, next) !== null)
      return { first: token, peeled: first.peeled, last: first.last, day: 1, digits: false };
  }
  const number = reader.numberAt(token);
  if (number === null || (!number.ordinal && !number.definite) || number.digits || number.low < 1 || number.low > 31)
    return null;
  return { first: token, peeled: number.peeled, last: number.last, day: number.low, digits: false };
}

/** A month at a token, with «شهر» before it where it stands there. */
export function monthAt(reader: Reader, token: number, peeled = false): MonthName | null {
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    if (unit.row.value !== "M" || unit.row.definite) continue;
    const name = readMonthName(reader, unit.last + 1);
    if (name !== null) return { ...name, first: token, peeled: unit.peeled, headed: true };
  }
  return readMonthName(reader, token, peeled);
}
