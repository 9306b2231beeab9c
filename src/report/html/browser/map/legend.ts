import { el } from "../dom.js";
import type { Words } from "../words/words.js";

/** How precisely a place is known, as the map draws it. */
export const mapLegend = ({ map }: Words): HTMLElement =>
  el(
    "ul",
    { class: "legend" },
    el("li", {}, el("span", { class: "legend__place" }), map.point),
    el("li", {}, el("span", { class: "legend__area" }), map.area),
    el("li", {}, el("span", { class: "legend__country" }), map.country),
  );
