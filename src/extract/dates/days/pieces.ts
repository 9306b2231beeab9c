import { ALEF, LAM } from "../../../text/letters.js";
import { weekdayOf } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import type { Found } from "../context/found.js";
import { readFullDate } from "../months/month-dates.js";
import { sharedAnchor } from "../months/shared-anchors.js";
import { monthAt, readDayNumber } from "../words/day-numbers.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader, type Word } from "../words/reader.js";
import { dayHead, readWeekday, type WeekdayName } from "./weekdays.js";

/** One way to name the day: weekday, relative day or calendar date. */
interface DayPiece {
  readonly kind: "weekday" | "relative" | "date";
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly weekday?: WeekdayName;
  readonly offset?: number;
  readonly part?: string | null;
  readonly found?: Found;
}

/** «اليوم الأول», «اليوم العشرون», «لليوم الـ84»: a day by its number in a row; «اليوم الـ25 من يناير» is a date. */
function isNumbered(reader: Reader, next: number): boolean {
  const article = reader.isDigits(next + 1) && reader.articleBefore(next + 1) !== null;
  if (article) return readDayNumber(reader, next + 1) === null || monthBehind(reader, next + 2) === null;
  // «اليوم الاثنين» is Monday, not «the two».
  const number = reader.is(next, Kind.WEEKDAY, false) ? null : reader.numberAt(next);
  if (number === null || number.digits || number.peeled > 0 || !reader.isDefinite(next)) return false;
  return (number.ordinal || number.definite) && monthBehind(reader, number.last + 1) === null;
}

const monthBehind = (reader: Reader, token: number): unknown =>
  monthAt(reader, reader.lead(token + 1) === "from" ? token + 1 : token);

/** «المصري اليوم», «"العالم اليوم"»: the word ends the name of a paper or a station. */
function endsName(reader: Reader, word: Word): boolean {
  if (word.peeled > 0) return false;
  const { first } = word;
  // «وقعت مصر اليوم الثلاثاء»: the weekday shows that it is the day after all.
  if (reader.before(first, Kind.NAME_TAIL)?.row.value === "today" && !reader.is(word.last + 1, Kind.WEEKDAY))
    return true;
  const quoted = reader.isMark(word.last + 1, Mark.QUOTE) && reader.isMark(first - 2, Mark.QUOTE);
  return quoted && (reader.isDefinite(first - 1) || reader.isName(first - 1));
}

const isBareAfterLam = (reader: Reader, { first, peeled }: Word): boolean =>
  reader.unit(first, peeled - 1) === LAM && reader.rawUnit(first, peeled) === ALEF && !reader.isDefinite(first);

/** Where the word is no day counted from publication: «اليوم العالمي», «المصري اليوم», «مرتين في اليوم», «بأمس الحاجة». */
function isOtherDay(reader: Reader, word: Word): boolean {
  const next = word.last + 1;
  const tail = reader.word(next, Kind.DAY_TAIL);
  // «بأمس الحاجة»: in the most pressing need.
  if (tail?.row.value === "need") return true;
  if (word.last !== word.first) return false;
  // «لامس» touched; «لأمس», with its hamza, is for yesterday.
  if (word.row.id === "rel.yesterday" && word.peeled > 0 && isBareAfterLam(reader, word)) return true;
  // «الليلة التي», «الليلة الثانية», «في الليلة الختامية»: another night.
  const inside = reader.lead(word.first) === "in" && word.peeled === 0;
  if (word.row.id === "rel.tonight")
    return tail !== null || isNumbered(reader, next) || (inside && reader.isDefinite(next));
  // «عدن الغد», «قناة الغد»: names that end in tomorrow.
  if (word.row.id === "rel.tomorrow")
    return word.peeled === 0 && reader.before(word.first, Kind.NAME_TAIL)?.row.value === "tomorrow";
  if (word.row.id !== "rel.today") return false;
  if (tail !== null || isNumbered(reader, next)) return true;
  const anchor = reader.word(next, Kind.ANCHOR)?.row.value ?? "this";
  if (anchor !== "this" && !anchor.endsWith("-before")) return true;
  return endsName(reader, word) || inside;
}

export function readPiece(context: Context, token: number, headed: boolean, peeled: boolean): DayPiece | null {
  const { reader } = context;
  const relative = reader.word(token, Kind.RELATIVE_DAY, peeled);
  if (relative !== null && !isOtherDay(reader, relative)) {
    const value = relative.row.value ?? "0";
    const part = value.endsWith("NI") ? "NI" : null;
    return {
      kind: "relative",
      first: token,
      peeled: relative.peeled,
      last: relative.last,
      offset: relative.value,
      part,
    };
  }
  const weekday = readWeekday(reader, token, headed, peeled);
  if (weekday !== null) return { kind: "weekday", first: token, peeled: weekday.peeled, last: weekday.last, weekday };
  // «مساء الـ4 من أغسطس», «يوم الـ17 من يوليو»: the digits stand behind their article.
  const article = reader.articleBefore(token + 1)?.peeled === 0 && reader.isDigits(token + 1);
  const found = readFullDate(context, article ? token + 1 : token);
  if (found === null || found.first < token - 1) return null;
  return { kind: "date", first: found.first, peeled: found.peeled, last: found.last, found };
}

/** Steps over what may stand between two names of one day: «، », «(», «الموافق». */
function between(
  reader: Reader,
  token: number,
): { readonly at: number; readonly bracket: boolean; readonly marked: boolean; readonly equals: boolean } {
  let at = token;
  let bracket = false;
  let marked = false;
  if (reader.isMark(at, Mark.OPEN)) {
    bracket = true;
    at++;
  } else if (reader.isMark(at, Mark.COMMA) || reader.isMark(at, Mark.DASH) || reader.isMark(at, Mark.SLASH)) {
    marked = true;
    at++;
  }
  const word = reader.word(at, Kind.CORRESPONDING);
  if (word !== null) {
    at = word.last + 1;
    marked = false;
    if (reader.lead(at + 1) === "on") at++;
  }
  return { at, bracket, marked, equals: word !== null };
}

/** «لليوم الأول», «اليوم الأول»: the definite day before its number in the month. */
const numberedHead = (reader: Reader, token: number): Word | null =>
  reader.words(token, Kind.UNIT, true).find(({ row }) => row.value === "D" && row.definite && row.number === "sg") ??
  null;

export interface PieceList {
  readonly pieces: DayPiece[];
  readonly last: number;
  readonly anchor: string | null;
}

/** Whether a second piece can tell the same day as those before it. */
function fits(
  context: Context,
  pieces: readonly DayPiece[],
  next: DayPiece,
  { marked, bracket }: { readonly marked: boolean; readonly bracket: boolean },
): boolean {
  if (next.kind === "weekday" || next.kind === "relative") {
    if (pieces.some((piece) => piece.kind === next.kind))
      return next.kind === "relative" && bracket && pieces.length === 1;
    if (!marked) return true;
    // After a comma only a day that agrees: «أمس، الجمعة» but not «أمس، السبت المقبل».
    const relative = [...pieces, next].find((piece) => piece.kind === "relative");
    const weekday = [...pieces, next].find((piece) => piece.kind === "weekday");
    if (relative === undefined || weekday === undefined || context.dct === null) return pieces[0].kind === "date";
    return weekdayOf(context.dct + (relative.offset ?? 0)) === weekday.weekday?.weekday;
  }
  const dates = pieces.filter((piece) => piece.kind === "date");
  if (dates.length === 0) return true;
  // A second date only in the other calendar.
  return dates.length === 1 && dates[0].found?.span.calendar !== next.found?.span.calendar;
}

export function readPieces(context: Context, token: number, headed: boolean, peeled: boolean): PieceList | null {
  const { reader } = context;
  const one = readPiece(context, token, headed, peeled);
  if (one === null) return null;
  const pieces = [one];
  let { last } = one;
  let anchor: string | null = null;
  for (;;) {
    const word: Word | null = anchor === null && one.kind === "weekday" ? reader.word(last + 1, Kind.ANCHOR) : null;
    if (
      word !== null &&
      ["last", "next", "this", "before-last", "after-next", "previous"].includes(word.row.value ?? "")
    ) {
      anchor = word.row.value;
      last = word.last;
      continue;
    }
    const gap = between(reader, last + 1);
    // «الموافق لليوم الأول من رمضان»
    const head = dayHead(reader, gap.at, false) ?? (gap.equals ? numberedHead(reader, gap.at) : null);
    const at = head === null ? gap.at : head.last + 1;
    const next = readPiece(context, at, head !== null, false);
    if (next === null || next.first < at - 1 || !fits(context, pieces, next, gap)) break;
    if (gap.bracket && !reader.isMark(next.last + 1, Mark.CLOSE)) break;
    pieces.push(next);
    last = next.last + (gap.bracket ? 1 : 0);
  }
  return {
    pieces,
    last,
    anchor: anchor ?? (one.kind === "weekday" ? sharedAnchor(reader, last + 1, Kind.WEEKDAY) : null),
  };
}
