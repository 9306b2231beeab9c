import type { Context } from "../context/context.js";
import type { Found } from "../context/found.js";
import { Kind } from "../words/kinds.js";
import type { Reader } from "../words/reader.js";
import { looksHijri, readYear, type YearReading } from "../words/years.js";
import { readAnchoredUnit } from "./anchored-units.js";
import { yearRange } from "./bare-years.js";
import { definiteCentury } from "./centuries.js";
import { isPlausible, yearFound } from "./year-spans.js";
import { namedYear, stepOf } from "./year-tails.js";

/** «عام 2003», «عامي 2006 و2007»: the years after the first are expressions of their own. */
export function readNamedYear(context: Context, token: number): Found | null {
  const { reader } = context;
  const reading = namedYear(reader, token, true) ?? listedYear(reader, token);
  if (reading === null) return null;
  // «القضية رقم 40 لسنة 2015»: part of the number of a case or a law.
  if (reading.peeled > 0 && reader.isDigits(token - 1)) return null;
  // «أعوام 1941-1944»
  const range = reading.era === null && reading.until === undefined ? yearRange(context, reading.last, reading) : null;
  if (range !== null) return { ...range, first: token, peeled: reading.peeled };
  return yearFound(context, "dates/year", reading);
}

/** «أعوام 2011 و2012», «سنوات 1990»: a plural head of a list of years. */
function listedYear(reader: Reader, token: number): YearReading | null {
  for (const unit of reader.words(token, Kind.UNIT, true)) {
    if (unit.row.value !== "Y" || unit.row.number !== "pl") continue;
    const year = readYear(reader, unit.last + 1, false);
    if (year !== null && reader.length(year.first) === 4) return { ...year, first: token, peeled: unit.peeled };
  }
  return null;
}

/** Any year at a token, or a unit anchored to one: what «صيف», «النصف الأول من» and «مطلع» need behind them. */
export function readYearLike(context: Context, token: number): Found | null {
  const { reader } = context;
  const named = readNamedYear(context, token);
  if (named !== null) return named;
  const unit = readAnchoredUnit(context, token, { bare: true });
  if (unit !== null && unit.unit === "Y") return unit;
  if (reader.isDigits(token) && reader.length(token) === 4) {
    const reading = readYear(reader, token, false);
    if (reading !== null && (reading.era !== null || isPlausible(reading.year, context.today?.year ?? null)))
      return yearFound(context, "dates/bare-year", reading);
  }
  return null;
}

/** «العام الماضي», «هذا الأسبوع», «الشهر نفسه», «العقد المقبل». */
export function readUnit(context: Context, token: number): Found | null {
  const unit = readAnchoredUnit(context, token, { peeled: true });
  if (unit === null || unit.unit === "D" || unit.unit === "N") return null;
  // «العام الماضي 2017»: the number is part of the name of the year.
  const { reader } = context;
  if (unit.unit === "Y" && reader.isDigits(unit.last + 1) && reader.length(unit.last + 1) === 4) {
    const year = readYear(reader, unit.last + 1, true);
    const told = year !== null && (year.era === "ah" || looksHijri(year.year, context.today));
    if (year !== null && (told || isPlausible(year.year, context.today?.year ?? null))) {
      return { ...yearFound(context, "dates/year", year), first: unit.first, peeled: unit.peeled };
    }
  }
  const after = unit.unit === "Y" ? stepOf(reader, unit.last + 1) : -1;
  const century = after === -1 ? null : definiteCentury(context, after);
  return century === null ? { ...unit, grounds: [{ part: "anchor", first: unit.first, last: unit.last }] } : null;
}
