import type { CivilDate } from "../calendar/days.js";
import { Kind } from "./kinds.js";
import { Mark, type Reader } from "./reader.js";

/** A year as the words give it. */
export interface YearReading {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly year: number;
  readonly era: "ce" | "ah" | "bce" | null;
  /** The second year of a pair: «2016/17». */
  readonly until?: number;
}

/** How far ahead, in years, a year without its era is still one of the Hijra: later ones are of a past century. */
const HIJRI_AHEAD = 5;

/**
 * Years in the seventh to sixteenth century of the Hijra that news writes: a number of this range may be one. Nobody
 * plans decades ahead without naming the era: «سقطت المدينة عام 1492» is no year to come.
 */
export const looksHijri = (year: number, today: CivilDate | null): boolean =>
  year >= 1200 && year <= (today === null ? 1500 : Math.floor((today.year - 622) * 1.0307) + 1 + HIJRI_AHEAD);

/** The era after a year: «م», «هـ», «للهجرة». */
function eraAfter(reader: Reader, token: number): { readonly era: "ce" | "ah" | "bce"; readonly last: number } | null {
  const bracket = reader.isMark(token, Mark.OPEN) ? 1 : 0;
  const word = reader.word(token + bracket, Kind.ERA);
  if (word === null || (bracket === 1 && !reader.isMark(word.last + 1, Mark.CLOSE))) return null;
  // «2000 م2», «2000 م مربع» is an area.
  if (reader.is(token, Kind.COUNT_NOUN)) return null;
  // A lone letter is an era only right behind its number: «2011م», or before a mark or the end.
  return { era: word.row.value as "ce" | "ah" | "bce", last: word.last + bracket };
}

/** Whether digits at a token are cut off from others: no decimal point, no thousands, no score. */
export function isWhole(reader: Reader, token: number): boolean {
  // «2017/2018» are two years; «3/4» is a fraction or a date.
  const years = (a: number, b: number): boolean => reader.length(a) === 4 && reader.length(b) === 4;
  const glue = (at: number): boolean =>
    reader.isMark(at, Mark.STOP) ||
    reader.isMark(at, Mark.COMMA) ||
    reader.isMark(at, Mark.COLON) ||
    (reader.isMark(at, Mark.SLASH) && !years(at - 1, at + 1));
  const before = glue(token - 1) && reader.isGlued(token) && reader.isGlued(token - 1) && reader.isDigits(token - 2);
  const after = glue(token + 1) && reader.isGlued(token + 1) && reader.isGlued(token + 2) && reader.isDigits(token + 2);
  return !before && !after && !reader.isMark(token + 1, Mark.PERCENT) && !reader.isMark(token - 1, Mark.PERCENT);
}

/** The number of a year at a token, in digits or words, with its era. `named`: «عام» or a month stands before it. */
export function readYear(reader: Reader, token: number, named: boolean): YearReading | null {
  if (reader.isDigits(token)) {
    const length = reader.length(token);
    const value = reader.digits(token);
    const era = eraAfter(reader, token + 1);
    const last = era?.last ?? token;
    if (!isWhole(reader, token)) return null;
    if (length === 4 && value >= 1000 && value <= 2199)
      return { first: token, peeled: 0, last, year: value, era: era?.era ?? null };
    if (length >= 1 && length <= 4 && era !== null && era.era !== "ce" && value > 0 && value < 3000) {
      return { first: token, peeled: 0, last, year: value, era: era.era };
    }
    return null;
  }
  if (!named) return null;
  const words = reader.numberAt(token);
  if (words === null || words.ordinal || words.digits || words.low !== words.high) return null;
  if (words.low < 1000 || words.low > 2199) return null;
  const era = eraAfter(reader, words.last + 1);
  return { first: token, peeled: words.peeled, last: era?.last ?? words.last, year: words.low, era: era?.era ?? null };
}

/** Two years in a row as one, «2016/17», «2001/2002», «89/90»: a financial year, a season. */
export interface YearPair extends YearReading {
  readonly until: number;
}

const century = (short: number): number => short + (short >= 35 ? 1900 : 2000);

export function readYearPair(reader: Reader, token: number): YearPair | null {
  const [first, last] = [token, token + 2];
  if (!reader.isDigits(first) || !reader.isMark(token + 1, Mark.SLASH) || !reader.isDigits(last)) return null;
  const lengths = [reader.length(first), reader.length(last)];
  if (lengths.some((length) => length !== 2 && length !== 4)) return null;
  // A third member makes it a date of the calendar.
  if ((reader.isMark(last + 1, Mark.SLASH) && reader.isDigits(last + 2)) || reader.isMark(token - 1, Mark.SLASH))
    return null;
  const one = reader.digits(first);
  const two = reader.digits(last);
  const year = lengths[0] === 4 ? one : century(one);
  if (two % 100 !== (year + 1) % 100 || (lengths[1] === 4 && two !== year + 1)) return null;
  if (year < 1300 || year > 2100) return null;
  const era = eraAfter(reader, last + 1);
  return { first, peeled: 0, last: era?.last ?? last, year, until: year + 1, era: era?.era ?? null };
}

/** A year of two digits, as «عام 67» writes it: of the last century but for the first third of a hundred. */
export function readShortYear(reader: Reader, token: number): YearReading | null {
  if (!reader.isDigits(token) || reader.length(token) !== 2 || !isWhole(reader, token)) return null;
  const value = reader.digits(token);
  return { first: token, peeled: 0, last: token, year: century(value), era: null };
}
