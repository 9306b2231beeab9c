import { el } from "./dom.js";
import type { Words } from "./words/words.js";

/** How the page is to be read, at its end. */
export const methodNotes = ({ method, page }: Words): HTMLElement =>
  el(
    "section",
    { class: "method", attrs: { "aria-labelledby": "method" } },
    el("h2", { attrs: { id: "method" } }, method.heading),
    ...method.notes.map((note) => el("p", {}, note)),
    el("p", {}, page.offline),
  );
