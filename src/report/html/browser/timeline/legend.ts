import { el, svg } from "../dom.js";
import type { Words } from "../words/words.js";

const dot = (status: "actual" | "planned" | "doubtful"): SVGElement =>
  svg(
    "svg",
    { viewBox: "0 0 12 12", width: 12, height: 12, class: `legend__dot legend__dot--${status}`, "aria-hidden": "true" },
    svg("circle", { cx: 6, cy: 6, r: 4 }),
  );

/** What dots, rings, bars and bands mean. */
export function legend({ timeline: { legend: terms } }: Words): HTMLElement {
  const item = (mark: Element, word: string): HTMLElement => el("li", {}, mark as HTMLElement, word);
  return el(
    "ul",
    { class: "legend" },
    item(dot("actual"), terms.event),
    item(dot("planned"), terms.planned),
    item(dot("doubtful"), terms.doubtful),
    item(el("span", { class: "legend__band" }), terms.span),
    item(el("span", { class: "legend__bar" }), terms.bar),
  );
}
