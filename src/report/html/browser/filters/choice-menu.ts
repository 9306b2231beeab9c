import { searchKey } from "../corpus.js";
import { count } from "../desk.js";
import { bdi, button, el, fill } from "../dom.js";

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Choices of one heading stand together. */
  readonly heading?: string;
}

export interface ChoiceMenuOptions {
  readonly label: string;
  readonly narrow: string;
  readonly nothing: string;
  readonly choices: () => readonly Choice[];
  readonly chosen: () => ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

/** So many are listed at once; the rest is found by typing. */
const LISTED = 150;
/** A list of this length or shorter needs no search box. */
const SHORT = 8;

/** A button that opens a list of choices with their counts, of which any number can be taken. */
export class ChoiceMenu {
  private readonly list = el("ul", { class: "menu__list" });
  private readonly badge = el("span", { class: "menu__badge" });
  private readonly search: HTMLInputElement;
  private readonly panel: HTMLElement;
  private readonly opener: HTMLButtonElement;
  private open = false;
  readonly element: HTMLElement;

  constructor(private readonly options: ChoiceMenuOptions) {
    const { label, narrow } = options;
    this.search = el("input", {
      class: "menu__search",
      attrs: { type: "search", "aria-label": `${narrow}: ${label}`, placeholder: narrow },
      on: { input: () => this.draw() },
    });
    this.panel = el(
      "div",
      { class: "menu__panel", attrs: { role: "group", "aria-label": label, hidden: "" } },
      this.search,
      this.list,
    );
    this.opener = button(label, () => this.show(!this.open), {
      class: "menu__button",
      attrs: { "aria-expanded": "false" },
    });
    this.opener.append(this.badge);
    this.element = el(
      "div",
      { class: "menu", on: { keydown: (event) => this.onKey(event), focusout: (event) => this.onLeave(event) } },
      this.opener,
      this.panel,
    );
  }

  /** Shows how many are chosen, and the counts anew where the list is open. */
  update(): void {
    const { size } = this.options.chosen();
    this.badge.textContent = size === 0 ? "" : count(size);
    if (this.open) this.draw();
  }

  private show(open: boolean): void {
    this.open = open;
    this.panel.hidden = !open;
    this.opener.setAttribute("aria-expanded", String(open));
    if (!open) return;
    this.search.value = "";
    this.search.hidden = this.options.choices().length <= SHORT;
    this.draw();
    (this.search.hidden ? this.list.querySelector("input") : this.search)?.focus();
  }

  private draw(): void {
    const part = searchKey(this.search.value.trim());
    const chosen = this.options.chosen();
    const all = this.options
      .choices()
      .filter(({ label, key }) => part === "" || searchKey(`${label} ${key}`).includes(part));
    const first = [...all.filter(({ key }) => chosen.has(key)), ...all.filter(({ key }) => !chosen.has(key))];
    const ordered = all.some(({ heading }) => heading !== undefined) ? all : first;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.key;
    let heading: string | undefined;
    const items = ordered.slice(0, LISTED).flatMap((choice) => {
      const title = choice.heading === heading ? [] : [el("li", { class: "menu__heading" }, choice.heading ?? "")];
      heading = choice.heading;
      return [...title, this.item(choice, chosen.has(choice.key))];
    });
    fill(this.list, ...(items.length === 0 ? [el("li", { class: "menu__nothing" }, this.options.nothing)] : items));
    if (focused !== undefined) {
      for (const input of this.list.querySelectorAll("input")) if (input.dataset.key === focused) input.focus();
    }
  }

  private item({ key, label, count: number }: Choice, on: boolean): HTMLElement {
    const box = el("input", { attrs: { type: "checkbox" }, on: { change: () => this.options.toggle(key) } });
    box.checked = on;
    box.dataset.key = key;
    return el(
      "li",
      {},
      el(
        "label",
        { class: "menu__choice" },
        box,
        bdi(label, "menu__label"),
        el("span", { class: "menu__count" }, count(number)),
      ),
    );
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.open) {
      event.stopPropagation();
      this.show(false);
      this.opener.focus();
      return;
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const boxes = [...this.panel.querySelectorAll<HTMLElement>("input:not([hidden])")];
    const at = boxes.indexOf(document.activeElement as HTMLElement);
    const next = boxes[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  private onLeave(event: FocusEvent): void {
    // A click on the bare panel moves the focus nowhere; only a new place outside closes.
    if (event.relatedTarget instanceof Node && !this.element.contains(event.relatedTarget)) this.show(false);
  }

  /** Closes the list where a click lands outside. */
  onOutsideClick(target: EventTarget | null): void {
    if (this.open && target instanceof Node && !this.element.contains(target) && target.isConnected) this.show(false);
  }
}
