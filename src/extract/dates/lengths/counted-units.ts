import type { Ground } from "../context/found.js";
import { Kind } from "../words/kinds.js";
import { readMonthName } from "../words/month-names.js";
import type { NumberReading } from "../words/numbers.js";
import { Mark, type Reader, type Word } from "../words/reader.js";
import { isWhole } from "../words/years.js";
import { unitWords } from "./units.js";

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

/** The head of a length: what counts and what is counted. */
export interface Start {
  readonly first: number;
  readonly peeled: number;
  readonly amount: number | null;
  readonly high: number | null;
  readonly unit: Word;
  readonly counted: boolean;
  readonly grounds: Ground[];
  readonly last: number;
  /** «نصف ساعة»: the part of the unit. */
  readonly fraction?: number;
  /** What counts the unit takes its article upon itself: «عشرات السنين», «العشر السنوات». */
  readonly many?: boolean;
}

export function countedUnit(reader: Reader, token: number): Start | null {
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
  const units = unitWords(reader, at, false);
  const unit =
    units.find((word) => !word.row.definite && word.row.number !== "du") ??
    (article === null ? definiteCounted(reader, number, units) : units[0]);
  // «دورة 2017 يوم الأربعاء»: the number counts no days; «ألف ليلة وليلة» is a tale.
  if (unit === undefined || (unit.row.number === "sg" && (opensAnother(reader, unit) || isOneMore(reader, unit))))
    return null;
  return {
    many: article === null && unit.row.definite,
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

/** «العشر السنوات الأخيرة», «ثلاث السنوات الماضية»: a number in words before the definite plural, which an anchor ends. */
const definiteCounted = (reader: Reader, number: NumberReading, units: readonly Word[]): Word | undefined =>
  number.digits
    ? undefined
    : units.find(({ row, last }) => row.definite && row.number === "pl" && reader.is(last + 1, Kind.ANCHOR));

const isOneMore = (reader: Reader, unit: Word): boolean =>
  unit.row.value === "N" && reader.words(unit.last + 1, Kind.UNIT, true).some((one) => one.row.id === unit.row.id);

/** «عدة أيام», «بضع ساعات», «نصف ساعة». */
export function vagueUnit(reader: Reader, token: number): Start | null {
  const vague = reader.word(token, Kind.VAGUE, true);
  if (vague !== null) {
    const unit = unitWords(reader, vague.last + 1, false).find((word) => word.row.number === "pl");
    if (unit === undefined) return null;
    // «عشرات السنين», «عدد من الأيام»: the article belongs to the vague count.
    const many = vague.row.value === "many" || (unit.row.definite && vague.last > vague.first);
    return {
      many,
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

/** A unit with nothing that counts it: «يومين», «أيام», «ساعة», «الأيام» (which needs an anchor). */
export function bareUnit(reader: Reader, token: number): Start | null {
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
