import "./trusted-types.js";
import type { PlaygroundAnswer } from "../playground/answer.js";
import type { View } from "./desk.js";
import { button, el, fill } from "./dom.js";
import { applyFrame, embedded, followSystemTheme } from "./page-frame.js";
import { ask } from "./playground/ask.js";
import { PLAYGROUND_WORDS } from "./playground/playground-words.js";
import { resultView } from "./playground/result-view.js";
import { NO_FILTERS, type State, Store, type Theme } from "./state.js";
import { wordsIn } from "./words/words.js";

/** What was typed and answered, kept when the page changes its language. */
interface Session {
  text: string;
  published: string;
  answer: PlaygroundAnswer | null;
}

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

function build(store: Store, session: Session, alive: AbortSignal): View {
  const { language } = store.state;
  const words = wordsIn(language, store.state.months);
  const own = PLAYGROUND_WORDS[language];
  const text = el("textarea", {
    attrs: { id: "text", lang: "ar", dir: "auto", rows: 12, spellcheck: false },
    on: {
      input: () => {
        session.text = text.value;
      },
      keydown: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(),
    },
  });
  text.value = session.text;
  const published = el("input", {
    attrs: { type: "date", id: "published", "aria-describedby": "published-hint" },
    on: {
      input: () => {
        session.published = published.value;
      },
    },
  });
  published.value = session.published;
  const told = el("p", { class: "note", attrs: { role: "status" } }, own.nothing);
  const place = el("div");
  let result: View | null = null;
  let asking = new AbortController();

  function show(answer: PlaygroundAnswer): void {
    session.answer = answer;
    told.textContent = "";
    result = resultView({ answer, store, words, own, alive });
    fill(place, result.element);
    result.update(store.state, null);
  }

  async function read(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    told.textContent = own.waiting;
    try {
      const answer = await ask({ text: session.text, published: session.published }, signal);
      if ("error" in answer) told.textContent = answer.error;
      else {
        store.set({ opened: null, filters: NO_FILTERS });
        show(answer);
      }
    } catch {
      if (!signal.aborted) told.textContent = own.noServer;
    }
  }
  function submit(): void {
    void read();
  }

  const theme = el(
    "select",
    {
      attrs: { "aria-label": words.page.theme.label },
      on: { change: () => store.set({ theme: theme.value as Theme }) },
    },
    ...THEMES.map((name) => el("option", { attrs: { value: name } }, words.page.theme[name])),
  );
  const other = button(words.page.otherLanguage, () => store.set({ language: language === "ar" ? "en" : "ar" }), {
    class: "link",
    attrs: { lang: words.page.otherLanguageTag },
  });
  const form = el(
    "section",
    { class: "ask", attrs: { "aria-label": own.heading } },
    el("label", { attrs: { for: "text" } }, own.text),
    text,
    el("label", { attrs: { for: "published" } }, own.published),
    published,
    el("p", { class: "note", attrs: { id: "published-hint" } }, own.publishedHint),
    el(
      "div",
      { class: "ask__buttons" },
      button(own.read, submit, { class: "ask__read" }),
      button(
        own.example,
        () => {
          [session.text, session.published] = [own.exampleText, own.exampleDay];
          [text.value, published.value] = [session.text, session.published];
          submit();
        },
        { class: "link" },
      ),
    ),
    told,
  );
  document.title = own.heading;
  const element = el(
    "div",
    {},
    el(
      "header",
      { class: "masthead" },
      el(
        "div",
        { class: "masthead__tools" },
        el("span", { class: "masthead__kicker" }, "hadath · حدث"),
        el("span", { class: "masthead__switches" }, other, theme),
      ),
      el("h1", {}, own.heading),
      el("p", { class: "deck" }, own.lead),
    ),
    el("main", { class: "playground" }, form, el("section", { attrs: { "aria-label": own.result } }, place)),
  );
  if (session.answer !== null) show(session.answer);
  return {
    element,
    update: (state, before) => {
      theme.value = state.theme;
      if (before !== null) result?.update(state, before);
    },
  };
}

function start(): void {
  const store = new Store({
    language: embedded<"ar" | "en">("language"),
    theme: "auto",
    months: "gulf",
    wide: false,
    filters: NO_FILTERS,
    opened: null,
    order: "oldest",
    harm: "killed",
    summed: false,
    tab: "events",
  });
  const session: Session = { text: "", published: "", answer: null };
  let life = new AbortController();
  let view: View | null = null;
  let drawn: State | null = null;
  const draw = (): void => {
    const { state } = store;
    applyFrame(state);
    if (view === null || drawn?.language !== state.language) {
      life.abort();
      life = new AbortController();
      view = build(store, session, life.signal);
      const page = document.getElementById("page");
      if (page !== null) fill(page, view.element);
    }
    const before = drawn;
    drawn = state;
    view.update(state, before);
  };
  store.watch(() => draw());
  followSystemTheme(store);
  draw();
}

start();
