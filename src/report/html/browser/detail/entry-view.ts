import type { Basis } from "../../../../model/evidence.js";
import type { Toll } from "../../../../model/timeline.js";
import { countryName } from "../../country-names.js";
import type { DocumentData, MemberData } from "../../report-data.js";
import type { Happening } from "../corpus.js";
import { count, type Desk, dateOf, nameOf, typeOf } from "../desk.js";
import { bdi, button, el, webLink } from "../dom.js";
import { dateWords } from "../time/date-words.js";
import { tollWords } from "../toll-sums.js";
import { markedText } from "./marked-text.js";
import { markingsOfEvent } from "./markings.js";
import { factsOf } from "./mention-facts.js";
import { reportChart } from "./report-chart.js";

/** A line of what is known; what is not is said too. */
function known(desk: Desk, term: string, value: string | null, more: string | null = null): HTMLElement[] {
  const { unknown } = desk.words.entry;
  return [
    el("dt", {}, term),
    el(
      "dd",
      {},
      value === null || value === "" ? el("span", { class: "unknown" }, unknown) : bdi(value),
      more === null ? null : el("span", { class: "facts__more" }, more),
    ),
  ];
}

function reportsTable(desk: Desk, toll: Toll): HTMLElement {
  const { words } = desk;
  const { entry, figures } = words;
  const differ =
    new Set(toll.reports.filter(({ subset }) => !subset).map(({ low, high }) => `${low}-${high}`)).size > 1;
  const rows = toll.reports.map((report) => {
    const marks = [
      report.cumulative ? entry.running : "",
      report.subset ? entry.subset : "",
      report.status === "actual" ? "" : words.statuses[report.status],
      report.victims ?? "",
    ].filter((mark) => mark !== "");
    return el(
      "tr",
      {},
      el(
        "td",
        {},
        bdi(report.source ?? words.listing.noOutlet),
        report.speaker === null
          ? null
          : el("span", { class: "facts__more" }, `${words.article.fields.speaker} ${nameOf(desk, report.speaker)}`),
      ),
      el("td", {}, dateWords(words.dates, report.published)),
      el(
        "td",
        { class: "number" },
        bdi(tollWords(words, report.low, report.high)),
        marks.length === 0 ? null : el("span", { class: "facts__more" }, words.list(marks)),
      ),
    );
  });
  return el(
    "div",
    { class: `toll toll--${toll.kind}` },
    el(
      "p",
      { class: "toll__sum" },
      el("span", {}, figures.harms[toll.kind]),
      bdi(tollWords(words, toll.low, toll.high), "toll__value"),
      differ
        ? el("span", { class: "facts__more" }, words.list([entry.disputed, entry.latest(count(toll.latest))]))
        : null,
    ),
    reportChart(desk, toll),
    rows.length === 0
      ? null
      : el(
          "table",
          { class: "plain" },
          el(
            "thead",
            {},
            el(
              "tr",
              {},
              el("th", { attrs: { scope: "col" } }, entry.by),
              el("th", { attrs: { scope: "col" } }, entry.publishedOn),
              el("th", { attrs: { scope: "col" } }, entry.figure),
            ),
          ),
          el("tbody", {}, ...rows),
        ),
  );
}

const tollSection = (desk: Desk, title: string, tolls: readonly Toll[]): HTMLElement[] =>
  tolls.length === 0 ? [] : [el("h3", {}, title), ...tolls.map((toll) => reportsTable(desk, toll))];

function telling(desk: Desk, happening: Happening, member: MemberData): HTMLElement {
  const { words, corpus, store } = desk;
  const document: DocumentData = corpus.data.documents[member.document];
  const event = document.events.find(({ id }) => id === member.event);
  const text = markedText({
    document,
    span: member.sentence,
    markings: event === undefined ? [] : markingsOfEvent(document, member.event),
    chosen: null,
    onChoose: null,
    label: (marking) =>
      `${words.article[marking.layer]}: ${factsOf(marking, words, (norm) => nameOf(desk, norm))[0][1]}`,
  });
  const open = button(
    words.entry.readArticle,
    () =>
      store.set({
        opened: { kind: "article", document: member.document, mention: member.event, from: happening.index },
      }),
    { class: "link" },
  );
  return el(
    "li",
    { class: "telling" },
    el(
      "p",
      { class: "telling__source" },
      bdi(document.source ?? words.listing.noOutlet, "telling__outlet"),
      document.dct === null
        ? null
        : el("time", { attrs: { datetime: document.dct } }, dateWords(words.dates, document.dct)),
    ),
    el("blockquote", { attrs: { lang: "ar", dir: "rtl" } }, ...text),
    el(
      "p",
      { class: "telling__links" },
      open,
      document.url === null ? null : webLink(words.entry.source, document.url),
      event === undefined
        ? null
        : el(
            "span",
            { class: "telling__rule" },
            `${words.entry.rule}: `,
            bdi(event.rule, "code"),
            ` · ${words.confidences[event.confidence]}`,
          ),
    ),
  );
}

/** One event in full: what is known and how well, each figure of each outlet, each sentence that tells it. */
export function entryView(desk: Desk, happening: Happening): HTMLElement {
  const { words, corpus, store } = desk;
  const { data, group, when } = happening;
  const named = (norms: readonly string[]): string => words.list(norms.map((norm) => nameOf(desk, norm)));
  const heading = el(
    "h2",
    { attrs: { tabindex: -1 } },
    el("span", { class: "tag", vars: { "--colour": `var(--${group})` } }, typeOf(desk, happening)),
    data.status === "actual" ? null : el("span", { class: "tag tag--status" }, words.statuses[data.status]),
    el("span", { class: "entry__place" }, data.place === null ? dateOf(desk, happening) : nameOf(desk, data.place)),
  );
  const instruments = new Set(
    data.members.flatMap(({ document, event }) => {
      const found = corpus.data.documents[document].events.find(({ id }) => id === event)?.instrument;
      return found === undefined ? [] : [found];
    }),
  );
  const country = data.country === null ? null : countryName(words.language, data.country);
  const precision = data.wherePrec === null ? null : words.precisions[data.wherePrec];
  const assumed = (basis: Basis | null): string | null => (basis === "assumed" ? words.entry.assumed : null);
  const after = data.after.flatMap((id) => corpus.happenings.find((one) => one.data.id === id) ?? []);
  return el(
    "div",
    { class: "entry" },
    heading,
    el(
      "dl",
      { class: "facts" },
      ...known(
        desk,
        words.entry.when,
        data.date === null ? null : dateOf(desk, happening),
        when === null
          ? null
          : words.list(
              [words.entry.knownTo(words.granularities[data.granularity]), assumed(data.dateBasis)].filter(
                (one) => one !== null,
              ),
            ),
      ),
      ...known(
        desk,
        words.entry.where,
        data.place === null ? country : nameOf(desk, data.place),
        words.list(
          [data.place === null ? null : country, precision, assumed(data.placeBasis)].filter((one) => one !== null),
        ) || null,
      ),
      ...known(desk, words.entry.who, named(data.agents)),
      ...known(desk, words.entry.whom, named(data.targets)),
      ...(instruments.size === 0 ? [] : known(desk, words.entry.how, words.list([...instruments]))),
    ),
    ...tollSection(desk, words.entry.tolls, data.tolls),
    ...tollSection(desk, words.entry.runningTolls, data.runningTolls),
    ...tollSection(desk, words.entry.attackerTolls, data.attackerTolls),
    el("h3", {}, words.entry.tellings),
    el("ol", { class: "tellings" }, ...data.members.map((member) => telling(desk, happening, member))),
    ...(data.merged.length === 0
      ? []
      : [
          el("h3", {}, words.entry.merged),
          el(
            "ul",
            { class: "merged", attrs: { lang: "en", dir: "ltr" } },
            ...data.merged.map((reason) => el("li", {}, reason)),
          ),
        ]),
    ...(after.length === 0
      ? []
      : [
          el("h3", {}, words.entry.after),
          el(
            "ul",
            {},
            ...after.map((one) =>
              el(
                "li",
                {},
                button(
                  `${dateOf(desk, one)} · ${typeOf(desk, one)}`,
                  () => store.set({ opened: { kind: "entry", entry: one.index } }),
                  { class: "link" },
                ),
              ),
            ),
          ),
        ]),
  );
}
