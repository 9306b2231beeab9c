import type { Happening } from "../corpus.js";
import type { Desk } from "../desk.js";
import { el } from "../dom.js";
import type { Palette } from "../palette.js";
import type { Interval } from "../time/hours.js";
import { hourAt, type TimeScale, within, xOf } from "../time/scale.js";
import { prepared } from "./draw.js";

const HEIGHT = 46;
const HANDLE = 9;

/** The time about what is looked at as a strip, with a frame about what is chosen that can be drawn, moved and stretched. */
export class Overview {
  readonly canvas = el("canvas", { class: "timeline__overview", attrs: { "aria-hidden": "true" } });
  private scale: TimeScale | null = null;
  private frame: Interval | null = null;
  private dragged = false;

  constructor(
    private readonly desk: Desk,
    private readonly choose: (window: Interval) => void,
  ) {
    this.canvas.addEventListener("pointerdown", (event) => this.onPress(event));
  }

  /** The strip keeps its time while it is dragged in. */
  draw(happenings: readonly Happening[], frame: Interval, strip: Interval, width: number, palette: Palette): void {
    const context = prepared(this.canvas, width, HEIGHT);
    const domain = this.dragged && this.scale !== null ? this.scale.domain : strip;
    const scale = { domain, width, rtl: this.desk.words.language === "ar" };
    [this.scale, this.frame] = [scale, frame];
    if (context === null || width <= 0) return;
    const bins = new Float64Array(Math.ceil(width / 3));
    for (const { when } of happenings) {
      if (when === null || when.to <= domain.from || when.from >= domain.to) continue;
      const x = xOf(scale, (when.from + when.to) / 2);
      bins[Math.min(bins.length - 1, Math.max(0, Math.floor(x / 3)))]++;
    }
    const most = Math.max(1, ...bins);
    context.fillStyle = palette.soft;
    for (const [bin, number] of bins.entries()) {
      if (number === 0) continue;
      const height = Math.max(1.5, (number / most) * (HEIGHT - 8));
      context.fillRect(bin * 3, HEIGHT - height, 2, height);
    }
    const [a, b] = [xOf(scale, frame.from), xOf(scale, frame.to)];
    const [left, right] = [Math.min(a, b), Math.max(a, b)];
    context.globalAlpha = 0.72;
    context.fillStyle = palette.card;
    context.fillRect(0, 0, left, HEIGHT);
    context.fillRect(right, 0, width - right, HEIGHT);
    context.globalAlpha = 1;
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5;
    context.strokeRect(left + 0.75, 0.75, Math.max(1, right - left - 1.5), HEIGHT - 1.5);
    context.fillStyle = palette.accent;
    for (const x of [left, right]) {
      context.beginPath();
      context.roundRect(Math.min(Math.max(x - 3, 0), width - 6), HEIGHT / 2 - 9, 6, 18, 3);
      context.fill();
    }
  }

  private onPress(event: PointerEvent): void {
    const { scale, frame } = this;
    if (scale === null || frame === null) return;
    event.preventDefault();
    this.canvas.setPointerCapture(event.pointerId);
    const origin = this.canvas.getBoundingClientRect().left;
    const hour = (at: PointerEvent): number => hourAt(scale, at.clientX - origin);
    const bounds = scale.domain;
    const start = hour(event);
    this.dragged = true;
    const x = event.clientX - origin;
    const near = (edge: number): boolean => Math.abs(xOf(scale, edge) - x) < HANDLE;
    const move = near(frame.from)
      ? (now: number): Interval => ({ from: Math.min(now, frame.to - 1), to: frame.to })
      : near(frame.to)
        ? (now: number): Interval => ({ from: frame.from, to: Math.max(now, frame.from + 1) })
        : start > frame.from && start < frame.to && frame.to - frame.from < (bounds.to - bounds.from) * 0.98
          ? (now: number): Interval => ({ from: frame.from + now - start, to: frame.to + now - start })
          : (now: number): Interval => ({ from: Math.min(start, now), to: Math.max(start, now) });
    const onMove = (at: PointerEvent): void => {
      const next = move(hour(at));
      if (next.to - next.from >= 1) this.choose(within(next, bounds));
    };
    const onEnd = (): void => {
      this.dragged = false;
      this.canvas.removeEventListener("pointermove", onMove);
      this.canvas.removeEventListener("pointerup", onEnd);
      this.canvas.removeEventListener("pointercancel", onEnd);
    };
    this.canvas.addEventListener("pointermove", onMove);
    this.canvas.addEventListener("pointerup", onEnd);
    this.canvas.addEventListener("pointercancel", onEnd);
  }
}
