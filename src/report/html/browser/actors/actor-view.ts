import { count, type Desk, nameOf, type View } from "../desk.js";
import { bdi, button, el, fill } from "../dom.js";
import { toggled } from "../state.js";
import { type ActorCount, countDyads, type Dyads } from "./dyads.js";

const LISTED = 10;
/** Steps of colour, few enough to be told apart. */
const SHADES = 5;

/** Who acts and who is acted on, and the matrix of who acts on whom. */
export function actorView(desk: Desk): View {
  const { store, words, corpus } = desk;
  const { actors: terms } = words;
  const bars = el("tbody");
  const grid = el("table", { class: "matrix" });
  const rest = el("p", { class: "note" });
  const empty = el("p", { class: "empty" }, terms.empty);
  const matrix = el(
    "div",
    { class: "matrix__frame" },
    el("h3", { attrs: { id: "matrix" } }, terms.matrix),
    el("p", { class: "lead" }, terms.matrixLead),
    el("div", { class: "matrix__scroll" }, grid),
  );
  const body = el(
    "div",
    { class: "actors__body" },
    el(
      "div",
      {},
      el("p", { class: "lead" }, terms.lead),
      el(
        "table",
        { class: "ranking ranking--two" },
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            el("td"),
            el("th", { attrs: { scope: "col" } }, terms.acts),
            el("th", { attrs: { scope: "col" } }, terms.suffers),
          ),
        ),
        bars,
      ),
      rest,
    ),
    matrix,
  );
  const element = el(
    "section",
    { class: "actors", attrs: { "aria-labelledby": "actors" } },
    el("h2", { attrs: { id: "actors" } }, terms.heading),
    body,
    empty,
  );

  function bar({ name, acts, suffers }: ActorCount, most: number): HTMLElement {
    const on = store.state.filters.actors.has(name);
    const choose = button(
      bdi(nameOf(desk, name)),
      () => store.filter({ actors: toggled(store.state.filters.actors, name) }),
      {
        class: "ranking__name",
        attrs: { "aria-pressed": on },
      },
    );
    const cell = (value: number, kind: string): HTMLElement =>
      el(
        "td",
        { class: `ranking__bar ranking__bar--${value === 0 ? "none" : kind}`, vars: { "--share": value / most } },
        bdi(count(value)),
      );
    return el(
      "tr",
      { class: on ? "ranking__on" : "" },
      el("th", { attrs: { scope: "row" } }, choose),
      cell(acts, "acts"),
      cell(suffers, "suffers"),
    );
  }

  function cell(agent: string, target: string, value: number, most: number): HTMLElement {
    const { pair } = store.state.filters;
    const on = pair?.agent === agent && pair.target === target;
    if (value === 0) return el("td", { class: agent === target ? "matrix__self" : "" });
    const label = `${nameOf(desk, agent)} ${words.arrow} ${nameOf(desk, target)}: ${count(value)}`;
    const choose = button(bdi(count(value)), () => store.filter({ pair: on ? null : { agent, target } }), {
      class: "matrix__cell",
      attrs: { "aria-label": label, title: label, "aria-pressed": on },
    });
    choose.dataset.shade = String(Math.ceil(Math.sqrt(value / most) * SHADES));
    return el("td", {}, choose);
  }

  function drawMatrix(agents: readonly string[], targets: readonly string[], { between }: Dyads): void {
    const most = Math.max(1, ...agents.flatMap((agent) => targets.map((target) => between(agent, target))));
    const head = el(
      "tr",
      {},
      el("th", { class: "matrix__corner", attrs: { scope: "col" } }, `${terms.agent} ↓ ${terms.target} ${words.arrow}`),
      ...targets.map((name) =>
        el(
          "th",
          { class: "matrix__target", attrs: { scope: "col", title: nameOf(desk, name) } },
          bdi(nameOf(desk, name)),
        ),
      ),
      // Takes what is left of the width, so that the cells stay squares.
      el("td", { class: "matrix__rest" }),
    );
    const rows = agents.map((agent) =>
      el(
        "tr",
        {},
        el("th", { attrs: { scope: "row", title: nameOf(desk, agent) } }, bdi(nameOf(desk, agent))),
        ...targets.map((target) => cell(agent, target, between(agent, target), most)),
        el("td", { class: "matrix__rest" }),
      ),
    );
    fill(grid, el("thead", {}, head), el("tbody", {}, ...rows));
    grid.setAttribute("aria-labelledby", "matrix");
  }

  /** The parties with the most events of a kind, those without any left out. */
  const foremost = (names: Iterable<string>, events: (name: string) => number): string[] =>
    [...names]
      .map((name): [string, number] => [name, events(name)])
      .filter(([, number]) => number > 0)
      .sort(([, m], [, n]) => n - m)
      .slice(0, LISTED)
      .map(([name]) => name);

  return {
    element,
    update: (state, before) => {
      if (before !== null && before.filters === state.filters) return;
      const dyads = countDyads(desk.selection().anyActor);
      const named = dyads.actors.filter(({ name }) => corpus.isNamed(name));
      // A town that is struck is a place, not somebody who takes part.
      const actors = named.filter(({ name, acts }) => acts > 0 || !corpus.isPlace(name));
      body.hidden = named.length === 0;
      empty.hidden = named.length > 0;
      const shown = actors.slice(0, LISTED);
      const most = Math.max(1, ...shown.flatMap(({ acts, suffers }) => [acts, suffers]));
      fill(bars, ...shown.map((actor) => bar(actor, most)));
      rest.textContent = actors.length > LISTED ? terms.rest(count(actors.length - LISTED)) : "";
      const parties = new Set(named.map(({ name }) => name));
      const active = foremost(parties, (name) => dyads.actingOn(name, parties));
      const targets = foremost(parties, (name) => dyads.actedOnBy(name, new Set(active)));
      const agents = active.filter((name) => dyads.actingOn(name, new Set(targets)) > 0);
      matrix.hidden = targets.length === 0;
      drawMatrix(agents, targets, dyads);
    },
  };
}
