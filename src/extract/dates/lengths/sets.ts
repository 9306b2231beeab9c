import { ALEF, BA, HA, MEEM } from "../../../text/letters.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy, type Ground } from "../context/found.js";
import { durationSpan, setSpan, stated } from "../context/timespan.js";
import { stepOf } from "../periods/year-tails.js";
import { monthAt } from "../words/day-numbers.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader, type Word } from "../words/reader.js";
import { isConstruct } from "./durations.js";
import { HOURS, lengthValue, readLength } from "./lengths.js";

/** «لليوم الثالث على التوالي», «للشهر السادس»: as many days or months on end. */
export function readInARow(context: Context, token: number): Found | null {
  const { reader } = context;
  const { hits } = reader.analysis;
  for (const unit of reader.words(token, Kind.UNIT, true)) {
    if (!unit.row.definite || unit.row.number !== "sg" || (hits.proclitics[unit.hit] & 8) === 0) continue;
    const next = unit.last + 1;
    const article = reader.isDigits(next + 1) && reader.articleBefore(next + 1)?.peeled === 0;
    const number = reader.numberAt(article ? next + 1 : next);
    // «لليوم 84»: the article is often left out before figures.
    const counts = article || number?.ordinal || (number?.digits && reader.length(next) <= 3);
    if (number === null || !counts || number.peeled > 0 || number.low < 2) continue;
    // «لليوم الـ25 من يناير» is a date.
    if (monthAt(reader, stepOf(reader, number.last + 1)) !== null) continue;
    const tail = reader.word(number.last + 1, Kind.LAST_OF);
    const code = unit.row.value ?? "";
    const letter = code === "N" ? "D" : code === "MIN" ? "M" : code;
    const span = durationSpan(`P${HOURS.has(code) ? "T" : ""}${number.low}${letter}`);
    const place = { first: token, peeled: unit.peeled, last: tail?.last ?? number.last };
    return foundBy("dates/in-a-row", place, stated(span, tail === null ? "likely" : "certain"), [
      { part: "unit", first: unit.first, last: unit.last },
      { part: "count", first: number.last, last: number.last },
    ]);
  }
  return null;
}

/** «يوميا», «اليومي», «كل جمعة», «كل يوم», «كل 3 أيام», «أيام السبت». */
export function readSet(context: Context, token: number): Found | null {
  const { reader } = context;
  const set = (value: string, peeled: number, last: number, grounds: readonly Ground[] = []): Found =>
    foundBy("dates/set", { first: token, peeled, last }, stated(setSpan(value), "certain"), grounds);
  const each = reader.word(token, Kind.EACH, true);
  if (each !== null) {
    const at = each.last + 1;
    const day = reader
      .words(at, Kind.UNIT)
      .find((unit) => unit.row.value === "D" && unit.row.number === "sg" && !unit.row.definite);
    const weekday = reader.word(day === undefined ? at : day.last + 1, Kind.WEEKDAY);
    if (weekday !== null) return set(`XXXX-WXX-${weekday.value}`, each.peeled, weekday.last);
    const part = reader.word(at, Kind.DAY_PART);
    if (part !== null && !reader.isDefinite(at)) {
      const of = reader.word(part.last + 1, Kind.WEEKDAY);
      const when = of === null ? "XX-XX" : `WXX-${of.value}`;
      return set(`XXXX-${when}T${part.row.value}`, each.peeled, of?.last ?? part.last);
    }
    const length = readLength(context, at);
    if (length !== null && length.peeled === 0 && !length.definite && !isConstruct(reader, length)) {
      return set(lengthValue(length), each.peeled, length.last, length.grounds);
    }
  }
  const word = reader.word(token, Kind.SET, true);
  // «مقابلة مع أسبوعية "…"»: a paper that comes out weekly.
  if (word !== null && !isNoSet(reader, word)) {
    if (reader.is(word.last + 1, Kind.WEEKDAY, false) || readsMonthList(reader, word.last + 1)) return null;
    return set(word.row.value ?? "", word.peeled, word.last);
  }
  for (const unit of reader.words(token, Kind.UNIT, true)) {
    if (unit.row.value !== "D" || unit.row.number !== "pl" || unit.row.definite) continue;
    const weekday = reader.word(unit.last + 1, Kind.WEEKDAY);
    if (weekday !== null && weekday.row.needs === null)
      return set(`XXXX-WXX-${weekday.value}`, unit.peeled, weekday.last);
  }
  return null;
}

/** «صحيفة الصين اليومية», «أسبوعية "…"», «الذكرى السنوية», «علي الشهري»: papers, anniversaries, names. */
function isNoSet(reader: Reader, word: Word): boolean {
  const { first, last } = word;
  // «جمال بيومي»: a family name; «بشكل يومي» has its noun.
  if (word.peeled > 0 && !reader.isDefinite(first) && reader.unit(first, word.peeled - 1) === BA) return true;
  if (reader.before(first, Kind.SET_HEAD) !== null || reader.isMark(last + 1, Mark.QUOTE)) return true;
  for (let back = first - 1; back >= first - 2 && reader.isWord(back); back--)
    if (reader.before(back, Kind.SET_HEAD)?.row.value === "paper") return true;
  // An adjective with the article follows a noun with it, or with a pronoun: «التقرير الشهري», «راتبه الشهري».
  if (word.row.id !== "set.month" || !reader.isDefinite(first) || word.peeled > 0 || !reader.isWord(first - 1))
    return false;
  const noun = first - 1;
  const end = reader.unit(noun, reader.length(noun) - 1);
  return !reader.isDefinite(noun) && end !== HA && end !== ALEF && end !== MEEM;
}

/** «شهري يناير وفبراير»: a dual, not «monthly». */
const readsMonthList = (reader: Reader, token: number): boolean =>
  reader.is(token, Kind.MONTH, false) || reader.is(token, Kind.HIJRI_MONTH, false);
