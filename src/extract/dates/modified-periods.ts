import type { TimexMod } from "../../model/timex.js";
import { readClock } from "./clock/times.js";
import type { Context } from "./context/context.js";
import { type Found, longer } from "./context/found.js";
import { readDay } from "./days/days.js";
import { readMonth } from "./months/month-dates.js";
import { readYearPart } from "./months/year-parts.js";
import { readAnchoredUnit } from "./periods/anchored-units.js";
import { PERIOD_MODIFIERS } from "./periods/bare-years.js";
import { readCentury, readDecade } from "./periods/centuries.js";
import { readSeason } from "./periods/seasons.js";
import { readNamedYear, readUnit } from "./periods/year-expressions.js";
import { isPlausible, yearFound } from "./periods/year-spans.js";
import { stepOf } from "./periods/year-tails.js";
import { Kind } from "./words/kinds.js";
import { readYear } from "./words/years.js";

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
