import type { HarmKind } from "../../../../model/casualty.js";
import { count, type Desk, nameOf, typeOf, type View } from "../desk.js";
import { bdi, button, el, fill, svg } from "../dom.js";
import { axisOf } from "../time/axis-labels.js";
import { dayOfHour, intervalWords } from "../time/date-words.js";
import { stepFor, type TimeScale, xOf } from "../time/scale.js";
import { boundsOf, frameOf } from "../timeline/frame.js";
import { HARMS, tollWords } from "../toll-sums.js";
import {
  type BinUnit,
  binTolls,
  binUnit,
  roundTicks,
  runningTolls,
  stepOfUnit,
  type TollBin,
  type TollColumn,
} from "./bins.js";

const HEIGHT = 190;
const AXIS = 42;
const HEAD = 42;
const LABEL_ROOM = 74;
/** Half of what the number above the highest column may take, and pixels for a letter of what stands above it. */
const TOP_ROOM = 34;
const LETTER = 7;
/** Rows of the table; a finer one is a matter for an export. */
const TABLED = 120;

type Y = (value: number) => number;

interface ColumnWords {
  /** Its time and figures, for who points at it. */
  readonly title: (bin: TollBin) => string;
  /** What happened there, written above the highest. */
  readonly worst: (bin: TollColumn) => string;
}

/** Columns, the highest with its number and its worst event. */
function bars(bins: readonly TollColumn[], scale: TimeScale, y: Y, { title, worst }: ColumnWords): SVGElement[] {
  const most = Math.max(...bins.map(({ high }) => high));
  const highest = bins.findIndex(({ high }) => high === most);
  return bins.map((bin, index) => {
    const { from, to, low, high, open } = bin;
    const [a, b] = [xOf(scale, from), xOf(scale, to)];
    const left = Math.min(a, b) + 0.75;
    const width = Math.max(2, Math.abs(b - a) - 1.5);
    const middle = left + width / 2;
    const inside = (room: number): number => Math.min(Math.max(middle, room), Math.max(room, scale.width - room));
    const top = y(high) - (open ? 11 : 5);
    const event = worst(bin);
    return svg(
      "g",
      {},
      svg("title", {}, title(bin)),
      svg("rect", { x: left, y: y(high), width, height: y(0) - y(high), class: "toll-chart__band" }),
      svg("rect", { x: left, y: y(low), width, height: y(0) - y(low), class: "toll-chart__low" }),
      // A column without a lid.
      open ? svg("path", { d: `M${middle - 4},${y(high) - 3}l4,-5l4,5`, class: "toll-chart__open" }) : null,
      high === most ? svg("text", { x: inside(TOP_ROOM), y: top, class: "toll-chart__top" }, count(high)) : null,
      index === highest
        ? svg("text", { x: inside((event.length * LETTER) / 2), y: top - 18, class: "toll-chart__event" }, event)
        : null,
    );
  });
}

function band(points: readonly TollBin[], scale: TimeScale, y: Y): SVGElement[] {
  const path = (value: (bin: TollBin) => number): string[] => {
    let [before, steps] = [0, [] as string[]];
    for (const point of points) {
      const x = xOf(scale, point.from).toFixed(1);
      steps = [...steps, `${x},${y(before).toFixed(1)}`, `${x},${y(value(point)).toFixed(1)}`];
      before = value(point);
    }
    return [...steps, `${xOf(scale, scale.domain.to).toFixed(1)},${y(before).toFixed(1)}`];
  };
  const last = points[points.length - 1];
  const low = path((point) => point.low);
  const high = path((point) => point.high);
  return [
    svg("polygon", { points: [...high, ...[...low].reverse()].join(" "), class: "toll-chart__band" }),
    svg("polyline", { points: low.join(" "), class: "toll-chart__line" }),
    svg("polyline", { points: high.join(" "), class: "toll-chart__edge" }),
    svg(
      "text",
      {
        x: xOf(scale, scale.domain.to) + (scale.rtl ? 4 : -4),
        y: y(last.high) - 6,
        class: `toll-chart__top toll-chart__top--${scale.rtl ? "left" : "right"}`,
      },
      count(last.high),
    ),
  ];
}

/** Victims over time, on the time of the timeline above it. */
export function tollView(desk: Desk): View {
  const { store, words, corpus } = desk;
  const bounds = boundsOf(corpus);
  const kinds = HARMS.filter((kind) =>
    corpus.happenings.some(({ data }) => data.tolls.some((toll) => toll.kind === kind)),
  );
  const heading = el("h2", { attrs: { id: "tolls" } }, words.tolls.heading);
  if (bounds === null || kinds.length === 0) {
    const nothing = el("p", { class: "empty" }, words.figures.none);
    return {
      element: el("section", { class: "tolls", attrs: { "aria-labelledby": "tolls" } }, heading, nothing),
      update: () => undefined,
    };
  }
  const kindButtons = kinds.map((kind) => ({
    kind,
    element: button(words.figures.harms[kind], () => store.set({ harm: kind }), { class: "level" }),
  }));
  const perPeriod = button(words.tolls.perPeriod, () => store.set({ summed: false }), { class: "level" });
  const summed = button(words.tolls.summed, () => store.set({ summed: true }), { class: "level" });
  const chart = el("div", { class: "toll-chart" });
  const ruler = el("div", { class: "toll-chart__ruler", attrs: { "aria-hidden": "true" } });
  const empty = el("p", { class: "empty" }, words.tolls.empty);
  const note = el("p", { class: "note" });
  const table = el("tbody");
  const details = el(
    "details",
    { class: "numbers" },
    el("summary", {}, words.tolls.table),
    el(
      "table",
      { class: "plain" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          ...[words.tolls.period, words.tolls.lowColumn, words.tolls.highColumn].map((term) =>
            el("th", { attrs: { scope: "col" } }, term),
          ),
        ),
      ),
      table,
    ),
  );
  const legend = el(
    "ul",
    { class: "legend" },
    el("li", {}, el("span", { class: "legend__low" }), words.tolls.low),
    el("li", {}, el("span", { class: "legend__high" }), words.tolls.band),
    el("li", {}, el("span", { class: "legend__open" }, "⌃"), words.tolls.open),
  );
  const element = el(
    "section",
    { class: "tolls", attrs: { "aria-labelledby": "tolls" } },
    el(
      "div",
      { class: "heading" },
      heading,
      el(
        "div",
        { class: "tools" },
        el(
          "div",
          { class: "levels", attrs: { role: "group", "aria-label": words.tolls.kind } },
          ...kindButtons.map(({ element: one }) => one),
        ),
        el("div", { class: "levels" }, perPeriod, summed),
      ),
    ),
    el("p", { class: "lead" }, words.tolls.lead),
    el("div", { class: "toll-chart__body" }, ruler, chart),
    empty,
    legend,
    note,
    details,
  );

  function periodOf(bin: TollBin, unit: BinUnit, running: boolean): string {
    if (running) return dayOfHour(words.dates, bin.from - 0.01);
    return unit === "day" ? dayOfHour(words.dates, bin.from) : intervalWords(words.dates, bin);
  }

  function fillTable(rows: readonly TollBin[], unit: BinUnit, running: boolean): void {
    const shown = rows.slice(-TABLED);
    fill(
      table,
      ...shown.map((bin) =>
        el(
          "tr",
          {},
          el("th", { attrs: { scope: "row" } }, periodOf(bin, unit, running)),
          el("td", {}, bdi(count(bin.low))),
          el("td", {}, bdi(bin.open ? tollWords(words, bin.high, null) : count(bin.high))),
        ),
      ),
    );
  }

  function draw(kind: HarmKind, running: boolean): void {
    const width = chart.clientWidth;
    if (width <= 0) return;
    const domain = frameOf(store.state, corpus);
    if (domain === null) return;
    const scale: TimeScale = { domain, width, rtl: words.language === "ar" };
    const unit = binUnit(scale);
    const { chosen } = desk.selection();
    const { bins, leftOut } = binTolls(chosen, kind, stepOfUnit(unit), domain);
    const points = running ? runningTolls(chosen, kind, domain) : bins;
    empty.hidden = points.length > 0;
    chart.hidden = points.length === 0;
    ruler.hidden = points.length === 0;
    details.hidden = points.length === 0;
    note.textContent = [
      running ? "" : words.tolls.axis(words.tolls.units[unit]),
      !running && leftOut > 0 ? words.tolls.leftOut(count(leftOut)) : "",
    ]
      .filter((one) => one !== "")
      .join(" · ");
    if (points.length === 0) return;
    const values = roundTicks(Math.max(...points.map(({ high }) => high)));
    const top = values[values.length - 1];
    const y: Y = (value) => HEAD + (1 - value / top) * (HEIGHT - HEAD);
    const axis = axisOf(words.dates, scale, stepFor(scale, LABEL_ROOM));
    const anchor = scale.rtl ? "toll-chart__tick--rtl" : "";
    const grid = values.map((value) =>
      svg("line", { x1: 0, x2: width, y1: y(value), y2: y(value), class: "toll-chart__grid" }),
    );
    const ahead = scale.rtl ? -4 : 4;
    const minor = axis.minor
      .filter(({ x }) => (scale.rtl ? x > 52 : x < width - 52))
      .map(({ x, label }) => svg("text", { x: x + ahead, y: HEIGHT + 17, class: `toll-chart__tick ${anchor}` }, label));
    const major = axis.major
      .filter(({ x }, index) => Math.abs((axis.major[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x) > 90)
      .filter(({ x }) => (scale.rtl ? x > 90 : x < width - 90))
      .map(({ x, label }) =>
        svg(
          "text",
          { x: x + ahead, y: HEIGHT + 37, class: `toll-chart__tick toll-chart__tick--major ${anchor}` },
          label,
        ),
      );
    const marks = running
      ? band(points, scale, y)
      : bars(bins, scale, y, {
          title: (bin) => `${periodOf(bin, unit, false)}: ${tollWords(words, bin.low, bin.open ? null : bin.high)}`,
          worst: ({ worst }) =>
            [typeOf(desk, worst), worst.data.place === null ? "" : nameOf(desk, worst.data.place)]
              .filter((one) => one !== "")
              .join(" · "),
        });
    fill(
      chart,
      svg(
        "svg",
        {
          viewBox: `0 0 ${width} ${HEIGHT + AXIS}`,
          width,
          height: HEIGHT + AXIS,
          role: "img",
          "aria-label": `${words.tolls.heading}: ${words.figures.harms[kind]}`,
          class: `toll-chart__svg toll-chart__svg--${kind}`,
        },
        ...grid,
        ...marks,
        ...minor,
        ...major,
      ),
    );
    fill(ruler, ...values.map((value) => el("span", { vars: { "--y": `${y(value)}px` } }, count(value))));
    fillTable(points, unit, running);
  }

  const redraw = (): void => draw(store.state.harm, store.state.summed);
  new ResizeObserver(redraw).observe(element);
  return {
    element,
    redraw,
    update: (state, before) => {
      if (
        before !== null &&
        before.filters === state.filters &&
        before.wide === state.wide &&
        before.harm === state.harm &&
        before.summed === state.summed
      )
        return;
      for (const { kind, element: one } of kindButtons) one.setAttribute("aria-pressed", String(kind === state.harm));
      perPeriod.setAttribute("aria-pressed", String(!state.summed));
      summed.setAttribute("aria-pressed", String(state.summed));
      redraw();
    },
  };
}
