import { ALEF, ALEF_MADDA } from "../../../text/letters.js";
import { Kind } from "./kinds.js";
import { Mark, type Reader, type Word } from "./reader.js";

/** A month as the text names it, once or twice. */
export interface MonthName {
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly hijri: boolean;
  readonly month: number;
  /** The month of the second name where the two disagree. */
  readonly other: number | null;
  /** True where the word alone does not tell a month: مارس, صفر. */
  readonly needs: "date" | "number" | "lead" | null;
  /** «شهر» stands before it. */
  readonly headed: boolean;
}

/** آب is written with madda or a bare alef; with a hamza the same letters are «father» (أب) or the town of Ibb (إب). */
function isWrittenAsMonth(reader: Reader, word: Word): boolean {
  if (word.first !== word.last || reader.length(word.first) - word.peeled !== 2) return true;
  const first = reader.rawUnit(word.first, word.peeled);
  return first === ALEF || first === ALEF_MADDA;
}

function monthWord(reader: Reader, token: number, peeled: boolean): Word | null {
  const named = reader.word(token, Kind.MONTH, peeled);
  const gregorian = named !== null && isWrittenAsMonth(reader, named) ? named : null;
  const hijri = reader.word(token, Kind.HIJRI_MONTH, peeled);
  if (gregorian === null || hijri === null) return gregorian ?? hijri;
  return hijri.last > gregorian.last ? hijri : gregorian;
}

const isHijri = (word: Word): boolean => word.row.kind === "hijri-month";

/** A second name right after the first: «حزيران/يونيو», «آذار (مارس)», «تموز - يوليو», «يناير كانون الثاني». */
function secondName(reader: Reader, one: Word): { readonly word: Word; readonly last: number } | null {
  const next = one.last + 1;
  const differs = (two: Word): boolean => two.row.system !== one.row.system;
  const bare = monthWord(reader, next, false);
  if (bare !== null && !isHijri(bare) && bare.value === one.value && differs(bare))
    return { word: bare, last: bare.last };
  if (reader.isMark(next, Mark.SLASH) || reader.isMark(next, Mark.DASH)) {
    const two = monthWord(reader, next + 1, false);
    if (two === null || isHijri(two)) return null;
    const same = two.value === one.value;
    // Two different months of one system are a range; of two systems, joined by a stroke, a slip of the pen.
    return same || (differs(two) && reader.isMark(next, Mark.SLASH)) ? { word: two, last: two.last } : null;
  }
  // «(آذار) مارس»
  if (reader.isMark(next, Mark.CLOSE) && reader.isMark(one.first - 1, Mark.OPEN)) {
    const two = monthWord(reader, next + 1, false);
    return two !== null && two.value === one.value && differs(two) ? { word: two, last: two.last } : null;
  }
  if (reader.isMark(next, Mark.OPEN)) {
    const two = monthWord(reader, next + 1, false);
    if (two === null || isHijri(two) || !reader.isMark(two.last + 1, Mark.CLOSE)) return null;
    return two.value === one.value || differs(two) ? { word: two, last: two.last + 1 } : null;
  }
  return null;
}

/** The month named at a token, with its second name. */
export function readMonthName(reader: Reader, token: number, peeled = false): MonthName | null {
  if (reader.isMark(token, Mark.OPEN)) {
    const inner = readMonthName(reader, token + 1);
    return inner !== null && reader.isMark(token + 2, Mark.CLOSE) && inner.last > token + 2 ? inner : null;
  }
  const one = monthWord(reader, token, peeled);
  if (one === null) return null;
  const name = {
    first: token,
    peeled: one.peeled,
    last: one.last,
    hijri: isHijri(one),
    month: one.value,
    other: null,
    needs: one.row.needs,
    headed: false,
  };
  if (name.hijri) return name;
  const two = secondName(reader, one);
  if (two === null) return name;
  // Two names of one month leave no doubt about either.
  return { ...name, last: two.last, other: two.word.value === one.value ? null : two.word.value, needs: null };
}
