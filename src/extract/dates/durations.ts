import type { TimexMod } from "../../model/timex.js";
import type { Context } from "./context.js";
import type { Ground } from "./found.js";
import { Kind } from "./kinds.js";
import { readMonthName } from "./month-names.js";
import { Mark, type Reader, type Word } from "./reader.js";
import { isWhole } from "./years.js";

/** A length of time as the text gives it. */
export interface Length {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  /** TIMEX3 unit: Y, M, W, D, H, MIN, S, DE, CE. */
  readonly unit: string;
  /** Null where it is vague: «عدة أيام», «سنوات». */
  readonly amount: number | null;
  /** The other end of «30 – 45 دقيقة». */
  readonly high: number | null;
  /** Further parts: the half year of «عامين ونصف العام», the months of «سنة وشهرين». */
  readonly rest: string;
  readonly mod: TimexMod | null;
  /** «الماضية», «المقبلة» and the like behind it. */
  readonly anchor: string | null;
  /** A bare «يوم» or «أيام» with nothing to count it: only a preposition makes it a length. */
  readonly bare: boolean;
  /** A definite noun: «الأيام الماضية», «الساعات الأولى». */
  readonly definite: boolean;
  readonly number: "sg" | "du" | "pl";
  readonly grounds: readonly Ground[];
}

const CLOCK_UNITS = new Set(["H", "MIN", "S"]);

/** The TIMEX3 value of a length. */
export function lengthValue({ unit, amount, rest }: Length): string {
  const clock = CLOCK_UNITS.has(unit);
  const letter = unit === "MIN" ? "M" : unit === "N" ? "D" : unit;
  return `P${clock ? "T" : ""}${amount === null ? "X" : amount}${letter}${rest}`;
}

/** A half, quarter or third of a unit, as the value writes it. */
function partOf(unit: string, fraction: number): { readonly unit: string; readonly amount: number } | null {
  const into: Readonly<Record<string, readonly [string, number]>> = {
    Y: ["M", 12],
    H: ["MIN", 60],
    MIN: ["S", 60],
    D: ["H", 24],
    M: ["D", 30],
    DE: ["Y", 10],
    CE: ["Y", 100],
    W: ["D", 7],
  };
  const smaller = into[unit];
  if (smaller === undefined) return null;
  const amount = smaller[1] * fraction;
  return { unit: smaller[0], amount: unit === "W" ? amount : Math.round(amount) };
}

/** «و نصف», «ونصف العام», «ونصف الساعة» behind a length. */
function andHalf(
  reader: Reader,
  token: number,
  unit: string,
): { readonly rest: string; readonly last: number; readonly fraction: number } | null {
  const glued = reader.word(token, Kind.FRACTION, true);
  const apart = reader.isAnd(token) ? reader.word(token + 1, Kind.FRACTION) : null;
  const word = glued !== null && glued.peeled > 0 ? glued : apart;
  if (word === null) return null;
  const fraction = Number(word.row.value);
  const half = partOf(unit, fraction);
  if (half === null) return null;
  const same = reader.words(word.last + 1, Kind.UNIT).find((one) => one.row.value === unit && one.row.number === "sg");
  const clock = CLOCK_UNITS.has(half.unit) && !CLOCK_UNITS.has(unit) ? "T" : "";
  const letter = half.unit === "MIN" ? "M" : half.unit;
  return { rest: `${clock}${half.amount}${letter}`, last: same?.last ?? word.last, fraction };
}

/** Words behind a length that still belong to it: «على الأقل», «تقريبا», «كاملة», «من الزمن». */
function tailOf(reader: Reader, token: number): { readonly mod: TimexMod | null; readonly last: number } {
  const after = reader.word(token, Kind.MODIFIER_AFTER);
  if (after !== null) return { mod: after.row.value as TimexMod, last: after.last };
  return { mod: null, last: token - 1 };
}

const unitWords = (reader: Reader, token: number, peeled: boolean): Word[] => reader.words(token, Kind.UNIT, peeled);

/** What stands after a bare unit and shows that it opens another expression: «يوم الجمعة», «شهر مايو», «عام 2003». */
function opensAnother(reader: Reader, unit: Word): boolean {
  const next = unit.last + 1;
  if (
    reader.isDigits(next) ||
    reader.is(next, Kind.WEEKDAY, false) ||
    reader.is(next, Kind.RELATIVE_DAY, false) ||
    reader.is(next, Kind.FEAST, false)
  )
    return true;
  if (readMonthName(reader, next) !== null) return true;
  const number = reader.numberAt(next);
  return number !== null && number.low > 31;
}

/** Numbers that news writes after a noun for one or two of it: «شهر واحد», «عامين اثنين». */
function countAfter(reader: Reader, token: number, amount: number): number {
  const number = reader.numberAt(token);
  return number !== null && !number.ordinal && !number.digits && number.low === amount && number.peeled === 0
    ? number.last
    : token - 1;
}

interface Start {
  readonly first: number;
  readonly peeled: number;
  readonly amount: number | null;
  readonly high: number | null;
  readonly unit: Word;
  readonly counted: boolean;
  readonly grounds: Ground[];
  readonly last: number;
}

function countedUnit(reader: Reader, token: number): Start | null {
  const number = reader.numberAt(token);
  if (number === null || number.ordinal) return null;
  if (
    number.digits &&
    !isWhole(reader, token) &&
    number.low === number.high &&
    Number.isInteger(number.low) &&
    number.last === token
  )
    return null;
  const article = reader.isDigits(token) ? reader.articleBefore(token) : null;
  let at = number.last + 1;
  // «3 إلى 5 أيام», «30 - 45 دقيقة»
  let high = number.high;
  if (number.low === number.high) {
    const lead = reader.word(at, Kind.LEAD);
    const to = reader.isMark(at, Mark.DASH) ? at + 1 : lead !== null && lead.row.value === "to" ? lead.last + 1 : -1;
    const second = to === -1 ? null : reader.numberAt(to);
    if (second !== null && !second.ordinal && second.low > number.low) {
      high = second.high;
      at = second.last + 1;
    }
  }
  const unit =
    unitWords(reader, at, false).find((word) => !word.row.definite && word.row.number !== "du") ??
    (article === null ? undefined : unitWords(reader, at, false)[0]);
  // «دورة 2017 يوم الأربعاء»: the number counts no days.
  if (unit === undefined || (unit.row.number === "sg" && opensAnother(reader, unit)))
    return null;
  return {
    first: article?.first ?? token,
    peeled: article?.peeled ?? number.peeled,
    amount: number.low,
    high: high === number.low ? null : high,
    unit,
    counted: true,
    grounds: [
      { part: "count", first: token, last: number.last },
      { part: "unit", first: unit.first, last: unit.last },
    ],
    last: unit.last,
  };
}

/** «عدة أيام», «بضع ساعات», «نصف ساعة». */
function vagueUnit(reader: Reader, token: number): (Start & { readonly fraction?: number }) | null {
  const vague = reader.word(token, Kind.VAGUE, true);
  if (vague !== null) {
    const unit = unitWords(reader, vague.last + 1, false).find((word) => word.row.number === "pl");
    if (unit === undefined) return null;
    return {
      first: token,
      peeled: vague.peeled,
      amount: null,
      high: null,
      unit,
      counted: true,
      last: unit.last,
      grounds: [
        { part: "count", first: token, last: vague.last },
        { part: "unit", first: unit.first, last: unit.last },
      ],
    };
  }
  const fraction = reader.word(token, Kind.FRACTION, true);
  if (fraction === null) return null;
  const unit = unitWords(reader, fraction.last + 1, false).find(
    (word) => word.row.number === "sg" && !word.row.definite,
  );
  if (unit === undefined) return null;
  return {
    first: token,
    peeled: fraction.peeled,
    amount: 1,
    high: null,
    unit,
    counted: true,
    last: unit.last,
    fraction: Number(fraction.row.value),
    grounds: [
      { part: "count", first: token, last: fraction.last },
      { part: "unit", first: unit.first, last: unit.last },
    ],
  };
}

/** Behind a definite noun, «الستة» and the like: «الأشهر الستة الماضية», «الساعات الـ48 المقبلة». */
function countInside(reader: Reader, token: number): { readonly amount: number; readonly last: number } | null {
  const digits =
    reader.isDigits(token + 1) && reader.articleBefore(token + 1) !== null
      ? token + 1
      : reader.isDigits(token)
        ? token
        : -1;
  if (digits !== -1) return { amount: reader.digits(digits), last: digits };
  const number = reader.numberAt(token);
  // «الستة», «العشر» are cardinals with the article; some read them as ordinals, which a plural noun rules out.
  return number !== null && !number.digits && number.peeled === 0 && number.low >= 2
    ? { amount: number.low, last: number.last }
    : null;
}

/** Reads a length of time at a token, with a hedge before it. */
export function readLength(context: Context, token: number): Length | null {
  const { reader } = context;
  const hedge = reader.word(token, Kind.MODIFIER, true);
  if (hedge !== null) {
    if (["START", "MID", "END"].includes(hedge.row.value ?? "")) return null;
    const inner = readPlainLength(context, hedge.last + 1);
    if (inner === null || inner.peeled > 0) return null;
    return {
      ...inner,
      first: token,
      peeled: hedge.peeled,
      bare: inner.bare && inner.number === "pl",
      mod: inner.mod ?? (hedge.row.value as TimexMod),
    };
  }
  return readPlainLength(context, token);
}

function readPlainLength(context: Context, token: number): Length | null {
  const { reader } = context;
  const start: (Start & { readonly fraction?: number }) | null =
    countedUnit(reader, token) ?? vagueUnit(reader, token) ?? bareUnit(reader, token);
  if (start === null) return null;
  const { unit, counted } = start;
  let code = unit.row.value ?? "";
  let { amount, last } = start;
  const { definite } = unit.row;
  const number = unit.row.number ?? "sg";
  let anchor: string | null = null;
  let bare = !counted && number !== "du";
  if (definite) {
    const inside = number === "pl" ? countInside(reader, last + 1) : null;
    if (inside !== null) {
      amount = inside.amount;
      last = inside.last;
    }
  }
  if (!counted && !definite && number !== "pl") {
    const count = countAfter(reader, last + 1, number === "du" ? 2 : 1);
    if (count > last) bare = false;
    last = count;
  }
  const few = reader.word(last + 1, Kind.COUNTED);
  if (few !== null && (number !== "sg" || few.row.value === "1" || counted)) {
    last = few.last;
    if (few.row.value !== "1" || number === "sg") bare = false;
  }
  let rest = "";
  if (start.fraction !== undefined) {
    const part = partOf(code, start.fraction);
    if (part === null) return null;
    code = part.unit;
    amount = part.amount;
  } else if (amount !== null && !definite) {
    const half = andHalf(reader, last + 1, code);
    if (half !== null) {
      rest = code === "W" ? "" : half.rest;
      if (code === "W") amount += half.fraction;
      last = half.last;
      bare = false;
    } else {
      const more = andMore(reader, last + 1, code);
      if (more !== null) {
        rest = more.rest;
        last = more.last;
        bare = false;
      }
    }
  }
  const word = reader.word(last + 1, Kind.ANCHOR);
  const which = word?.row.value ?? "";
  if (
    word !== null &&
    ["last", "recent", "next", "few-last", "few-next", "first", "previous", "following"].includes(which)
  ) {
    if (definite || number !== "sg" || counted) {
      anchor = which;
      last = word.last;
    }
  }
  const tail = tailOf(reader, last + 1);
  return {
    first: start.first,
    peeled: start.peeled,
    last: tail.last,
    unit: code,
    amount,
    high: start.high,
    rest,
    mod: tail.mod,
    anchor,
    bare,
    definite,
    number,
    grounds: start.grounds,
  };
}

/** «سنة وشهرين», «ساعتين و15 دقيقة»: a smaller unit joined by و. */
function andMore(reader: Reader, token: number, unit: string): { readonly rest: string; readonly last: number } | null {
  const order = ["CE", "DE", "Y", "M", "W", "D", "H", "MIN", "S"];
  let at = token;
  let amount: number | null = null;
  const apart = reader.isAnd(token);
  if (apart) at++;
  const number = reader.numberAt(at);
  let word: Word | undefined;
  if (number !== null && !number.ordinal && (apart || number.peeled > 0)) {
    amount = number.low;
    word = unitWords(reader, number.last + 1, false).find((one) => !one.row.definite);
  } else {
    word = unitWords(reader, at, true).find(
      (one) => one.row.number === "du" && !one.row.definite && (apart || one.peeled > 0),
    );
    if (word !== undefined) amount = 2;
  }
  if (word === undefined || amount === null) return null;
  const code = word.row.value ?? "";
  if (order.indexOf(code) <= order.indexOf(unit)) return null;
  const clock = CLOCK_UNITS.has(code) && !CLOCK_UNITS.has(unit) ? "T" : "";
  return { rest: `${clock}${amount}${code === "MIN" ? "M" : code}`, last: word.last };
}

/** A unit with nothing that counts it: «يومين», «أيام», «ساعة», «الأيام» (which needs an anchor). */
function bareUnit(reader: Reader, token: number): Start | null {
  // What a number before it counts has been read, or left, with the number.
  if (reader.isDigits(token - 1)) return null;
  for (const unit of unitWords(reader, token, true)) {
    const { number, definite, value } = unit.row;
    if (number === "sg" && definite) continue;
    if ((value === "N" && number !== "du") || unit.row.needs !== null) continue;
    if (!definite && number !== "du" && opensAnother(reader, unit)) continue;
    if (
      number === "du" &&
      !definite &&
      (reader.isDigits(unit.last + 1) ||
        readMonthName(reader, unit.last + 1) !== null ||
        reader.is(unit.last + 1, Kind.WEEKDAY, false))
    )
      continue;
    return {
      first: token,
      peeled: unit.peeled,
      amount: number === "pl" ? null : number === "du" ? 2 : 1,
      high: null,
      unit,
      counted: false,
      last: unit.last,
      grounds: [{ part: "unit", first: unit.first, last: unit.last }],
    };
  }
  return null;
}
