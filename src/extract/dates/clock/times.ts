import { clockText } from "../calendar/iso.js";
import type { Context, Earlier } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { clockSpan, openSpan, type Resolved, type TimeSpan, withTime } from "../context/timespan.js";
import { readDay } from "../days/days.js";
import { readAnchoredUnit } from "../periods/anchored-units.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader, type Word } from "../words/reader.js";
import { zoneAt } from "./zones.js";

/** Hour and minute as written, before the part of the day says which half of it. */
interface Clock {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  /** A mark or the word for «hour» shows that it is a time; a bare hour needs the part of the day. */
  readonly sure: boolean;
}

function minutesAfter(reader: Reader, token: number): { readonly minutes: number; readonly last: number } | null {
  const word = reader.word(token, Kind.CLOCK_PART);
  if (word !== null && /^[+-]/.test(word.row.value ?? "")) return { minutes: Number(word.row.value), last: word.last };
  // «وستة عشر دقيقة», «و30 دقيقة»
  const apart = reader.isAnd(token);
  const number = reader.numberAt(apart ? token + 1 : token);
  if (number === null || number.ordinal || (!apart && number.peeled === 0) || number.low > 59) return null;
  const unit = reader.words(number.last + 1, Kind.UNIT).find((one) => one.row.value === "MIN");
  return unit === undefined ? null : { minutes: number.low, last: unit.last };
}

/** «العاشرة وعشرين دقيقة»: hour and minutes look like one ordinal, the thirtieth. */
function minutesInside(reader: Reader, hour: Word): { readonly minutes: number; readonly last: number } | null {
  const number = reader.numberAt(hour.first);
  if (number === null || !number.ordinal || number.last <= hour.last) return null;
  const minutes = number.low - hour.value;
  const unit = reader.words(number.last + 1, Kind.UNIT).find((one) => one.row.value === "MIN");
  return unit === undefined || minutes < 1 || minutes > 59 ? null : { minutes, last: unit.last };
}

function digitsClock(reader: Reader, token: number, headed: boolean): Clock | null {
  if (!reader.isDigits(token)) return null;
  if (reader.length(token) === 4) return militaryClock(reader, token, headed);
  if (reader.length(token) > 2) return null;
  const hour = reader.digits(token);
  if (hour > 24) return null;
  const separator = [Mark.COLON, Mark.STOP, Mark.COMMA].find((code) => reader.isMark(token + 1, code));
  const joined =
    separator !== undefined &&
    reader.isDigits(token + 2) &&
    reader.length(token + 2) === 2 &&
    reader.isGlued(token + 2) &&
    reader.isGlued(token + 1);
  if (joined && reader.digits(token + 2) < 60) {
    const further = reader.isMark(token + 3, separator) && reader.isDigits(token + 4) && reader.isGlued(token + 4);
    if (further || (reader.isMark(token - 1, separator) && reader.isGlued(token))) return null;
    if (
      separator !== Mark.COLON &&
      !headed &&
      !zoneAt(reader, token + 3) &&
      !reader.is(token + 3, Kind.DAY_PART_ADVERB)
    )
      return null;
    return {
      first: token,
      peeled: 0,
      last: token + 2,
      hour,
      minute: reader.digits(token + 2),
      sure: separator === Mark.COLON || headed,
    };
  }
  if (!headed && !reader.is(token + 1, Kind.DAY_PART_ADVERB, false)) return null;
  if (hour === 0 && !headed) return null;
  return { first: token, peeled: 0, last: token, hour, minute: 0, sure: headed };
}

/** «الساعة 0035», «1500 ت غ»: agencies write hour and minute in one. */
function militaryClock(reader: Reader, token: number, headed: boolean): Clock | null {
  const value = reader.digits(token);
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (hour > 24 || minute > 59 || (!headed && !zoneAt(reader, token + 1))) return null;
  return { first: token, peeled: 0, last: token, hour, minute, sure: true };
}

/** «الساعة العاشرة والنصف», «14:30», «الثالثة عصرا», «منتصف النهار». */
function readClockFace(reader: Reader, token: number): Clock | null {
  const head = reader.word(token, Kind.CLOCK, true);
  // «الساعة» tells the time; «ساعة» alone is a length.
  const at = head === null ? token : head.last + 1;
  const headed = head !== null;
  const face = (): Clock | null => {
    const digits = digitsClock(reader, at, headed);
    if (digits !== null) return digits;
    const whole = reader.word(at, Kind.CLOCK_PART, !headed);
    if (whole !== null && /^\d/.test(whole.row.value ?? "")) {
      return {
        first: at,
        peeled: whole.peeled,
        last: whole.last,
        hour: whole.value === 24 ? 0 : whole.value,
        minute: 0,
        sure: headed,
      };
    }
    const hour = reader.word(at, Kind.CLOCK_HOUR, !headed);
    if (hour === null) return null;
    const inside = minutesInside(reader, hour);
    if (inside !== null)
      return {
        first: at,
        peeled: hour.peeled,
        last: inside.last,
        hour: hour.value,
        minute: inside.minutes,
        sure: true,
      };
    return { first: at, peeled: hour.peeled, last: hour.last, hour: hour.value, minute: 0, sure: false };
  };
  const clock = face();
  if (clock === null) return null;
  const minutes = minutesAfter(reader, clock.last + 1);
  const extended = minutes === null ? clock : withMinutes(clock, minutes.minutes, minutes.last);
  return head === null ? extended : { ...extended, first: token, peeled: head.peeled, sure: true };
}

function withMinutes(clock: Clock, minutes: number, last: number): Clock {
  const total = clock.hour * 60 + clock.minute + minutes + 24 * 60;
  return { ...clock, hour: Math.floor(total / 60) % 24, minute: total % 60, last, sure: true };
}

/** The hour of twenty-four that a part of the day makes of one of twelve. */
function hourIn(hour: number, part: string | null): number {
  switch (part) {
    case "AF":
      return hour < 9 ? hour + 12 : hour;
    case "EV":
      return hour < 12 ? hour + 12 : hour;
    case "NI":
      return hour >= 6 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour;
    case "PM":
      return hour < 12 ? hour + 12 : hour;
    case "AM":
      return hour === 12 ? 0 : hour;
    default:
      return hour === 24 ? 0 : hour;
  }
}

interface Setting {
  readonly part: string | null;
  readonly day: Found | null;
  readonly last: number;
}

/** «الساعة 5:30 م»: behind a time the letter stands for the evening, not for the era. */
function eveningLetter(reader: Reader, token: number): Word | null {
  const word = reader.word(token, Kind.ERA);
  return word !== null && word.row.value === "ce" && word.first === word.last && reader.length(token) === 1
    ? word
    : null;
}

/** What follows the clock: the part of the day, the day, the zone. */
function settingOf(context: Context, token: number, sure: boolean): Setting {
  const { reader } = context;
  let at = token;
  let part: string | null = null;
  let last = token - 1;
  const adverb = reader.word(at, Kind.DAY_PART_ADVERB);
  const stepOf = (): void => {
    const from = reader.word(at, Kind.LEAD);
    if (from !== null && from.row.value === "from" && from.last === at) at++;
  };
  const day = (): Found | null => {
    const found = readDay(context, at);
    const { grain } = found?.span ?? { grain: "none" };
    return found !== null && found.peeled === 0 && found.first === at && (grain === "day" || grain === "time")
      ? found
      : null;
  };
  // «السابعة مساء الجمعة» is the evening of Friday: the longer reading first.
  stepOf();
  const direct = day();
  if (direct !== null) {
    const value = /T(MO|AF|EV|NI|DT)$/.exec(direct.span.value);
    return { part: value?.[1] ?? null, day: direct, last: direct.last };
  }
  if (adverb !== null) {
    part = adverb.row.value;
    last = adverb.last;
    at = last + 1;
  } else {
    const word = reader.word(at, Kind.DAY_PART);
    const letter = word === null && sure ? eveningLetter(reader, at) : null;
    if (letter !== null) {
      part = "PM";
      last = letter.last;
      at = last + 1;
    } else if (word !== null) {
      part = word.row.value;
      last = word.last;
      at = last + 1;
    } else if (at !== token) return { part: null, day: null, last };
  }
  stepOf();
  const found = day();
  return found === null ? { part, day: null, last } : { part, day: found, last: found.last };
}

/** The day that the text is at: told in this sentence or the last, and not as the start of a stretch («منذ 27 نوفمبر»). */
function nearDay(context: Context, token: number): Earlier | null {
  const earlier = context.lastDay;
  if (earlier === null || context.sentenceOf(token) - earlier.sentence > 1) return null;
  return context.reader.before(earlier.found.first, Kind.SINCE) === null ? earlier : null;
}

/** «الساعة الواحدة ظهرا في 2 أكتوبر», «14:00 (18:00 بتوقيت غرينتش) الأربعاء»: the day that stands further on. */
function dayBehind(context: Context, token: number): Found | null {
  const { reader } = context;
  const zone = reader.word(token, Kind.ZONE);
  const at = zone === null ? token : zone.last + 1;
  const lead = reader.lead(at + 1);
  const led = lead === "in" || lead === "on";
  // «بالتوقيت المحلي الأحد»
  if (!led && zone === null) return null;
  const found = readDay(context, led ? at + 1 : at);
  return found !== null && found.peeled === 0 && found.span.grain === "day" ? found : null;
}

/** A time of the clock, with its day where that stands beside it, else on the day that the text is at. */
export function readClock(context: Context, token: number): Found | null {
  const { reader } = context;
  const clock = readClockFace(reader, token);
  if (clock === null) return null;
  const setting = settingOf(context, clock.last + 1, clock.sure);
  const zone = zoneAt(reader, setting.last + 1);
  const lead = reader.before(token, Kind.LEAD)?.row.value ?? "";
  if (!clock.sure && setting.part === null && !zone && setting.day === null) return null;
  // «17:0» scores and verses: a bare pair of figures wants a preposition, a zone, a part of the day or the word «hour».
  if (!clock.sure && lead === "" && setting.part === null && !zone) return null;
  const hour = hourIn(clock.hour, setting.part);
  const behind = setting.day === null ? dayBehind(context, Math.max(clock.last, setting.last) + 1) : null;
  const near = setting.day === null && behind === null ? nearDay(context, token) : null;
  const day = setting.day?.span.from ?? behind?.span.from ?? near?.found.span.from ?? context.dct;
  const resolved: Resolved =
    setting.day !== null
      ? setting.day
      : behind !== null
        ? { ...behind, confidence: "likely" }
        : near !== null
          ? { span: near.found.span, anchor: context.anchorOf(near), basis: { day: "resolved" }, confidence: "likely" }
          : {
              span: openSpan("XXXX-XX-XX"),
              anchor: context.publication,
              basis: { day: "assumed" },
              confidence: "possible",
            };
  const span: TimeSpan =
    day === null || day === undefined
      ? openSpan(
          `${setting.day?.span.value.replace(/T.*$/, "") ?? "XXXX-XX-XX"}${clockText(hour, clock.minute)}`,
          "time",
          "TIME",
        )
      : clockSpan(day, hour, clock.minute);
  const place = { first: token, peeled: clock.peeled, last: Math.max(clock.last, setting.last) };
  return {
    ...foundBy("dates/clock", place, resolved, [{ part: "clock", first: clock.first, last: clock.last }]),
    span,
    basis: withTime(resolved.basis),
    mod: (setting.day ?? behind)?.mod,
    troubles: setting.day?.troubles ?? [],
    statesYear: setting.day?.statesYear ?? false,
  };
}

/** «منتصف الليل»: midnight without a clock is a part of the day. */
export function readMidnight(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.CLOCK_PART, true);
  if (word === null || !/^\d/.test(word.row.value ?? "")) return null;
  const unit = readAnchoredUnit(context, word.last + 1);
  if (unit !== null) return null;
  const near = nearDay(context, token);
  const base = near?.found.span.from ?? context.dct;
  const anchor = near === null ? context.publication : context.anchorOf(near);
  const hour = word.value === 24 ? 0 : word.value;
  const span =
    base === null || base === undefined
      ? openSpan(`XXXX-XX-XX${clockText(hour, 0)}`, "time", "TIME")
      : clockSpan(base, hour, 0);
  const place = { first: token, peeled: word.peeled, last: word.last };
  return foundBy("dates/clock", place, { span, anchor, basis: { time: "stated" }, confidence: "possible" });
}
