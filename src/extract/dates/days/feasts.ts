import { civilDate, dayNumber } from "../calendar/days.js";
import { hijriDate, hijriDay, hijriDoubt } from "../calendar/hijri.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { type BasisParts, daySpan, openSpan, type Resolved, type TimeSpan } from "../context/timespan.js";
import { readMonth } from "../months/month-dates.js";
import { monthAt } from "../words/day-numbers.js";
import { Kind } from "../words/kinds.js";
import { ordinalAt } from "../words/ordinals.js";
import type { Reader } from "../words/reader.js";
import { looksHijri, readYear } from "../words/years.js";
import { dayHead } from "./weekdays.js";

/** When a feast falls: `h:10-1` is 1 Shawwal, `g:12-25` Christmas, `eid:-1` the eve of the nearer Eid. */
interface FeastDay {
  readonly hijri: boolean;
  readonly month: number;
  readonly day: number;
}

function feastDay(value: string): FeastDay | null {
  const match = /^([hg]):(\d+)-(\d+)$/.exec(value);
  return match === null ? null : { hijri: match[1] === "h", month: Number(match[2]), day: Number(match[3]) };
}

function dayIn({ hijri, month, day }: FeastDay, year: number, offset: number): TimeSpan {
  if (!hijri) return daySpan(dayNumber(year, month, day) + offset);
  return { ...daySpan(hijriDay(year, month, day) + offset), calendar: "hijri", doubt: hijriDoubt(year) };
}

/** The feast of a year of either calendar. */
function inYear(feast: FeastDay, year: number, offset: number): TimeSpan | null {
  if (!feast.hijri || looksHijri(year, null)) return dayIn(feast, year, offset);
  const about = hijriDate(dayNumber(year, 7, 1)).year;
  for (const own of [about - 1, about, about + 1]) {
    const span = dayIn(feast, own, offset);
    if (span.from !== null && civilDate(span.from).year === year) return span;
  }
  return null;
}

/** For how many days after a feast a verb of the future still means that one. */
const LATELY = 60;

function nearest(context: Context, feast: FeastDay, offset: number, wanted: string | null): TimeSpan | null {
  const { dct } = context;
  if (dct === null) return null;
  const year = feast.hijri ? hijriDate(dct).year : civilDate(dct).year;
  let best: TimeSpan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const own of [year - 1, year, year + 1]) {
    const span = dayIn(feast, own, offset);
    const away = (span.from ?? 0) - dct;
    if ((wanted === "last" && away >= 0) || (wanted === "next" && away <= 0)) continue;
    // A plan may lie a few weeks back by the time that it is told.
    if (wanted === "coming" && away < -LATELY) continue;
    if (Math.abs(away) < least) {
      least = Math.abs(away);
      best = span;
    }
  }
  return best;
}

/** «اليوم الثاني من عيد الأضحى», «اليوم الثالث لعيد الفطر»; a day of a month is a date of its own. */
function numberedDay(
  reader: Reader,
  token: number,
): { readonly offset: number; readonly at: number; readonly peeled: number } | null {
  const day = reader
    .words(token, Kind.UNIT, true)
    .find(({ row }) => row.value === "D" && row.definite && row.number === "sg");
  if (day === undefined) return null;
  const number = ordinalAt(reader, day.last + 1);
  if (number === null || number.value < 1 || number.value > 7) return null;
  const at = reader.lead(number.last + 2) === "from" ? number.last + 2 : number.last + 1;
  return reader.is(at, Kind.FEAST) ? { offset: number.value - 1, at, peeled: day.peeled } : null;
}

/** «أول», «ثاني», «ثالث أيام»: which day of the feast, counted from 0. */
function dayOfFeast(
  reader: Reader,
  token: number,
): { readonly offset: number; readonly at: number; readonly peeled: number } | null {
  const headed = numberedDay(reader, token);
  if (headed !== null) return headed;
  const first = reader.word(token, Kind.FIRST_DAY, true);
  const number = reader.numberAt(token);
  const value = first !== null ? 1 : number?.ordinal ? number.low : null;
  if (value === null || value > 30) return null;
  const last = first?.last ?? number?.last ?? token;
  const days =
    reader.word(last + 1, Kind.FEAST_DAY) ??
    reader.words(last + 1, Kind.UNIT).find((unit) => unit.row.value === "D") ??
    null;
  if (days === null) return null;
  const from = reader.lead(days.last + 2) === "from" ? 1 : 0;
  return { offset: value - 1, at: days.last + 1 + from, peeled: first?.peeled ?? number?.peeled ?? 0 };
}

/** «يوم عيد الفطر» */
function headOfFeast(reader: Reader, token: number): ReturnType<typeof dayOfFeast> {
  const head = dayHead(reader, token, true);
  const feast = head === null || head.row.number !== "sg" ? null : reader.word(head.last + 1, Kind.FEAST);
  return head === null || feast === null || feast.row.needs === "number"
    ? null
    : { offset: 0, at: head.last + 1, peeled: head.peeled };
}

const EID = /^eid:(-?\d)$/;
const FITR: FeastDay = { hijri: true, month: 10, day: 1 };
const ADHA: FeastDay = { hijri: true, month: 12, day: 10 };
/** How far from publication, in days, «العيد» may lie that needs no other name. */
const EID_WITHIN = 40;

/** The nearer of the two Eids. */
function nearerEid(context: Context, offset: number): TimeSpan | null {
  const { dct } = context;
  if (dct === null) return null;
  const away = (span: TimeSpan | null): number => Math.abs((span?.from ?? Number.POSITIVE_INFINITY) - dct);
  const [fitr, adha] = [FITR, ADHA].map((feast) => nearest(context, feast, offset, null));
  const span = away(fitr) <= away(adha) ? fitr : adha;
  return away(span) <= EID_WITHIN ? span : null;
}

const RESOLVED: BasisParts = { year: "resolved", day: "resolved" };

const FEAST_LEADS = new Set(["in", "during", "with", "by", "until", "on"]);

/** Whether a name that is also used otherwise stands where it says when. */
function saysWhen(reader: Reader, first: number): boolean {
  const lead = reader.before(first, Kind.LEAD)?.row.value ?? "";
  return (
    FEAST_LEADS.has(lead) ||
    reader.before(first, Kind.AGO) !== null ||
    reader.before(first, Kind.AFTER) !== null ||
    reader.before(first, Kind.SINCE) !== null
  );
}

/** «عيد الفطر المبارك», «ثاني أيام عيد الأضحى», «رأس السنة», «عاشوراء 1440», «أول أيام شهر رمضان». */
export function readFeast(context: Context, token: number): Found | null {
  const { reader } = context;
  const which = dayOfFeast(reader, token) ?? headOfFeast(reader, token);
  const at = which?.at ?? token;
  // «اليوم الثالث لعيد الفطر»: the preposition belongs to the day.
  const word = reader.word(at, Kind.FEAST, true);
  if (word !== null && which !== null && word.peeled > 1) return null;
  if (word === null) return which === null ? null : dayOfMonthFeast(context, token, which);
  if (which === null && word.row.needs === "lead" && !saysWhen(reader, token)) return null;
  const eid = EID.exec(word.row.value ?? "");
  // «هدايا العيد» says nothing of when; «ثاني أيام العيد» does.
  if (eid !== null && word.row.needs === "number" && which === null) return null;
  const feast = feastDay(word.row.value ?? "");
  if (feast === null && eid === null) return null;
  const offset = (which?.offset ?? 0) + Number(eid?.[1] ?? 0);
  const holy = reader.word(word.last + 1, Kind.HOLY);
  let last = holy?.last ?? word.last;
  const peeled = which?.peeled ?? word.peeled;
  const grounds = [{ part: "feast", first: word.first, last: word.last }];
  if (feast === null) {
    const span = nearerEid(context, offset);
    if (span === null) return null;
    const resolved: Resolved = { span, anchor: context.publication, basis: RESOLVED, confidence: "possible" };
    return foundBy("dates/feast", { first: token, peeled, last }, resolved, grounds);
  }
  const year = readYear(reader, last + 1, true);
  if (year !== null) {
    const span = inYear(feast, year.year, offset);
    if (span !== null) {
      const basis = { year: "stated", day: "resolved" } as const;
      const resolved: Resolved = { span, anchor: { kind: "none" }, basis, confidence: "likely" };
      const place = { first: token, peeled, last: year.last };
      return { ...foundBy("dates/feast", place, resolved, grounds), statesYear: true };
    }
  }
  const anchor = reader.word(last + 1, Kind.ANCHOR);
  let wanted: string | null = null;
  if (anchor !== null && ["last", "next"].includes(anchor.row.value ?? "")) {
    wanted = anchor.row.value;
    last = anchor.last;
  } else if (context.tenseAt(token, last) === "future") wanted = "coming";
  const span = nearest(context, feast, offset, wanted);
  const open = feast.hijri ? "XXXX" : `XXXX-${`${feast.month}`.padStart(2, "0")}-${`${feast.day}`.padStart(2, "0")}`;
  const resolved: Resolved = {
    span: span ?? openSpan(open, "day"),
    anchor: context.publication,
    basis: RESOLVED,
    confidence: span === null ? "possible" : "likely",
  };
  return foundBy("dates/feast", { first: token, peeled, last }, resolved, grounds);
}

/** «أول أيام شهر رمضان»: a day counted into a month. */
function dayOfMonthFeast(
  context: Context,
  token: number,
  which: { readonly offset: number; readonly at: number; readonly peeled: number },
): Found | null {
  const name = monthAt(context.reader, which.at);
  if (name === null || !name.hijri) return null;
  const month = readMonth(context, which.at, true);
  if (month === null || month.span.from === null) return null;
  const span = { ...daySpan(month.span.from + which.offset), calendar: "hijri" as const, doubt: month.span.doubt };
  return {
    ...month,
    rule: "dates/feast",
    first: token,
    peeled: which.peeled,
    span,
    basis: { ...month.basis, day: "stated" },
  };
}
