import { type Desk, headlineOf, nameOf, type View } from "../desk.js";
import { button, el, fill } from "../dom.js";
import type { Opened, State } from "../state.js";
import { ArticleView } from "./article-view.js";
import { entryView } from "./entry-view.js";

const WHOLE_SCREEN = "(max-width: 38rem)";

/** Gives the focus back to what opened the panel; a row of a list may have been drawn anew since. */
function focusAgain(opener: HTMLElement | null): void {
  const key = opener?.dataset.key;
  const again =
    opener?.isConnected || key === undefined
      ? opener
      : document.querySelector<HTMLElement>(`.row [data-key="${CSS.escape(key)}"]`);
  again?.focus({ preventScroll: true });
}

/** The panel beside the page in which an event or an article is read. */
export function drawer(desk: Desk): View {
  const { store, words, corpus } = desk;
  const content = el("div", { class: "drawer__content" });
  const close = (): void => store.set({ opened: null });
  const step = (by: 1 | -1): void => {
    const { opened } = store.state;
    if (opened?.kind !== "entry") return;
    const { chosen } = desk.selection();
    const at = chosen.findIndex(({ index }) => index === opened.entry);
    const next = chosen[at + by];
    if (next !== undefined) store.set({ opened: { kind: "entry", entry: next.index } });
  };
  const previous = button(words.entry.previous, () => step(-1), { class: "link" });
  const next = button(words.entry.next, () => step(1), { class: "link" });
  const back = button(
    words.entry.back,
    () => {
      const { opened } = store.state;
      if (opened?.kind === "article" && opened.from !== null)
        store.set({ opened: { kind: "entry", entry: opened.from } });
    },
    { class: "link" },
  );
  const element = el(
    "div",
    { class: "drawer", attrs: { role: "dialog", "aria-modal": "false", hidden: "" } },
    el(
      "div",
      { class: "drawer__bar" },
      back,
      previous,
      next,
      button(words.entry.close, close, { class: "drawer__close" }),
    ),
    content,
  );
  let opener: HTMLElement | null = null;

  function show(opened: Opened): void {
    const isEntry = opened.kind === "entry";
    previous.hidden = !isEntry;
    next.hidden = !isEntry;
    back.hidden = isEntry || opened.from === null;
    if (opened.kind === "entry") {
      fill(content, entryView(desk, corpus.happenings[opened.entry]));
      element.setAttribute("aria-label", headlineOf(desk, corpus.happenings[opened.entry]));
      content.scrollTop = 0;
      return;
    }
    const document = corpus.data.documents[opened.document];
    const article = new ArticleView(
      { document, words, naming: (norm) => nameOf(desk, norm), rules: corpus.rules },
      opened.mention,
    );
    fill(content, article.element);
    element.setAttribute("aria-label", article.heading.textContent ?? "");
    content.scrollTop = 0;
    article.reveal();
  }

  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && store.state.opened !== null) close();
    },
    { signal: desk.alive },
  );

  const narrow = matchMedia(WHOLE_SCREEN);
  /** Where the panel covers the page, the page behind it is out of reach. */
  const holdBack = (): void => {
    for (const part of document.querySelectorAll("main, .masthead"))
      part.toggleAttribute("inert", narrow.matches && store.state.opened !== null);
  };
  narrow.addEventListener("change", holdBack, { signal: desk.alive });

  return {
    element,
    update: ({ opened }: State, before: State | null) => {
      if (before !== null && before.opened === opened) return;
      const wasOpen = before !== null && before.opened !== null;
      holdBack();
      if (opened === null) {
        element.hidden = true;
        document.body.classList.remove("has-drawer");
        if (wasOpen) focusAgain(opener);
        return;
      }
      if (!wasOpen) opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      element.hidden = false;
      document.body.classList.add("has-drawer");
      show(opened);
      // A reader who walks the list or the timeline with the arrow keys goes on there.
      if (!wasOpen || element.contains(document.activeElement) || document.activeElement === document.body) {
        content.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
      }
    },
  };
}
