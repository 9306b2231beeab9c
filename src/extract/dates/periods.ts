import type { TimexMod } from "../../model/timex.js";
import { readAnchoredUnit } from "./anchored-units.js";
import { civilDate, dayNumber } from "./calendar/days.js";
import { hijriDate, hijriMonthStart } from "./calendar/hijri.js";
import { monthAt, namedYear, readMonth } from "./calendar-dates.js";
import type { Context } from "./context.js";
import { type Found, longer } from "./found.js";
import { Kind } from "./kinds.js";
import { Mark, type Reader } from "./reader.js";
import {
  centurySpan,
  decadeSpan,
  halfSpan,
  hijriYearSpan,
  openSpan,
  periodSpan,
  quarterSpan,
  type Resolved,
  seasonSpan,
  shifted,
  type TimeSpan,
  weekendSpan,
  yearSpan,
} from "./timespan.js";
import { isWhole, readYear, type YearReading } from "./years.js";

const STATED: Pick<Resolved, "anchor" | "basis" | "confidence"> = {
  anchor: { kind: "none" },
  basis: { year: "stated" },
  confidence: "certain",
};

function spanOfYear(reading: YearReading): TimeSpan {
  const { year, era } = reading;
  if (era === "ah" || (era === null && year >= 1300 && year <= 1500)) return hijriYearSpan(year);
  if (era === "bce") return { ...yearSpan(1 - year), value: `BC${`${year}`.padStart(4, "0")}` };
  return yearSpan(year);
}

const yearFound = (rule: string, reading: YearReading): Found => ({
  ...STATED,
  span: spanOfYear(reading),
  rule,
  first: reading.first,
  peeled: reading.peeled,
  last: reading.last,
  grounds: [{ part: "year", first: reading.first, last: reading.last }],
  statesYear: reading.era !== "ah" && reading.era !== "bce",
});

/** «عام 2003», «عامي 2006 و2007»: the years after the first are expressions of their own. */
export function readNamedYear(context: Context, token: number): Found | null {
  const { reader } = context;
  const reading = namedYear(reader, token, true) ?? listedYear(reader, token);
  if (reading === null) return null;
  // «القضية رقم 40 لسنة 2015»: part of the number of a case or a law.
  if (reading.peeled > 0 && reader.isDigits(token - 1)) return null;
  return yearFound("dates/year", reading);
}

/** «أعوام 2011 و2012», «سنوات 1990»: a plural head of a list of years. */
function listedYear(reader: Reader, token: number): YearReading | null {
  for (const unit of reader.words(token, Kind.UNIT, true)) {
    if (unit.row.value !== "Y" || unit.row.number !== "pl") continue;
    const year = readYear(reader, unit.last + 1, false);
    if (year !== null && reader.length(year.first) === 4) return { ...year, first: token, peeled: unit.peeled };
  }
  return null;
}

/** Prepositions that lead to a bare year. */
const YEAR_LEADS = new Set(["in", "during", "until", "from", "to", "between"]);

function isPlausible(year: number, today: number | null): boolean {
  return year >= 1850 && year <= (today === null ? 2060 : today + 30);
}

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

function wordOf(reader: Reader, token: number): string {
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

/** Any year at a token, or a unit anchored to one: what «صيف», «النصف الأول من» and «مطلع» need behind them. */
function readYearLike(context: Context, token: number): Found | null {
  const { reader } = context;
  const named = readNamedYear(context, token);
  if (named !== null) return named;
  const unit = readAnchoredUnit(context, token, { bare: true });
  if (unit !== null && unit.unit === "Y") return { ...unit, rule: "dates/anchored-unit" };
  if (reader.isDigits(token) && reader.length(token) === 4) {
    const reading = readYear(reader, token, false);
    if (reading !== null && (reading.era !== null || isPlausible(reading.year, context.today?.year ?? null)))
      return yearFound("dates/bare-year", reading);
  }
  return null;
}

const stepOf = (reader: Reader, token: number): number => {
  const from = reader.word(token, Kind.LEAD);
  return from !== null && from.row.value === "from" && from.last === token ? token + 1 : token;
};

/** «العام الماضي», «هذا الأسبوع», «الشهر نفسه», «العقد المقبل». */
export function readUnit(context: Context, token: number): Found | null {
  const unit = readAnchoredUnit(context, token, { peeled: true });
  if (unit === null || unit.unit === "D" || unit.unit === "N") return null;
  // «العام الماضي 2017»: the number is part of the name of the year.
  const { reader } = context;
  if (unit.unit === "Y" && reader.isDigits(unit.last + 1) && reader.length(unit.last + 1) === 4) {
    const year = readYear(reader, unit.last + 1, true);
    if (year !== null && isPlausible(year.year, context.today?.year ?? null)) {
      return { ...yearFound("dates/year", year), first: unit.first, peeled: unit.peeled };
    }
  }
  const after = unit.unit === "Y" ? stepOf(reader, unit.last + 1) : -1;
  const century = after === -1 ? null : definiteCentury(context, after);
  return century === null
    ? { ...unit, rule: "dates/anchored-unit", grounds: [{ part: "anchor", first: unit.first, last: unit.last }] }
    : null;
}

/** Words for «first» and «last» beside the ordinals. */
function ordinalAt(reader: Reader, token: number): { readonly value: number; readonly last: number } | null {
  const number = reader.numberAt(token);
  if (number !== null && number.peeled === 0 && (number.ordinal || number.digits))
    return { value: number.low, last: number.last };
  const anchor = reader.word(token, Kind.ANCHOR);
  if (anchor === null) return null;
  if (anchor.row.value === "first") return { value: 1, last: anchor.last };
  return anchor.row.value === "recent" ? { value: -1, last: anchor.last } : null;
}

/** «القرن العشرين», «القرن 19»; «القرن الماضي» is an anchored unit. */
function definiteCentury(context: Context, token: number, peeled = false): Found | null {
  const { reader } = context;
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    if (unit.row.value !== "CE" || !unit.row.definite || unit.row.number !== "sg") continue;
    const anchored = readAnchoredUnit(context, token, { peeled });
    if (anchored !== null) return { ...anchored, rule: "dates/century" };
    const next = unit.last + 1;
    const number = reader.numberAt(
      reader.articleBefore(next + 1) !== null && reader.isDigits(next + 1) ? next + 1 : next,
    );
    if (number === null || number.low < 1 || number.low > 30) continue;
    const era = reader.word(number.last + 1, Kind.ERA);
    const last = era?.last ?? number.last;
    const common = { rule: "dates/century", first: token, peeled: unit.peeled, last, ...STATED };
    if (era?.row.value === "bce")
      return { ...common, span: openSpan(`BC${`${number.low - 1}`.padStart(2, "0")}`, "century") };
    if (era?.row.value === "ah") {
      const from = hijriMonthStart((number.low - 1) * 100 + 1, 1);
      return { ...common, span: periodSpan(from, hijriMonthStart(number.low * 100 + 1, 1) - 1, 2, "hijri") };
    }
    return { ...common, span: centurySpan(number.low - 1) };
  }
  return null;
}

export const readCentury = (context: Context, token: number): Found | null => definiteCentury(context, token, true);

/** «ثمانينيات القرن الماضي», «السبعينات», «تسعينيات القرن التاسع عشر»; ages («في الأربعينات من عمره») are left. */
export function readDecade(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.DECADE, true);
  if (word === null) return null;
  const at = stepOf(reader, word.last + 1);
  if (reader.is(word.last + 1, Kind.AGE) || reader.is(at, Kind.AGE)) return null;
  const century = definiteCentury(context, at);
  const base = century !== null && century.span.from !== null ? civilDate(century.span.from).year : 1900;
  return {
    span: decadeSpan(base + word.value),
    anchor: century?.anchor ?? { kind: "none" },
    basis: { year: century === null ? "assumed" : century.anchor.kind === "none" ? "stated" : "resolved" },
    confidence: century === null ? "likely" : "certain",
    rule: "dates/decade",
    first: token,
    peeled: word.peeled,
    last: century?.last ?? word.last,
    grounds: [{ part: "decade", first: word.first, last: word.last }],
  };
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
  const shared = {
    rule: "dates/season",
    first: token,
    peeled,
    grounds: [{ part: "season", first: word.first, last: word.last }],
  };
  const season = word.row.value ?? "";
  const definite = reader.isDefinite(word.first);
  const year = readYearLike(context, stepOf(reader, word.last + 1));
  if (year !== null && year.span.from !== null && !definite) {
    return { ...year, ...shared, span: seasonSpan(civilDate(year.span.from).year, season), last: year.last };
  }
  const anchor = reader.word(word.last + 1, Kind.ANCHOR);
  const which = anchor?.row.value ?? (lead === null ? "" : "this");
  const anchored = ["last", "next", "this", "same"].includes(which);
  const prepositional = reader.before(token, Kind.LEAD)?.row.value;
  const hasLead =
    prepositional === "in" ||
    prepositional === "during" ||
    prepositional === "with" ||
    reader.before(token, Kind.SINCE) !== null;
  if (!anchored && head === null && !(hasLead && definite && !reader.isDefinite(word.last + 1))) return null;
  const last = anchored && anchor !== null ? anchor.last : word.last;
  const origin = context.publication;
  if (context.dct === null)
    return {
      ...shared,
      span: openSpan(`XXXX-${season}`, "season"),
      anchor: origin,
      basis: {},
      confidence: "possible",
      last,
    };
  const { year: now } = civilDate(context.dct);
  let span = seasonSpan(now, season);
  if (which === "last" && (span.to ?? 0) >= context.dct) span = seasonSpan(now - 1, season);
  if (which === "next" && (span.from ?? 0) <= context.dct) span = seasonSpan(now + 1, season);
  return {
    ...shared,
    span,
    anchor: origin,
    basis: { year: anchored ? "resolved" : "assumed" },
    confidence: anchored ? "certain" : "possible",
    last,
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
  const month = monthAt(reader, at) === null ? null : readMonth(context, at);
  if (month !== null && month.span.from !== null && month.span.to !== null && parts === 2) {
    const middle = month.span.from + 14;
    const span =
      value === 1
        ? periodSpan(month.span.from, middle - 1, month.span.doubt)
        : periodSpan(middle, month.span.to, month.span.doubt);
    return { ...month, ...shared, span: { ...span, calendar: month.span.calendar ?? "gregorian" }, last: month.last };
  }
  const century = definiteCentury(context, at);
  if (century !== null && parts === 2)
    return { ...century, ...shared, mod: value === 1 ? "START" : "END", last: century.last };
  return null;
}

/** «نهاية الأسبوع الماضي», «عطلة نهاية الأسبوع». */
export function readWeekend(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.WEEKEND, true);
  if (word === null) return null;
  const anchor = reader.word(word.last + 1, Kind.ANCHOR);
  const which = anchor?.row.value ?? "";
  const shift = which === "last" ? -1 : which === "next" ? 1 : 0;
  const last = shift !== 0 || which === "this" ? (anchor?.last ?? word.last) : word.last;
  const shared = {
    rule: "dates/weekend",
    first: token,
    peeled: word.peeled,
    last,
    grounds: [{ part: "weekend", first: word.first, last: word.last }],
  };
  const origin = context.publication;
  if (context.dct === null)
    return { ...shared, span: openSpan("XXXX-WXX-WE", "weekend"), anchor: origin, basis: {}, confidence: "possible" };
  return {
    ...shared,
    span: weekendSpan(context.dct + 7 * shift),
    anchor: origin,
    basis: { value: "resolved" },
    confidence: shift === 0 ? "likely" : "certain",
  };
}

const PERIOD_MODIFIERS = new Set(["START", "MID", "END"]);

/** «مطلع 2003», «أواخر الشهر الماضي», «نهاية العام», «منتصف يونيو»: a modifier inside the span of a period. */
export function readModifiedPeriod(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.MODIFIER, true);
  // «نهاية الأسبوع» is the weekend, which is read as such.
  if (word === null || reader.is(token, Kind.WEEKEND)) return null;
  const mod = word.row.value as TimexMod;
  const at = stepOf(reader, word.last + 1);
  const direct = word.last + 1;
  let inner = readModifiable(context, direct);
  // «بداية من العام المقبل» says from when on, not which part; «نهاية من» is nothing.
  if (inner === null && at !== direct) return null;
  if (inner === null) {
    const unit = readAnchoredUnit(context, direct, { bare: true });
    if (unit !== null && unit.unit !== "D" && unit.unit !== "N") inner = { ...unit, rule: "dates/anchored-unit" };
  }
  if (inner === null || inner.peeled > 0 || inner.first !== direct) return null;
  if (PERIOD_MODIFIERS.has(mod) && (inner.span.grain === "day" || inner.span.type !== "DATE")) return null;
  return {
    ...inner,
    rule: "dates/modified-period",
    first: token,
    peeled: word.peeled,
    mod,
    grounds: [{ part: "modifier", first: word.first, last: word.last }, ...(inner.grounds ?? [])],
  };
}

function readModifiable(context: Context, token: number): Found | null {
  return [readNamedYear, readUnit, readMonth, readDecade, readCentury, readSeason, readYearPart].reduce<Found | null>(
    (best, read) => longer(best, read(context, token)),
    readBareModified(context, token),
  );
}

/** «أواخر 2017»: behind a modifier four digits are a year. */
function readBareModified(context: Context, token: number): Found | null {
  const { reader } = context;
  if (!reader.isDigits(token) || reader.length(token) !== 4) return null;
  const reading = readYear(reader, token, false);
  return reading === null || !isPlausible(reading.year, context.today?.year ?? null)
    ? null
    : yearFound("dates/bare-year", reading);
}

/** The Hijri year that a day lies in, for callers who ask in that calendar. */
export const hijriYearOf = (day: number): number => hijriDate(day).year;

export { shifted };
