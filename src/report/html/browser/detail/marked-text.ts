import type { Span } from "../../../../model/span.js";
import type { DocumentData } from "../../report-data.js";
import { words } from "../corpus.js";
import { el } from "../dom.js";
import { type Marking, segments } from "./markings.js";

export interface MarkedTextOptions {
  readonly document: DocumentData;
  readonly span: Span;
  readonly markings: readonly Marking[];
  /** The mention whose card is open. */
  readonly chosen: string | null;
  /** What the marks do; null leaves them as words. */
  readonly onChoose: ((ids: readonly string[]) => void) | null;
  /** What a mark is, for those who hear the page. */
  readonly label: (marking: Marking) => string;
}

/** A stretch of text with its mentions marked, each layer in a channel of its own so that overlaps stay readable. */
export function markedText({ document, span, markings, chosen, onChoose, label }: MarkedTextOptions): Node[] {
  return segments(span, markings).map(({ start, end, markings: here }) => {
    const text = words(document, start, end);
    if (here.length === 0) return window.document.createTextNode(text);
    const classes = here.flatMap(({ layer, kind, id }) => [
      `m--${layer}`,
      `m--${kind}`,
      ...(id === chosen ? ["m--chosen"] : []),
    ]);
    const begins = here.some((one) => one.start === start || start === span.start);
    const mark = el(
      "mark",
      {
        class: ["m", ...new Set(classes)].join(" "),
        attrs: {
          title: here.map(label).join(" · "),
          ...(onChoose === null ? {} : { role: "button", tabindex: begins ? 0 : null }),
        },
      },
      text,
    );
    mark.dataset.ids = here.map(({ id }) => id).join(" ");
    if (onChoose !== null) {
      const ids = [...here].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id);
      mark.addEventListener("click", () => onChoose(ids));
      mark.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(ids);
      });
    }
    return mark;
  });
}
