import { civilDate, weekdayOf } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { openSpan, type Resolved, seasonSpan, stated, weekendSpan } from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader, type Word } from "../words/reader.js";
import { readYearLike } from "./year-expressions.js";
import { stepOf } from "./year-tails.js";

/** «شتاء 2012-2013», «شتاء 2012/13»: the winter has two years, which begins in the first. */
function endOfPair(reader: Reader, last: number, year: number): number {
  if (!reader.isMark(last + 1, Mark.DASH) && !reader.isMark(last + 1, Mark.SLASH)) return last;
  const next = reader.isDigits(last + 2) ? reader.digits(last + 2) : 0;
  return next === year + 1 || (next === (year + 1) % 100 && reader.length(last + 2) === 2) ? last + 2 : last;
}

/** «صيف 2006», «الصيف الماضي», «فصل الشتاء», «هذا الربيع». */
export function readSeason(context: Context, token: number): Found | null {
  const { reader } = context;
  const before = reader.word(token, Kind.ANCHOR, true);
  const lead = before !== null && before.row.value === "this-before" ? before : null;
  const head = reader.word(lead === null ? token : lead.last + 1, Kind.SEASON_HEAD, lead === null);
  const at = head !== null ? head.last + 1 : lead !== null ? lead.last + 1 : token;
  const word = reader.word(at, Kind.SEASON, at === token);
  if (word === null) return null;
  const peeled = lead?.peeled ?? head?.peeled ?? word.peeled;
  const grounds = [{ part: "season", first: word.first, last: word.last }];
  const season = word.row.value ?? "";
  const definite = reader.isDefinite(word.first);
  const year = readYearLike(context, stepOf(reader, word.last + 1));
  if (year !== null && year.span.from !== null && !definite) {
    const { year: told } = civilDate(year.span.from);
    const span = seasonSpan(told, season);
    const last = endOfPair(reader, year.last, told);
    return { ...year, rule: "dates/season", first: token, peeled, span, last, grounds };
  }
  const anchor = reader.word(word.last + 1, Kind.ANCHOR);
  const which = anchor?.row.value ?? (lead === null ? "" : "this");
  const anchored = ["last", "next", "this", "same"].includes(which);
  const prepositional = reader.before(token, Kind.LEAD)?.row.value;
  const hasLead =
    prepositional === "in" ||
    prepositional === "during" ||
    prepositional === "with" ||
    prepositional === "by" ||
    reader.before(token, Kind.SINCE) !== null;
  if (!anchored && head === null && !(hasLead && definite && !reader.isDefinite(word.last + 1))) return null;
  const last = anchored && anchor !== null ? anchor.last : word.last;
  const place = { first: token, peeled, last };
  // «فصل الصيف من كل عام»
  if (!anchored && reader.is(last + 1, Kind.YEARLY))
    return foundBy("dates/season", place, stated(openSpan(`XXXX-${season}`, "season"), "certain"), grounds);
  const origin = context.publication;
  if (context.dct === null) {
    const span = openSpan(`XXXX-${season}`, "season");
    return foundBy("dates/season", place, { span, anchor: origin, basis: {}, confidence: "possible" }, grounds);
  }
  const { year: now } = civilDate(context.dct);
  let span = seasonSpan(now, season);
  if (which === "last" && (span.to ?? 0) >= context.dct) span = seasonSpan(now - 1, season);
  if (which === "next" && (span.from ?? 0) <= context.dct) span = seasonSpan(now + 1, season);
  const resolved: Resolved = {
    span,
    anchor: origin,
    basis: { year: anchored ? "resolved" : "assumed" },
    confidence: anchored ? "certain" : "possible",
  };
  return foundBy("dates/season", place, resolved, grounds);
}

/** Days of the week up to which «the weekend» is still the one just past. */
const EARLY_WEEK = 2;

/** The weekend meant where nothing says which: what happened on it lies back, early in the week it is the one just past. */
function weekendShift(context: Context, { first, last }: Word): number {
  if (context.dct === null) return 0;
  const today = weekdayOf(context.dct);
  const tense = today >= FRIDAY ? null : context.tenseAt(first, last);
  return tense === "past" || (tense === null && today <= EARLY_WEEK) ? -1 : 0;
}

const FRIDAY = 5;

/** «نهاية الأسبوع الماضي», «عطلة نهاية الأسبوع». */
export function readWeekend(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.WEEKEND, true);
  if (word === null) return null;
  const anchor = reader.word(word.last + 1, Kind.ANCHOR);
  const which = anchor?.row.value ?? "";
  const shift = which === "last" ? -1 : which === "next" ? 1 : which === "this" ? 0 : weekendShift(context, word);
  const last = which === "last" || which === "next" || which === "this" ? (anchor?.last ?? word.last) : word.last;
  const anchorDay = context.publication;
  const resolved: Resolved =
    context.dct === null
      ? { span: openSpan("XXXX-WXX-WE", "weekend"), anchor: anchorDay, basis: {}, confidence: "possible" }
      : {
          span: weekendSpan(context.dct + 7 * shift),
          anchor: anchorDay,
          basis: { value: "resolved" },
          confidence: shift === 0 ? "likely" : "certain",
        };
  const place = { first: token, peeled: word.peeled, last };
  return foundBy("dates/weekend", place, resolved, [{ part: "weekend", first: word.first, last: word.last }]);
}
