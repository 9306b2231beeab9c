import { count, type Desk, type View } from "./desk.js";
import { bdi, button, el } from "./dom.js";
import type { Theme } from "./state.js";
import { intervalWords } from "./time/date-words.js";
import { MONTH_NAMES, type MonthNames, monthsOf } from "./words/months.js";

/** August: the month whose names differ most. */
const SHOWN_MONTH = 7;

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** The head of the page: its title, what it covers, and the switches of language and theme. */
export function masthead(desk: Desk): View {
  const { corpus, store, words } = desk;
  const { documents, title } = corpus.data;
  const outlets = new Set(documents.map(({ source }) => source).filter((source) => source !== null));
  const range = corpus.whole === null ? null : intervalWords(words.dates, corpus.whole);
  const theme = el(
    "select",
    {
      attrs: { "aria-label": words.page.theme.label },
      on: { change: () => store.set({ theme: theme.value as Theme }) },
    },
    ...THEMES.map((name) => el("option", { attrs: { value: name } }, words.page.theme[name])),
  );
  const months = el(
    "select",
    {
      attrs: { "aria-label": words.page.months },
      on: { change: () => store.set({ months: months.value as MonthNames }) },
    },
    ...MONTH_NAMES.map((name) => el("option", { attrs: { value: name } }, monthsOf(name)[SHOWN_MONTH])),
  );
  const language = button(
    words.page.otherLanguage,
    () => store.set({ language: store.state.language === "ar" ? "en" : "ar" }),
    { class: "link", attrs: { lang: words.page.otherLanguageTag } },
  );
  const element = el(
    "header",
    { class: "masthead" },
    el(
      "div",
      { class: "masthead__tools" },
      el("span", { class: "masthead__kicker" }, words.page.kicker),
      el(
        "span",
        { class: "masthead__switches" },
        language,
        words.language === "ar" ? months : null,
        theme,
        button(words.page.print, () => window.print(), { class: "link" }),
      ),
    ),
    el("h1", {}, bdi(title ?? words.page.untitled)),
    el("p", { class: "deck" }, words.page.deck(count(documents.length), count(outlets.size), range)),
  );
  return {
    element,
    update: (state) => {
      theme.value = state.theme;
      months.value = state.months;
    },
  };
}
