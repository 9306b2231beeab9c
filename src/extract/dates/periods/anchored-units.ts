import { ALEF_HAMZA_ABOVE, LAM, NOON, TA, YA } from "../../../text/letters.js";
import { civilDate } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import {
  centurySpan,
  daySpan,
  decadeSpan,
  monthSpan,
  openSpan,
  type Resolved,
  shifted,
  type TimeSpan,
  weekSpan,
  yearSpan,
} from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import type { Reader, Word } from "../words/reader.js";

/** «العام الماضي», «هذا الأسبوع», «نفس اليوم»: a unit with the word that says which one. */
export interface AnchoredUnit extends Found {
  readonly unit: string;
}

/** Units by their code, as a span around a day. */
function unitSpan(unit: string, day: number): TimeSpan | null {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "D":
      return daySpan(day);
    case "N":
      return daySpan(day, "NI");
    case "W":
      return weekSpan(day);
    case "M":
      return monthSpan(year, month);
    case "Y":
      return yearSpan(year);
    case "DE":
      return decadeSpan(year - (year % 10));
    case "CE":
      return centurySpan(Math.floor(year / 100));
    default:
      return null;
  }
}

export const OPEN_VALUE: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  N: "XXXX-XX-XXTNI",
  W: "XXXX-WXX",
  M: "XXXX-XX",
  Y: "XXXX",
  DE: "XXX",
  CE: "XX",
};
const SHIFT: Readonly<Record<string, number>> = {
  "before-last": -2,
  last: -1,
  this: 0,
  "this-before": 0,
  next: 1,
  "after-next": 2,
  same: 0,
  "same-before": 0,
  "that-before": 0,
  following: 1,
  previous: -1,
};
/** Words that count from a date of the text, not from publication. */
const FROM_TEXT = new Set(["same", "same-before", "that-before", "following", "previous"]);

/** The month from which on «العام الجديد» is the next one. */
const NEW_YEAR_FROM = 9;

/** «العام الجديد»: the one that has begun, late in the year the next. */
function newYearShift(context: Context, unit: string): number | undefined {
  if (unit !== "Y") return undefined;
  return (context.today?.month ?? 1) >= NEW_YEAR_FROM ? 1 : 0;
}

function resolve(context: Context, unit: string, which: string): Resolved | null {
  const shift = which === "new" ? newYearShift(context, unit) : SHIFT[which];
  if (shift === undefined) return null;
  const days = unit === "D" || unit === "N";
  if (FROM_TEXT.has(which)) {
    const earlier = days ? context.lastDay : context.lastDate;
    const base = earlier?.found.span.from ?? null;
    if (earlier !== null && base !== null) {
      const span = unitSpan(unit, base);
      if (span === null) return null;
      return {
        span: shifted(span, shift),
        anchor: context.anchorOf(earlier),
        basis: { value: "resolved" },
        confidence: "likely",
      };
    }
  } else if (days && which !== "this" && which !== "this-before") return null;
  const anchor = context.publication;
  if (context.dct === null)
    return { span: openSpan(OPEN_VALUE[unit] ?? "XXXX"), anchor, basis: {}, confidence: "possible" };
  const span = unitSpan(unit, context.dct);
  if (span === null) return null;
  return {
    span: shifted(span, shift),
    anchor,
    basis: { value: "resolved" },
    confidence: FROM_TEXT.has(which) ? "possible" : "certain",
  };
}

const finish = (
  context: Context,
  first: number,
  peeled: number,
  last: number,
  unit: Word,
  which: string,
): AnchoredUnit | null => {
  const code = unit.row.value ?? "";
  const resolved = resolve(context, code, which);
  if (resolved === null) return null;
  return Object.assign(foundBy("dates/anchored-unit", { first, peeled, last }, resolved), { unit: code });
};

/** The definite singular unit at a token. */
function definiteUnit(reader: Reader, token: number, peeled = false): Word | null {
  for (const word of reader.words(token, Kind.UNIT, peeled)) {
    if (!word.row.definite || word.row.number !== "sg" || OPEN_VALUE[word.row.value ?? ""] === undefined) continue;
    // «ألسنة»: tongues, not the year.
    if (word.row.value !== "Y" || reader.rawUnit(token, word.peeled) !== ALEF_HAMZA_ABOVE) return word;
  }
  return null;
}

/** «للحادث», «لأي»: a noun behind the preposition; «لتقوم», «ليصل» are verbs, which count nothing. */
function isForWhat(reader: Reader, token: number): boolean {
  if (!reader.isWord(token) || reader.length(token) < 3 || reader.unit(token, 0) !== LAM) return false;
  const second = reader.unit(token, 1);
  return second === LAM || (second !== YA && second !== TA && second !== NOON);
}

/** «الأمين العام السابق»: the adjective «general», not the year. */
const isGeneral = (reader: Reader, unit: Word): boolean =>
  unit.row.value === "Y" && unit.peeled === 0 && reader.before(unit.first, Kind.GENERAL_HEAD) !== null;

/**
 * Reads a unit with its anchor on either side. `bare` takes «العام» alone for this year, as «نهاية العام» and «3 من
 * الشهر» mean it.
 */
export function readAnchoredUnit(
  context: Context,
  token: number,
  options: { readonly peeled?: boolean; readonly bare?: boolean } = {},
): AnchoredUnit | null {
  const { reader } = context;
  const { peeled = false, bare = false } = options;
  const lead = reader.word(token, Kind.ANCHOR, peeled);
  if (lead !== null && (lead.row.value ?? "").endsWith("-before")) {
    const unit = definiteUnit(reader, lead.last + 1);
    if (unit === null) return null;
    // «هذا اليوم» is a word of its own; «تلك الليلة», «ذلك العام» go back to the text.
    return finish(context, token, lead.peeled, unit.last, unit, lead.row.value ?? "");
  }
  const unit = definiteUnit(reader, token, peeled);
  if (unit === null || isGeneral(reader, unit)) return null;
  const after = reader.word(unit.last + 1, Kind.ANCHOR);
  // «في اليوم التالي للحادث» counts from what is named after it.
  const counted =
    after !== null &&
    after.row.value === "following" &&
    (isForWhat(reader, after.last + 1) || reader.before(token, Kind.NAME_TAIL)?.row.value === "dayafter");
  // «اليوم هذه الورقة»: the demonstrative belongs to what follows.
  if (after !== null && !counted && !(after.row.value ?? "").endsWith("-before")) {
    const found = finish(context, token, unit.peeled, after.last, unit, after.row.value ?? "");
    if (found !== null) return found;
  }
  if (!bare || unit.row.value === "D" || unit.row.value === "N") return null;
  // «نهاية العام الدراسي»: another adjective makes it another kind of year.
  if (reader.word(unit.last + 1, Kind.DAY_TAIL)?.row.value === "year") return null;
  return finish(context, token, unit.peeled, unit.last, unit, "this");
}
