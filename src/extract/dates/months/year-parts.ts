import { civilDate } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import type { Found } from "../context/found.js";
import { halfSpan, periodSpan, quarterSpan, type TimeSpan } from "../context/timespan.js";
import { readAnchoredUnit } from "../periods/anchored-units.js";
import { definiteCentury } from "../periods/centuries.js";
import { readYearLike } from "../periods/year-expressions.js";
import { stepOf } from "../periods/year-tails.js";
import { monthAt } from "../words/day-numbers.js";
import { Kind } from "../words/kinds.js";
import { ordinalAt } from "../words/ordinals.js";
import { readMonth } from "./month-dates.js";

/** «الأسبوع الثالث من سبتمبر», «الأسبوع الأخير من الشهر الماضي»: seven days counted from either end of the month. */
export function readMonthWeek(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.words(token, Kind.UNIT, true).find(({ row }) => row.value === "W" && row.number === "sg");
  if (word === undefined || !word.row.definite) return null;
  const number = ordinalAt(reader, word.last + 1);
  if (number === null || number.value > 5) return null;
  const at = stepOf(reader, number.last + 1);
  if (at === number.last + 1) return null;
  const unit = readAnchoredUnit(context, at, { bare: true });
  const month = unit?.unit === "M" ? unit : monthAt(reader, at) === null ? null : readMonth(context, at, true);
  if (month === null || month.span.from === null || month.span.to === null) return null;
  const { from, to, calendar, doubt } = month.span;
  const first = number.value === -1 ? to - 6 : from + 7 * (number.value - 1);
  if (first > to) return null;
  return {
    ...month,
    rule: "dates/year-part",
    first: token,
    peeled: word.peeled,
    span: { ...periodSpan(first, Math.min(first + 6, to), doubt), calendar },
    grounds: [{ part: "part", first: word.first, last: number.last }],
  };
}

/** «الربع الأول من 2018», «النصف الثاني من العام الجاري», «النصف الثاني من شهر شعبان». */
export function readYearPart(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.YEAR_PART, true);
  if (word === null) return null;
  const number = ordinalAt(reader, word.last + 1);
  if (number === null) return null;
  const parts = word.row.value === "Q" ? 4 : 2;
  const value = number.value === -1 ? parts : number.value;
  if (value < 1 || value > parts) return null;
  const shared = {
    rule: "dates/year-part",
    first: token,
    peeled: word.peeled,
    grounds: [{ part: "part", first: word.first, last: number.last }],
  };
  const at = stepOf(reader, number.last + 1);
  const year = readYearLike(context, at);
  const make = (of: number): TimeSpan => (parts === 4 ? quarterSpan(of, value) : halfSpan(of, value));
  if (year !== null && year.span.from !== null)
    return { ...year, ...shared, span: make(civilDate(year.span.from).year), last: year.last };
  if (at === number.last + 1) return null;
  const month = monthAt(reader, at) === null ? null : readMonth(context, at, true);
  if (month !== null && month.span.from !== null && month.span.to !== null && parts === 2) {
    const middle = month.span.from + 14;
    const span =
      value === 1
        ? periodSpan(month.span.from, middle - 1, month.span.doubt)
        : periodSpan(middle, month.span.to, month.span.doubt);
    return { ...month, ...shared, span: { ...span, calendar: month.span.calendar }, last: month.last };
  }
  const century = definiteCentury(context, at);
  if (century !== null && parts === 2)
    return { ...century, ...shared, mod: value === 1 ? "START" : "END", last: century.last };
  return null;
}
