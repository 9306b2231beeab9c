import type { ZoneKind } from "../../../../model/document.js";
import type { DocumentData } from "../../report-data.js";
import { count } from "../desk.js";
import { bdi, el, fill, webLink } from "../dom.js";
import { dateWords } from "../time/date-words.js";
import { markedText } from "./marked-text.js";
import { LAYERS, type Layer, type Marking, markingsOf } from "./markings.js";
import { type CardSetting, mentionCard } from "./mention-card.js";
import { factsOf } from "./mention-facts.js";

/** Reading of an article: layers that can be put on and off, and a card for what is clicked. */
export class ArticleView {
  readonly heading = el("h2", { attrs: { tabindex: -1 } });
  readonly element: HTMLElement;
  private readonly text = el("div", { class: "article__text", attrs: { lang: "ar", dir: "rtl" } });
  private readonly cards = el("div", { class: "article__cards", attrs: { "aria-live": "polite" } });
  private readonly hidden = new Set<Layer>();
  private readonly markings: readonly Marking[];
  private chosen: readonly string[];

  constructor(
    private readonly setting: CardSetting,
    chosen: string | null,
  ) {
    const { document, words } = setting;
    this.markings = markingsOf(document);
    this.chosen = chosen === null ? [] : [chosen];
    this.heading.append(bdi(document.title ?? words.listing.untitled));
    const byline = [
      document.source === null ? null : bdi(document.source),
      document.dct === null
        ? null
        : el("time", { attrs: { datetime: document.dct } }, dateWords(words.dates, document.dct)),
      document.url === null ? null : webLink(words.entry.source, document.url),
    ];
    this.element = el(
      "div",
      { class: "article" },
      this.heading,
      el("p", { class: "article__byline" }, ...byline),
      this.layerSwitches(),
      document.whole ? null : el("p", { class: "note" }, words.article.partial),
      this.text,
      this.cards,
    );
    this.draw();
  }

  /** Brings the chosen mention into sight. */
  reveal(): void {
    this.text.querySelector(".m--chosen")?.scrollIntoView({ block: "center" });
  }

  /** Chooses a mention from outside the text. */
  choose(id: string): void {
    this.chosen = [id];
    this.mark();
    this.drawCards();
    this.reveal();
  }

  private layerSwitches(): HTMLElement {
    const { words } = this.setting;
    const items = LAYERS.map((layer) => {
      const box = el("input", {
        attrs: { type: "checkbox" },
        on: {
          change: () => {
            if (box.checked) this.hidden.delete(layer);
            else this.hidden.add(layer);
            this.draw();
          },
        },
      });
      box.checked = true;
      const number = this.markings.filter((one) => one.layer === layer).length;
      return el(
        "label",
        { class: "layer" },
        box,
        el("mark", { class: `m m--${layer}` }, words.article[layer]),
        el("span", { class: "layer__count" }, count(number)),
      );
    });
    return el(
      "fieldset",
      { class: "layers" },
      el("legend", { class: "visually-hidden" }, words.article.layers),
      ...items,
    );
  }

  private zoneAt(document: DocumentData, at: number): ZoneKind {
    return document.zones.find(({ start, end }) => start <= at && at < end)?.kind ?? "body";
  }

  private draw(): void {
    const { document } = this.setting;
    const shown = this.markings.filter(({ layer }) => !this.hidden.has(layer));
    const paragraphs: HTMLElement[] = [];
    for (const passage of document.passages) {
      let from = passage.start;
      for (const line of passage.text.split("\n")) {
        const span = { start: from, end: from + line.length };
        from += line.length + 1;
        if (line.trim() === "") continue;
        const content = markedText({
          document,
          span,
          markings: shown,
          chosen: this.chosen[0] ?? null,
          label: (marking) => this.label(marking),
          onChoose: (ids) => {
            this.chosen = ids;
            this.mark();
            this.drawCards();
          },
        });
        paragraphs.push(el("p", { class: `zone zone--${this.zoneAt(document, span.start)}` }, ...content));
      }
    }
    fill(this.text, ...paragraphs);
    this.drawCards();
  }

  private label(marking: Marking): string {
    const { words, naming } = this.setting;
    const [first] = factsOf(marking, words, naming);
    return `${words.article[marking.layer]}: ${first[1]}`;
  }

  /** Moves the mark of what is chosen without drawing the text anew, so that the focus stays. */
  private mark(): void {
    for (const mark of this.text.querySelectorAll<HTMLElement>(".m")) {
      mark.classList.toggle("m--chosen", mark.dataset.ids?.split(" ").includes(this.chosen[0] ?? "") ?? false);
    }
  }

  private drawCards(): void {
    const { words } = this.setting;
    const cards = this.chosen.flatMap((id) => {
      const marking = this.markings.find((one) => one.id === id);
      return marking === undefined ? [] : [mentionCard(marking, this.setting)];
    });
    fill(this.cards, ...(cards.length === 0 ? [el("p", { class: "note" }, words.article.pick)] : cards));
  }
}
