import type { Interval } from "../time/hours.js";
import { hourAt, type TimeScale, zoomed } from "../time/scale.js";

interface GestureUser {
  readonly scale: () => TimeScale;
  readonly show: (window: Interval) => void;
  /** Null where the pointer has left. */
  readonly hover: (x: number | null, y: number) => void;
  readonly press: (x: number, y: number) => void;
}

/** A pointer that moved less than this has pressed, not dragged. */
const STILL = 5;
const WHEEL = 0.0022;

/** Dragging moves, two fingers and the wheel with Ctrl zoom, a bare wheel scrolls the page as everywhere. */
export function followGestures(field: HTMLElement, canvas: HTMLElement, user: GestureUser): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let start: { readonly x: number; readonly y: number; readonly domain: Interval } | null = null;
  let moved = false;
  const at = (event: PointerEvent | WheelEvent | MouseEvent): { x: number; y: number } => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  field.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const point = at(event);
    fingers.set(event.pointerId, point);
    start = { ...point, domain: user.scale().domain };
    moved = fingers.size > 1;
    field.setPointerCapture(event.pointerId);
  });
  field.addEventListener("pointermove", (event) => {
    const point = at(event);
    const before = fingers.get(event.pointerId);
    if (before === undefined || start === null) {
      if (event.pointerType === "mouse") user.hover(point.x, point.y);
      return;
    }
    if (fingers.size === 2) {
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1] ?? point;
      const apart = Math.abs(point.x - other.x);
      if (apart > STILL) {
        const scale = user.scale();
        user.show(zoomed(scale.domain, Math.abs(before.x - other.x) / apart, hourAt(scale, (point.x + other.x) / 2)));
      }
      fingers.set(event.pointerId, point);
      return;
    }
    if (!moved && Math.hypot(point.x - start.x, point.y - start.y) < STILL) return;
    moved = true;
    user.hover(null, 0);
    const scale = { ...user.scale(), domain: start.domain };
    const by = hourAt(scale, start.x) - hourAt(scale, point.x);
    user.show({ from: start.domain.from + by, to: start.domain.to + by });
  });
  const end = (event: PointerEvent): void => {
    const point = at(event);
    if (fingers.delete(event.pointerId) && !moved && event.type === "pointerup") user.press(point.x, point.y);
    if (fingers.size === 0) start = null;
  };
  field.addEventListener("pointerup", end);
  field.addEventListener("pointercancel", end);
  field.addEventListener("pointerleave", () => user.hover(null, 0));
  field.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const scale = user.scale();
      user.show(zoomed(scale.domain, Math.exp(event.deltaY * WHEEL), hourAt(scale, at(event).x)));
    },
    { passive: false },
  );
  field.addEventListener("dblclick", (event) => {
    const scale = user.scale();
    user.show(zoomed(scale.domain, 0.5, hourAt(scale, at(event).x)));
  });
}
