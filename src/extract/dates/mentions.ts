import { type Analysis, tokensToRaw } from "../../lexicon/analysis.js";
import type { Evidence } from "../../model/evidence.js";
import type { TimexMention } from "../../model/timex.js";
import { ZONE, type ZoneTable } from "../../page/index.js";
import { dayText } from "./calendar/iso.js";
import type { Found } from "./found.js";
import { modified } from "./timespan.js";

type Precision = Pick<TimexMention, "acledPrecision" | "ucdpPrecision">;

/** The codes of ACLED (1 day, 2 week, 3 month) and UCDP (1 day, 2 two to six days, 3 week, 4 month, 5 year). */
function precisionOf(found: Found, from: number | null, to: number | null): Precision {
  const { type } = found.span;
  if (type === "DURATION" || type === "SET" || from === null || to === null)
    return { acledPrecision: null, ucdpPrecision: null };
  const days = to - from + 1 + 2 * (found.span.doubt ?? 0);
  if (found.span.grain === "time" || days === 1) return { acledPrecision: 1, ucdpPrecision: 1 };
  const acled = days <= 7 ? 2 : days <= 31 ? 3 : null;
  const ucdp = days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : days <= 366 ? 5 : null;
  return { acledPrecision: acled, ucdpPrecision: ucdp };
}

const APART: ReadonlySet<number> = new Set([ZONE.DATELINE, ZONE.BYLINE, ZONE.CAPTION, ZONE.FURNITURE]);

/** Whether a date tells the story's time, not that of a photograph, a dateline, a byline or the page. */
const tellsStory = (zones: ZoneTable | undefined, token: number): boolean =>
  zones === undefined || !APART.has(zones.of[token]);

/** A reading as the library gives it. */
export function mentionOf(
  analysis: Analysis,
  zones: ZoneTable | undefined,
  found: Found,
  number: number,
): TimexMention {
  const span = tokensToRaw(analysis, found.first, found.last, found.peeled);
  const mod = found.mod ?? found.span.mod;
  const { from, to } = modified(mod === undefined ? found.span : { ...found.span, mod });
  const evidence: Evidence[] = (found.grounds ?? []).map(({ part, first, last }) => {
    const { start, end } = tokensToRaw(analysis, first, last);
    return { part, start: Math.max(start, first === found.first ? span.start : start), end };
  });
  const doubt = found.span.doubt ?? 0;
  return {
    id: `t${number}`,
    start: span.start,
    end: span.end,
    surface: analysis.text.raw.slice(span.start, span.end),
    rule: found.rule,
    confidence: found.confidence,
    evidence,
    type: found.span.type,
    value: found.span.value,
    ...(mod === undefined ? {} : { mod }),
    calendar: found.span.calendar ?? "gregorian",
    earliest: from === null ? null : dayText(from - doubt),
    latest: to === null ? null : dayText(to + doubt),
    uncertaintyDays: doubt,
    anchor: found.anchor,
    basis: found.basis,
    ...precisionOf(found, from, to),
    story: tellsStory(zones, found.first),
  };
}
