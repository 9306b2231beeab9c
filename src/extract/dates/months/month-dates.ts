import { ALEF_MADDA } from "../../../text/letters.js";
import { civilDate } from "../calendar/days.js";
import { type Context, dayOf } from "../context/context.js";
import { type Found, foundBy, type Ground, type Trouble } from "../context/found.js";
import { daySpan, type Resolved } from "../context/timespan.js";
import { readAnchoredUnit } from "../periods/anchored-units.js";
import { connected, readYearTail, sharedYear, stepOf } from "../periods/year-tails.js";
import { type DayNumber, monthAt, readDayNumber } from "../words/day-numbers.js";
import { Kind } from "../words/kinds.js";
import type { MonthName } from "../words/month-names.js";
import { Mark, type Reader } from "../words/reader.js";
import { readDayMonth, readNumericDate } from "./numeric-dates.js";
import { isImpossible, resolveDate } from "./placing.js";
import { sharedAnchor, sharedPast } from "./shared-anchors.js";

function assemble(context: Context, rule: string, day: DayNumber | null, name: MonthName): Found | null {
  const { reader } = context;
  const which =
    sharedAnchor(reader, name.last + 1, name.hijri ? Kind.HIJRI_MONTH : Kind.MONTH) ??
    (name.hijri ? null : sharedPast(reader, name.last + 1));
  const tail =
    readYearTail(context, name.last + 1, name.hijri) ??
    (which === null ? null : { last: name.last, year: null, resolved: null, anchor: which });
  const first = day?.first ?? name.first;
  const last = tail?.last ?? name.last;
  const shared =
    tail === null || (tail.year === null && tail.anchor === null && tail.resolved === null)
      ? sharedYear(reader, last + 1, name.month)
      : null;
  const parts = { day: day?.day ?? null, month: name.month, hijri: name.hijri, tail, shared, first, last };
  const troubles: Trouble[] = [];
  let resolved = resolveDate(context, parts);
  if (name.other !== null) {
    troubles.push({ code: "dates/month-names-disagree", message: "The two names given are of different months." });
    // Of two contradicting names the one holds that the rest of the words allow: «30 يوليه/حزيران الماضي» in mid-July.
    const other = resolveDate(context, { ...parts, month: name.other });
    const past = tail?.anchor === "last" && context.dct !== null;
    const far = (one: Resolved | null): number =>
      one === null || one.span.from === null ? 1e9 : Math.abs(one.span.from - (context.dct ?? 0));
    if (other !== null && (resolved === null || (past && far(other) < far(resolved)))) resolved = other;
  }
  if (resolved === null) {
    if (!isImpossible(name.month, parts.day)) return null;
    troubles.push({ code: "dates/impossible-date", message: "The month has no such day." });
    const month = resolveDate(context, { ...parts, day: null });
    if (month === null) return null;
    resolved = { ...month, confidence: "possible" };
  }
  const grounds: Ground[] = [{ part: "month", first: name.first, last: name.last }];
  if (day !== null) grounds.unshift({ part: "day", first: day.first, last: day.last });
  if (tail !== null)
    grounds.push({ part: tail.year === null ? "anchor" : "year", first: name.last + 1, last: tail.last });
  return {
    span: resolved.span,
    anchor: resolved.anchor,
    basis: resolved.basis,
    confidence: resolved.confidence,
    rule,
    first,
    peeled: day?.peeled ?? name.peeled,
    last,
    mod: undefined,
    grounds,
    troubles,
    statesYear: tail?.year != null || tail?.resolved != null,
  };
}

/** «سامر حزيران», «اللواء آذار عباس»: beside a name, with no preposition, a month without day or year is one itself. */
function isOwnName(reader: Reader, { first, last, peeled }: MonthName): boolean {
  const person = (token: number): boolean => reader.isName(token) && !reader.isPlace(token);
  if (first !== last || peeled > 0) return false;
  return person(first - 1) || (person(last + 1) && reader.isDefinite(first - 1));
}

/** Whether a month word that is also another word stands where only a month can. */
function isSure(context: Context, name: MonthName, found: Found, hasDay: boolean): boolean {
  const { reader } = context;
  if (hasDay || name.headed || found.statesYear) return true;
  if (name.needs === null) return found.last > name.last || !isOwnName(reader, name);
  const letters = reader.length(name.first) - name.peeled;
  // «باب», «وأب»: two letters behind a clitic are another word.
  const before = reader.before(name.first, Kind.LEAD)?.row.value ?? "";
  // «في شعبان الماضي»: a man's name has no such adjective behind «في».
  if (name.needs === "number" && before === "in" && found.last > name.last && reader.is(found.last, Kind.ANCHOR))
    return true;
  if (name.needs === "number" || (letters <= 2 && (name.peeled > 0 || reader.rawUnit(name.first, 0) !== ALEF_MADDA)))
    return false;
  if (found.last > name.last && !name.hijri) return true;
  if (found.last > name.last && reader.is(found.last, Kind.ANCHOR)) return true;
  const { hits } = reader.analysis;
  const proclitic = reader.words(name.first, Kind.MONTH, true).concat(reader.words(name.first, Kind.HIJRI_MONTH, true));
  // «بفبراير»; never «باب», whose ب is its own.
  if (letters > 3 && proclitic.some((word) => word.peeled > 0 && (hits.proclitics[word.hit] & 2) !== 0)) return true;
  if (reader.before(name.first, Kind.DELIVERY) !== null) return true;
  if (["in", "during", "until", "on", "between", "by"].includes(before)) return true;
  return (
    reader.before(name.first, Kind.SINCE) !== null ||
    reader.before(name.first, Kind.MODIFIER) !== null ||
    reader.before(name.first, Kind.AGO) !== null ||
    reader.before(name.first, Kind.AFTER) !== null
  );
}

/** A date that begins with its day: «25 يناير 2011», «الخامس والعشرين من يناير», «3 و5 مايو», «22 من الشهر نفسه». */
function readDayFirst(context: Context, token: number): Found | null {
  const { reader } = context;
  const day = readDayNumber(reader, token);
  if (day === null) return null;
  const after = day.last + 1;
  const name = monthAt(reader, stepOf(reader, after));
  if (name !== null && (!name.hijri || day.day <= 30)) return assemble(context, "dates/day-month", day, name);
  if (stepOf(reader, after) !== after || day.digits) {
    const unit = readAnchoredUnit(context, stepOf(reader, after), { bare: stepOf(reader, after) !== after });
    if (unit !== null && unit.unit === "M" && unit.span.from !== null) {
      const { year, month } = civilDate(unit.span.from);
      const number = dayOf(year, month, day.day);
      if (number === null) return null;
      return {
        ...unit,
        span: daySpan(number),
        rule: "dates/day-of-month",
        first: day.first,
        peeled: day.peeled,
        basis: { year: "resolved", month: "resolved", day: "stated" },
        grounds: [
          { part: "day", first: day.first, last: day.last },
          { part: "anchor", first: unit.first, last: unit.last },
        ],
      };
    }
  }
  return readDayOfThis(context, day) ?? readDayList(context, day);
}

/** Prepositions behind which a number with «الجاري» is a day of this month. */
const DAY_LEADS = new Set(["in", "on", "until", "from", "to", "between"]);

/** «في 11 الجاري», «بتاريخ 20 من الجاري»: the month is left unsaid. */
function readDayOfThis(context: Context, day: DayNumber): Found | null {
  const { reader, today } = context;
  const anchor = reader.word(stepOf(reader, day.last + 1), Kind.ANCHOR);
  if (!day.digits || today === null || anchor?.row.value !== "this") return null;
  const head = reader.before(day.first, Kind.UNIT);
  const led = DAY_LEADS.has(reader.lead(day.first) ?? "") || (head?.row.value === "D" && !head.row.definite);
  const number = led ? dayOf(today.year, today.month, day.day) : null;
  if (number === null) return null;
  const basis = { year: "resolved", month: "resolved", day: "stated" } as const;
  const resolved: Resolved = { span: daySpan(number), anchor: context.publication, basis, confidence: "likely" };
  return foundBy("dates/day-of-month", { ...day, last: anchor.last }, resolved, [
    { part: "day", first: day.first, last: day.last },
    { part: "anchor", first: anchor.first, last: anchor.last },
  ]);
}

/** «3 و5 مايو», «من 3 إلى 5 مايو», «3-5 مايو»: the first day takes month and year from the second. */
function readDayList(context: Context, day: DayNumber): Found | null {
  const { reader } = context;
  const dash = reader.isMark(day.last + 1, Mark.DASH);
  const at = connected(reader, day.last + 1) ?? (reader.isWord(day.last + 1) ? day.last + 1 : null);
  if (at === null) return null;
  const other = readDayNumber(reader, reader.articleBefore(at + 1) === null ? at : at + 1);
  if (other === null || (at === day.last + 1 && other.peeled === 0)) return null;
  const second = readDayFirst(context, other.last);
  const whole = second ?? (other.digits ? null : readDayFirst(context, at));
  if (whole === null || whole.span.from === null || whole.span.grain !== "day") return null;
  const hijriSecond = whole.span.calendar === "hijri";
  const from = whole.span.from - other.day + day.day;
  const own = day.day < other.day ? from : null;
  if (own === null) return null;
  if (dash) {
    return {
      ...whole,
      rule: "dates/day-range",
      first: day.first,
      peeled: day.peeled,
      span: { ...whole.span, value: `${daySpan(own).value}/${whole.span.value}`, grain: "period", from: own },
    };
  }
  const { calendar, doubt } = whole.span;
  const span = hijriSecond ? { ...daySpan(own), calendar, doubt } : daySpan(own);
  return {
    ...whole,
    rule: "dates/day-list",
    first: day.first,
    peeled: day.peeled,
    last: day.last,
    span,
    statesYear: false,
  };
}

/** A month alone or with its year: «يناير», «شهر يوليو/تموز», «فبراير الماضي», «تشرين الأول/أكتوبر 2019». */
export function readMonth(context: Context, token: number, sure = false): Found | null {
  const { reader } = context;
  const name = monthAt(reader, token, true);
  if (name === null) return null;
  const found = assemble(context, name.hijri ? "dates/hijri-month" : "dates/month", null, name);
  if (found === null || (!sure && !isSure(context, name, found, false))) return null;
  return found;
}

/** Any date of the calendar at a token that has a day. */
export const readFullDate = (context: Context, token: number): Found | null =>
  readNumericDate(context, token) ?? readDayMonth(context, token) ?? readDayFirst(context, token);
