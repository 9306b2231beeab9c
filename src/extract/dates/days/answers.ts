import { weekdayOf } from "../calendar/days.js";
import type { Context } from "../context/context.js";
import type { Trouble } from "../context/found.js";
import { daySpan, openSpan, type Resolved, type TimeSpan } from "../context/timespan.js";
import type { PieceList } from "./pieces.js";
import { nearbyDay, resolveWeekday, type WeekdayName } from "./weekdays.js";

interface DayAnswer extends Resolved {
  readonly troubles: Trouble[];
  readonly paired: boolean;
  readonly part: string | null;
  readonly statesYear: boolean;
}

export function dayOfPieces(context: Context, list: PieceList, first: number): DayAnswer {
  const { pieces, anchor, last } = list;
  const troubles: Trouble[] = [];
  const date =
    pieces.find((piece) => piece.kind === "date" && piece.found?.span.calendar !== "hijri") ??
    pieces.find((piece) => piece.kind === "date");
  const weekday = pieces.find((piece) => piece.kind === "weekday")?.weekday;
  // «اليوم (أمس)»: an editor's gloss on the word of the speaker; the gloss holds.
  const relative = pieces.findLast((piece) => piece.kind === "relative");
  const part = relative?.part ?? null;
  const paired = weekday?.paired ?? false;
  if (date?.found !== undefined) {
    const { found } = date;
    troubles.push(...found.troubles);
    const { from } = found.span;
    const other = pieces.find((piece) => piece.kind === "date" && piece !== date)?.found;
    if (
      other !== undefined &&
      other.span.from !== null &&
      from !== null &&
      Math.abs(other.span.from - from) > other.span.doubt + found.span.doubt + 1
    ) {
      troubles.push({
        code: "dates/calendars-disagree",
        message: "The two dates given, one of each calendar, are not of the same day.",
      });
    }
    let span: TimeSpan = found.span;
    // «ليلة السبت - الأحد 20 نونبر»: the date is that of the second day, the night begins on the first.
    if (paired && from !== null && weekday !== undefined && weekdayOf(from) === (weekday.weekday % 7) + 1)
      span = daySpan(from - 1);
    else if (
      weekday !== undefined &&
      from !== null &&
      found.span.grain === "day" &&
      weekdayOf(from) !== weekday.weekday
    ) {
      const shift = found.span.calendar === "hijri" ? nearbyDay(from, weekday.weekday, found.span.doubt) : null;
      // A sighted month may begin a day off the table: the weekday then says which day is meant.
      if (shift !== null) span = { ...daySpan(shift), calendar: "hijri", doubt: 0 };
      else troubles.push({ code: "dates/weekday-disagrees", message: "The weekday given is not that of the date." });
    }
    const { anchor: origin, basis, confidence } = found;
    return { span, anchor: origin, basis, confidence, troubles, paired, part, statesYear: found.statesYear };
  }
  if (relative !== undefined) {
    const offset = relative.offset ?? 0;
    const origin = context.publication;
    if (context.dct === null) {
      const value = weekday === undefined ? "XXXX-XX-XX" : `XXXX-WXX-${weekday.weekday}`;
      return {
        span: openSpan(value, "day"),
        anchor: origin,
        basis: { value: "assumed" },
        confidence: "possible",
        troubles,
        paired,
        part,
        statesYear: false,
      };
    }
    let day = context.dct + offset;
    let confidence: Resolved["confidence"] = "certain";
    if (weekday !== undefined && weekdayOf(day) !== weekday.weekday) {
      troubles.push({
        code: "dates/weekday-disagrees",
        message:
          "The weekday given is not that of the day counted from publication: the date of publication may be wrong.",
      });
      // Pages are dated a day or a few late; the weekday, written by hand, is the better witness.
      day =
        nearbyDay(day, weekday.weekday, 1) ??
        context.weekday(weekday.weekday, offset > 0 ? "next" : "last", true) ??
        day;
      confidence = "possible";
    }
    return {
      span: daySpan(day),
      anchor: origin,
      basis: { value: "resolved" },
      confidence,
      troubles,
      paired,
      part,
      statesYear: false,
    };
  }
  const name = weekday as WeekdayName;
  const resolved = resolveWeekday(context, name, anchor, first, last);
  return {
    span: resolved.span,
    anchor: resolved.anchor,
    basis: resolved.basis,
    confidence: resolved.confidence,
    troubles,
    paired,
    part,
    statesYear: false,
  };
}
