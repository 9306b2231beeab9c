import type { TimexMod } from "../../model/timex.js";
import { readAnchoredUnit } from "./anchored-units.js";
import { weekdayOf } from "./calendar/days.js";
import { readFullDate } from "./calendar-dates.js";
import type { Context } from "./context.js";
import type { Found, Ground, Trouble } from "./found.js";
import { Kind } from "./kinds.js";
import { Mark, type Reader, type Word } from "./reader.js";
import { type BasisParts, daySpan, openSpan, type Resolved, type TimeSpan, weekSpan } from "./timespan.js";

/** A weekday in the text, with the one after it where a night joins two: «ليل الخميس الجمعة». */
interface WeekdayName {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly weekday: number;
  readonly paired: boolean;
}

/** «يوم», «نهار», before the day itself; «يومي» before two of them. */
function dayHead(reader: Reader, token: number, peeled: boolean): Word | null {
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    const { value, number, definite } = unit.row;
    if (value === "D" && !definite && (number === "sg" || number === "du")) return unit;
  }
  return null;
}

function readWeekday(reader: Reader, token: number, headed: boolean, peeled: boolean): WeekdayName | null {
  const word = reader.word(token, Kind.WEEKDAY, peeled);
  if (word === null) return null;
  if (word.row.needs === "lead" && !headed) return null;
  if (isPartOfName(reader, word, headed)) return null;
  let next = word.last + 1;
  const joined = reader.isMark(next, Mark.SLASH) || reader.isMark(next, Mark.DASH);
  if (joined) next++;
  const pair = reader.word(next, Kind.WEEKDAY);
  const follows = pair !== null && pair.row.needs === null && pair.value === (word.value % 7) + 1;
  return {
    first: token,
    peeled: word.peeled,
    last: follows ? pair.last : word.last,
    weekday: word.value,
    paired: follows,
  };
}

/** «صلاة الجمعة», «سوق الأحد», «الجمعة العظيمة», «بين الاثنين»: the word names something else. */
function isPartOfName(reader: Reader, word: Word, headed: boolean): boolean {
  if (headed) return false;
  const before = reader.before(word.first, Kind.WEEKDAY_HEAD);
  if (before !== null && before.row.value === "before" && word.peeled === 0) return true;
  const after = reader.word(word.last + 1, Kind.WEEKDAY_HEAD);
  if (after !== null && after.row.value === "after") return true;
  // «بين الاثنين»: between the two of them, unless another weekday follows.
  return (
    word.value === 1 &&
    word.peeled === 0 &&
    reader.lead(word.first) === "between" &&
    !reader.is(word.last + 1, Kind.WEEKDAY)
  );
}

/** What a weekday means without a date beside it. */
function resolveWeekday(
  context: Context,
  name: WeekdayName,
  which: string | null,
  first: number,
  last: number,
): Resolved {
  const anchor = context.publication;
  if (context.dct === null) {
    return {
      span: openSpan(`XXXX-WXX-${name.weekday}`, "day"),
      anchor,
      basis: { day: "stated" },
      confidence: "possible",
    };
  }
  const answer = (day: number | null, confidence: Resolved["confidence"]): Resolved => ({
    span: daySpan(day ?? 0),
    anchor,
    basis: { value: "resolved" },
    confidence,
  });
  if (which === "last" || which === "previous") return answer(context.weekday(name.weekday, "last", false), "certain");
  if (which === "next") return answer(context.weekday(name.weekday, "next", false), "certain");
  if (which === "after-next") return answer((context.weekday(name.weekday, "next", false) ?? 0) + 7, "likely");
  if (which === "before-last") return answer((context.weekday(name.weekday, "last", false) ?? 0) - 7, "likely");
  if (which === "this") return answer((weekSpan(context.dct).from ?? 0) + name.weekday - 1, "likely");
  const tense = context.tenseAt(first, last);
  if (tense === "future") return answer(context.weekday(name.weekday, "next", true), "likely");
  return answer(context.weekday(name.weekday, "last", true), "likely");
}

/** One way to name the day: weekday, relative day or calendar date. */
interface DayPiece {
  readonly kind: "weekday" | "relative" | "date";
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly weekday?: WeekdayName;
  readonly offset?: number;
  readonly part?: string | null;
  readonly found?: Found;
}

const TODAY_TAILS = "today";

/** Where the word is no day counted from publication: «اليوم العالمي», «المصري اليوم», «مرتين في اليوم», «بأمس الحاجة». */
function isOtherDay(reader: Reader, word: Word): boolean {
  const next = word.last + 1;
  const tail = reader.word(next, Kind.DAY_TAIL);
  // «بأمس الحاجة»: in the most pressing need.
  if (tail?.row.value === "need") return true;
  if (word.row.id !== "rel.today" || word.last !== word.first) return false;
  if (tail !== null) return true;
  const number = reader.numberAt(next);
  if (number !== null && !number.digits && number.ordinal) return true;
  if (reader.is(next, Kind.ANCHOR, false) && reader.word(next, Kind.ANCHOR)?.row.value !== "this") return true;
  const head = reader.before(word.first, Kind.NAME_TAIL);
  // «وقعت مصر اليوم الثلاثاء»: the weekday shows that it is the day after all.
  if (head !== null && head.row.value === TODAY_TAILS && word.peeled === 0 && !reader.is(next, Kind.WEEKDAY))
    return true;
  const before = reader.lead(word.first);
  return before === "in" && word.peeled === 0;
}

function readPiece(context: Context, token: number, headed: boolean, peeled: boolean): DayPiece | null {
  const { reader } = context;
  const relative = reader.word(token, Kind.RELATIVE_DAY, peeled);
  if (relative !== null && !isOtherDay(reader, relative)) {
    const value = relative.row.value ?? "0";
    const part = value.endsWith("NI") ? "NI" : null;
    return {
      kind: "relative",
      first: token,
      peeled: relative.peeled,
      last: relative.last,
      offset: relative.value,
      part,
    };
  }
  const weekday = readWeekday(reader, token, headed, peeled);
  if (weekday !== null) return { kind: "weekday", first: token, peeled: weekday.peeled, last: weekday.last, weekday };
  const found = readFullDate(context, token);
  if (found === null || found.first < token - 1) return null;
  return { kind: "date", first: found.first, peeled: found.peeled, last: found.last, found };
}

/** Steps over what may stand between two names of one day: «، », «(», «الموافق». */
function between(
  reader: Reader,
  token: number,
): { readonly at: number; readonly bracket: boolean; readonly marked: boolean } {
  let at = token;
  let bracket = false;
  let marked = false;
  if (reader.isMark(at, Mark.OPEN)) {
    bracket = true;
    at++;
  } else if (reader.isMark(at, Mark.COMMA) || reader.isMark(at, Mark.DASH) || reader.isMark(at, Mark.SLASH)) {
    marked = true;
    at++;
  }
  const word = reader.word(at, Kind.CORRESPONDING);
  if (word !== null) {
    at = word.last + 1;
    marked = false;
    if (reader.lead(at + 1) === "on") at++;
  }
  return { at, bracket, marked };
}

interface PieceList {
  readonly pieces: DayPiece[];
  readonly last: number;
  readonly anchor: string | null;
}

/** Whether a second piece can tell the same day as those before it. */
function fits(context: Context, pieces: readonly DayPiece[], next: DayPiece, marked: boolean): boolean {
  if (next.kind === "weekday" || next.kind === "relative") {
    if (pieces.some((piece) => piece.kind === next.kind)) return false;
    if (!marked) return true;
    // After a comma only a day that agrees: «أمس، الجمعة» but not «أمس، السبت المقبل».
    const relative = [...pieces, next].find((piece) => piece.kind === "relative");
    const weekday = [...pieces, next].find((piece) => piece.kind === "weekday");
    if (relative === undefined || weekday === undefined || context.dct === null) return pieces[0].kind === "date";
    return weekdayOf(context.dct + (relative.offset ?? 0)) === weekday.weekday?.weekday;
  }
  const dates = pieces.filter((piece) => piece.kind === "date");
  if (dates.length === 0) return true;
  // A second date only in the other calendar.
  return (
    dates.length === 1 && (dates[0].found?.span.calendar ?? "gregorian") !== (next.found?.span.calendar ?? "gregorian")
  );
}

function readPieces(context: Context, token: number, headed: boolean, peeled: boolean): PieceList | null {
  const { reader } = context;
  const one = readPiece(context, token, headed, peeled);
  if (one === null) return null;
  const pieces = [one];
  let { last } = one;
  let anchor: string | null = null;
  for (;;) {
    const word: Word | null = anchor === null && one.kind === "weekday" ? reader.word(last + 1, Kind.ANCHOR) : null;
    if (
      word !== null &&
      ["last", "next", "this", "before-last", "after-next", "previous"].includes(word.row.value ?? "")
    ) {
      anchor = word.row.value;
      last = word.last;
      continue;
    }
    const gap = between(reader, last + 1);
    const head = dayHead(reader, gap.at, false);
    const at = head === null ? gap.at : head.last + 1;
    const next = readPiece(context, at, head !== null, false);
    if (next === null || next.first < at - 1 || !fits(context, pieces, next, gap.marked)) break;
    if (gap.bracket && !reader.isMark(next.last + 1, Mark.CLOSE)) break;
    pieces.push(next);
    last = next.last + (gap.bracket ? 1 : 0);
  }
  return { pieces, last, anchor };
}

interface DayAnswer extends Resolved {
  readonly troubles: Trouble[];
  readonly paired: boolean;
  readonly part: string | null;
  readonly statesYear: boolean;
}

/** The weekday's own week: «الخميس من الأسبوع الماضي». */
function inWeek(
  context: Context,
  name: WeekdayName,
  token: number,
): { readonly resolved: Resolved; readonly last: number } | null {
  if (context.reader.lead(token + 1) !== "from") return null;
  const unit = readAnchoredUnit(context, token + 1);
  if (unit === null || unit.unit !== "W" || unit.span.from === null) return null;
  return { resolved: { ...unit, span: daySpan(unit.span.from + name.weekday - 1) }, last: unit.last };
}

function answer(context: Context, list: PieceList, first: number): DayAnswer {
  const { pieces, anchor, last } = list;
  const troubles: Trouble[] = [];
  const date =
    pieces.find((piece) => piece.kind === "date" && piece.found?.span.calendar !== "hijri") ??
    pieces.find((piece) => piece.kind === "date");
  const weekday = pieces.find((piece) => piece.kind === "weekday")?.weekday;
  const relative = pieces.find((piece) => piece.kind === "relative");
  const part = relative?.part ?? null;
  const paired = weekday?.paired ?? false;
  const shared = { troubles, paired, part };
  if (date?.found !== undefined) {
    const { found } = date;
    troubles.push(...(found.troubles ?? []));
    const { from } = found.span;
    const other = pieces.find((piece) => piece.kind === "date" && piece !== date)?.found;
    if (
      other !== undefined &&
      other.span.from !== null &&
      from !== null &&
      Math.abs(other.span.from - from) > (other.span.doubt ?? 0) + (found.span.doubt ?? 0) + 1
    ) {
      troubles.push({
        code: "dates/calendars-disagree",
        message: "The two dates given, one of each calendar, are not of the same day.",
      });
    }
    let span: TimeSpan = found.span;
    if (weekday !== undefined && from !== null && found.span.grain === "day" && weekdayOf(from) !== weekday.weekday) {
      const shift = found.span.calendar === "hijri" ? nearbyDay(from, weekday.weekday, found.span.doubt ?? 0) : null;
      // A sighted month may begin a day off the table: the weekday then says which day is meant.
      if (shift !== null) span = { ...daySpan(shift), calendar: "hijri", doubt: 0 };
      else troubles.push({ code: "dates/weekday-disagrees", message: "The weekday given is not that of the date." });
    }
    return { ...found, ...shared, span, statesYear: found.statesYear ?? false };
  }
  if (relative !== undefined) {
    const offset = relative.offset ?? 0;
    const origin = context.publication;
    if (context.dct === null) {
      const value = weekday === undefined ? "XXXX-XX-XX" : `XXXX-WXX-${weekday.weekday}`;
      return {
        span: openSpan(value, "day"),
        anchor: origin,
        basis: { value: "assumed" },
        confidence: "possible",
        ...shared,
        statesYear: false,
      };
    }
    let day = context.dct + offset;
    let confidence: Resolved["confidence"] = "certain";
    if (weekday !== undefined && weekdayOf(day) !== weekday.weekday) {
      troubles.push({
        code: "dates/weekday-disagrees",
        message:
          "The weekday given is not that of the day counted from publication: the date of publication may be wrong.",
      });
      // Pages are dated a day or a few late; the weekday, written by hand, is the better witness.
      day =
        nearbyDay(day, weekday.weekday, 1) ??
        context.weekday(weekday.weekday, offset > 0 ? "next" : "last", true) ??
        day;
      confidence = "possible";
    }
    return {
      span: daySpan(day),
      anchor: origin,
      basis: { value: "resolved" },
      confidence,
      ...shared,
      statesYear: false,
    };
  }
  const name = weekday as WeekdayName;
  return { ...resolveWeekday(context, name, anchor, first, last), ...shared, statesYear: false };
}

/** The day nearest to another that falls on a weekday, at most `reach` days away. */
function nearbyDay(day: number, weekday: number, reach: number): number | null {
  for (let away = 1; away <= reach; away++) {
    if (weekdayOf(day - away) === weekday) return day - away;
    if (weekdayOf(day + away) === weekday) return day + away;
  }
  return null;
}

/** Words before the day that say which part of it, or how late. */
interface DayLead {
  readonly part: string | null;
  readonly mod: TimexMod | null;
  readonly at: number;
  readonly first: number;
  readonly peeled: number;
  readonly headed: boolean;
}

/** «فجر», «وقت متأخر من مساء», «ساعات الصباح الأولى من», «يوم». */
export function readDayLead(reader: Reader, token: number): DayLead {
  let at = token;
  let peeled = -1;
  let part: string | null = null;
  let mod: TimexMod | null = null;
  let headed = false;
  const take = (word: Word): void => {
    if (peeled < 0) peeled = word.peeled;
    at = word.last + 1;
  };
  const stepOf = (): void => {
    const from = reader.word(at, Kind.LEAD);
    if (from !== null && from.row.value === "from" && from.last === at) at++;
  };
  const late = reader.word(at, Kind.LATE, true);
  if (late !== null) {
    take(late);
    mod = late.row.value as TimexMod;
    stepOf();
  } else {
    const hours = reader.words(at, Kind.UNIT, true).find((unit) => unit.row.value === "H" && unit.row.number === "pl");
    const inner = hours === undefined ? null : reader.word(hours.last + 1, Kind.DAY_PART);
    if (hours !== undefined && inner !== null) {
      take(hours);
      part = inner.row.value;
      at = inner.last + 1;
      const which = reader.word(at, Kind.ANCHOR);
      if (which !== null) {
        mod = which.row.value === "first" ? "START" : which.row.value === "recent" ? "END" : null;
        at = which.last + 1;
      }
      stepOf();
    }
  }
  const word = part === null ? reader.word(at, Kind.DAY_PART, peeled < 0) : null;
  if (word !== null) {
    take(word);
    part = word.row.value;
    stepOf();
  }
  const head = dayHead(reader, at, peeled < 0);
  if (head !== null) {
    take(head);
    headed = true;
  }
  return { part, mod, at, first: token, peeled: Math.max(0, peeled), headed };
}

const withPart = (span: TimeSpan, part: string | null): TimeSpan => {
  if (part === null) return span;
  if (span.from === null || (span.grain !== "day" && span.grain !== "time")) {
    return span.grain === "day" ? { ...span, type: "TIME", grain: "time", value: `${span.value}T${part}` } : span;
  }
  const marked = daySpan(span.from, part);
  return {
    ...marked,
    ...(span.calendar === undefined ? {} : { calendar: span.calendar }),
    ...(span.doubt === undefined ? {} : { doubt: span.doubt }),
  };
};

/** A part of the day after it: «أمس مساء», «الجمعة فجرا». */
function partAfter(reader: Reader, token: number): Word | null {
  const word = reader.word(token, Kind.DAY_PART_ADVERB);
  return word !== null && /^(MO|AF|EV|NI)$/.test(word.row.value ?? "") ? word : null;
}

/**
 * A day, with the part of it: «أمس الخميس», «صباح اليوم الجمعة 31 جويلية 2015», «فجر السبت», «الخميس الماضي»,
 * «ليل الاثنين/الثلاثاء», «في وقت متأخر من مساء الأربعاء».
 */
export function readDay(context: Context, token: number): Found | null {
  const { reader } = context;
  const lead = readDayLead(reader, token);
  const inner = lead.at === token;
  const list = readPieces(context, lead.at, lead.headed, inner);
  if (list === null) return nightOf(context, lead);
  // A modifier stands only before a part of the day or a day, never before a bare date with its own words.
  const found = answer(context, list, token);
  const one = list.pieces[0];
  let { last } = list;
  let part = lead.part ?? found.part;
  let resolved: Resolved = found;
  if (one.kind === "weekday" && one.weekday !== undefined && list.pieces.length === 1) {
    const week = inWeek(context, one.weekday, last + 1);
    if (week !== null) {
      resolved = week.resolved;
      last = week.last;
    }
  }
  if (part === null) {
    const after = partAfter(reader, last + 1);
    // «الجمعة مساء السبت» is no «Friday evening».
    if (after !== null && readPiece(context, after.last + 1, false, false) === null) {
      part = after.row.value;
      last = after.last;
    }
  }
  const first = inner ? one.first : token;
  const grounds: Ground[] = list.pieces.map((piece) => ({ part: piece.kind, first: piece.first, last: piece.last }));
  const rule =
    part !== null
      ? "dates/part-of-day"
      : list.pieces.length > 1
        ? "dates/day-named-twice"
        : one.kind === "weekday"
          ? "dates/weekday"
          : one.kind === "relative"
            ? "dates/relative-day"
            : (one.found?.rule ?? "dates/day-month");
  return {
    ...resolved,
    span: withPart(resolved.span, part),
    basis: part === null ? resolved.basis : ({ ...resolved.basis, time: "stated" } satisfies BasisParts),
    rule,
    first,
    peeled: inner ? one.peeled : lead.peeled,
    last,
    mod: lead.mod ?? undefined,
    grounds,
    troubles: found.troubles,
    statesYear: found.statesYear,
  };
}

/** A part of the day with a unit's anchor: «مساء اليوم نفسه», «صباح اليوم التالي». */
function nightOf(context: Context, lead: DayLead): Found | null {
  const unit = readAnchoredUnit(context, lead.at, { peeled: lead.at === lead.first });
  if (unit === null || (unit.unit !== "D" && unit.unit !== "N")) return null;
  if (lead.at !== lead.first && lead.part === null && lead.mod === null) return null;
  return {
    ...unit,
    span: withPart(unit.span, lead.part ?? (unit.unit === "N" ? "NI" : null)),
    rule: "dates/day-of-text",
    first: lead.at === lead.first ? unit.first : lead.first,
    peeled: lead.at === lead.first ? unit.peeled : lead.peeled,
    mod: lead.mod ?? undefined,
    grounds: [{ part: "anchor", first: unit.first, last: unit.last }],
  };
}
