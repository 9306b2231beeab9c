import { el, fill } from "../dom.js";

/** An item of a list whose height is known before it is drawn. */
export interface Row {
  readonly height: number;
  readonly draw: () => HTMLElement;
}

/** So much above and below what is seen is drawn, so that scrolling shows no gaps. */
const MARGIN = 600;

/** A list that draws only the rows in sight: five thousand events scroll like fifty. */
export class VirtualList {
  private readonly spacer = el("div", { class: "virtual__spacer" });
  private readonly items = el("div", { class: "virtual__items", attrs: { role: "list" } });
  readonly element: HTMLElement;
  private rows: readonly Row[] = [];
  private tops: Float64Array = new Float64Array(1);
  private drawn = { from: 0, to: 0 };

  constructor(label: string) {
    this.element = el(
      "div",
      {
        class: "virtual",
        attrs: { tabindex: -1, "aria-label": label, role: "group" },
        on: { scroll: () => this.draw(false) },
      },
      this.spacer,
      this.items,
    );
    new ResizeObserver(() => this.draw(false)).observe(this.element);
  }

  show(rows: readonly Row[], keepPlace: boolean): void {
    this.rows = rows;
    this.tops = new Float64Array(rows.length + 1);
    for (const [index, { height }] of rows.entries()) this.tops[index + 1] = this.tops[index] + height;
    this.spacer.style.height = `${this.tops[rows.length]}px`;
    if (!keepPlace) this.element.scrollTop = 0;
    this.draw(true);
  }

  /** Brings a row into sight and gives its element. */
  reveal(index: number): HTMLElement | null {
    const { clientHeight, scrollTop } = this.element;
    const [top, bottom] = [this.tops[index], this.tops[index + 1]];
    if (top < scrollTop) this.element.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.element.scrollTop = bottom - clientHeight;
    this.draw(false);
    return (this.items.children[index - this.drawn.from] as HTMLElement | undefined) ?? null;
  }

  private rowAt(y: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private draw(anew: boolean): void {
    const { scrollTop, clientHeight } = this.element;
    const from = this.rowAt(Math.max(0, scrollTop - MARGIN));
    const to = Math.min(this.rows.length, this.rowAt(scrollTop + clientHeight + MARGIN) + 1);
    if (!anew && from >= this.drawn.from && to <= this.drawn.to && this.drawn.to > 0) return;
    const focused = this.items.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset.key
      : undefined;
    this.drawn = { from, to };
    fill(
      this.items,
      ...this.rows.slice(from, to).map((row, index) => {
        const element = row.draw();
        element.style.height = `${row.height}px`;
        element.setAttribute("aria-setsize", String(this.rows.length));
        element.setAttribute("aria-posinset", String(from + index + 1));
        return element;
      }),
    );
    this.items.style.transform = `translateY(${this.tops[from]}px)`;
    if (focused === undefined) return;
    for (const element of this.items.querySelectorAll<HTMLElement>("[data-key]")) {
      if (element.dataset.key === focused) element.focus({ preventScroll: true });
    }
  }
}
