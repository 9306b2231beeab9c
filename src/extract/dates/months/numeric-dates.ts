import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import type { Resolved } from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader } from "../words/reader.js";
import { looksHijri } from "../words/years.js";
import { gregorianSpan, hijriSpan, resolveDate } from "./placing.js";

/** A date in figures: «20/3/2003», «2003-03-20», «٢٠/٣/٢٠٠٣», «1424/1/17 هـ»; day first unless the year leads. */
export function readNumericDate(context: Context, token: number): Found | null {
  const { reader } = context;
  if (!reader.isDigits(token)) return null;
  const separator = [Mark.SLASH, Mark.DASH, Mark.STOP].find((code) => reader.isMark(token + 1, code));
  if (
    separator === undefined ||
    !reader.isDigits(token + 2) ||
    !reader.isMark(token + 3, separator) ||
    !reader.isDigits(token + 4)
  )
    return null;
  if (reader.isMark(token + 5, separator) && reader.isDigits(token + 6)) return null;
  if (reader.isMark(token - 1, separator) && reader.isDigits(token - 2) && reader.isGlued(token)) return null;
  const lengths = [reader.length(token), reader.length(token + 2), reader.length(token + 4)];
  const values = [reader.digits(token), reader.digits(token + 2), reader.digits(token + 4)];
  const yearFirst = lengths[0] === 4;
  if (!yearFirst && lengths[2] !== 4 && !(lengths[2] === 2 && separator === Mark.SLASH && lengths[0] <= 2)) return null;
  if (lengths[1] > 2 || (yearFirst ? lengths[2] > 2 : lengths[0] > 2)) return null;
  const short = !yearFirst && lengths[2] === 2;
  const era = reader.word(token + 5, Kind.ERA);
  const year = yearFirst ? values[0] : short ? values[2] + (era?.row.value === "ah" ? 1400 : 2000) : values[2];
  let month = values[1];
  let day = yearFirst ? values[2] : values[0];
  const isAh = era?.row.value === "ah" || (era?.row.value !== "ce" && looksHijri(year, context.today));
  // Month first is the American order: taken only where day first cannot be.
  if (month > 12 && day <= 12 && !yearFirst) [month, day] = [day, month];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (short && !isAh && (context.today === null || Math.abs(year - context.today.year) > 15)) return null;
  const last = era?.last ?? token + 4;
  const parts = { day, month, hijri: isAh, tail: null, shared: null, first: token, last };
  const span = isAh ? hijriSpan(parts, year) : gregorianSpan(parts, year);
  if (span === null || (!isAh && (year < 1000 || year > 2199))) return null;
  const resolved: Resolved = {
    span,
    anchor: { kind: "none" },
    basis: { year: short ? "assumed" : "stated", month: "stated", day: "stated" },
    confidence: day <= 12 && !yearFirst && day !== month ? "likely" : "certain",
  };
  const grounds = [{ part: "date", first: token, last: token + 4 }];
  return { ...foundBy("dates/numeric", { first: token, peeled: 0, last }, resolved, grounds), statesYear: true };
}

/** Whether something shows that two figures with a stroke are day and month: a word for the day, an anchor, a dateline. */
function isDayMonth(reader: Reader, token: number, last: number): boolean {
  const slash = reader.isMark(token + 1, Mark.SLASH);
  const before = reader.before(token, Kind.UNIT);
  if (before?.row.value === "D" && !before.row.definite) return true;
  if (reader.lead(token) === "on" || (slash && reader.before(token, Kind.WEEKDAY) !== null)) return true;
  const anchor = reader.word(last + 1, Kind.ANCHOR);
  if (slash && anchor !== null && DAY_ANCHORS.has(anchor.row.value ?? "")) return true;
  // «هراري 15-7 (أ ف ب)»
  return reader.isMark(last + 1, Mark.OPEN) && reader.isCredit(last + 2);
}

const DAY_ANCHORS = new Set(["last", "this", "next"]);

/** Day and month in figures: «يوم 16/2 الماضي», «بتاريخ 5-3», «هراري 15-7 (أ ف ب)». */
export function readDayMonth(context: Context, token: number): Found | null {
  const { reader } = context;
  const last = token + 2;
  if (!reader.isDigits(token) || !reader.isDigits(last) || !reader.isGlued(token + 1) || !reader.isGlued(last))
    return null;
  if (!reader.isMark(token + 1, Mark.SLASH) && !reader.isMark(token + 1, Mark.DASH)) return null;
  const [day, month] = [reader.digits(token), reader.digits(last)];
  if (reader.length(token) > 2 || reader.length(last) > 2 || day < 1 || day > 31 || month < 1 || month > 12)
    return null;
  const joined = (mark: number, digits: number): boolean =>
    reader.isAnyMark(mark) &&
    !reader.isMark(mark, Mark.OPEN) &&
    !reader.isMark(mark, Mark.CLOSE) &&
    reader.isDigits(digits);
  if (joined(last + 1, last + 2) || joined(token - 1, token - 2) || !isDayMonth(reader, token, last)) return null;
  const anchor = reader.word(last + 1, Kind.ANCHOR);
  const which = anchor !== null && DAY_ANCHORS.has(anchor.row.value ?? "") ? anchor : null;
  const tail = which === null ? null : { last: which.last, year: null, resolved: null, anchor: which.row.value };
  const end = which?.last ?? last;
  const resolved = resolveDate(context, { day, month, hijri: false, tail, shared: null, first: token, last: end });
  if (resolved === null) return null;
  const place = { first: token, peeled: 0, last: end };
  return foundBy("dates/numeric", place, resolved, [{ part: "date", first: token, last }]);
}
