import { dayNumber } from "./calendar/days.js";
import type { Context } from "./context.js";
import type { Found } from "./found.js";
import { Kind } from "./kinds.js";
import { Mark, type Reader } from "./reader.js";
import { periodSpan } from "./timespan.js";
import { isPlausible, STATED, yearFound } from "./year-spans.js";
import { isWhole, readYear, type YearReading } from "./years.js";

/** Prepositions that lead to a bare year. */
const YEAR_LEADS = new Set(["in", "during", "until", "from", "to", "between"]);

/** Whether four digits alone are a year here, by what stands around them. */
function standsAsYear(context: Context, token: number, last: number): boolean {
  const { reader } = context;
  const before = token - 1;
  const next = last + 1;
  const closed =
    reader.isMark(before, Mark.OPEN) && (reader.isMark(next, Mark.CLOSE) || reader.isMark(next, Mark.DASH));
  if (closed) return true;
  // «1969- قيام الجمعية»: a year at the head of a line of a chronology.
  if (
    reader.isEdge(before) &&
    (reader.isMark(next, Mark.DASH) || reader.isMark(next, Mark.COLON)) &&
    !reader.isDigits(next + 1)
  )
    return true;
  if (reader.isWord(next) && isCounted(reader, next)) return false;
  const lead = reader.before(token, Kind.LEAD)?.row.value ?? "";
  if (YEAR_LEADS.has(lead)) return true;
  if (
    reader.before(token, Kind.SINCE) !== null ||
    reader.before(token, Kind.AGO) !== null ||
    reader.before(token, Kind.AFTER) !== null
  )
    return true;
  if (reader.before(token, Kind.YEAR_NOUN) !== null || reader.before(token, Kind.MODIFIER) !== null) return true;
  // «و2007», «أو 2008» right behind another year.
  const previous = context.lastDate;
  if (
    previous !== null &&
    previous.found.span.grain === "year" &&
    reader.isAnd(before) &&
    token - previous.found.last <= 2
  )
    return true;
  return false;
}

/** Nouns that a number counts: anything indefinite that is no preposition, verb of the lexicon, anchor or time word. */
function isCounted(reader: Reader, token: number): boolean {
  if (reader.isDefinite(token) || reader.isPastVerb(token)) return false;
  if (
    reader.is(token, Kind.LEAD) ||
    reader.is(token, Kind.SINCE) ||
    reader.is(token, Kind.AGO) ||
    reader.is(token, Kind.AFTER)
  )
    return false;
  if (
    reader.is(token, Kind.CUE_PAST) ||
    reader.is(token, Kind.CUE_FUTURE) ||
    reader.is(token, Kind.ERA) ||
    reader.is(token, Kind.MODIFIER)
  )
    return false;
  const length = reader.length(token);
  if (length <= 3) return false;
  // An accusative of counting ends in alef, 2014 قتيلا; so do عندما and بينما, which count nothing.
  const [before, last] = [reader.unit(token, length - 2), reader.unit(token, length - 1)];
  const accusative = last === 0x0627 && before !== 0x0645;
  return accusative || reader.is(token, Kind.UNIT) || (COUNT_NOUNS.size > 0 && COUNT_NOUNS.has(wordOf(reader, token)));
}

const COUNT_NOUNS = new Set([
  "شخص",
  "قتيل",
  "جريح",
  "جندي",
  "دولار",
  "ريال",
  "جنيه",
  "دينار",
  "درهم",
  "ليره",
  "يورو",
  "مليون",
  "مليار",
  "الف",
  "طن",
  "كيلومتر",
  "متر",
  "نقطه",
  "موظف",
  "طالب",
  "عايله",
  "اسره",
  "منزل",
  "مدرسه",
  "وحده",
  "حاله",
  "اصابه",
  "لاجي",
  "مقاتل",
  "عنصر",
  "سياره",
  "ناخب",
  "صوت",
  "برميل",
  "قدم",
  "ميل",
  "هكتار",
  "فدان",
  "سهم",
  "شركه",
  "كتاب",
  "رجل",
  "امراه",
  "طفل",
  "مواطن",
  "مهاجر",
  "معتقل",
  "اسير",
  "سجين",
  "ميغاواط",
  "كيلو",
  "لتر",
  "وظيفه",
  "مستوطن",
  "عامل",
  "سلعه",
  "شقه",
]);

export function wordOf(reader: Reader, token: number): string {
  let word = "";
  for (let at = 0; at < reader.length(token); at++) word += String.fromCharCode(reader.unit(token, at));
  return word;
}

/** A year in bare figures: «في 2016», «(2011)», «احتجاجات 2019», «2011-2014». */
export function readBareYear(context: Context, token: number): Found | null {
  const { reader } = context;
  if (!reader.isDigits(token) || reader.length(token) !== 4 || !isWhole(reader, token)) return null;
  const reading = readYear(reader, token, false);
  if (reading === null) return null;
  const today = context.today?.year ?? null;
  if (reading.era === null && !isPlausible(reading.year, today)) return null;
  const range = yearRange(context, token, reading);
  if (range !== null) return range;
  if (reading.era === null && !standsAsYear(context, token, reading.last)) return null;
  return yearFound("dates/bare-year", reading);
}

/** «2011-2014», «2017/2018»: two years joined by a stroke are one stretch of time. */
function yearRange(context: Context, token: number, one: YearReading): Found | null {
  const { reader } = context;
  const joint = one.last + 1;
  if (!reader.isMark(joint, Mark.DASH) && !reader.isMark(joint, Mark.SLASH)) return null;
  const two = readYear(reader, joint + 1, false);
  if (two === null || reader.length(two.first) !== 4 || two.year <= one.year || two.year - one.year > 60) return null;
  if (!isWhole(reader, joint + 1) || !isPlausible(two.year, context.today?.year ?? null)) return null;
  return {
    ...STATED,
    span: { ...periodSpan(dayNumber(one.year, 1, 1), dayNumber(two.year, 12, 31)), value: `${one.year}/${two.year}` },
    rule: "dates/year-range",
    first: token,
    peeled: 0,
    last: two.last,
    grounds: [{ part: "year", first: token, last: two.last }],
    statesYear: false,
  };
}
