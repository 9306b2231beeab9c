import { civilDate } from "./calendar/days.js";
import type { Context } from "./context.js";
import { type Length, lengthValue, readLength } from "./durations.js";
import type { Found } from "./found.js";
import { Kind } from "./kinds.js";
import { Mark, type Reader } from "./reader.js";
import {
  daySpan,
  decadeSpan,
  durationSpan,
  monthSpan,
  openSpan,
  type Resolved,
  setSpan,
  type TimeSpan,
  weekSpan,
  yearSpan,
} from "./timespan.js";

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

const asDuration = (length: Length, rule: string): Found => ({
  span: durationSpan(lengthValue(length)),
  anchor: { kind: "none" },
  basis: { value: "stated" },
  confidence: length.bare ? "likely" : "certain",
  rule,
  first: length.first,
  peeled: length.peeled,
  last: length.last,
  mod: length.mod ?? undefined,
  grounds: length.grounds,
});

const vagueReference = (length: Length, value: string, first: number, peeled: number): Found => ({
  span: openSpan(value),
  anchor: { kind: "none" },
  basis: { value: "stated" },
  confidence: "certain",
  rule: "dates/counted-from-today",
  first,
  peeled,
  last: length.last,
  grounds: length.grounds,
});

/** «من» behind a length: it is counted from an event, «بعد 10 أيام من اعتقاله». */
function isCountedFromEvent(reader: Reader, token: number): boolean {
  // «قبل 3 أيام فقط من …»
  const from = reader.word((reader.word(token, Kind.ONLY)?.last ?? token - 1) + 1, Kind.LEAD);
  if (from === null || from.row.value !== "from") return false;
  // «من الآن», «من اليوم»: from now on.
  return !reader.is(from.last + 1, Kind.REFERENCE) && !reader.is(from.last + 1, Kind.RELATIVE_DAY);
}

const HOURS = new Set(["H", "MIN", "S"]);

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
  if (isCountedFromEvent(reader, length.last + 1)) return asDuration(length, "dates/length-from-event");
  // «قبل الأيام الماضية» does not count back.
  if (length.definite) return asDuration(length, "dates/duration");
  const origin = context.publication;
  const moved = (direction: number): Resolved | null => {
    if (length.amount === null || HOURS.has(length.unit) || context.dct === null) return null;
    const span = movedBy(context.dct, length.unit, direction * length.amount);
    return span === null ? null : { span, anchor: origin, basis: { value: "resolved" }, confidence: "likely" };
  };
  if (ago !== null) {
    const back = moved(-1);
    if (back === null) return vagueReference(length, "PAST_REF", token, word.peeled);
    return {
      ...back,
      rule: "dates/counted-from-today",
      first: token,
      peeled: word.peeled,
      last: length.last,
      mod: length.mod ?? undefined,
      grounds: length.grounds,
    };
  }
  if (context.tenseAt(token, length.last) === "future") {
    const ahead = moved(1);
    if (ahead === null) return vagueReference(length, "FUTURE_REF", token, word.peeled);
    return {
      ...ahead,
      rule: "dates/counted-from-today",
      first: token,
      peeled: word.peeled,
      last: length.last,
      mod: length.mod ?? undefined,
      grounds: length.grounds,
    };
  }
  return asDuration(length, "dates/length-from-event");
}

/** A bare noun that opens a construct: «يوم النصر», «أيام الحرب», «ساعات العمل». */
function isConstruct(reader: Reader, length: Length): boolean {
  if (!length.bare || length.definite || length.number === "du") return false;
  const next = length.last + 1;
  if (!reader.isWord(next)) return false;
  if (
    reader.is(next, Kind.LEAD) ||
    reader.is(next, Kind.AFTER) ||
    reader.is(next, Kind.AGO) ||
    reader.is(next, Kind.SINCE)
  )
    return false;
  return reader.isDefinite(next) || reader.is(next, Kind.FEAST) || reader.is(next, Kind.DECADE);
}

/** «أشهر لاعب»: the most famous, not months. Months without a number need a preposition or a word that measures them. */
function isSuperlative(reader: Reader, length: Length, led: boolean): boolean {
  return (
    length.bare &&
    length.unit === "M" &&
    length.number === "pl" &&
    !led &&
    reader.isWord(length.last + 1) &&
    !reader.is(length.last + 1, Kind.LEAD)
  );
}

/** «عمره 40 عاما», «(17 عاما)», «، 32 عاما،»: how old somebody is. */
function isAge(reader: Reader, length: Length): boolean {
  if (length.unit !== "Y" && length.unit !== "M" && length.unit !== "D") return false;
  if (reader.word(length.last + 1, Kind.AGE)?.row.value === "after" || followsAge(reader, length.first)) return true;
  if (length.unit !== "Y" || length.amount === null || length.amount > 110 || length.anchor !== null) return false;
  const open =
    reader.isMark(length.first - 1, Mark.OPEN) &&
    (reader.isMark(length.last + 1, Mark.CLOSE) || reader.isMark(length.last + 1, Mark.COMMA));
  const commas = reader.isMark(length.first - 1, Mark.COMMA) && reader.isMark(length.last + 1, Mark.COMMA);
  const dashes = reader.isMark(length.first - 1, Mark.DASH) && reader.isMark(length.last + 1, Mark.DASH);
  return open || commas || dashes;
}

/** «تتراوح أعمارهم بين 19 و», «يبلغ من العمر قرابة»: a word for age with only numbers, hedges and prepositions after it. */
function followsAge(reader: Reader, first: number): boolean {
  for (let token = first; token > Math.max(0, first - 8); token--) {
    if (reader.before(token, Kind.AGE)?.row.value === "before") return true;
    const back = token - 1;
    const small = reader.isDigits(back) || reader.isAnyMark(back) || reader.isAnd(back) || reader.startsNumber(back);
    if (!small && reader.before(token, Kind.LEAD) === null && reader.before(token, Kind.MODIFIER) === null)
      return false;
  }
  return false;
}

/** Prepositions behind which a bare unit is a length: «لمدة ساعة», «خلال أسبوع», «مدته أسبوع». */
const LENGTH_LEADS = new Set(["for", "during"]);

/** «3 أيام», «عدة أشهر», «نصف ساعة», «الأيام الماضية», «24 ساعة الماضية». */
export function readDuration(context: Context, token: number): Found | null {
  const { reader } = context;
  const length = readLength(context, token);
  if (length === null || isAge(reader, length)) return null;
  if (length.definite) {
    if (length.anchor === null) return null;
    // «الأيام التالية», «السنوات السابقة»: which ones the text says; their length is open.
    return asDuration(length, "dates/duration-anchored");
  }
  if (length.bare) {
    const before = reader.before(length.first, Kind.LEAD)?.row.value ?? "";
    const led = LENGTH_LEADS.has(before);
    const { hits } = reader.analysis;
    const li =
      length.peeled > 0 &&
      reader.words(length.first, Kind.UNIT, true).some((unit) => (hits.proclitics[unit.hit] & 8) !== 0);
    if (isConstruct(reader, length)) return null;
    if (length.number === "sg" && !led && !li) return null;
    if (length.number === "sg" && li && reader.isWord(length.last + 1) && !reader.is(length.last + 1, Kind.LEAD))
      return null;
    if (isSuperlative(reader, length, led || li)) return null;
    if (length.number === "pl" && (isOneOf(reader, length) || (!led && !li && isHead(reader, length)))) return null;
  }
  return asDuration(length, "dates/duration");
}

/** «أيام قرطاج», «عقود حكومية»: a plural with a noun or adjective of its own. */
function isHead(reader: Reader, length: Length): boolean {
  const next = length.last + 1;
  if (!reader.isWord(next) || reader.isAnd(next)) return reader.isMark(next, Mark.QUOTE);
  return (
    !reader.is(next, Kind.LEAD) &&
    !reader.is(next, Kind.AFTER) &&
    !reader.is(next, Kind.AGO) &&
    !reader.isPastVerb(next)
  );
}

/** «أحد أيام», «ثاني أيام», «كل أيام»: the plural is a set that one is taken from. */
function isOneOf(reader: Reader, length: Length): boolean {
  const before = length.first - 1;
  const number = reader.numberAt(before);
  return (
    (number !== null && number.ordinal) ||
    reader.is(before, Kind.WEEKDAY) ||
    reader.is(before, Kind.FIRST_DAY) ||
    reader.is(before, Kind.EACH)
  );
}

/** «لليوم الثالث على التوالي», «للشهر السادس»: as many days or months on end. */
export function readInARow(context: Context, token: number): Found | null {
  const { reader } = context;
  const { hits } = reader.analysis;
  for (const unit of reader.words(token, Kind.UNIT, true)) {
    if (!unit.row.definite || unit.row.number !== "sg" || (hits.proclitics[unit.hit] & 8) === 0) continue;
    const number = reader.numberAt(unit.last + 1);
    if (number === null || !number.ordinal || number.peeled > 0 || number.low < 2) continue;
    const tail = reader.word(number.last + 1, Kind.LAST_OF);
    const code = unit.row.value ?? "";
    return {
      span: durationSpan(
        `P${HOURS.has(code) ? "T" : ""}${number.low}${code === "N" ? "D" : code === "MIN" ? "M" : code}`,
      ),
      anchor: { kind: "none" },
      basis: { value: "stated" },
      confidence: tail === null ? "likely" : "certain",
      rule: "dates/in-a-row",
      first: token,
      peeled: unit.peeled,
      last: tail?.last ?? number.last,
      grounds: [
        { part: "unit", first: unit.first, last: unit.last },
        { part: "count", first: number.last, last: number.last },
      ],
    };
  }
  return null;
}

/** «يوميا», «اليومي», «كل جمعة», «كل يوم», «كل 3 أيام», «أيام السبت». */
export function readSet(context: Context, token: number): Found | null {
  const { reader } = context;
  const base = {
    anchor: { kind: "none" } as const,
    basis: { value: "stated" } as const,
    confidence: "certain" as const,
    rule: "dates/set",
    first: token,
  };
  const each = reader.word(token, Kind.EACH, true);
  if (each !== null) {
    const at = each.last + 1;
    const day = reader
      .words(at, Kind.UNIT)
      .find((unit) => unit.row.value === "D" && unit.row.number === "sg" && !unit.row.definite);
    const weekday = reader.word(day === undefined ? at : day.last + 1, Kind.WEEKDAY);
    if (weekday !== null)
      return { ...base, span: setSpan(`XXXX-WXX-${weekday.value}`), peeled: each.peeled, last: weekday.last };
    const part = reader.word(at, Kind.DAY_PART);
    if (part !== null && !reader.isDefinite(at)) {
      const of = reader.word(part.last + 1, Kind.WEEKDAY);
      return {
        ...base,
        span: setSpan(of === null ? `XXXX-XX-XXT${part.row.value}` : `XXXX-WXX-${of.value}T${part.row.value}`),
        peeled: each.peeled,
        last: of?.last ?? part.last,
      };
    }
    const length = readLength(context, at);
    if (length !== null && length.peeled === 0 && !length.definite && !isConstruct(reader, length)) {
      return {
        ...base,
        span: setSpan(lengthValue(length)),
        peeled: each.peeled,
        last: length.last,
        grounds: length.grounds,
      };
    }
  }
  const word = reader.word(token, Kind.SET, true);
  // «مقابلة مع أسبوعية "…"»: a paper that comes out weekly.
  if (word !== null && reader.before(token, Kind.SET_HEAD) === null && !reader.isMark(word.last + 1, Mark.QUOTE)) {
    if (reader.is(word.last + 1, Kind.WEEKDAY, false) || readsMonthList(reader, word.last + 1)) return null;
    return { ...base, span: setSpan(word.row.value ?? ""), peeled: word.peeled, last: word.last };
  }
  for (const unit of reader.words(token, Kind.UNIT, true)) {
    if (unit.row.value !== "D" || unit.row.number !== "pl" || unit.row.definite) continue;
    const weekday = reader.word(unit.last + 1, Kind.WEEKDAY);
    if (weekday !== null && weekday.row.needs === null)
      return { ...base, span: setSpan(`XXXX-WXX-${weekday.value}`), peeled: unit.peeled, last: weekday.last };
  }
  return null;
}

/** «شهري يناير وفبراير»: a dual, not «monthly». */
const readsMonthList = (reader: Reader, token: number): boolean =>
  reader.is(token, Kind.MONTH, false) || reader.is(token, Kind.HIJRI_MONTH, false);
