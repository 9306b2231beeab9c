import type { TimexMod } from "../../model/timex.js";
import { readAnchoredUnit } from "./anchored-units.js";
import { PERIOD_MODIFIERS } from "./bare-years.js";
import { readCentury, readDecade } from "./centuries.js";
import { readClock } from "./clock-times.js";
import type { Context } from "./context.js";
import { readDay } from "./days.js";
import { type Found, longer } from "./found.js";
import { Kind } from "./kinds.js";
import { readMonth } from "./month-dates.js";
import { readSeason } from "./seasons.js";
import { readNamedYear, readUnit } from "./year-expressions.js";
import { readYearPart } from "./year-parts.js";
import { isPlausible, yearFound } from "./year-spans.js";
import { stepOf } from "./year-tails.js";
import { readYear } from "./years.js";

/** «مطلع 2003», «أواخر الشهر الماضي», «نهاية العام», «منتصف يونيو»: a modifier inside the span of a period. */
export function readModifiedPeriod(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.MODIFIER, true);
  // «نهاية الأسبوع» is the weekend, which is read as such.
  if (word === null || reader.is(token, Kind.WEEKEND)) return null;
  const mod = word.row.value as TimexMod;
  const at = stepOf(reader, word.last + 1);
  const direct = word.last + 1;
  const part = PERIOD_MODIFIERS.has(mod);
  let inner = readModifiable(context, direct, part);
  if (inner === null && mod === "APPROX") inner = readTime(context, direct);
  // «بداية من العام المقبل» says from when on, not which part; «نهاية من» is nothing.
  if (inner === null && at !== direct) return null;
  if (inner === null && part) {
    const unit = readAnchoredUnit(context, direct, { bare: true });
    if (unit !== null && unit.unit !== "D" && unit.unit !== "N") inner = unit;
  }
  if (inner === null || inner.peeled > 0 || inner.first !== direct) return null;
  if (PERIOD_MODIFIERS.has(mod) && (inner.span.grain === "day" || inner.span.type !== "DATE")) return null;
  return {
    ...inner,
    rule: "dates/modified-period",
    first: token,
    peeled: word.peeled,
    mod,
    grounds: [{ part: "modifier", first: word.first, last: word.last }, ...inner.grounds],
  };
}

const MODIFIABLE = [readNamedYear, readUnit, readMonth, readDecade, readCentury, readSeason, readYearPart];

/** «مطلع 2003» but «أكثر من 1870 شخصا»: behind a hedge a bare number is none of a year. */
function readModifiable(context: Context, token: number, bare: boolean): Found | null {
  let best = bare ? readBareModified(context, token) : null;
  for (const read of MODIFIABLE) best = longer(best, read(context, token));
  return best;
}

/** «أواخر 2017»: behind a modifier four digits are a year. */
function readBareModified(context: Context, token: number): Found | null {
  const { reader } = context;
  if (!reader.isDigits(token) || reader.length(token) !== 4) return null;
  const reading = readYear(reader, token, false);
  return reading === null || !isPlausible(reading.year, context.today?.year ?? null)
    ? null
    : yearFound(context, "dates/bare-year", reading);
}

/** «نحو الثامنة صباحا», «قرابة منتصف ليل الجمعة»: a hedge before a time of the day. */
function readTime(context: Context, token: number): Found | null {
  const clock = readClock(context, token);
  if (clock !== null) return clock;
  const day = readDay(context, token);
  return day !== null && day.span.type === "TIME" ? day : null;
}
