import type { Context } from "../context/context.js";
import type { Resolved } from "../context/timespan.js";
import { monthAt, readDayNumber } from "../words/day-numbers.js";
import { Kind } from "../words/kinds.js";
import { readMonthName } from "../words/month-names.js";
import { Mark, type Reader } from "../words/reader.js";
import { readShortYear, readYear, readYearPair, type YearReading } from "../words/years.js";
import { readAnchoredUnit } from "./anchored-units.js";

/** What stands behind a month and says which year's: a number, «الماضي», «من العام الماضي». */
export interface YearTail {
  readonly last: number;
  readonly year: YearReading | null;
  /** A year by its distance from that of publication. */
  readonly resolved: Resolved | null;
  readonly anchor: string | null;
}

/** What follows a month and tells its year. */
export function readYearTail(context: Context, token: number, hijri: boolean): YearTail | null {
  const { reader } = context;
  const anchor =
    reader.word(token, Kind.ANCHOR) ?? (reader.isMark(token, Mark.OPEN) ? reader.word(token + 1, Kind.ANCHOR) : null);
  if (anchor !== null) {
    const which = anchor.row.value ?? "";
    const bracketed = anchor.first === token + 1;
    const closed = !bracketed || reader.isMark(anchor.last + 1, Mark.CLOSE);
    if (closed && ["last", "next", "this", "same", "before-last", "previous", "following"].includes(which)) {
      const last = anchor.last + (bracketed ? 1 : 0);
      // «أكتوبر الماضي 2011»: the number says it more exactly.
      const year = readYear(reader, last + 1, true);
      return year === null
        ? { last, year: null, resolved: null, anchor: which }
        : { last: year.last, year, resolved: null, anchor: null };
    }
  }
  const comma = reader.isMark(token, Mark.COMMA) || reader.isMark(token, Mark.SLASH) || reader.isMark(token, Mark.DASH);
  if (comma) {
    const year = reader.length(token + 1) === 4 ? readYear(reader, token + 1, true) : null;
    return year !== null && isYear(year, hijri) ? { last: year.last, year, resolved: null, anchor: null } : null;
  }
  const from = reader.word(token, Kind.LEAD);
  const at = from !== null && from.row.value === "from" ? from.last + 1 : token;
  const holy = reader.word(at, Kind.HOLY);
  if (holy !== null)
    return readYearTail(context, holy.last + 1, hijri) ?? { last: holy.last, year: null, resolved: null, anchor: null };
  const named = namedYear(reader, at);
  if (named !== null) return { last: named.last, year: named, resolved: null, anchor: null };
  const unit = readAnchoredUnit(context, at);
  if (unit !== null && unit.unit === "Y") return { last: unit.last, year: null, resolved: unit, anchor: null };
  if (at !== token) return null;
  const year = readYear(reader, at, true);
  return year !== null && isYear(year, hijri) ? { last: year.last, year, resolved: null, anchor: null } : null;
}

/** Years that a date in the news may name; a number beyond them counts something else. */
const isYear = ({ year, era }: YearReading, hijri: boolean): boolean =>
  era !== null || (year >= (hijri ? 1000 : 1300) && year <= 2100);

/** «عام 2003», «العام 2014», «سنة 67», «عام ألفين وثلاثة»: the year with its head. */
export function namedYear(reader: Reader, token: number, peeled = false): YearReading | null {
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    if (unit.row.value !== "Y" || unit.row.number === "pl") continue;
    const at = unit.last + 1;
    const year = readYearPair(reader, at) ?? readYear(reader, at, true) ?? readShortYear(reader, at);
    if (year !== null && !reader.isMark(year.last + 1, Mark.PERCENT))
      return { ...year, first: token, peeled: unit.peeled };
  }
  return null;
}

/** The year told at the end of a range or a list, for its members before: «من يناير إلى مارس 2011». */
export function sharedYear(reader: Reader, after: number, month: number): number | null {
  const at = connected(reader, after);
  if (at === null) return null;
  const day = readDayNumber(reader, at);
  const next = day === null ? at : stepOf(reader, day.last + 1);
  const other = monthAt(reader, next, day === null);
  if (other === null || other.hijri) return null;
  const from = reader.lead(other.last + 2) === "from" ? other.last + 2 : other.last + 1;
  const year = namedYear(reader, from) ?? readYear(reader, other.last + 1, true);
  if (year === null || year.year < 1300) return null;
  return other.month >= month ? year.year : year.year - 1;
}

/** «30 أو 31 يوليو», «من 3 إلى 5 مايو» */
const JOINING = new Set(["to", "until", "or"]);

/** Where the next member of a list or a range begins: after «و», «إلى», «حتى», a dash. */
export function connected(reader: Reader, token: number): number | null {
  if (reader.isAnd(token) || reader.isMark(token, Mark.DASH)) return token + 1;
  const lead = reader.word(token, Kind.LEAD, true);
  if (lead !== null && JOINING.has(lead.row.value ?? "")) return lead.last + 1;
  // «وأبريل», «والخامس»: the conjunction written with the word itself.
  return reader.isWord(token) && (readMonthName(reader, token, true)?.peeled ?? 0) > 0 ? token : null;
}

/** Steps over «من», between a day and its month or a part and its whole. */
export const stepOf = (reader: Reader, token: number): number => {
  const from = reader.word(token, Kind.LEAD);
  return from !== null && from.row.value === "from" && from.last === token ? token + 1 : token;
};
