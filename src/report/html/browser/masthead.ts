import { count, type Desk, type View } from "./desk.js";
import { bdi, button, el } from "./dom.js";
import type { Theme } from "./state.js";
import { dateWords } from "./time/date-words.js";
import { MONTH_NAMES, type MonthNames, monthsOf } from "./words/months.js";

/** August: the month whose names differ most. */
const SHOWN_MONTH = 7;

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** From the first to the last publication day; of events the time would be that of the wars they recall. */
function publishedIn({ corpus, words }: Desk): string | null {
  const days = corpus.data.documents.flatMap(({ dct }) => (dct === null ? [] : [dct])).sort();
  const [first, last] = [days[0], days.at(-1)].map((day) => dateWords(words.dates, day ?? null));
  if (days.length === 0) return null;
  return words.page.published(first === last ? first : words.dates.range(first, last));
}

/** The head of the page: its title, what it covers, and the switches of language and theme. */
export function masthead(desk: Desk): View {
  const { corpus, store, words } = desk;
  const { documents, title } = corpus.data;
  const outlets = new Set(documents.map(({ source }) => source).filter((source) => source !== null));
  const range = publishedIn(desk);
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
