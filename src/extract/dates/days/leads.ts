import type { TimexMod } from "../../../model/timex.js";
import { daySpan, type TimeSpan } from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import type { Reader, Word } from "../words/reader.js";
import { dayHead } from "./weekdays.js";

/** Words before the day that say which part of it, or how late. */
export interface DayLead {
  readonly part: string | null;
  readonly mod: TimexMod | null;
  readonly at: number;
  readonly first: number;
  readonly peeled: number;
  readonly headed: boolean;
}

/** «فجر», «وقت متأخر من مساء», «ساعات الصباح الأولى من», «يوم». */
export function readDayLead(reader: Reader, token: number): DayLead {
  let at = token;
  let peeled = -1;
  let part: string | null = null;
  let mod: TimexMod | null = null;
  let headed = false;
  const take = (word: Word): void => {
    if (peeled < 0) peeled = word.peeled;
    at = word.last + 1;
  };
  const stepOf = (): void => {
    const from = reader.word(at, Kind.LEAD);
    if (from !== null && from.row.value === "from" && from.last === at) at++;
  };
  const late = reader.word(at, Kind.LATE, true);
  if (late !== null) {
    take(late);
    mod = late.row.value as TimexMod;
    stepOf();
  } else {
    const hours = reader.words(at, Kind.UNIT, true).find((unit) => unit.row.value === "H" && unit.row.number === "pl");
    const inner = hours === undefined ? null : reader.word(hours.last + 1, Kind.DAY_PART);
    if (hours !== undefined && inner !== null) {
      take(hours);
      part = inner.row.value;
      at = inner.last + 1;
      const which = reader.word(at, Kind.ANCHOR);
      if (which !== null) {
        mod = which.row.value === "first" ? "START" : which.row.value === "recent" ? "END" : null;
        at = which.last + 1;
      }
      stepOf();
    }
  }
  const word = part === null ? reader.word(at, Kind.DAY_PART, peeled < 0) : null;
  if (word !== null) {
    take(word);
    part = word.row.value;
    stepOf();
  }
  const head = dayHead(reader, at, peeled < 0);
  if (head !== null) {
    take(head);
    headed = true;
  }
  return { part, mod, at, first: token, peeled: Math.max(0, peeled), headed };
}

export const withPart = (span: TimeSpan, part: string | null): TimeSpan => {
  if (part === null) return span;
  // «ليلة 25-26 يناير»: one night joins the two days.
  if (part === "NI" && span.grain === "period" && span.from !== null && span.to === span.from + 1)
    return daySpan(span.from, part);
  if (span.from === null || (span.grain !== "day" && span.grain !== "time")) {
    return span.grain === "day" ? { ...span, type: "TIME", grain: "time", value: `${span.value}T${part}` } : span;
  }
  // A day of the Hijri calendar begins at sunset: the night of the 27th is the one before it.
  const marked = daySpan(part === "NI" && span.calendar === "hijri" ? span.from - 1 : span.from, part);
  return { ...marked, calendar: span.calendar, doubt: span.doubt };
};

/** A part of the day after it: «أمس مساء», «الجمعة فجرا». */
export function partAfter(reader: Reader, token: number): Word | null {
  const word = reader.word(token, Kind.DAY_PART_ADVERB);
  return word !== null && /^(MO|AF|EV|NI)$/.test(word.row.value ?? "") ? word : null;
}
