import { type Happening, inOrder } from "../corpus.js";
import { count, type Desk, type View } from "../desk.js";
import { button, el, fill } from "../dom.js";
import type { Order, State } from "../state.js";
import { calendarTime } from "../time/hours.js";
import { countable } from "../toll-sums.js";
import { documentRow } from "./document-row.js";
import { entryRow } from "./entry-row.js";
import { type Row, VirtualList } from "./virtual-list.js";

const ORDERS: readonly Order[] = ["oldest", "newest", "deadliest", "mostTold"];
/** Rows on paper; more would be a book. */
const PRINTED = 400;

interface Heights {
  readonly entry: number;
  readonly document: number;
  readonly period: number;
}

const WIDE: Heights = { entry: 128, document: 72, period: 44 };
const NARROW: Heights = { entry: 188, document: 108, period: 44 };
const NARROW_SCREEN = "(max-width: 720px)";

const killed = (happening: Happening): number => {
  const toll = happening.data.tolls.find(({ kind }) => kind === "killed");
  return toll === undefined || countable(happening, "killed") === null ? -1 : Math.max(toll.low, toll.high ?? 0);
};

function ordered(happenings: readonly Happening[], order: Order): readonly Happening[] {
  switch (order) {
    case "oldest":
      return happenings;
    case "newest": {
      const undated = happenings.filter(({ when }) => when === null);
      return [...happenings.filter(({ when }) => when !== null).reverse(), ...undated];
    }
    case "deadliest":
      return [...happenings].sort((a, b) => killed(b) - killed(a) || inOrder(a, b));
    case "mostTold":
      return [...happenings].sort((a, b) => b.data.documents - a.data.documents || inOrder(a, b));
  }
}

/** The month of an event, under whose heading it stands; a year where only that is known. */
function periodOf({ words }: Desk, { when, data }: Happening): string {
  if (when === null) return words.listing.undated;
  const { year, month } = calendarTime(when.from);
  return data.granularity === "year" ? String(year) : `${words.dates.months[month - 1]} ${year}`;
}

/** The events, or the documents behind them, as a list that the arrow keys walk through. */
export function listingView(desk: Desk): View {
  const { store, words, corpus } = desk;
  const list = new VirtualList(words.listing.events);
  const empty = el("p", { class: "empty" }, words.listing.empty);
  const paper = el("div", { class: "paper" });
  const paperNote = el("p", { class: "note paper__note" });
  const tab = (name: State["tab"], label: string): HTMLButtonElement =>
    button(label, () => store.set({ tab: name }), { class: "level" });
  const tabs = { events: tab("events", words.listing.events), articles: tab("articles", words.listing.articles) };
  const order = el(
    "select",
    { attrs: { "aria-label": words.listing.order }, on: { change: () => store.set({ order: order.value as Order }) } },
    ...ORDERS.map((name) => el("option", { attrs: { value: name } }, words.listing[name])),
  );
  const element = el(
    "section",
    { class: "listing", attrs: { id: "listing", "aria-labelledby": "listing-heading", tabindex: -1 } },
    el(
      "div",
      { class: "heading" },
      el("h2", { attrs: { id: "listing-heading" } }, words.listing.events),
      el("div", { class: "tools" }, el("div", { class: "levels" }, tabs.events, tabs.articles), order),
    ),
    list.element,
    empty,
    paper,
    paperNote,
  );

  let rowOf = new Map<string, number>();
  let shown: readonly Happening[] = [];

  function eventRows(state: State, heights: Heights): Row[] {
    const rows: Row[] = [];
    const { opened } = state;
    const inTime = state.order === "oldest" || state.order === "newest";
    let period = "";
    for (const happening of shown) {
      const now = inTime ? periodOf(desk, happening) : "";
      if (now !== period) {
        period = now;
        rows.push({
          height: heights.period,
          draw: () => el("div", { class: "row__period", attrs: { role: "listitem" } }, el("h3", {}, now)),
        });
      }
      rowOf.set(String(happening.index), rows.length);
      const isOpen = opened?.kind === "entry" && opened.entry === happening.index;
      rows.push({ height: heights.entry, draw: () => entryRow(desk, happening, isOpen) });
    }
    return rows;
  }

  function documentRows(heights: Heights): Row[] {
    const events = new Map<number, number>();
    for (const { data } of shown) {
      for (const document of new Set(data.members.map((member) => member.document)))
        events.set(document, (events.get(document) ?? 0) + 1);
    }
    const { documents } = corpus.data;
    const newest = [...events].sort(([a], [b]) => ((documents[b].dct ?? "") < (documents[a].dct ?? "") ? -1 : 1));
    return newest.map(([number, inside], row) => {
      rowOf.set(`d${number}`, row);
      return { height: heights.document, draw: () => documentRow(desk, number, inside) };
    });
  }

  function draw(state: State, keepPlace: boolean): void {
    const heights = matchMedia(NARROW_SCREEN).matches ? NARROW : WIDE;
    shown = ordered(desk.selection().chosen, state.order);
    rowOf = new Map();
    const rows = state.tab === "events" ? eventRows(state, heights) : documentRows(heights);
    list.show(rows, keepPlace);
    list.element.hidden = rows.length === 0;
    empty.hidden = rows.length > 0;
    for (const name of ["events", "articles"] as const)
      tabs[name].setAttribute("aria-pressed", String(state.tab === name));
    order.value = state.order;
    order.disabled = state.tab === "articles";
  }

  list.element.addEventListener("keydown", (event) => {
    const key = (document.activeElement as HTMLElement | null)?.dataset.key;
    const at = key === undefined ? undefined : rowOf.get(key);
    const last = Math.max(...rowOf.values());
    const move = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (at === undefined || move === undefined) return;
    event.preventDefault();
    const rows = [...rowOf.values()].sort((a, b) => a - b);
    const place = rows.indexOf(at);
    const target = move === Infinity ? last : move === -Infinity ? rows[0] : rows[place + move];
    if (target !== undefined) list.reveal(target)?.querySelector("button")?.focus({ preventScroll: true });
  });
  matchMedia(NARROW_SCREEN).addEventListener("change", () => draw(store.state, true), { signal: desk.alive });
  const onPrint = (): void => {
    fill(paper, ...shown.slice(0, PRINTED).map((happening) => entryRow(desk, happening, false)));
    paperNote.textContent = shown.length > PRINTED ? words.page.tooMany(count(PRINTED), count(shown.length)) : "";
  };
  window.addEventListener("beforeprint", onPrint, { signal: desk.alive });
  window.addEventListener("afterprint", () => fill(paper), { signal: desk.alive });

  return {
    element,
    update: (state, before) => {
      const other =
        before === null || before.filters !== state.filters || before.order !== state.order || before.tab !== state.tab;
      if (other) draw(state, false);
      else if (before.opened !== state.opened) draw(state, true);
    },
  };
}
