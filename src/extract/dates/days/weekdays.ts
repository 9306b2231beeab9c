import { wordAt } from "../../../lexicon/analysis.js";
import { weekdayOf } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import { daySpan, openSpan, type Resolved, weekSpan } from "../context/timespan.js";
import { readAnchoredUnit } from "../periods/anchored-units.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader, type Word } from "../words/reader.js";

/** A weekday in the text, with the one after it where a night joins two: «ليل الخميس الجمعة». */
export interface WeekdayName {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly weekday: number;
  readonly paired: boolean;
}

/** «يوم», «نهار», before the day itself; «يومي» before two of them. */
export function dayHead(reader: Reader, token: number, peeled: boolean): Word | null {
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    const { value, number, definite } = unit.row;
    if (value === "D" && !definite && (number === "sg" || number === "du")) return unit;
  }
  return null;
}

export function readWeekday(reader: Reader, token: number, headed: boolean, peeled: boolean): WeekdayName | null {
  const word = reader.word(token, Kind.WEEKDAY, peeled);
  if (word === null) return null;
  if (word.row.needs === "lead" && !headed) return null;
  if (isPartOfName(reader, word, headed)) return null;
  let next = word.last + 1;
  const lead = reader.before(token, Kind.DAY_PART)?.row.value === "NI" ? reader.word(next, Kind.LEAD) : null;
  const joined = reader.isMark(next, Mark.SLASH) || reader.isMark(next, Mark.DASH);
  // «ليلة السبت إلى الأحد», «ليل السبت على الأحد»
  if (joined || lead?.row.value === "to" || lead?.row.value === "upon") next++;
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
  if (word.value !== 1 || word.peeled !== 0) return false;
  return (
    (reader.lead(word.first) === "between" && !reader.is(word.last + 1, Kind.WEEKDAY)) || isTwo(reader, word.first)
  );
}

/** «المسؤولين الاثنين»: the two of them; «قال للصحافيين الاثنين» tells whom somebody spoke to. */
function isTwo(reader: Reader, token: number): boolean {
  const noun = wordAt(reader.analysis, token - 1);
  return DUAL.test(noun) && !REPORTERS.test(noun) && (noun.endsWith("يين") || !reader.isName(token - 1));
}

const DUAL = /^(?:[وفبك]?ال|لل).{4,}ين$/;
const REPORTERS = /صح[اف]|مراسلين|اعلاميين/;

/** What a weekday means without a date beside it. */
export function resolveWeekday(
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
  const tense = context.tenseAt(first, last, true);
  if (tense === "future") return answer(context.weekday(name.weekday, "next", true), "likely");
  return answer(context.weekday(name.weekday, "last", true), "likely");
}

/** The weekday's own week: «الخميس من الأسبوع الماضي». */
export function inWeek(
  context: Context,
  name: WeekdayName,
  token: number,
): { readonly resolved: Resolved; readonly last: number } | null {
  if (context.reader.lead(token + 1) !== "from") return null;
  const unit = readAnchoredUnit(context, token + 1);
  if (unit === null || unit.unit !== "W" || unit.span.from === null) return null;
  return { resolved: { ...unit, span: daySpan(unit.span.from + name.weekday - 1) }, last: unit.last };
}

/** The day nearest to another that falls on a weekday, at most `reach` days away. */
export function nearbyDay(day: number, weekday: number, reach: number): number | null {
  for (let away = 1; away <= reach; away++) {
    if (weekdayOf(day - away) === weekday) return day - away;
    if (weekdayOf(day + away) === weekday) return day + away;
  }
  return null;
}
