import type { Basis } from "../../../model/evidence.js";
import { civilDate, monthLength } from "../calendar/days.js";
import { hijriDate, hijriDay, hijriDoubt, hijriMonthLength, hijriMonthStart } from "../calendar/hijri.js";
import { monthText } from "../calendar/iso.js";
import { knownDay } from "../calendar/known-days.js";
import { type Context, dayOf, type Earlier } from "../context/context.js";
import { isSince } from "../context/tense.js";
import { daySpan, hijriMonthSpan, monthSpan, openSpan, type Resolved, type TimeSpan } from "../context/timespan.js";
import type { YearTail } from "../periods/year-tails.js";
import { Kind } from "../words/kinds.js";
import { looksHijri, type YearReading } from "../words/years.js";

const ISO_PART = (day: number | null): string => (day === null ? "" : `-${day < 10 ? "0" : ""}${day}`);

/** A month, with what the text says of its day and year. */
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

export function gregorianSpan(parts: DateParts, year: number): TimeSpan | null {
  if (parts.day === null) return monthSpan(year, parts.month);
  const day = dayOf(year, parts.month, parts.day);
  return day === null ? null : daySpan(day);
}

export function hijriSpan(parts: DateParts, year: number): TimeSpan | null {
  if (parts.day === null) return hijriMonthSpan(year, parts.month);
  // Sighting may give a month its thirtieth day where the table has none.
  if (parts.day > 30) return null;
  const day = hijriDay(year, parts.month, Math.min(parts.day, hijriMonthLength(year, parts.month)));
  return { ...daySpan(day), calendar: "hijri", doubt: hijriDoubt(year) };
}

/** A Hijri date by a year of either calendar. */
function hijriInYear(parts: DateParts, year: YearReading): TimeSpan | null {
  if (year.era === "ah" || (year.era === null && looksHijri(year.year, null))) return hijriSpan(parts, year.year);
  const first = hijriDate(hijriMonthStart(Math.floor((year.year - 622) * 1.0307) + 1, 1)).year;
  for (let own = first - 2; own <= first + 2; own++) {
    if (civilDate(hijriDay(own, parts.month, parts.day ?? 1)).year === year.year) return hijriSpan(parts, own);
  }
  return null;
}

const basisOf = (parts: DateParts, year: Basis): Resolved["basis"] =>
  parts.day === null ? { year, month: "stated" } : { year, month: "stated", day: "stated" };

/** The occurrence of a Hijri month or day that lies nearest to publication, or on the side that the words ask for. */
function nearestHijri(context: Context, parts: DateParts, wanted: string | null): TimeSpan | null {
  if (context.dct === null) return null;
  const { year } = hijriDate(context.dct);
  let best: TimeSpan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let own = year - 1; own <= year + 1; own++) {
    const span = hijriSpan(parts, own);
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

/** How many days ahead a month without a year is still taken for the coming one, where nothing tells of the past. */
const MONTH_SOON = 75;

/** The year that puts a month or day after, or with `back` before, a date of the text. */
function yearBeside(parts: DateParts, earlier: Earlier, back: boolean): number {
  const { year, month, day } = civilDate(earlier.found.span.from ?? 0);
  const own = parts.month * 32 + (parts.day ?? 0);
  const fine = earlier.found.span.grain === "day" || earlier.found.span.grain === "time";
  const other = month * 32 + (parts.day === null || !fine ? 0 : day);
  const loose = parts.day !== null && !fine ? own - (parts.day ?? 0) : own;
  if (back) return loose < other ? year : year - 1;
  return loose >= other ? year : year + 1;
}

/** A month or day told from another date of the text: «من الشهر نفسه», «يوليو السابق», «في مايو 2003 وهدم في نوفمبر». */
function placeBesideText(context: Context, parts: DateParts): Resolved | null {
  const which = parts.tail?.anchor ?? null;
  const counted = which === "same" || which === "previous" || which === "following";
  if (!counted && (which !== null || parts.shared !== null)) return null;
  const earlier = counted ? context.lastDate : context.narrated(parts.first, parts.last);
  if (earlier === null || earlier.found.span.from === null) return null;
  if (!counted && context.tenseAt(parts.first, parts.last) === "future") return null;
  const { year: told } = civilDate(earlier.found.span.from);
  let year =
    which === "same" || earlier.found.span.grain === "year" ? told : yearBeside(parts, earlier, which === "previous");
  if (!counted && year > (context.today?.year ?? year)) year = told;
  const span = gregorianSpan(parts, year);
  if (span === null) return null;
  return { span, anchor: context.anchorOf(earlier), basis: basisOf(parts, "resolved"), confidence: "likely" };
}

/** How far from publication, in days, the nearest such day must lie for the known one to be meant after «بعد» and «قبل». */
const KNOWN_FROM = 45;

/** For how long, in days, most known days are counted from without their year. */
const KNOWN_FOR = 3 * 366;

/** «منذ 7 أكتوبر», «قبل 11 سبتمبر»: counted from a day that everybody knows. */
function placeByFame(context: Context, parts: DateParts): Resolved | null {
  const known = knownDay(parts.month, parts.day);
  const { reader, dct } = context;
  if (known === null || dct === null || parts.tail !== null || parts.shared !== null) return null;
  const day = dayOf(known.year, known.month, known.day) ?? dct;
  if (day > dct || (known.always !== true && dct - day > KNOWN_FOR)) return null;
  if (reader.before(parts.first, Kind.SINCE) === null) {
    const counts = reader.before(parts.first, Kind.AFTER) !== null || reader.before(parts.first, Kind.AGO) !== null;
    if (!counts || context.tenseAt(parts.first, parts.last) === "future") return null;
    const { year } = civilDate(dct);
    const away = (one: number): number => Math.abs((dayOf(one, known.month, known.day) ?? 0) - dct);
    if (Math.min(away(year - 1), away(year), away(year + 1)) <= KNOWN_FROM) return null;
  }
  return { span: daySpan(day), anchor: { kind: "none" }, basis: basisOf(parts, "assumed"), confidence: "likely" };
}

/** How far ahead «بحلول» and a verb of the future look at most, and a date told after another that lies ahead, in days. */
const BY_WITHIN = 300;
const VERB_WITHIN = 220;
const AHEAD_WITHIN = 200;

/** «بحلول يونيو», «بحلول نهاية يونيو». */
function isLedBy({ reader }: Context, first: number): boolean {
  const modifier = reader.before(first, Kind.MODIFIER);
  return reader.lead(modifier?.first ?? first) === "by";
}

/** Whether the month names when goods are delivered: «عقود النفط تسليم أغسطس». */
function isDelivery(context: Context, first: number): boolean {
  const { reader } = context;
  const lead = reader.before(first, Kind.LEAD);
  return reader.before(lead?.first ?? first, Kind.DELIVERY) !== null;
}

/** Finds the year of a Gregorian month or day that has none. */
function placeInTime(context: Context, parts: DateParts): Resolved | null {
  const { today, dct } = context;
  const which = parts.tail?.anchor ?? null;
  const beside = placeBesideText(context, parts);
  if (beside !== null) return beside;
  const famous = placeByFame(context, parts);
  if (famous !== null) return famous;
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
    const span = gregorianSpan(parts, year);
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
  if (isSince(context.reader, parts.first)) return answer(past, "likely");
  const tense = context.tenseAt(parts.first, parts.last);
  const ahead = (future.from ?? 0) - dct;
  const ago = dct - (past.from ?? 0);
  // «في 25 يوليو» in June: a date of the past ten months ago would have been told with its year.
  const soon = parts.day !== null && ahead <= (tense === "past" ? SOON_AFTER_PAST : SOON) && ago >= LONG_AGO;
  // «القمة في يونيو» in April: last June would have been told with its year.
  const nextMonth = parts.day === null && tense !== "past" && ahead > 0 && ahead <= MONTH_SOON;
  // «بحلول ديسمبر»: the December that is nearer.
  const by = isLedBy(context, parts.first) && ahead <= BY_WITHIN && ahead < ago;
  if (by || (parts.day === null && isDelivery(context, parts.first) && (past.from ?? 0) !== now))
    return answer(future, "likely");
  const looksAhead =
    (past.from ?? 0) !== now &&
    ((tense === "future" && ahead <= VERB_WITHIN) || (context.isAhead(parts.first) && ahead <= AHEAD_WITHIN));
  if (soon || nextMonth || looksAhead)
    return answer(future, looksAhead ? "likely" : "possible", looksAhead ? "resolved" : "assumed");
  return answer(past, "likely");
}

/** «6 مارس من كل عام»: the day or month of every year. */
function ofEveryYear(parts: DateParts): Resolved {
  const value = `XXXX-${monthText(0, parts.month).slice(5)}${ISO_PART(parts.day)}`;
  const span = openSpan(value, parts.day === null ? "month" : "day");
  return { span, anchor: { kind: "none" }, basis: basisOf(parts, "stated"), confidence: "certain" };
}

/** Resolves day, month and whatever tells the year. */
export function resolveDate(context: Context, parts: DateParts): Resolved | null {
  const { tail } = parts;
  if (!parts.hijri && tail === null && context.reader.is(parts.last + 1, Kind.YEARLY)) return ofEveryYear(parts);
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
    const span = gregorianSpan(parts, year.era === "bce" ? 1 - year.year : year.year);
    return span === null
      ? null
      : { span, anchor: { kind: "none" }, basis: basisOf(parts, "stated"), confidence: "certain" };
  }
  if (tail !== null && tail.resolved !== null) {
    const { from } = tail.resolved.span;
    if (from !== null) {
      const span = gregorianSpan(parts, civilDate(from).year);
      if (span !== null) return { ...tail.resolved, span, basis: basisOf(parts, "resolved") };
    }
  }
  if (parts.shared !== null) {
    const span = gregorianSpan(parts, parts.shared);
    if (span !== null)
      return { span, anchor: { kind: "none" }, basis: basisOf(parts, "resolved"), confidence: "likely" };
  }
  return placeInTime(context, parts);
}

/** «31 فبراير»: a day that its month never has. */
export const isImpossible = (month: number, day: number | null): boolean =>
  day !== null && day > monthLength(2000, month);
