import { civilDate } from "../calendar/days.js";
import { hijriMonthStart } from "../calendar/hijri.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { centurySpan, decadeSpan, openSpan, periodSpan, type Resolved, type TimeSpan } from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import { ordinalAt } from "../words/ordinals.js";
import type { Reader } from "../words/reader.js";
import { readAnchoredUnit } from "./anchored-units.js";
import { yearStated } from "./year-spans.js";
import { stepOf } from "./year-tails.js";

/** «القرن العشرين», «القرن 19»; «القرن الماضي» is an anchored unit. */
export function definiteCentury(context: Context, token: number, peeled = false): Found | null {
  const { reader } = context;
  for (const unit of reader.words(token, Kind.UNIT, peeled)) {
    if (unit.row.value !== "CE" || !unit.row.definite || unit.row.number !== "sg") continue;
    const anchored = readAnchoredUnit(context, token, { peeled });
    if (anchored !== null) return { ...anchored, rule: "dates/century" };
    const next = unit.last + 1;
    const number = reader.numberAt(
      reader.articleBefore(next + 1) !== null && reader.isDigits(next + 1) ? next + 1 : next,
    );
    if (number === null || number.low < 1 || number.low > 30) continue;
    const era = reader.word(number.last + 1, Kind.ERA);
    const last = era?.last ?? number.last;
    const place = { first: token, peeled: unit.peeled, last };
    return foundBy("dates/century", place, yearStated(spanOfCentury(number.low, era?.row.value ?? null)));
  }
  return null;
}

function spanOfCentury(number: number, era: string | null): TimeSpan {
  if (era === "bce") return openSpan(`BC${`${number - 1}`.padStart(2, "0")}`, "century");
  if (era !== "ah") return centurySpan(number - 1);
  const from = hijriMonthStart((number - 1) * 100 + 1, 1);
  return periodSpan(from, hijriMonthStart(number * 100 + 1, 1) - 1, 2, "hijri");
}

export const readCentury = (context: Context, token: number): Found | null => definiteCentury(context, token, true);

/** «العقد الأول من القرن الحالي», «العقد الأخير من القرن العشرين»: a decade by its number in a century. */
export function readNumberedDecade(context: Context, token: number): Found | null {
  const { reader } = context;
  const unit = reader.words(token, Kind.UNIT, true).find(({ row }) => row.value === "DE" && row.definite);
  if (unit === undefined || unit.row.number !== "sg") return null;
  const number = ordinalAt(reader, unit.last + 1);
  const at = number === null ? -1 : stepOf(reader, number.last + 1);
  if (number === null || at === number.last + 1 || number.value > 10) return null;
  const century = definiteCentury(context, at);
  if (century === null || century.span.from === null || century.span.grain !== "century") return null;
  const decade = number.value === -1 ? 9 : number.value - 1;
  return {
    ...century,
    rule: "dates/decade",
    first: token,
    peeled: unit.peeled,
    span: decadeSpan(civilDate(century.span.from).year + 10 * decade),
    grounds: [{ part: "decade", first: unit.first, last: number.last }],
  };
}

/** More words than decades in a row have. */
const LONGEST_ROW = 12;

/** The last of decades in a row: «العشرينات والثلاثينات من العمر». */
function endOfRow(reader: Reader, token: number): number {
  let last = token;
  while (last < token + LONGEST_ROW) {
    const next = reader.word(last + 1, Kind.DECADE, true);
    if (next === null) break;
    last = next.last;
  }
  return last;
}

/** «ثمانينيات القرن الماضي», «السبعينات», «تسعينيات القرن التاسع عشر»; ages («في الأربعينات من عمره») are left. */
export function readDecade(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.DECADE, true);
  if (word === null) return null;
  const at = stepOf(reader, word.last + 1);
  const end = endOfRow(reader, word.last);
  if (reader.is(end + 1, Kind.AGE) || reader.is(stepOf(reader, end + 1), Kind.AGE)) return null;
  const century = definiteCentury(context, at);
  const base = century !== null && century.span.from !== null ? civilDate(century.span.from).year : 1900;
  const place = { first: token, peeled: word.peeled, last: century?.last ?? word.last };
  const resolved: Resolved = {
    span: decadeSpan(base + word.value),
    anchor: century?.anchor ?? { kind: "none" },
    basis: { year: century === null ? "assumed" : century.anchor.kind === "none" ? "stated" : "resolved" },
    confidence: century === null ? "likely" : "certain",
  };
  return foundBy("dates/decade", place, resolved, [{ part: "decade", first: word.first, last: word.last }]);
}
