import type { Toll, TollReport } from "../../../../model/timeline.js";
import { count, type Desk } from "../desk.js";
import { svg } from "../dom.js";
import { dateWords } from "../time/date-words.js";
import { hourOfDay } from "../time/hours.js";
import { roundTicks } from "../tolls/bins.js";

const [WIDTH, HEIGHT, HEAD, FOOT, SIDE] = [560, 150, 16, 26, 54];
/** Fewer reports are as easily read in a table. */
const ENOUGH = 4;

interface DatedReport {
  readonly hour: number;
  readonly report: TollReport;
}

/** How the figure of one event grew from report to report; null where there are too few for a picture. */
export function reportChart({ words }: Desk, { reports }: Toll): SVGElement | null {
  const dated = reports
    .filter(({ subset, status, published }) => !subset && status === "actual" && published !== null)
    .map((report): DatedReport => ({ hour: hourOfDay(report.published ?? ""), report }))
    .sort((a, b) => a.hour - b.hour);
  const [first, last] = [dated[0], dated[dated.length - 1]];
  if (dated.length < ENOUGH || first.hour === last.hour) return null;
  const values = roundTicks(Math.max(...dated.map(({ report }) => report.high ?? report.low)));
  const top = values[values.length - 1];
  const rtl = words.language === "ar";
  const y = (value: number): number => HEAD + (1 - value / top) * (HEIGHT - HEAD - FOOT);
  const x = (hour: number): number => {
    const along = SIDE + ((hour - first.hour) / (last.hour - first.hour)) * (WIDTH - SIDE - 14);
    return rtl ? WIDTH - along : along;
  };
  const marks = dated.flatMap(({ hour, report: { low, high } }) => [
    ...(high !== null && high > low
      ? [svg("line", { x1: x(hour), x2: x(hour), y1: y(low), y2: y(high), class: "reports__range" })]
      : []),
    svg("circle", { cx: x(hour), cy: y(high ?? low), r: 4, class: high === null ? "reports__open" : "reports__dot" }),
  ]);
  const ruler = values.flatMap((value) => [
    svg("line", { x1: 0, x2: WIDTH, y1: y(value), y2: y(value), class: "toll-chart__grid" }),
    svg(
      "text",
      { x: rtl ? WIDTH - 2 : 2, y: y(value) - 4, class: `toll-chart__tick ${rtl ? "toll-chart__tick--rtl" : ""}` },
      count(value),
    ),
  ]);
  const label = ({ hour, report }: DatedReport, anchor: string): SVGElement =>
    svg(
      "text",
      { x: x(hour), y: HEIGHT - 6, class: `toll-chart__tick ${anchor}` },
      dateWords(words.dates, report.published),
    );
  return svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "reports", role: "img", "aria-label": words.entry.tolls },
    ...ruler,
    ...marks,
    label(first, rtl ? "toll-chart__tick--rtl" : ""),
    label(last, `toll-chart__tick--end ${rtl ? "toll-chart__tick--rtl" : ""}`),
  );
}
