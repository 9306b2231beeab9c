import { Kind } from "../words/kinds.js";
import type { Reader, Word } from "../words/reader.js";

export const CLOCK_UNITS = new Set(["H", "MIN", "S"]);

/** A half, quarter or third of a unit, as the value writes it. */
export function partOf(unit: string, fraction: number): { readonly unit: string; readonly amount: number } | null {
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
export function andHalf(
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

export const unitWords = (reader: Reader, token: number, peeled: boolean): readonly Word[] =>
  reader.words(token, Kind.UNIT, peeled);

/** «سنة وشهرين», «ساعتين و15 دقيقة», «سنتين وثلاثة أشهر و12 يوما»: smaller units joined by و. */
export function andMore(
  reader: Reader,
  token: number,
  unit: string,
): { readonly rest: string; readonly last: number } | null {
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
  const more = andMore(reader, word.last + 1, code);
  return {
    rest: `${clock}${amount}${code === "MIN" ? "M" : code}${more?.rest ?? ""}`,
    last: more?.last ?? word.last,
  };
}
