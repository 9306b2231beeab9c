import { type Analysis, tokensToRaw } from "../../../lexicon/analysis.js";
import type { Evidence } from "../../../model/evidence.js";
import type { TimexMention } from "../../../model/timex.js";
import { ZONE, type ZoneTable } from "../../../page/index.js";
import { dayText } from "../calendar/iso.js";
import type { Found } from "./found.js";
import { modified } from "./timespan.js";

/** How many days a date may lie in; null where it is no date, or open. */
function daysOf({ span }: Found, from: number | null, to: number | null): number | null {
  if (span.type === "DURATION" || span.type === "SET" || from === null || to === null) return null;
  return span.grain === "time" ? 1 : to - from + 1 + 2 * span.doubt;
}

/** `time_precision` of ACLED: 1 day, 2 week, 3 month. */
function acledPrecision(days: number | null): TimexMention["acledPrecision"] {
  if (days === null || days > 31) return null;
  return days === 1 ? 1 : days <= 7 ? 2 : 3;
}

/** `date_prec` of UCDP: 1 day, 2 two to six days, 3 week, 4 month, 5 year. */
function ucdpPrecision(days: number | null): TimexMention["ucdpPrecision"] {
  if (days === null || days > 366) return null;
  return days === 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5;
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
  zone: string | null,
): TimexMention {
  const span = tokensToRaw(analysis, found.first, found.last, found.peeled);
  const mod = found.mod;
  const { from, to } = modified(found.span, mod);
  const evidence: Evidence[] = [];
  for (const { part, first, last } of found.grounds) {
    const { start, end } = tokensToRaw(analysis, first, last);
    evidence.push({ part, start: first === found.first ? Math.max(start, span.start) : start, end });
  }
  const doubt = found.span.doubt;
  const days = daysOf(found, from, to);
  // All fields, so that mentions are of one shape for those who read them.
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
    calendar: found.span.calendar,
    earliest: from === null ? null : dayText(from - doubt),
    latest: to === null ? null : dayText(to + doubt),
    uncertaintyDays: doubt,
    anchor: found.anchor,
    basis: found.basis,
    acledPrecision: acledPrecision(days),
    ucdpPrecision: ucdpPrecision(days),
    story: tellsStory(zones, found.first),
    mod,
    zone: zone ?? undefined,
  };
}
