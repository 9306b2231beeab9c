import { countryName } from "../../country-names.js";
import { countryKey } from "../corpus.js";
import { count, type Desk, nameOf } from "../desk.js";
import { bdi, button, el, fill } from "../dom.js";
import { toggled } from "../state.js";
import type { PlacedEvents } from "./places.js";

const LISTED = 10;
const COUNTRY = 6;

/** The places with the most events as a list: the map for those who do not see it, and a ranking for those who do. */
export function placeTable(desk: Desk): {
  readonly element: HTMLElement;
  readonly update: (placed: PlacedEvents) => void;
} {
  const { store, words } = desk;
  const body = el("tbody");
  const element = el(
    "table",
    { class: "ranking" },
    el("caption", {}, words.map.table),
    el(
      "thead",
      { class: "visually-hidden" },
      el(
        "tr",
        {},
        el("th", { attrs: { scope: "col" } }, words.filters.place),
        el("th", { attrs: { scope: "col" } }, words.map.events),
      ),
    ),
    body,
  );
  return {
    element,
    update: ({ places, countries }) => {
      const all = [
        ...places.map(({ key, name, precision, count: number }) => ({
          key,
          label: nameOf(desk, name),
          precision,
          number,
        })),
        ...[...countries].map(([code, number]) => ({
          key: countryKey(code),
          label: countryName(words.language, code),
          precision: COUNTRY,
          number,
        })),
      ].sort((a, b) => b.number - a.number || (a.key < b.key ? -1 : 1));
      const most = Math.max(1, ...all.map(({ number }) => number));
      const rows = all.slice(0, LISTED).map(({ key, label, precision, number }) => {
        const on = store.state.filters.places.has(key);
        const name = button(bdi(label), () => store.filter({ places: toggled(store.state.filters.places, key) }), {
          class: "ranking__name",
          attrs: { "aria-pressed": on },
        });
        name.append(el("span", { class: "ranking__more" }, words.precisions[precision]));
        return el(
          "tr",
          { class: on ? "ranking__on" : "" },
          el("th", { attrs: { scope: "row" } }, name),
          el("td", { class: "ranking__bar", vars: { "--share": number / most } }, bdi(count(number))),
        );
      });
      fill(body, ...(rows.length === 0 ? [el("tr", {}, el("td", { class: "empty" }, words.map.empty))] : rows));
    },
  };
}
