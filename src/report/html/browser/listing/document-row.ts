import type { Desk } from "../desk.js";
import { bdi, el } from "../dom.js";
import { dateWords } from "../time/date-words.js";

/** One document of the list. */
export function documentRow(desk: Desk, number: number, events: number): HTMLElement {
  const { words, store, corpus } = desk;
  const { title, source, dct, id } = corpus.data.documents[number];
  const opener = el(
    "button",
    {
      class: "row__button",
      attrs: { type: "button" },
      on: { click: () => store.set({ opened: { kind: "article", document: number, mention: null, from: null } }) },
    },
    el("span", { class: "row__when" }, el("span", { class: "row__date" }, dateWords(words.dates, dct))),
    el(
      "span",
      { class: "row__what" },
      el("span", { class: "row__facts" }, bdi(source ?? words.listing.noOutlet, "row__place")),
      el("strong", { class: "row__parties" }, bdi(title ?? id)),
    ),
    el("span", { class: "row__tolls" }, el("span", { class: "row__told" }, words.listing.eventsIn(events))),
  );
  opener.dataset.key = `d${number}`;
  return el("div", { class: "row row--document", attrs: { role: "listitem" } }, opener);
}
