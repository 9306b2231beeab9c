import { ALEF, BA, LAM } from "../../../text/letters.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { durationSpan, stated } from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader } from "../words/reader.js";
import { isAge } from "./ages.js";
import { HOURS, type Length, lengthValue, readLength } from "./lengths.js";

/** A length as a finding of its own. */
export const asDuration = (length: Length, rule: string): Found => {
  const resolved = stated(durationSpan(lengthValue(length)), length.bare ? "likely" : "certain");
  return foundBy(rule, length, resolved, length.grounds, length.mod ?? undefined);
};

/** A bare noun that opens a construct: «يوم النصر», «أيام الحرب», «ساعات العمل». */
export function isConstruct(reader: Reader, length: Length): boolean {
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
  // «منذ أيام للسيطرة على»: a purpose, not what the days are of.
  const purpose = reader.unit(next, 0) === LAM && reader.unit(next, 1) === LAM;
  return (!purpose && reader.isDefinite(next)) || reader.is(next, Kind.FEAST) || reader.is(next, Kind.DECADE);
}

/**
 * «أشهر لاعب», «أوفيد أشهر»: the most famous, not months. Months without a number need a preposition or a word that
 * measures them; «أشهرا» can be nothing else.
 */
export function isSuperlative(reader: Reader, length: Length, led: boolean): boolean {
  if (led || !length.bare || length.unit !== "M" || length.number !== "pl") return false;
  if (reader.is(length.last + 1, Kind.LEAD)) return false;
  if (reader.isWord(length.last + 1)) return true;
  const ending = reader.unit(length.first, reader.length(length.first) - 1);
  return ending !== ALEF && length.peeled === 0 && reader.lead(length.first) === null;
}

/** Prepositions behind which a bare unit is a length: «لمدة ساعة», «خلال أسبوع», «مدته أسبوع». */
const LENGTH_LEADS = new Set(["for", "during"]);

/** «خلال الشهر الأخير», «خلال اليوم الماضي»: the stretch up to now, where nothing says of what it is the last. */
function readLastUnit(reader: Reader, token: number): Found | null {
  const lead = reader.lead(token);
  if (lead !== "in" && lead !== "during") return null;
  for (const unit of reader.words(token, Kind.UNIT)) {
    const code = unit.row.value ?? "";
    // «الدقيقة الأخيرة» is that of a match.
    if (!unit.row.definite || unit.row.number !== "sg" || code === "MIN" || code === "S") continue;
    const anchor = reader.word(unit.last + 1, Kind.ANCHOR);
    const which = anchor?.row.value;
    const isUpToNow = code !== "D" && which === "recent";
    // «خلال اليوم الماضي», «خلال الساعة الماضية»
    const isBefore = (code === "D" || code === "H") && which === "last" && lead === "during";
    if (anchor === null || !(isUpToNow || isBefore)) continue;
    const next = anchor.last + 1;
    const ofWhat = reader.lead(next + 1) === "from" || (reader.isWord(next) && reader.unit(next, 0) === LAM);
    if (ofWhat || reader.is(next, Kind.ANCHOR, false)) continue;
    const span = durationSpan(`P${HOURS.has(code) ? "T" : ""}1${code === "MIN" ? "M" : code}`);
    const { last } = anchor;
    const grounds = [{ part: "unit", first: token, last }];
    return foundBy("dates/duration-anchored", { first: token, peeled: 0, last }, stated(span, "likely"), grounds);
  }
  return null;
}

/** «بعد انقضاء الأشهر الستة»; «القرون السابع عشر والثامن عشر» and «الساعات الـ24 ساعة» count otherwise. */
const isCountedWhole = (reader: Reader, length: Length): boolean =>
  length.amount !== null &&
  length.number === "pl" &&
  length.unit !== "CE" &&
  LENGTH_LEADS.has(reader.lead(length.first) ?? "") &&
  !reader.is(length.last + 1, Kind.UNIT);

/** «طوال العام», «على مدار السنة»: as long as the unit lasts, where nothing says which one. */
function readWholeUnit(reader: Reader, token: number): Found | null {
  if (reader.lead(token) !== "for") return null;
  const unit = reader
    .words(token, Kind.UNIT)
    .find(({ row }) => row.definite && row.number === "sg" && WHOLE_UNITS.has(row.value ?? ""));
  if (unit === undefined || reader.isDefinite(unit.last + 1) || reader.is(unit.last + 1, Kind.ANCHOR)) return null;
  if (reader.isDigits(unit.last + 1) || reader.numberAt(unit.last + 1) !== null) return null;
  const place = { first: token, peeled: 0, last: unit.last };
  const resolved = stated(durationSpan(`P1${unit.row.value}`), "likely");
  return foundBy("dates/duration", place, resolved, [{ part: "unit", first: token, last: unit.last }]);
}

const WHOLE_UNITS = new Set(["Y", "M", "W"]);

/** «3 أيام», «عدة أشهر», «نصف ساعة», «الأيام الماضية», «24 ساعة الماضية». */
export function readDuration(context: Context, token: number): Found | null {
  const { reader } = context;
  const length = readLength(context, token);
  if (length === null) return readLastUnit(reader, token) ?? readWholeUnit(reader, token);
  if (isAge(reader, length)) return null;
  // «السجن حتى 24 عاما»: at most so long.
  const upTo =
    length.amount === null || length.mod !== null || length.anchor !== null
      ? null
      : reader.before(length.first, Kind.LEAD);
  if (upTo?.row.value === "until" && !length.bare && length.peeled === 0)
    return asDuration({ ...length, first: upTo.first, peeled: upTo.peeled, mod: "EQUAL_OR_LESS" }, "dates/duration");
  if (length.definite) {
    // «بعد انقضاء الأشهر الستة»
    if (length.anchor === null) return isCountedWhole(reader, length) ? asDuration(length, "dates/duration") : null;
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
    if (length.number === "sg" && !led && !li && !isDistance(reader, length.first)) return null;
    if (length.number === "sg" && li && reader.isWord(length.last + 1) && !reader.is(length.last + 1, Kind.LEAD))
      return null;
    if (isSuperlative(reader, length, led || li)) return null;
    if (length.unit === "DE" && !led && !li && isContracts(reader, length)) return null;
    if (length.number === "pl" && (isOneOf(reader, length) || (!led && !li && isHead(reader, length)))) return null;
  }
  return asDuration(length, "dates/duration");
}

/** How far before a distance in time «قبل» and «بعد» may stand, with what is measured from between them, in tokens. */
const DISTANCE_REACH = 4;

/** «قبل وفاته بيوم», «بعد ذلك بعام»: how far apart two things happened. */
function isDistance(reader: Reader, first: number): boolean {
  if (!reader.words(first, Kind.UNIT, true).some((unit) => unit.peeled === 1 && reader.unit(first, 0) === BA))
    return false;
  for (let at = first - 1; at >= Math.max(0, first - DISTANCE_REACH) && reader.isWord(at); at--)
    if (reader.is(at, Kind.AGO) || reader.is(at, Kind.AFTER)) return true;
  return false;
}

/** «ما تبرمه من عقود», «وقعوا عقودا مع الشركة»; «عقود من العداء», «قضى عقودا في السجن» are decades. */
function isContracts(reader: Reader, { first, last }: Length): boolean {
  const lead = reader.lead(last + 2);
  if (reader.unit(last, reader.length(last) - 1) === ALEF) return lead === "with";
  return first === last && lead !== "from";
}

/** «أيام قرطاج», «عقود حكومية»: a plural with a noun or adjective of its own. */
function isHead(reader: Reader, length: Length): boolean {
  const next = length.last + 1;
  if (!reader.isWord(next) || reader.isAnd(next)) return reader.isMark(next, Mark.QUOTE);
  return (
    !reader.is(next, Kind.LEAD) &&
    !reader.is(next, Kind.AFTER) &&
    !reader.is(next, Kind.AGO) &&
    !reader.is(next, Kind.CUE_PAST)
  );
}

/** «أحد أيام», «ثاني أيام», «كل أيام»: the plural is a set that one is taken from. */
function isOneOf(reader: Reader, length: Length): boolean {
  const before = length.first - 1;
  const number = reader.numberAt(before);
  return (
    number?.ordinal ||
    reader.is(before, Kind.WEEKDAY) ||
    reader.is(before, Kind.FIRST_DAY) ||
    reader.is(before, Kind.EACH)
  );
}
