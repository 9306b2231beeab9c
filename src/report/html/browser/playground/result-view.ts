import type { PlaygroundAnswer } from "../../playground/answer.js";
import { readCorpus } from "../corpus.js";
import { type Desk, nameOf, type View } from "../desk.js";
import { ArticleView } from "../detail/article-view.js";
import { el } from "../dom.js";
import { entryRow } from "../listing/entry-row.js";
import { select } from "../selection.js";
import type { Store } from "../state.js";
import { timelineView } from "../timeline/timeline-view.js";
import type { Words } from "../words/words.js";
import type { PlaygroundWords } from "./playground-words.js";

interface ResultSetting {
  readonly answer: PlaygroundAnswer;
  readonly store: Store;
  readonly words: Words;
  readonly own: PlaygroundWords;
  readonly alive: AbortSignal;
}

/** What was found in a text: the text with its layers, its events in order, and their timeline. */
export function resultView({ answer, store, words, own, alive }: ResultSetting): View {
  const corpus = readCorpus(answer.report);
  const desk: Desk = { corpus, store, words, selection: () => select(corpus, store.state.filters), alive };
  const article = new ArticleView(
    {
      document: answer.report.documents[0],
      words,
      naming: (norm) => nameOf(desk, norm),
      rules: corpus.rules,
      explanations: new Map(answer.explanations),
    },
    null,
  );
  const timeline = timelineView(desk);
  const rows = el("div", { class: "happenings", attrs: { role: "list" } });
  const list = (): void => {
    const { opened } = store.state;
    rows.replaceChildren(
      ...corpus.inTime.map((one) => entryRow(desk, one, opened?.kind === "entry" && opened.entry === one.index)),
    );
  };
  const empty = corpus.happenings.length === 0 ? el("p", { class: "empty" }, words.listing.empty) : rows;
  return {
    element: el(
      "div",
      { class: "result" },
      ...answer.issues.map((issue) => el("p", { class: "note", attrs: { lang: "en", dir: "auto" } }, issue)),
      article.element,
      el(
        "section",
        { attrs: { "aria-labelledby": "happenings" } },
        el("h2", { attrs: { id: "happenings" } }, own.happenings),
        empty,
      ),
      timeline.element,
    ),
    update: (state, before) => {
      timeline.update(state, before);
      if (before !== null && before.opened === state.opened) return;
      list();
      const { opened } = state;
      const happening = opened?.kind === "entry" ? corpus.happenings[opened.entry] : undefined;
      if (happening !== undefined) article.choose(happening.data.members[0].event);
    },
  };
}
