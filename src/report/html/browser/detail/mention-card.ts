import type { DocumentData } from "../../report-data.js";
import { words as cut } from "../corpus.js";
import { bdi, el } from "../dom.js";
import type { Words } from "../words/words.js";
import type { Marking } from "./markings.js";
import { factsOf, type Naming } from "./mention-facts.js";

export interface CardSetting {
  readonly document: DocumentData;
  readonly words: Words;
  readonly naming: Naming;
  readonly rules: ReadonlyMap<string, string>;
  /** The whole chain of a mention as `hadath explain` prints it, where it is at hand. */
  readonly explanations?: ReadonlyMap<string, string>;
}

/** Text with its quoted words set apart, so that the numbers after Arabic ones keep their order. */
const quotesApart = (text: string): (string | HTMLElement)[] =>
  text.split(/(«[^»]*»)/).map((part) => (part.startsWith("«") ? bdi(part) : part));

/** What a mention says, by which rule, and on which words that rests. */
export function mentionCard(
  marking: Marking,
  { document, words, naming, rules, explanations }: CardSetting,
): HTMLElement {
  const explanation = explanations?.get(marking.id);
  const { mention, layer } = marking;
  const facts = factsOf(marking, words, naming).flatMap(([term, value]) => [
    el("dt", {}, term),
    el("dd", {}, bdi(value)),
  ]);
  const evidence = (mention.evidence ?? []).map(({ part, start, end, row }) =>
    el(
      "li",
      {},
      bdi(part, "code"),
      " ",
      el("q", {}, cut(document, start, end)),
      row === undefined ? null : " ",
      row === undefined ? null : bdi(row, "code"),
    ),
  );
  return el(
    "article",
    { class: `card card--${layer}` },
    el(
      "h3",
      { class: "card__title" },
      el("q", {}, cut(document, mention.start, mention.end)),
      el("span", { class: "card__layer" }, words.article[layer]),
    ),
    el("dl", { class: "facts" }, ...facts),
    el(
      "p",
      { class: "card__rule" },
      `${words.entry.rule}: `,
      bdi(mention.rule, "code"),
      " ",
      el(
        "span",
        { class: "card__summary", attrs: { lang: "en", dir: "ltr" } },
        ...quotesApart(rules.get(mention.rule) ?? ""),
      ),
    ),
    rules.has(mention.rule) || layer !== "events" ? null : el("p", { class: "card__rule" }, words.article.noRule),
    el("p", { class: "card__rule" }, `${words.article.sureness}: ${words.confidences[mention.confidence]}`),
    explanation === undefined
      ? null
      : el(
          "details",
          { class: "card__evidence", attrs: { open: "" } },
          el("summary", {}, el("span", { class: "code" }, "hadath explain")),
          el("pre", { attrs: { dir: "ltr", tabindex: 0 } }, ...quotesApart(explanation)),
        ),
    evidence.length === 0
      ? null
      : el(
          "details",
          { class: "card__evidence" },
          el("summary", {}, words.article.evidence),
          el("ul", {}, ...evidence),
        ),
  );
}
