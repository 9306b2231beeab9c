import { GROUPS, type Happening } from "../corpus.js";
import { count, type Desk, dateOf, headlineOf, type View } from "../desk.js";
import { button, el, fill } from "../dom.js";
import { readPalette } from "../palette.js";
import type { State } from "../state.js";
import { axisOf } from "../time/axis-labels.js";
import { intervalWords } from "../time/date-words.js";
import type { Interval } from "../time/hours.js";
import { LEVELS, levelOf, spanOf, stepFor, type TimeScale, within, zoomed } from "../time/scale.js";
import { AXIS_HEIGHT, drawTimeline, prepared } from "./draw.js";
import { boundsOf, frameOf, stripOf } from "./frame.js";
import { followGestures } from "./gestures.js";
import { type Hit, hitTest, layoutTimeline, type TimelineLayout } from "./layout.js";
import { legend } from "./legend.js";
import { Overview } from "./overview.js";

const ZOOM = 0.6;
const PAN = 0.2;
const LABEL_ROOM = 74;
const NARROW = 560;

/** The timeline: lanes of groups over a stretch of time that is also the time filter of the page. */
export function timelineView(desk: Desk): View {
  const { corpus, store, words } = desk;
  const heading = el("h2", { attrs: { id: "timeline" } }, words.timeline.heading);
  const lead = el("p", { class: "lead" }, words.timeline.lead);
  const bounds = boundsOf(corpus);
  if (bounds === null) {
    const nothing = el("p", { class: "empty" }, words.timeline.empty);
    return {
      element: el("section", { class: "timeline", attrs: { "aria-labelledby": "timeline" } }, heading, nothing),
      update: () => undefined,
    };
  }

  const limits = bounds;
  const rtl = words.language === "ar";
  const canvas = el("canvas", { class: "timeline__canvas", attrs: { "aria-hidden": "true" } });
  const tip = el("div", { class: "tip", attrs: { hidden: "", "aria-hidden": "true" } });
  const seen = el("p", { class: "timeline__seen", attrs: { "aria-live": "polite" } });
  const groups = GROUPS.filter((group) => corpus.happenings.some((one) => one.group === group && one.when !== null));
  const outsideCount = el("span");
  const outside = el(
    "p",
    { class: "note timeline__outside" },
    outsideCount,
    button(words.timeline.showAll, () => show(limits), { class: "link" }),
  );
  const names = groups.map((group) =>
    el("span", { class: "timeline__lane", vars: { "--colour": `var(--${group})` } }, words.groups[group]),
  );
  const field = el(
    "div",
    {
      class: "timeline__field",
      attrs: { tabindex: 0, role: "group", "aria-labelledby": "timeline", "aria-describedby": "timeline-keys" },
    },
    canvas,
    tip,
  );
  const levels = LEVELS.map((level) => ({
    level,
    element: button(words.levels[level], () => zoomTo(spanOf(level)), { class: "level" }),
  }));
  const all = button(words.timeline.all, () => show(limits), { class: "level" });
  const tools = el(
    "div",
    { class: "tools" },
    el(
      "div",
      { class: "levels", attrs: { role: "group", "aria-label": words.timeline.scale } },
      all,
      ...levels.map(({ element }) => element),
    ),
    el(
      "div",
      { class: "zoom" },
      button("+", () => show(zoomed(frame(), ZOOM, centre())), {
        class: "zoom__button",
        attrs: { "aria-label": words.timeline.zoomIn },
      }),
      button("−", () => show(zoomed(frame(), 1 / ZOOM, centre())), {
        class: "zoom__button",
        attrs: { "aria-label": words.timeline.zoomOut },
      }),
    ),
  );
  const overview = new Overview(desk, show);
  const element = el(
    "section",
    { class: "timeline", attrs: { "aria-labelledby": "timeline" } },
    el("div", { class: "heading" }, heading, tools),
    lead,
    seen,
    outside,
    el(
      "div",
      { class: "timeline__body" },
      el("div", { class: "timeline__lanes", attrs: { "aria-hidden": "true" } }, ...names),
      field,
    ),
    el("div", { class: "timeline__strip" }, overview.canvas),
    legend(words),
    el("p", { class: "visually-hidden", attrs: { id: "timeline-keys" } }, words.timeline.keys),
  );

  let layout: TimelineLayout | null = null;
  let scale: TimeScale = { domain: bounds, width: 0, rtl };
  let laneHeight = 58;

  function frame(): Interval {
    return frameOf(store.state, corpus) ?? limits;
  }
  function centre(): number {
    const { from, to } = frame();
    return (from + to) / 2;
  }
  function show(window: Interval): void {
    const next = within(window, limits);
    const everything = next.to - next.from >= limits.to - limits.from - 0.01;
    store.set({ wide: everything, filters: { ...store.state.filters, window: everything ? null : next } });
  }
  /** Zooms to a level about the open event, or about the densest place in sight. */
  function zoomTo(span: number): void {
    const { opened } = store.state;
    const when = opened?.kind === "entry" ? corpus.happenings[opened.entry].when : null;
    const about = when === null ? densest(desk.selection().anyTime, frame(), span) : (when.from + when.to) / 2;
    show({ from: about - span / 2, to: about + span / 2 });
  }
  function open(happening: Happening): void {
    store.set({ opened: { kind: "entry", entry: happening.index } });
  }
  function step(forward: boolean): void {
    const dated = desk.selection().chosen.filter(({ when }) => when !== null);
    const { opened } = store.state;
    const at = dated.findIndex(({ index }) => opened?.kind === "entry" && index === opened.entry);
    const next = dated[at < 0 ? (forward ? 0 : dated.length - 1) : at + (forward ? 1 : -1)];
    if (next !== undefined) open(next);
  }

  function draw(): void {
    const width = field.clientWidth;
    if (width <= 0) return;
    laneHeight = width < NARROW ? 46 : 58;
    const height = laneHeight * groups.length + AXIS_HEIGHT;
    field.style.setProperty("--lane", `${laneHeight}px`);
    element.style.setProperty("--lane", `${laneHeight}px`);
    scale = { domain: frame(), width, rtl };
    const context = prepared(canvas, width, height);
    if (context === null) return;
    const palette = readPalette();
    const { anyTime } = desk.selection();
    layout = layoutTimeline(anyTime, groups, scale, laneHeight);
    const axis = axisOf(words.dates, scale, stepFor(scale, LABEL_ROOM));
    const { opened } = store.state;
    drawTimeline({
      context,
      layout,
      groups,
      scale,
      axis,
      palette,
      laneHeight,
      opened: opened?.kind === "entry" ? opened.entry : null,
    });
    overview.draw(anyTime, scale.domain, stripOf(store.state, corpus) ?? limits, width, palette);
    const level = levelOf(scale.domain);
    for (const one of levels)
      one.element.setAttribute("aria-pressed", String(one.level === level && store.state.filters.window !== null));
    const everything = scale.domain.to - scale.domain.from >= limits.to - limits.from - 0.01;
    all.setAttribute("aria-pressed", String(everything));
    const number = anyTime.filter(
      ({ when }) => when !== null && when.from < scale.domain.to && when.to > scale.domain.from,
    ).length;
    seen.textContent = words.timeline.seen(intervalWords(words.dates, frame()), words.timeline.count(count(number)));
    const beyond = anyTime.filter(({ when }) => when !== null).length - number;
    outside.hidden = beyond === 0 || store.state.filters.window !== null;
    outsideCount.textContent = words.timeline.outside(count(beyond));
  }

  function showTip(hit: Hit | null): void {
    tip.hidden = hit === null;
    if (hit === null) return;
    if (hit.kind === "event") {
      fill(tip, el("strong", {}, dateOf(desk, hit.happening)), el("span", {}, headlineOf(desk, hit.happening)));
    } else {
      fill(
        tip,
        el("strong", {}, intervalWords(words.dates, hit.when)),
        el("span", {}, words.timeline.count(count(hit.count))),
      );
    }
    const half = tip.offsetWidth / 2;
    const x = Math.min(Math.max(hit.x, half), Math.max(half, scale.width - half));
    tip.style.transform = `translate(${x - half}px, ${hit.y - tip.offsetHeight - 12}px)`;
  }

  followGestures(field, canvas, {
    scale: () => scale,
    show,
    hover: (x, y) => showTip(layout === null || x === null ? null : hitTest(layout, x, y)),
    press: (x, y) => {
      const hit = layout === null ? null : hitTest(layout, x, y);
      if (hit === null) return;
      if (hit.kind === "event") open(hit.happening);
      else show(hit.when);
    },
  });
  field.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { from, to } = frame();
    const onward = event.key === (rtl ? "ArrowLeft" : "ArrowRight");
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      if (event.shiftKey) step(onward);
      else {
        const by = (to - from) * (onward ? PAN : -PAN);
        show({ from: from + by, to: to + by });
      }
    } else if (event.key === "+" || event.key === "=") show(zoomed(frame(), ZOOM, centre()));
    else if (event.key === "-" || event.key === "−") show(zoomed(frame(), 1 / ZOOM, centre()));
    else if (event.key === "Home") show(limits);
    else return;
    event.preventDefault();
  });
  new ResizeObserver(() => draw()).observe(field);

  return {
    element,
    redraw: draw,
    update: (state: State, before: State | null) => {
      if (
        before === null ||
        before.filters !== state.filters ||
        before.wide !== state.wide ||
        before.opened !== state.opened ||
        before.theme !== state.theme
      )
        draw();
    },
  };
}

/** The moment about which most of the events of a stretch lie within a span. */
function densest(happenings: readonly Happening[], { from, to }: Interval, span: number): number {
  const middles = happenings
    .flatMap(({ when }) => (when === null || when.to - when.from > span ? [] : [(when.from + when.to) / 2]))
    .filter((middle) => middle >= from && middle <= to)
    .sort((a, b) => a - b);
  let [best, most, first] = [(from + to) / 2, 0, 0];
  for (const [last, middle] of middles.entries()) {
    while (middle - middles[first] > span) first++;
    if (last - first + 1 > most) [most, best] = [last - first + 1, (middles[first] + middle) / 2];
  }
  return best;
}
