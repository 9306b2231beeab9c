import "./trusted-types.js";
import type { Topology } from "topojson-client";
import type { ReportData } from "../report-data.js";
import { actorView } from "./actors/actor-view.js";
import { type Corpus, readCorpus } from "./corpus.js";
import type { Desk, View } from "./desk.js";
import { drawer } from "./detail/drawer.js";
import { el, fill } from "./dom.js";
import { figuresView } from "./figures.js";
import { filterBar } from "./filters/filter-bar.js";
import { followHash } from "./hash.js";
import { highlightsView } from "./highlights.js";
import { listingView } from "./listing/listing-view.js";
import { type CountryShape, readCountryShapes } from "./map/country-shapes.js";
import { mapView } from "./map/map-view.js";
import { masthead } from "./masthead.js";
import { methodNotes } from "./method.js";
import { applyFrame, embedded, followSystemTheme, onPrint } from "./page-frame.js";
import { type Selection, select } from "./selection.js";
import { type Filters, NO_FILTERS, type State, Store } from "./state.js";
import { timelineView } from "./timeline/timeline-view.js";
import { tollView } from "./tolls/toll-view.js";
import { wordsIn } from "./words/words.js";

/** Views that follow every change at once, and those that wait until the timeline has come to rest. */
interface Views {
  readonly prompt: readonly View[];
  readonly patient: readonly View[];
}

const PATIENCE = 90;

/** Whether nothing but the chosen time is other than before. */
const onlyMoved = (state: State, before: State): boolean =>
  state.filters.window !== before.filters.window &&
  (Object.keys(state) as (keyof State)[]).every((key) => key === "filters" || state[key] === before[key]) &&
  (Object.keys(state.filters) as (keyof Filters)[]).every(
    (key) => key === "window" || state.filters[key] === before.filters[key],
  );

/** The selection of the present filters, made once for all views. */
function selector(corpus: Corpus, store: Store): () => Selection {
  let made: { readonly filters: Filters; readonly selection: Selection } | null = null;
  return () => {
    const { filters } = store.state;
    if (made === null || made.filters !== filters) made = { filters, selection: select(corpus, filters) };
    return made.selection;
  };
}

/** Builds the page in the language of the state. */
function build(corpus: Corpus, store: Store, shapes: () => readonly CountryShape[], alive: AbortSignal): Views {
  const words = wordsIn(store.state.language, store.state.months);
  const desk: Desk = { corpus, store, words, selection: selector(corpus, store), alive };
  const head = masthead(desk);
  const figures = figuresView(desk);
  const filters = filterBar(desk);
  const highlights = highlightsView(desk);
  const timeline = timelineView(desk);
  const tolls = tollView(desk);
  const map = mapView(desk, shapes);
  const actors = actorView(desk);
  const listing = listingView(desk);
  const detail = drawer(desk);
  document.title = corpus.data.title ?? words.page.untitled;
  const skip = el("a", { class: "skip" }, words.page.skip);
  skip.href = "#listing";
  const page = document.getElementById("page");
  if (page === null) throw new Error("the page has no place for its content");
  fill(
    page,
    skip,
    head.element,
    el(
      "main",
      {},
      figures.element,
      filters.element,
      highlights.element,
      timeline.element,
      tolls.element,
      map.element,
      actors.element,
      listing.element,
      methodNotes(words),
    ),
    detail.element,
  );
  return { prompt: [head, timeline, detail], patient: [figures, filters, highlights, tolls, map, actors, listing] };
}

function start(): void {
  const data = embedded<ReportData>("report-data");
  const corpus = readCorpus(data);
  const store = new Store({
    language: data.language,
    theme: "auto",
    months: "gulf",
    wide: false,
    filters: NO_FILTERS,
    opened: null,
    order: "newest",
    harm: "killed",
    summed: false,
    tab: "events",
  });
  let read: readonly CountryShape[] | null = null;
  const shapes = (): readonly CountryShape[] => {
    read ??= readCountryShapes(embedded<Topology>("country-shapes"));
    return read;
  };
  let views: Views = { prompt: [], patient: [] };
  let life = new AbortController();
  let drawn: State | null = null;
  let drawnPatiently: State | null = null;
  let patience = 0;
  const drawPatient = (): void => {
    const before = drawnPatiently;
    drawnPatiently = store.state;
    for (const view of views.patient) view.update(store.state, before);
  };
  const draw = (): void => {
    const { state } = store;
    applyFrame(state);
    if (drawn === null || drawn.language !== state.language || drawn.months !== state.months) {
      life.abort();
      life = new AbortController();
      views = build(corpus, store, shapes, life.signal);
      [drawn, drawnPatiently] = [null, null];
    }
    const before = drawn;
    drawn = state;
    for (const view of views.prompt) view.update(state, before);
    clearTimeout(patience);
    if (before !== null && onlyMoved(state, before)) patience = window.setTimeout(drawPatient, PATIENCE);
    else drawPatient();
  };
  // However many changes a gesture makes, the page is drawn once a frame.
  let waiting = false;
  store.watch(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  });
  const redrawAll = (): void => {
    for (const { redraw } of [...views.prompt, ...views.patient]) redraw?.();
  };
  followSystemTheme(store);
  followHash(store, corpus);
  onPrint({
    before: redrawAll,
    after: () => {
      applyFrame(store.state);
      redrawAll();
    },
  });
  draw();
  // Canvases are drawn anew once the letters are there.
  void document.fonts.ready.then(() => store.filter({}));
}

start();
