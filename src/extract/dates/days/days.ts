import { civilDate } from "../calendar/days.js";
import { type Context, dayOf } from "../context/context.js";
import type { Found, Ground } from "../context/found.js";
import { daySpan, type Resolved, withTime } from "../context/timespan.js";
import { readAnchoredUnit } from "../periods/anchored-units.js";
import { readYearTail } from "../periods/year-tails.js";
import { dayOfPieces } from "./answers.js";
import { type DayLead, partAfter, readDayLead, withPart } from "./leads.js";
import { readPiece, readPieces } from "./pieces.js";
import { inWeek } from "./weekdays.js";

/** «اليوم نفسه من عام 1990», «مثل هذا اليوم من العام الماضي»: the day of another year. */
function inYear(
  context: Context,
  { span, basis }: Resolved,
  token: number,
): { readonly resolved: Resolved; readonly last: number } | null {
  if (span.from === null || span.grain !== "day" || context.reader.lead(token + 1) !== "from") return null;
  const tail = readYearTail(context, token, false);
  const told = tail?.resolved?.span.from ?? null;
  const year = tail?.year?.year ?? (told === null ? null : civilDate(told).year);
  if (tail === null || year === null) return null;
  const { month, day } = civilDate(span.from);
  const number = dayOf(year, month, day);
  if (number === null) return null;
  const anchor = tail.resolved?.anchor ?? { kind: "none" };
  return { resolved: { span: daySpan(number), anchor, basis, confidence: "likely" }, last: tail.last };
}

/**
 * A day, with the part of it: «أمس الخميس», «صباح اليوم الجمعة 31 جويلية 2015», «فجر السبت», «الخميس الماضي»,
 * «ليل الاثنين/الثلاثاء», «في وقت متأخر من مساء الأربعاء».
 */
export function readDay(context: Context, token: number): Found | null {
  const { reader } = context;
  const lead = readDayLead(reader, token);
  const inner = lead.at === token;
  const list = readPieces(context, lead.at, lead.headed, inner);
  if (list === null) return nightOf(context, lead);
  // A modifier stands only before a part of the day or a day, never before a bare date with its own words.
  const found = dayOfPieces(context, list, token);
  const one = list.pieces[0];
  let { last } = list;
  let part = lead.part ?? found.part;
  let resolved: Resolved = found;
  if (one.kind === "weekday" && one.weekday !== undefined && list.pieces.length === 1) {
    const week = inWeek(context, one.weekday, last + 1);
    if (week !== null) {
      resolved = week.resolved;
      last = week.last;
    }
  }
  if (one.kind === "relative" && list.pieces.length === 1) {
    const year = inYear(context, resolved, last + 1);
    if (year !== null) {
      resolved = year.resolved;
      last = year.last;
    }
  }
  if (part === null) {
    const after = partAfter(reader, last + 1);
    // «الجمعة مساء السبت» is no «Friday evening».
    if (after !== null && readPiece(context, after.last + 1, false, false) === null) {
      part = after.row.value;
      last = after.last;
    }
  }
  const first = inner ? one.first : token;
  const grounds: Ground[] = list.pieces.map((piece) => ({ part: piece.kind, first: piece.first, last: piece.last }));
  const rule =
    part !== null
      ? "dates/part-of-day"
      : list.pieces.length > 1
        ? "dates/day-named-twice"
        : one.kind === "weekday"
          ? "dates/weekday"
          : one.kind === "relative"
            ? "dates/relative-day"
            : (one.found?.rule ?? "dates/day-month");
  return {
    anchor: resolved.anchor,
    confidence: resolved.confidence,
    span: withPart(resolved.span, part),
    basis: part === null ? resolved.basis : withTime(resolved.basis),
    rule,
    first,
    peeled: inner ? one.peeled : lead.peeled,
    last,
    mod: lead.mod ?? undefined,
    grounds,
    troubles: found.troubles,
    statesYear: found.statesYear,
  };
}

/** A part of the day with a unit's anchor: «مساء اليوم نفسه», «صباح اليوم التالي». */
function nightOf(context: Context, lead: DayLead): Found | null {
  const unit = readAnchoredUnit(context, lead.at, { peeled: lead.at === lead.first });
  if (unit === null || (unit.unit !== "D" && unit.unit !== "N")) return null;
  if (lead.at !== lead.first && lead.part === null && lead.mod === null) return null;
  const year = unit.unit === "D" ? inYear(context, unit, unit.last + 1) : null;
  return {
    ...unit,
    ...year?.resolved,
    last: year?.last ?? unit.last,
    span: withPart(year?.resolved.span ?? unit.span, lead.part ?? (unit.unit === "N" ? "NI" : null)),
    rule: "dates/day-of-text",
    first: lead.at === lead.first ? unit.first : lead.first,
    peeled: lead.at === lead.first ? unit.peeled : lead.peeled,
    mod: lead.mod ?? undefined,
    grounds: [{ part: "anchor", first: unit.first, last: unit.last }],
  };
}
