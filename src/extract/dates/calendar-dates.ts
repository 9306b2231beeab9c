import type { Basis } from "../../model/evidence.js";
import { readAnchoredUnit } from "./anchored-units.js";
import { civilDate, monthLength } from "./calendar/days.js";
import { hijriDate, hijriDay, hijriDoubt, hijriMonthLength, hijriMonthStart } from "./calendar/hijri.js";
import { monthText } from "./calendar/iso.js";
import { type Context, dayOf } from "./context.js";
import type { Found, Ground, Trouble } from "./found.js";
import { Kind } from "./kinds.js";
import { type MonthName, readMonthName } from "./month-names.js";
import { Mark, type Reader } from "./reader.js";
import { daySpan, hijriMonthSpan, monthSpan, openSpan, type Resolved, type TimeSpan } from "./timespan.js";
import { isWhole, looksHijri, readShortYear, readYear, type YearReading } from "./years.js";

/** A day of the month, before its month. */
interface DayNumber {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly day: number;
  readonly digits: boolean;
}

/** What stands behind a month and says which year's: a number, «الماضي», «من العام الماضي». */
interface YearTail {
  readonly last: number;
  readonly year: YearReading | null;
  /** A year by its distance from that of publication. */
  readonly resolved: Resolved | null;
  readonly anchor: string | null;
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
export function monthAt(
  reader: Reader,
  token: number,
  peeled = false,
): (MonthName & { readonly headed: boolean }) | null {
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    if (unit.row.value !== "M" || unit.row.definite) continue;
    const name = readMonthName(reader, unit.last + 1);
    if (name !== null) return { ...name, first: token, peeled: unit.peeled, headed: true };
  }
  const name = readMonthName(reader, token, peeled);
  return name === null ? null : { ...name, headed: false };
}

/** What follows a month and tells its year. */
function readYearTail(context: Context, token: number, hijri: boolean): YearTail | null {
  const { reader } = context;
  const anchor =
    reader.word(token, Kind.ANCHOR) ?? (reader.isMark(token, Mark.OPEN) ? reader.word(token + 1, Kind.ANCHOR) : null);
  if (anchor !== null) {
    const which = anchor.row.value ?? "";
    const bracketed = anchor.first === token + 1;
    const closed = !bracketed || reader.isMark(anchor.last + 1, Mark.CLOSE);
    if (closed && ["last", "next", "this", "same", "before-last", "previous", "following"].includes(which)) {
      const last = anchor.last + (bracketed ? 1 : 0);
      // «أكتوبر الماضي 2011»: the number says it more exactly.
      const year = readYear(reader, last + 1, true);
      return year === null
        ? { last, year: null, resolved: null, anchor: which }
        : { last: year.last, year, resolved: null, anchor: null };
    }
  }
  const comma = reader.isMark(token, Mark.COMMA) || reader.isMark(token, Mark.SLASH) || reader.isMark(token, Mark.DASH);
  if (comma) {
    const year = reader.length(token + 1) === 4 ? readYear(reader, token + 1, true) : null;
    return year !== null && isYear(year, hijri) ? { last: year.last, year, resolved: null, anchor: null } : null;
  }
  const from = reader.word(token, Kind.LEAD);
  const at = from !== null && from.row.value === "from" ? from.last + 1 : token;
  const holy = reader.word(at, Kind.HOLY);
  if (holy !== null)
    return readYearTail(context, holy.last + 1, hijri) ?? { last: holy.last, year: null, resolved: null, anchor: null };
  const named = namedYear(reader, at);
  if (named !== null) return { last: named.last, year: named, resolved: null, anchor: null };
  const unit = readAnchoredUnit(context, at);
  if (unit !== null && unit.unit === "Y") return { last: unit.last, year: null, resolved: unit, anchor: null };
  if (at !== token) return null;
  const year = readYear(reader, at, true);
  return year !== null && isYear(year, hijri) ? { last: year.last, year, resolved: null, anchor: null } : null;
}

/** Years that a date in the news may name; a number beyond them counts something else. */
const isYear = ({ year, era }: YearReading, hijri: boolean): boolean =>
  era !== null || (year >= (hijri ? 1000 : 1300) && year <= 2100);

/** «عام 2003», «العام 2014», «سنة 67», «عام ألفين وثلاثة»: the year with its head. */
export function namedYear(reader: Reader, token: number, peeled = false): YearReading | null {
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    if (unit.row.value !== "Y" || unit.row.number === "pl") continue;
    const at = unit.last + 1;
    const year = readYear(reader, at, true) ?? readShortYear(reader, at);
    if (year !== null && !reader.isMark(year.last + 1, Mark.PERCENT))
      return { ...year, first: token, peeled: unit.peeled };
  }
  return null;
}

const ISO_PART = (day: number | null): string => (day === null ? "" : `-${day < 10 ? "0" : ""}${day}`);

interface DateParts {
  readonly day: number | null;
  readonly month: number;
  readonly hijri: boolean;
  readonly tail: YearTail | null;
  /** The year of a later date that this one shares: «من يناير إلى مارس 2011». */
  readonly shared: number | null;
  readonly first: number;
  readonly last: number;
}

function gregorian(parts: DateParts, year: number): TimeSpan | null {
  if (parts.day === null) return monthSpan(year, parts.month);
  const day = dayOf(year, parts.month, parts.day);
  return day === null ? null : daySpan(day);
}

function hijri(parts: DateParts, year: number): TimeSpan | null {
  if (parts.day === null) return hijriMonthSpan(year, parts.month);
  // Sighting may give a month its thirtieth day where the table has none.
  if (parts.day > 30) return null;
  const day = hijriDay(year, parts.month, Math.min(parts.day, hijriMonthLength(year, parts.month)));
  return { ...daySpan(day), calendar: "hijri", doubt: hijriDoubt(year) };
}

/** A Hijri date by a year of either calendar. */
function hijriInYear(parts: DateParts, year: YearReading): TimeSpan | null {
  if (year.era === "ah" || (year.era === null && looksHijri(year.year))) return hijri(parts, year.year);
  const first = hijriDate(hijriMonthStart(Math.floor((year.year - 622) * 1.0307) + 1, 1)).year;
  for (let own = first - 2; own <= first + 2; own++) {
    if (civilDate(hijriDay(own, parts.month, parts.day ?? 1)).year === year.year) return hijri(parts, own);
  }
  return null;
}

const basisOf = (parts: DateParts, year: Basis): Resolved["basis"] => ({
  year,
  month: "stated",
  ...(parts.day === null ? {} : { day: "stated" }),
});

/** The occurrence of a Hijri month or day that lies nearest to publication, or on the side that the words ask for. */
function nearestHijri(context: Context, parts: DateParts, wanted: string | null): TimeSpan | null {
  if (context.dct === null) return null;
  const { year } = hijriDate(context.dct);
  let best: TimeSpan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let own = year - 1; own <= year + 1; own++) {
    const span = hijri(parts, own);
    if (span === null || span.from === null || span.to === null) continue;
    const inside = span.from <= context.dct && context.dct <= span.to;
    const away = inside ? 0 : Math.min(Math.abs(span.from - context.dct), Math.abs(span.to - context.dct));
    if (wanted === "last" && (inside || span.from > context.dct)) continue;
    if (wanted === "next" && (inside || span.to < context.dct)) continue;
    if (away < least) {
      least = away;
      best = span;
    }
  }
  return best;
}

/** How many days ahead a day without a year is still taken for the coming one, and how long ago the last must then be. */
const SOON = 120;
const SOON_AFTER_PAST = 60;
const LONG_AGO = 240;

/** Finds the year of a Gregorian month or day that has none. */
function placeInTime(context: Context, parts: DateParts): Resolved | null {
  const { today, dct } = context;
  const which = parts.tail?.anchor ?? null;
  if (which === "same" || which === "previous" || which === "following" || (which === null && parts.shared === null)) {
    const told = context.narratedYear(parts.first);
    if (told !== null && (today === null || told.year !== today.year)) {
      const span = gregorian(parts, told.year);
      if (span !== null) {
        return {
          span,
          anchor: context.anchorOf(told.earlier),
          basis: basisOf(parts, "resolved"),
          confidence: "likely",
        };
      }
    }
  }
  const anchor = context.publication;
  if (today === null || dct === null) {
    const value = `XXXX-${monthText(0, parts.month).slice(5)}${ISO_PART(parts.day)}`;
    return {
      span: openSpan(value, parts.day === null ? "month" : "day"),
      anchor,
      basis: basisOf(parts, "assumed"),
      confidence: "possible",
    };
  }
  const at = (year: number): { span: TimeSpan; from: number } | null => {
    const span = gregorian(parts, year);
    return span === null || span.from === null ? null : { span, from: span.from };
  };
  // The reference point: the day itself, or for a month alone the first of the current one.
  const now = parts.day === null ? (monthSpan(today.year, today.month).from ?? dct) : dct;
  const nearest = (years: readonly number[], fits: (from: number) => boolean): TimeSpan | null => {
    for (const year of years) {
      const candidate = at(year);
      if (candidate !== null && fits(candidate.from)) return candidate.span;
    }
    return null;
  };
  const y = today.year;
  const backward = [y, y - 1, y - 2, y - 3, y - 4];
  const forward = [y, y + 1, y + 2, y + 3, y + 4];
  const answer = (
    span: TimeSpan | null,
    confidence: Resolved["confidence"],
    basis: Basis = "resolved",
  ): Resolved | null => (span === null ? null : { span, anchor, basis: basisOf(parts, basis), confidence });
  if (which === "last" || which === "previous")
    return answer(
      nearest(backward, (from) => from < now),
      "certain",
    );
  if (which === "before-last")
    return answer(
      nearest([y - 1, y - 2], (from) => from < now),
      "likely",
    );
  if (which === "next" || which === "following")
    return answer(
      nearest(forward, (from) => from > now),
      "certain",
    );
  if (which === "this") return answer(at(y)?.span ?? null, "certain");
  const past = nearest(backward, (from) => from <= now);
  const future = nearest(forward, (from) => from > now);
  if (past === null || future === null) return answer(past ?? future, "possible");
  const tense = context.tenseAt(parts.first, parts.last);
  const ahead = (future.from ?? 0) - dct;
  const ago = dct - (past.from ?? 0);
  // «في 25 يوليو» in June: a date of the past ten months ago would have been told with its year.
  const soon = parts.day !== null && ahead <= (tense === "past" ? SOON_AFTER_PAST : SOON) && ago >= LONG_AGO;
  const looksAhead = (tense === "future" || context.isAhead(parts.first)) && ahead <= 200 && (past.from ?? 0) !== now;
  if (soon || looksAhead)
    return answer(future, looksAhead ? "likely" : "possible", looksAhead ? "resolved" : "assumed");
  return answer(past, "likely");
}

/** Resolves day, month and whatever tells the year. */
function resolveDate(context: Context, parts: DateParts): Resolved | null {
  const { tail } = parts;
  const year = tail?.year ?? null;
  if (parts.hijri) {
    if (year !== null) {
      const span = hijriInYear(parts, year);
      return span === null
        ? null
        : { span, anchor: { kind: "none" }, basis: basisOf(parts, "stated"), confidence: "likely" };
    }
    if (tail !== null && tail.resolved !== null && tail.resolved.span.from !== null) {
      const { year: own } = civilDate(tail.resolved.span.from);
      const span = hijriInYear(parts, { first: 0, peeled: 0, last: 0, year: own, era: "ce" });
      if (span !== null) return { ...tail.resolved, span, basis: basisOf(parts, "resolved") };
    }
    const wanted = tail?.anchor ?? (context.tenseAt(parts.first, parts.last) === "future" ? "near" : null);
    const span = nearestHijri(context, parts, wanted);
    const anchor = context.publication;
    if (span !== null) return { span, anchor, basis: basisOf(parts, "resolved"), confidence: "likely" };
    return { span: openSpan("XXXX", "none"), anchor, basis: basisOf(parts, "assumed"), confidence: "possible" };
  }
  if (year !== null) {
    const span = gregorian(parts, year.era === "bce" ? 1 - year.year : year.year);
    return span === null
      ? null
      : { span, anchor: { kind: "none" }, basis: basisOf(parts, "stated"), confidence: "certain" };
  }
  if (tail !== null && tail.resolved !== null) {
    const { from } = tail.resolved.span;
    if (from !== null) {
      const span = gregorian(parts, civilDate(from).year);
      if (span !== null) return { ...tail.resolved, span, basis: basisOf(parts, "resolved") };
    }
  }
  if (parts.shared !== null) {
    const span = gregorian(parts, parts.shared);
    if (span !== null)
      return { span, anchor: { kind: "none" }, basis: basisOf(parts, "resolved"), confidence: "likely" };
  }
  return placeInTime(context, parts);
}

/** «31 فبراير»: a day that its month never has. */
const isImpossible = (month: number, day: number | null): boolean => day !== null && day > monthLength(2000, month);

/** The year told at the end of a range or a list, for its members before: «من يناير إلى مارس 2011». */
function sharedYear(reader: Reader, after: number, month: number): number | null {
  const at = connected(reader, after);
  if (at === null) return null;
  const day = readDayNumber(reader, at);
  const next = day === null ? at : skipOf(reader, day.last + 1);
  const other = monthAt(reader, next, day === null);
  if (other === null || other.hijri) return null;
  const from = reader.lead(other.last + 2) === "from" ? other.last + 2 : other.last + 1;
  const year = namedYear(reader, from) ?? readYear(reader, other.last + 1, true);
  if (year === null || year.year < 1300) return null;
  return other.month >= month ? year.year : year.year - 1;
}

/** Where the next member of a list or a range begins: after «و», «إلى», «حتى», a dash. */
function connected(reader: Reader, token: number): number | null {
  if (reader.isAnd(token) || reader.isMark(token, Mark.DASH)) return token + 1;
  const lead = reader.word(token, Kind.LEAD, true);
  if (lead !== null && (lead.row.value === "to" || lead.row.value === "until")) return lead.last + 1;
  // «وأبريل», «والخامس»: the conjunction written with the word itself.
  return reader.isWord(token) && (readMonthName(reader, token, true)?.peeled ?? 0) > 0 ? token : null;
}

/** Steps over «من» between a day and its month. */
function skipOf(reader: Reader, token: number): number {
  const lead = reader.word(token, Kind.LEAD);
  return lead !== null && lead.row.value === "from" && lead.last === token ? token + 1 : token;
}

function assemble(
  context: Context,
  rule: string,
  day: DayNumber | null,
  name: MonthName & { readonly headed: boolean },
): Found | null {
  const { reader } = context;
  const tail = readYearTail(context, name.last + 1, name.hijri);
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
    ...resolved,
    rule,
    first,
    peeled: day?.peeled ?? name.peeled,
    last,
    grounds,
    troubles,
    statesYear: tail?.year != null || tail?.resolved != null,
  };
}

/** Whether a month word that is also another word stands where only a month can. */
function isSure(
  context: Context,
  name: MonthName & { readonly headed: boolean },
  found: Found,
  hasDay: boolean,
): boolean {
  const { reader } = context;
  if (name.needs === null || hasDay || name.headed || found.statesYear === true) return true;
  const letters = reader.length(name.first) - name.peeled;
  // «باب», «وأب»: two letters behind a clitic are another word.
  if (name.needs === "number" || (letters <= 2 && (name.peeled > 0 || reader.rawUnit(name.first, 0) !== 0x0622)))
    return false;
  if (found.last > name.last && !name.hijri) return true;
  if (found.last > name.last && reader.is(found.last, Kind.ANCHOR)) return true;
  const { hits } = reader.analysis;
  const proclitic = reader.words(name.first, Kind.MONTH, true).concat(reader.words(name.first, Kind.HIJRI_MONTH, true));
  // «بفبراير»; never «باب», whose ب is its own.
  if (letters > 3 && proclitic.some((word) => word.peeled > 0 && (hits.proclitics[word.hit] & 2) !== 0)) return true;
  const before = reader.before(name.first, Kind.LEAD)?.row.value ?? "";
  if (["in", "during", "until", "on", "between", "with"].includes(before)) return true;
  return (
    reader.before(name.first, Kind.SINCE) !== null ||
    reader.before(name.first, Kind.MODIFIER) !== null ||
    reader.before(name.first, Kind.AGO) !== null ||
    reader.before(name.first, Kind.AFTER) !== null
  );
}

/** A date that begins with its day: «25 يناير 2011», «الخامس والعشرين من يناير», «3 و5 مايو», «22 من الشهر نفسه». */
export function readDayFirst(context: Context, token: number): Found | null {
  const { reader } = context;
  const day = readDayNumber(reader, token);
  if (day === null) return null;
  const after = day.last + 1;
  const name = monthAt(reader, skipOf(reader, after));
  if (name !== null && (!name.hijri || day.day <= 30)) return assemble(context, "dates/day-month", day, name);
  if (skipOf(reader, after) !== after || day.digits) {
    const unit = readAnchoredUnit(context, skipOf(reader, after), { bare: skipOf(reader, after) !== after });
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
  return readDayList(context, day);
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
  const span = hijriSecond ? { ...whole.span, ...daySpan(own) } : daySpan(own);
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
  const year = yearFirst ? values[0] : short ? values[2] + 2000 : values[2];
  let month = values[1];
  let day = yearFirst ? values[2] : values[0];
  const era = reader.word(token + 5, Kind.ERA);
  const isAh = era?.row.value === "ah" || (era?.row.value !== "ce" && looksHijri(year));
  // Month first is the American order: taken only where day first cannot be.
  if (month > 12 && day <= 12 && !yearFirst) [month, day] = [day, month];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (short && (context.today === null || Math.abs(year - context.today.year) > 15)) return null;
  const last = era?.last ?? token + 4;
  const parts = { day, month, hijri: isAh, tail: null, shared: null, first: token, last };
  const span = isAh ? hijri(parts, year) : gregorian(parts, year);
  if (span === null || (!isAh && (year < 1000 || year > 2199))) return null;
  return {
    span,
    anchor: { kind: "none" },
    basis: { year: short ? "assumed" : "stated", month: "stated", day: "stated" },
    confidence: day <= 12 && !yearFirst && day !== month ? "likely" : "certain",
    rule: "dates/numeric",
    first: token,
    peeled: 0,
    last,
    grounds: [{ part: "date", first: token, last: token + 4 }],
    statesYear: true,
  };
}

/** Any date of the calendar at a token that has a day. */
export const readFullDate = (context: Context, token: number): Found | null =>
  readNumericDate(context, token) ?? readDayFirst(context, token);
