import type { HarmKind } from "../../../model/casualty.js";
import { count, type Desk, type View } from "./desk.js";
import { bdi, type Child, el, fill } from "./dom.js";
import { HARMS, sumTolls, type TollSum, tollWords } from "./toll-sums.js";

/** Hours of a day, and a little: what is longer is not known to the day. */
const A_DAY = 26;

/** The tolls that a reader asks for first; the others stand below them, smaller. */
const FOREMOST: readonly HarmKind[] = ["killed", "injured"];

/** The headline figures of what is chosen. */
export function figuresView(desk: Desk): View {
  const { words, corpus } = desk;
  const row = el("dl", { class: "figures__row" });
  const lesser = el("dl", { class: "figures__lesser" });
  const note = el("p", { class: "note" });
  const heading = el("h2", { class: "visually-hidden", attrs: { id: "figures" } }, words.figures.heading);
  const element = el(
    "section",
    { class: "figures", attrs: { "aria-labelledby": "figures" } },
    heading,
    row,
    lesser,
    note,
  );

  const figure = (name: string, kind: string, value: readonly Child[], more: string): HTMLElement =>
    el(
      "div",
      { class: `figure figure--${kind}` },
      el("dt", {}, name),
      el(
        "dd",
        {},
        el("span", { class: "figure__value" }, ...value),
        more === "" ? null : el("span", { class: "figure__more" }, more),
      ),
    );
  const small = (name: string, ...value: readonly Child[]): HTMLElement =>
    el("div", { class: "figure--lesser" }, el("dt", {}, name), el("dd", {}, ...value));
  const harm = (kind: HarmKind, { low, high, open, events, leftOut }: TollSum): HTMLElement => {
    const name = words.figures.harms[kind];
    const rest = leftOut === 0 ? "" : words.figures.leftOut(count(leftOut));
    if (events === 0) return figure(name, kind, ["—"], rest === "" ? words.figures.none : rest);
    if (!FOREMOST.includes(kind)) return small(name, bdi(tollWords(words, low, open && high === low ? null : high)));
    const range = high > low ? [el("span", { class: "figure__to" }, words.figures.upTo), bdi(count(high))] : [];
    const bound = open && high === low ? [el("span", { class: "figure__to" }, words.figures.atLeast)] : [];
    const basis = [words.figures.basis(count(events)), ...(rest === "" ? [] : [rest])];
    return figure(name, kind, [bdi(count(low)), ...range, ...bound], basis.join(words.figures.and));
  };

  return {
    element,
    update: (state, before) => {
      if (before !== null && before.filters === state.filters) return;
      const { chosen } = desk.selection();
      const documents = new Set(chosen.flatMap(({ data }) => data.members.map(({ document }) => document)));
      const outlets = new Set([...documents].map((document) => corpus.data.documents[document].source));
      const places = new Set(chosen.map(({ placeKey }) => placeKey));
      outlets.delete(null);
      places.delete(null);
      const harms = HARMS.map((kind) => ({ kind, sum: sumTolls(chosen, kind) })).filter(
        ({ kind, sum }) => sum.events > 0 || kind === "killed" || (sum.leftOut > 0 && FOREMOST.includes(kind)),
      );
      fill(
        row,
        figure(words.figures.events, "events", [bdi(count(chosen.length))], ""),
        ...harms.filter(({ kind }) => FOREMOST.includes(kind)).map(({ kind, sum }) => harm(kind, sum)),
      );
      fill(
        lesser,
        ...harms.filter(({ kind }) => !FOREMOST.includes(kind)).map(({ kind, sum }) => harm(kind, sum)),
        small(words.figures.documents, bdi(count(documents.size))),
        small(words.figures.outlets, bdi(count(outlets.size))),
        small(words.figures.places, bdi(count(places.size))),
      );
      const { window } = state.filters;
      if (window === null) {
        note.textContent = "";
        return;
      }
      const coarse = chosen.filter(({ when }) => when !== null && when.to - when.from > A_DAY).length;
      const undated = desk.selection().anyTime.filter(({ when }) => when === null).length;
      const notes = [
        coarse > 0 ? words.figures.coarse(count(coarse)) : "",
        undated > 0 ? words.figures.outside(count(undated)) : "",
      ];
      note.textContent = notes.filter((one) => one !== "").join(" ");
    },
  };
}
