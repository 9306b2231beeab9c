import "./trusted-types.js";
import type { ReportData } from "../report-data.js";
import { type Corpus, readCorpus } from "./corpus.js";
import type { Desk, View } from "./desk.js";
import { drawer } from "./detail/drawer.js";
import { el, fill } from "./dom.js";
import { figuresView } from "./figures.js";
import { filterBar } from "./filters/filter-bar.js";
import { listingView } from "./listing/listing-view.js";
import { masthead } from "./masthead.js";
import { methodNotes } from "./method.js";
import { applyFrame, embedded, followSystemTheme } from "./page-frame.js";
import { type Selection, select } from "./selection.js";
import { type Filters, NO_FILTERS, type State, Store } from "./state.js";
import { timelineView } from "./timeline/timeline-view.js";
import { wordsIn } from "./words/words.js";

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
function build(corpus: Corpus, store: Store, alive: AbortSignal): View[] {
  const words = wordsIn(store.state.language);
  const desk: Desk = { corpus, store, words, selection: selector(corpus, store), alive };
  const head = masthead(desk);
  const figures = figuresView(desk);
  const filters = filterBar(desk);
  const timeline = timelineView(desk);
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
    el("main", {}, figures.element, filters.element, timeline.element, listing.element, methodNotes(words)),
    detail.element,
  );
  return [head, figures, filters, timeline, listing, detail];
}

function start(): void {
  const data = embedded<ReportData>("report-data");
  const corpus = readCorpus(data);
  const store = new Store({
    language: data.language,
    theme: "auto",
    filters: NO_FILTERS,
    opened: null,
    order: "oldest",
    harm: "killed",
    summed: false,
    tab: "events",
  });
  let views: View[] = [];
  let drawn: State | null = null;
  let life = new AbortController();
  const draw = (): void => {
    const { state } = store;
    applyFrame(state);
    if (drawn === null || drawn.language !== state.language) {
      life.abort();
      life = new AbortController();
      views = build(corpus, store, life.signal);
      drawn = null;
    }
    const before = drawn;
    drawn = state;
    for (const view of views) view.update(state, before);
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
  followSystemTheme(store);
  draw();
  // Canvases are drawn anew once the letters are there.
  void document.fonts.ready.then(() => store.filter({}));
}

start();
