import { isKnownMonth, knownDay } from "../calendar/known-days.js";
import { Kind } from "../words/kinds.js";
import { Mark } from "../words/reader.js";
import type { Context } from "./context.js";
import type { Found } from "./found.js";

/** Rules whose finding may be part of a name: «شارع 14 رمضان», «حرب 1967», «ثورة 25 يناير». */
const NAMEABLE = new Set(["dates/day-month", "dates/bare-year", "dates/month", "dates/hijri-month", "dates/day-list"]);

/** Whether a date belongs to the name of a street, a war, a party or a product. */
export function isInsideName(context: Context, found: Found): boolean {
  if (!NAMEABLE.has(found.rule) || found.peeled > 0) return false;
  const { reader } = context;
  // «"14 آذار"»: in quotes by itself a day without a year names what happened on it.
  const quoted = reader.isMark(found.first - 1, Mark.QUOTE) && reader.isMark(found.last + 1, Mark.QUOTE);
  if (quoted && found.rule === "dates/day-month" && !found.statesYear && isKnown(found)) return true;
  const tail = reader.isMark(found.last + 1, Mark.QUOTE) ? found.last + 2 : found.last + 1;
  if (reader.word(tail, Kind.NAME_TAIL)?.row.value === "after") return true;
  const head = reader.before(found.first, Kind.NAME_HEAD);
  if (head === null) return false;
  const holds = head.row.value ?? "none";
  const hasYear = found.statesYear && found.rule !== "dates/bare-year";
  if (holds === "never") return true;
  if (hasYear) return false;
  if (holds === "both") return true;
  // «هجمات 11 سبتمبر» is a name, «هجمات 5 مايو» a date.
  if (holds === "event") return isKnown(found);
  if (holds === "year") return found.rule === "dates/bare-year" || found.rule === "dates/day-month";
  return holds === "day" && (found.rule === "dates/day-month" || found.rule === "dates/month");
}

/** Whether a date without a year is a day, or the month of a day, that is known without it. */
function isKnown({ span }: Found): boolean {
  const match = /-(\d\d)(?:-(\d\d))?$/.exec(span.value);
  if (match === null) return false;
  return match[2] === undefined
    ? isKnownMonth(Number(match[1]))
    : knownDay(Number(match[1]), Number(match[2])) !== null;
}
