import { ALEF, HA, LAM, MEEM } from "../../../text/letters.js";
import { dayNumber } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { periodSpan } from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader } from "../words/reader.js";
import { isWhole, readYear, readYearPair, type YearReading } from "../words/years.js";
import { isPlausible, yearFound, yearStated } from "./year-spans.js";

/** «مطلع», «منتصف», «أواخر»; the others count. */
export const PERIOD_MODIFIERS: ReadonlySet<string> = new Set(["START", "MID", "END"]);

/** Prepositions that lead to a bare year. */
const YEAR_LEADS = new Set(["in", "during", "until", "from", "to", "between"]);

/** Whether four digits alone are a year here, by what stands around them. */
function standsAsYear(context: Context, token: number, last: number): boolean {
  const { reader } = context;
  const before = token - 1;
  const next = last + 1;
  if (reader.isMark(before, Mark.OPEN) && closesList(reader, next)) return true;
  // «1969- قيام الجمعية»: a year at the head of a line of a chronology.
  if (
    (reader.isEdge(before) || reader.isMark(before, Mark.STOP)) &&
    (reader.isMark(next, Mark.DASH) || reader.isMark(next, Mark.COLON)) &&
    !reader.isDigits(next + 1)
  )
    return true;
  // «منذ 2019 قيودا»: a stretch with nothing else to begin from.
  const counts = reader.words(next, Kind.UNIT).some((unit) => !unit.row.definite);
  if (reader.before(token, Kind.SINCE) !== null && !counts) return true;
  if (reader.isWord(next) && isCounted(reader, next)) return false;
  const modifier = reader.before(token, Kind.MODIFIER)?.row.value ?? "";
  // «أكثر من 2000 من السكان»
  if (modifier !== "") return PERIOD_MODIFIERS.has(modifier);
  const lead = reader.before(token, Kind.LEAD)?.row.value ?? "";
  if (YEAR_LEADS.has(lead)) return true;
  if (reader.before(token, Kind.AGO) !== null || reader.before(token, Kind.AFTER) !== null) return true;
  // «خطة ل2025»
  if (reader.isGlued(token) && isFor(reader, before) && !reader.isWord(next)) return true;
  if (followsYearNoun(reader, token)) return true;
  // «و2007», «أو 2008» right behind another year.
  const previous = context.lastDate;
  return (
    previous !== null &&
    previous.found.span.grain === "year" &&
    (reader.isAnd(before) || reader.isMark(before, Mark.COMMA)) &&
    token - previous.found.last <= 2
  );
}

/** The preposition ل, written before digits. */
const isFor = (reader: Reader, token: number): boolean =>
  reader.isWord(token) && reader.length(token) === 1 && reader.unit(token, 0) === LAM;

/** «(2014)», «(2014 و2016)», «(2014، 2016)», «(2014 -»: nothing but years in the brackets. */
function closesList(reader: Reader, token: number): boolean {
  let at = token;
  for (;;) {
    if (reader.isMark(at, Mark.CLOSE) || (at === token && reader.isMark(at, Mark.DASH))) return true;
    if (!reader.isAnd(at) && !reader.isMark(at, Mark.COMMA)) return false;
    at++;
    if (!reader.isDigits(at) || reader.length(at) !== 4) return false;
    at++;
  }
}

/** «احتجاجات 2019», «الانتخابات الرئاسية الأميركية 2016»: adjectives may stand between the noun and its year. */
function followsYearNoun(reader: Reader, token: number): boolean {
  for (let at = token; at >= token - 3; at--) {
    if (reader.before(at, Kind.YEAR_NOUN) !== null) return true;
    if (!reader.isDefinite(at - 1)) return false;
  }
  return false;
}

/** Nouns that a number counts: anything indefinite that is no preposition, verb of the lexicon, anchor or time word. */
function isCounted(reader: Reader, token: number): boolean {
  if (reader.isDefinite(token) || reader.mayBePastVerb(token)) return false;
  if (
    reader.is(token, Kind.LEAD) ||
    reader.is(token, Kind.SINCE) ||
    reader.is(token, Kind.AGO) ||
    reader.is(token, Kind.AFTER)
  )
    return false;
  if (reader.is(token, Kind.COUNT_NOUN, false)) return true;
  if (
    reader.is(token, Kind.CUE_PAST) ||
    reader.is(token, Kind.CUE_FUTURE) ||
    reader.is(token, Kind.ERA) ||
    reader.is(token, Kind.MODIFIER) ||
    reader.is(token, Kind.NOT_COUNTED)
  )
    return false;
  const length = reader.length(token);
  if (length <= 3) return false;
  // An accusative of counting ends in alef, 2014 قتيلا; so do عندما and بينما, which count nothing.
  const [before, last] = [reader.unit(token, length - 2), reader.unit(token, length - 1)];
  // Neither does a pronoun: «في 2015 بأنها».
  const accusative = last === ALEF && before !== MEEM && before !== HA;
  return accusative || reader.is(token, Kind.UNIT);
}

/** A year in bare figures: «في 2016», «(2011)», «احتجاجات 2019», «2011-2014». */
export function readBareYear(context: Context, token: number): Found | null {
  const { reader } = context;
  if (!reader.isDigits(token)) return null;
  if (reader.length(token) !== 4) {
    // «(ت 518 هـ)», «670 ق.م»: the era tells it; «14/12/143هـ» is a slip, «36هـ» short for 1436.
    const old = reader.isMark(token - 1, Mark.SLASH) ? null : readYear(reader, token, false);
    const told = old?.era === "bce" || (old?.era === "ah" && reader.length(token) === 3);
    return old === null || !told ? null : yearFound(context, "dates/bare-year", old);
  }
  const pair = readYearPair(reader, token);
  // «موسم 2016/17»; elsewhere such figures may be a fraction or a number of a decree.
  if (pair !== null && followsYearNoun(reader, token)) return yearRange(context, token, { ...pair, last: token });
  if (!isWhole(reader, token)) return null;
  const reading = readYear(reader, token, false);
  if (reading === null) return null;
  const today = context.today?.year ?? null;
  if (reading.era === null && !isPlausible(reading.year, today)) return null;
  const range = yearRange(context, token, reading);
  if (range !== null) return range;
  if (reading.era === null && !standsAsYear(context, token, reading.last)) return null;
  return yearFound(context, "dates/bare-year", reading);
}

/** «2011-2014», «2017/2018»: two years joined by a stroke are one stretch of time. */
export function yearRange(context: Context, token: number, one: YearReading): Found | null {
  const { reader } = context;
  const joint = one.last + 1;
  if (!reader.isMark(joint, Mark.DASH) && !reader.isMark(joint, Mark.SLASH)) return null;
  const season = readYearPair(reader, token);
  const two = season ?? readYear(reader, joint + 1, false);
  if (two === null) return null;
  const until = season?.until ?? two.year;
  if (until <= one.year || until - one.year > 60) return null;
  if (season === null && (reader.length(two.first) !== 4 || !isWhole(reader, joint + 1))) return null;
  if (!isPlausible(until, context.today?.year ?? null)) return null;
  const span = { ...periodSpan(dayNumber(one.year, 1, 1), dayNumber(until, 12, 31)), value: `${one.year}/${until}` };
  const place = { first: token, peeled: 0, last: two.last };
  return foundBy("dates/year-range", place, yearStated(span), [{ part: "year", first: token, last: two.last }]);
}
