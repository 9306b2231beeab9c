import type { Happening } from "../corpus.js";
import { type Desk, dateOf, nameOf, partiesOf, typeOf } from "../desk.js";
import { bdi, el } from "../dom.js";
import { tollWords } from "../toll-sums.js";
import { briefSentence } from "./marked-sentence.js";

const BRIEF = 260;
const A_DAY = 26;

/** One event of the list: when, what, who and whom, where, how many, and the words that tell it. */
export function entryRow(desk: Desk, happening: Happening, opened: boolean): HTMLElement {
  const { words, store, corpus } = desk;
  const { data, group, when } = happening;
  const parties = partiesOf(desk, happening);
  const told = words.listing.told(data.documents, data.outlets);
  const coarse = when === null || when.to - when.from > A_DAY;
  const facts = [
    data.status === "actual" ? null : el("span", { class: "tag tag--status" }, words.statuses[data.status]),
    data.place === null ? null : bdi(nameOf(desk, data.place), "row__place"),
    told === "" ? null : el("span", { class: "row__told" }, told),
  ];
  const tolls = data.tolls
    .slice(0, 3)
    .map(({ kind, low, high }) =>
      el(
        "span",
        { class: `row__toll row__toll--${kind}` },
        `${words.figures.harms[kind]} `,
        bdi(tollWords(words, low, high), "row__number"),
      ),
    );
  const member = data.members[0];
  const opener = el(
    "button",
    {
      class: "row__button",
      attrs: { type: "button", "aria-current": opened ? "true" : null },
      on: { click: () => store.set({ opened: { kind: "entry", entry: happening.index } }) },
    },
    el(
      "span",
      { class: "row__when" },
      el("span", { class: "row__date" }, dateOf(desk, happening)),
      coarse && when !== null
        ? el("span", { class: "row__grain" }, words.entry.knownTo(words.granularities[data.granularity]))
        : null,
    ),
    el(
      "span",
      { class: "row__what" },
      el(
        "span",
        { class: "row__facts" },
        el("span", { class: "tag", vars: { "--colour": `var(--${group})` } }, typeOf(desk, happening)),
        ...facts,
      ),
      parties === "" ? null : el("strong", { class: "row__parties" }, parties),
      member === undefined ? null : briefSentence(corpus, member, BRIEF),
    ),
    el("span", { class: "row__tolls" }, ...tolls),
  );
  opener.dataset.key = String(happening.index);
  return el("div", { class: "row", attrs: { role: "listitem" } }, opener);
}
