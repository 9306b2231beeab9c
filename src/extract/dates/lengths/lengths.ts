import type { TimexMod } from "../../../model/timex.js";
import type { Context } from "../context/context.js";
import type { Ground } from "../context/found.js";
import { Kind } from "../words/kinds.js";
import type { Reader } from "../words/reader.js";
import { bareUnit, countedUnit, type Start, vagueUnit } from "./counted-units.js";
import { andHalf, andMore, CLOCK_UNITS, partOf, unitWords } from "./units.js";

export const HOURS = new Set(["H", "MIN", "S"]);

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

/** The TIMEX3 value of a length. */
export function lengthValue({ unit, amount, rest }: Length): string {
  const clock = CLOCK_UNITS.has(unit);
  const letter = unit === "MIN" ? "M" : unit === "N" ? "D" : unit;
  return `P${clock ? "T" : ""}${amount === null ? "X" : amount}${letter}${rest}`;
}

/** Words behind a length that still belong to it: «على الأقل», «تقريبا», «كاملة», «من الزمن». */
function tailOf(reader: Reader, token: number): { readonly mod: TimexMod | null; readonly last: number } {
  const after = reader.word(token, Kind.MODIFIER_AFTER);
  if (after !== null) return { mod: after.row.value as TimexMod, last: after.last };
  return { mod: null, last: token - 1 };
}

/** Numbers that news writes after a noun for one or two of it: «شهر واحد», «عامين اثنين». */
function countAfter(reader: Reader, token: number, amount: number): number {
  const number = reader.numberAt(token);
  return number !== null && !number.ordinal && !number.digits && number.low === amount && number.peeled === 0
    ? number.last
    : token - 1;
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

/** «ما يقارب العام», «أكثر من الشهر»: behind a hedge the article counts one; «قرابة الساعة الخامسة» tells the time. */
function hedgedUnit(reader: Reader, token: number): Length | null {
  const unit = unitWords(reader, token, false).find((word) => word.row.definite && word.row.number === "sg");
  const code = unit?.row.value ?? "";
  if (unit === undefined || code === "D" || code === "N") return null;
  const next = unit.last + 1;
  if (reader.isDigits(next) || reader.numberAt(next) !== null || reader.is(next, Kind.ANCHOR, false)) return null;
  if (reader.is(next, Kind.CLOCK_HOUR) || reader.is(next, Kind.CLOCK_PART)) return null;
  return {
    first: token,
    peeled: 0,
    last: unit.last,
    unit: code,
    amount: 1,
    high: null,
    rest: "",
    mod: null,
    anchor: null,
    bare: false,
    definite: false,
    number: "sg",
    grounds: [{ part: "unit", first: token, last: unit.last }],
  };
}

/** Reads a length of time at a token, with a hedge before it. */
export function readLength(context: Context, token: number): Length | null {
  const { reader } = context;
  const hedge = reader.word(token, Kind.MODIFIER, true);
  if (hedge !== null) {
    if (["START", "MID", "END"].includes(hedge.row.value ?? "")) return null;
    const inner = readPlainLength(context, hedge.last + 1) ?? hedgedUnit(reader, hedge.last + 1);
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

/** «يوم أو يومين», «يوم أو اثنين»: where the second of them ends; -1 where it is no such pair. */
function orTwo(reader: Reader, token: number, code: string): number {
  const or = reader.word(token, Kind.LEAD);
  if (or === null || or.row.value !== "or") return -1;
  const dual = unitWords(reader, or.last + 1, false).find(
    ({ row }) => row.value === code && row.number === "du" && !row.definite,
  );
  if (dual !== undefined) return dual.last;
  const number = reader.numberAt(or.last + 1);
  return number !== null && number.low === 2 && !number.ordinal && !number.digits ? number.last : -1;
}

function readPlainLength(context: Context, token: number): Length | null {
  const { reader } = context;
  const start: Start | null = countedUnit(reader, token) ?? vagueUnit(reader, token) ?? bareUnit(reader, token);
  // «10، 000 سنة»: the end of a number that a mark cuts.
  if (start === null || start.amount === 0) return null;
  const { unit, counted } = start;
  let code = unit.row.value ?? "";
  let { amount, last } = start;
  // «عشرات السنين»: the article belongs to the vague count.
  const definite = unit.row.definite && start.many !== true;
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
  const more = bare && number === "sg" ? orTwo(reader, last + 1, code) : -1;
  if (more !== -1) {
    last = more;
    bare = false;
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
    high: more === -1 ? start.high : 2,
    rest,
    mod: tail.mod,
    anchor,
    bare,
    definite,
    number,
    grounds: start.grounds,
  };
}
