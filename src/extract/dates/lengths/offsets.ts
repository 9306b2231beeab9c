import { civilDate } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy, type Place } from "../context/found.js";
import {
  daySpan,
  decadeSpan,
  monthSpan,
  openSpan,
  type Resolved,
  stated,
  type TimeSpan,
  weekSpan,
  yearSpan,
} from "../context/timespan.js";
import { OPEN_VALUE } from "../periods/anchored-units.js";
import { Kind } from "../words/kinds.js";
import type { Reader } from "../words/reader.js";
import { isAge } from "./ages.js";
import { asDuration, isConstruct, isSuperlative } from "./durations.js";
import { HOURS, type Length, readLength } from "./lengths.js";

/** The span of the unit's own grain that lies so many units from a day. */
function movedBy(day: number, unit: string, amount: number): TimeSpan | null {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "D":
    case "N":
      return daySpan(day + amount);
    case "W":
      return weekSpan(day + 7 * amount);
    case "M":
      return monthSpan(year, month + amount);
    case "Y":
      return yearSpan(year + amount);
    case "DE":
      return amount === 1 || amount === -1
        ? decadeSpan(year - (year % 10) + 10 * amount)
        : yearSpan(year + 10 * amount);
    case "CE":
      return yearSpan(year + 100 * amount);
    default:
      return null;
  }
}

const vagueReference = (length: Length, value: string, place: Place): Found =>
  foundBy("dates/counted-from-today", place, stated(openSpan(value), "certain"), length.grounds);

/** «من» behind a length: it is counted from an event, «بعد 10 أيام من اعتقاله», «بعد ساعة إلى 4 ساعات من تناولها». */
function isCountedFromEvent(context: Context, token: number): boolean {
  const { reader } = context;
  // «قبل 3 أيام فقط من …»
  const from = reader.word((reader.word(token, Kind.ONLY)?.last ?? token - 1) + 1, Kind.LEAD);
  if (from?.row.value === "to") {
    const second = readLength(context, from.last + 1);
    return second !== null && second.peeled === 0 && reader.word(second.last + 1, Kind.LEAD)?.row.value === "from";
  }
  return from !== null && from.row.value === "from";
}

/** «شهرين من الآن», «أسبوع من اليوم»: where the words end that count a length from now; -1 where there are none. */
function endOfFromNow(reader: Reader, token: number): number {
  const from = reader.word(token, Kind.LEAD);
  if (from === null || from.row.value !== "from" || from.last !== token) return -1;
  const now = reader.word(token + 1, Kind.REFERENCE) ?? reader.word(token + 1, Kind.RELATIVE_DAY);
  if (now === null || (now.row.id !== "ref.now" && now.row.id !== "rel.today")) return -1;
  // «من اليوم الأول»
  return reader.is(now.last + 1, Kind.ANCHOR, false) || reader.is(now.last + 1, Kind.DAY_TAIL) ? -1 : now.last;
}

/** How far before «قبل» the particle may stand that denies the future, in tokens. */
const NEVER_REACH = 7;

/** «لن تصل الشحنة إلى الميناء قبل شهرين» */
function isNever(reader: Reader, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - NEVER_REACH) && reader.isWord(at); at--) {
    if (reader.word(at, Kind.CUE_FUTURE, true)?.row.value === "never") return true;
    if (reader.is(at, Kind.CUE_PAST) || reader.isPastVerb(at)) return false;
  }
  return false;
}

/** «قبل يومين على الانتخابات»; «قبل شهرين على الأقل» is a hedge. */
const isCountedUpon = (reader: Reader, token: number): boolean =>
  reader.word(token, Kind.LEAD)?.row.value === "upon" && !reader.is(token, Kind.MODIFIER_AFTER);

/** A length that counts from a preposition: «قبل يومين», «بعد ساعات من», «منذ عدة أيام». */
export function readOffset(context: Context, token: number): Found | null {
  const { reader } = context;
  const ago = reader.word(token, Kind.AGO, true);
  const after = reader.word(token, Kind.AFTER, true);
  const since = reader.word(token, Kind.SINCE, true);
  const word = ago ?? after ?? since;
  // «على بعد ساعة من العاصمة» measures a way.
  if (word === null || reader.lead(word.last + 1) === "distance") return null;
  // «يوما بعد يوم», «عاما بعد عام»
  if (after !== null && reader.is(token - 1, Kind.UNIT)) return null;
  const length = readLength(context, word.last + 1);
  if (length === null || length.peeled > 0 || length.first > word.last + 1) return null;
  if (length.definite && length.anchor === null) return null;
  if (isConstruct(reader, length) || isAge(reader, length) || isSuperlative(reader, length, true)) return null;
  if (since !== null) return asDuration(length, "dates/length-since");
  const now = endOfFromNow(reader, length.last + 1);
  if (
    (now === -1 && isCountedFromEvent(context, length.last + 1)) ||
    (ago !== null && isCountedUpon(reader, length.last + 1))
  )
    return asDuration(length, "dates/length-from-event");
  // «قبل الأيام الماضية» does not count back.
  if (length.definite) return asDuration(length, "dates/duration");
  const place = { first: token, peeled: word.peeled, last: now === -1 ? length.last : now };
  const origin = context.publication;
  const moved = (direction: number): Resolved | null => {
    if (length.amount === null || HOURS.has(length.unit)) return null;
    if (context.dct === null) {
      const value = OPEN_VALUE[length.unit];
      return value === undefined
        ? null
        : { span: openSpan(value), anchor: origin, basis: { value: "assumed" }, confidence: "possible" };
    }
    const span = movedBy(context.dct, length.unit, direction * length.amount);
    return span === null ? null : { span, anchor: origin, basis: { value: "resolved" }, confidence: "likely" };
  };
  if (ago !== null) {
    // «لن تصل قبل شهرين»: not before they have passed.
    const direction = isNever(reader, token) ? 1 : -1;
    const back = moved(direction);
    if (back === null) return vagueReference(length, direction === 1 ? "FUTURE_REF" : "PAST_REF", place);
    return foundBy("dates/counted-from-today", place, back, length.grounds, length.mod ?? undefined);
  }
  // «حتى بعد خمسين عاما» counts from nowhere; «بعد ستة أيام على الاتفاق» from what is named.
  const loose = reader.lead(token) === "until" || reader.word(length.last + 1, Kind.LEAD)?.row.value === "upon";
  if (now !== -1 || (!loose && context.tenseAt(token, length.last) === "future")) {
    const ahead = moved(1);
    if (ahead === null) return vagueReference(length, "FUTURE_REF", place);
    return foundBy("dates/counted-from-today", place, ahead, length.grounds, length.mod ?? undefined);
  }
  return asDuration(length, "dates/length-from-event");
}
