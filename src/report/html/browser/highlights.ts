import { type Happening, inOrder } from "./corpus.js";
import { type Desk, dateOf, nameOf, typeOf, type View } from "./desk.js";
import { bdi, el, fill } from "./dom.js";
import { briefSentence } from "./listing/marked-sentence.js";
import { type Interval, overlaps } from "./time/hours.js";
import { frameOf } from "./timeline/frame.js";
import { countable, tollWords } from "./toll-sums.js";

const SHOWN = 4;
const BRIEF = 190;

/** The most dead that an event may have, of those that may be added up. */
const deaths = (happening: Happening): number => {
  const toll = countable(happening, "killed");
  return toll === null ? 0 : Math.max(toll.low, toll.high ?? 0);
};

/**
 * What happened in the time that the charts show and stands out: many tell it, or many died. Twice as many count the same
 * for either.
 */
export function outstanding(happenings: readonly Happening[], frame: Interval): Happening[] {
  const weights = new Map<Happening, number>();
  for (const happening of happenings) {
    const { status, background, documents } = happening.data;
    if (status !== "actual" || background || happening.when === null || !overlaps(happening.when, frame)) continue;
    const weight = Math.log2(documents) + Math.log2(1 + deaths(happening));
    if (weight >= 1) weights.set(happening, weight);
  }
  const best = [...weights].sort(([a, m], [b, n]) => n - m || inOrder(a, b)).slice(0, SHOWN);
  return best.map(([happening]) => happening).sort(inOrder);
}

/** The few events of what is chosen that a reader should not miss, in the order in which they happened. */
export function highlightsView(desk: Desk): View {
  const { words, store, corpus } = desk;
  const cards = el("ol", { class: "highlights__cards" });
  const element = el(
    "section",
    { class: "highlights", attrs: { "aria-labelledby": "highlights" } },
    el("h2", { attrs: { id: "highlights" } }, words.highlights.heading),
    el("p", { class: "lead" }, words.highlights.lead),
    cards,
  );

  function card(happening: Happening): HTMLElement {
    const { data, group } = happening;
    const toll = countable(happening, "killed");
    const told = words.listing.told(data.documents, data.outlets);
    const opener = el(
      "button",
      {
        class: "highlight",
        attrs: { type: "button" },
        vars: { "--colour": `var(--${group})` },
        on: { click: () => store.set({ opened: { kind: "entry", entry: happening.index } }) },
      },
      el("span", { class: "highlight__date" }, dateOf(desk, happening)),
      el(
        "strong",
        { class: "highlight__what" },
        typeOf(desk, happening),
        ...(data.place === null ? [] : [" · ", bdi(nameOf(desk, data.place))]),
      ),
      toll === null
        ? null
        : el(
            "span",
            { class: "highlight__toll" },
            `${words.figures.harms.killed} `,
            bdi(tollWords(words, toll.low, toll.high), "row__number"),
          ),
      data.members.length === 0 ? null : briefSentence(corpus, data.members[0], BRIEF),
      told === "" ? null : el("span", { class: "row__told" }, told),
    );
    return el("li", {}, opener);
  }

  return {
    element,
    update: (state, before) => {
      if (before !== null && before.filters === state.filters && before.wide === state.wide) return;
      const frame = frameOf(state, corpus);
      const shown = frame === null ? [] : outstanding(desk.selection().chosen, frame);
      // One card says no more than the list does.
      element.hidden = shown.length < 2;
      fill(cards, ...shown.map(card));
    },
  };
}
