import { EVENT_GROUPS, type EventStatus, type EventType } from "../../../../model/event.js";
import { eventTypeWord } from "../../../vocabulary.js";
import { countryName } from "../../country-names.js";
import { GROUPS } from "../corpus.js";
import { count, type Desk, nameOf, type View } from "../desk.js";
import { bdi, button, el, fill } from "../dom.js";
import { type Filters, NO_FILTERS, toggled } from "../state.js";
import { intervalWords } from "../time/date-words.js";
import { DAY, hourOfDay, isoDay } from "../time/hours.js";
import { type Choice, ChoiceMenu } from "./choice-menu.js";

const STATUSES: readonly EventStatus[] = ["actual", "planned", "possible", "denied"];
const SEARCH_DELAY = 180;

const byCount = (a: Choice, b: Choice): number => b.count - a.count || (a.label < b.label ? -1 : 1);

/** The filters of the page: menus with counts, the chosen days, a search box, and what is chosen as removable chips. */
export function filterBar(desk: Desk): View {
  const { corpus, store, words } = desk;
  const { filters } = words;
  /** Norms of place keys, for labels. */
  const placeNorms = new Map(corpus.happenings.map(({ placeKey, data }) => [placeKey, data.place]));
  const placeLabel = (key: string): string => {
    if (key.startsWith("country:")) return countryName(words.language, key.slice("country:".length));
    return nameOf(desk, placeNorms.get(key) ?? key);
  };
  const choice = (key: string, label: string, number: number): Choice => ({ key, label, count: number });
  const menu = (
    label: string,
    choices: () => readonly Choice[],
    chosen: (of: Filters) => ReadonlySet<string>,
    toggle: (key: string) => void,
  ) =>
    new ChoiceMenu({
      label,
      narrow: filters.narrow,
      nothing: filters.nothing,
      choices,
      chosen: () => chosen(store.state.filters),
      toggle,
    });

  const types = menu(
    filters.type,
    () =>
      GROUPS.flatMap((group) =>
        EVENT_GROUPS[group]
          .map(
            (type: EventType): Choice => ({
              ...choice(type, eventTypeWord(type, words.language), desk.selection().types.get(type) ?? 0),
              heading: words.groups[group],
            }),
          )
          .filter(({ key, count: number }) => number > 0 || store.state.filters.types.has(key as EventType))
          .sort(byCount),
      ),
    (of) => of.types,
    (key) => store.filter({ types: toggled(store.state.filters.types, key as EventType) }),
  );
  const actors = menu(
    filters.actor,
    () =>
      [true, false].flatMap((named) =>
        [...desk.selection().actors]
          .filter(([key]) => corpus.isNamed(key) === named)
          .map(([key, number]) => ({
            ...choice(key, nameOf(desk, key), number),
            heading: named ? words.actors.named : words.actors.unnamed,
          }))
          .sort(byCount),
      ),
    (of) => of.actors,
    (key) => store.filter({ actors: toggled(store.state.filters.actors, key) }),
  );
  const places = menu(
    filters.place,
    () => {
      const { places: found, countries } = desk.selection();
      const narrow = [...found].filter(([key]) => !key.startsWith("country:"));
      return [
        ...[...countries]
          .map(([key, number]) => ({
            ...choice(key, filters.wholeCountry(placeLabel(key)), number),
            heading: words.precisions[6],
          }))
          .sort(byCount),
        ...narrow
          .map(([key, number]) => ({ ...choice(key, placeLabel(key), number), heading: filters.place }))
          .sort(byCount),
      ];
    },
    (of) => of.places,
    (key) => store.filter({ places: toggled(store.state.filters.places, key) }),
  );
  const statuses = menu(
    filters.status,
    () => STATUSES.map((key) => choice(key, words.statuses[key], desk.selection().statuses.get(key) ?? 0)),
    (of) => of.statuses,
    (key) => store.filter({ statuses: toggled(store.state.filters.statuses, key as EventStatus) }),
  );
  const menus = [types, actors, places, statuses];

  let waiting = 0;
  const search = el("input", {
    class: "filters__search",
    attrs: { type: "search", placeholder: filters.search, "aria-label": filters.search },
    on: {
      input: () => {
        clearTimeout(waiting);
        waiting = window.setTimeout(() => store.filter({ search: search.value }), SEARCH_DELAY);
      },
    },
  });

  const day = (label: string): HTMLInputElement =>
    el("input", { attrs: { type: "date", "aria-label": label }, on: { change: () => takeDays() } });
  const from = day(filters.from);
  const to = day(filters.to);
  function takeDays(): void {
    const { whole } = corpus;
    if (whole === null) return;
    const first = from.value === "" ? whole.from : hourOfDay(from.value);
    const last = to.value === "" ? whole.to : hourOfDay(to.value) + DAY;
    const none = from.value === "" && to.value === "";
    store.filter({ window: none ? null : { from: Math.min(first, last - DAY), to: last } });
  }

  const result = el("output", { class: "filters__result", attrs: { "aria-live": "polite" } });
  const chips = el("ul", { class: "filters__chips" });
  const chip = (label: string, remove: () => void): HTMLElement =>
    el("li", {}, button(bdi(label), remove, { class: "chip", attrs: { "aria-label": filters.remove(label) } }));
  const controls = el(
    "div",
    { class: "filters__controls", attrs: { id: "filter-controls" } },
    ...menus.map(({ element }) => element),
    el("label", { class: "filters__day" }, el("span", {}, filters.from), from),
    el("label", { class: "filters__day" }, el("span", {}, filters.to), to),
  );
  const opener = button(
    filters.open,
    () => {
      const open = element.classList.toggle("filters--open");
      opener.setAttribute("aria-expanded", String(open));
    },
    { class: "filters__open", attrs: { "aria-expanded": "false", "aria-controls": "filter-controls" } },
  );
  const element = el(
    "section",
    { class: "filters", attrs: { "aria-label": filters.heading } },
    el("div", { class: "filters__bar" }, search, opener, controls, result),
    chips,
  );
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      for (const one of menus) one.onOutsideClick(target);
    },
    { signal: desk.alive },
  );

  return {
    element,
    update: (state, before) => {
      if (before !== null && before.filters === state.filters) return;
      const { filters: now } = state;
      for (const one of menus) one.update();
      if (document.activeElement !== search) search.value = now.search;
      if (document.activeElement !== from) from.value = now.window === null ? "" : isoDay(now.window.from);
      if (document.activeElement !== to) to.value = now.window === null ? "" : isoDay(now.window.to - 0.01);
      result.textContent = filters.result(count(desk.selection().chosen.length), count(corpus.happenings.length));
      const { pair } = now;
      const taken = [
        ...[...now.types].map((type) =>
          chip(eventTypeWord(type, words.language), () => store.filter({ types: toggled(now.types, type) })),
        ),
        ...[...now.actors].map((actor) =>
          chip(nameOf(desk, actor), () => store.filter({ actors: toggled(now.actors, actor) })),
        ),
        ...(pair === null
          ? []
          : [
              chip(`${nameOf(desk, pair.agent)} ${words.arrow} ${nameOf(desk, pair.target)}`, () =>
                store.filter({ pair: null }),
              ),
            ]),
        ...[...now.places].map((key) =>
          chip(placeLabel(key), () => store.filter({ places: toggled(now.places, key) })),
        ),
        ...[...now.statuses].map((status) =>
          chip(words.statuses[status], () => store.filter({ statuses: toggled(now.statuses, status) })),
        ),
        ...(now.window === null
          ? []
          : [chip(intervalWords(words.dates, now.window), () => store.filter({ window: null }))]),
        ...(now.search.trim() === "" ? [] : [chip(`«${now.search.trim()}»`, () => store.filter({ search: "" }))]),
      ];
      const clear = el(
        "li",
        {},
        button(filters.clear, () => store.filter(NO_FILTERS), { class: "filters__clear" }),
      );
      fill(chips, ...taken, taken.length > 1 ? clear : null);
    },
  };
}
