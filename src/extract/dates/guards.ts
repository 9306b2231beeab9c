import type { Context } from "./context.js";
import type { Found } from "./found.js";
import { Kind } from "./kinds.js";

/** Rules whose finding may be part of a name: «شارع 14 رمضان», «حرب 1967», «ثورة 25 يناير». */
const NAMEABLE = new Set(["dates/day-month", "dates/bare-year", "dates/month", "dates/hijri-month", "dates/day-list"]);

/** Whether a date belongs to the name of a street, a war, a party or a product. */
export function isInsideName(context: Context, found: Found): boolean {
  if (!NAMEABLE.has(found.rule)) return false;
  const head = context.reader.before(found.first, Kind.NAME_HEAD);
  if (head === null || found.peeled > 0) return false;
  const holds = head.row.value ?? "none";
  const hasYear = found.statesYear === true && found.rule !== "dates/bare-year";
  if (holds === "never") return true;
  if (hasYear) return false;
  if (holds === "both") return true;
  if (holds === "year") return found.rule === "dates/bare-year" || found.rule === "dates/day-month";
  return holds === "day" && (found.rule === "dates/day-month" || found.rule === "dates/month");
}
