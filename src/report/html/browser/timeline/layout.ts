import type { EventGroup } from "../../../../model/event.js";
import type { Happening } from "../corpus.js";
import type { Interval } from "../time/hours.js";
import { floorTo, nextStep, type Step, stepFor, type TimeScale, xOf } from "../time/scale.js";

/** A dot stands for one event; pitch is the room it takes. */
const PITCH = 8;
const BAND_ROWS = 3;
const BAND_HEIGHT = 11;
const BAND_GAP = 2;
const PADDING = 5;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly happening: Happening;
}

/** Events that share a stretch of time wider than a column: each lies somewhere in it. */
export interface Band {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly when: Interval;
  readonly happenings: readonly Happening[];
  /** Whether its dots found room; else its number is written. */
  readonly dotted: boolean;
}

/** So many events in one step of time that their dots have run together. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly when: Interval;
  readonly happenings: readonly Happening[];
}

export interface Lane {
  readonly top: number;
  readonly dots: readonly Dot[];
  readonly bands: readonly Band[];
  readonly columns: readonly Column[];
}

export interface TimelineLayout {
  readonly lanes: readonly Lane[];
  readonly step: Step;
}

interface Cell {
  readonly when: Interval;
  readonly happenings: Happening[];
}

const addTo = (cells: Map<string, Cell>, when: Interval, happening: Happening): void => {
  const key = `${when.from}|${when.to}`;
  const cell = cells.get(key);
  if (cell === undefined) cells.set(key, { when, happenings: [happening] });
  else cell.happenings.push(happening);
};

const edges = (scale: TimeScale, { from, to }: Interval): readonly [number, number] => {
  const [a, b] = [xOf(scale, from), xOf(scale, to)];
  return a < b ? [a, b] : [b, a];
};

/** Events of one lane, apart by whether a column can hold the time in which they lie. */
function sorted(happenings: readonly Happening[], scale: TimeScale, step: Step) {
  const columns = new Map<string, Cell>();
  const bands = new Map<string, Cell>();
  for (const happening of happenings) {
    const { when } = happening;
    if (when === null || when.to <= scale.domain.from || when.from >= scale.domain.to) continue;
    const middle = (when.from + when.to) / 2;
    const from = floorTo(step, middle);
    const to = nextStep(step, from);
    const [left, right] = edges(scale, when);
    const fits = (when.from >= from && when.to <= to) || right - left <= PITCH;
    addTo(fits ? columns : bands, fits ? { from, to } : when, happening);
  }
  return { columns: [...columns.values()], bands: [...bands.values()] };
}

/** Bands packed into rows, the narrow before the wide; what finds no free row goes on the last. */
function packed(cells: readonly Cell[], scale: TimeScale): { readonly cell: Cell; readonly row: number }[] {
  const order = [...cells].sort(
    (a, b) => a.when.to - a.when.from - (b.when.to - b.when.from) || a.when.from - b.when.from,
  );
  const rows: Interval[][] = [];
  return order.map((cell) => {
    const [left, right] = edges(scale, cell.when);
    let row = rows.findIndex((taken) => taken.every(({ from, to }) => right <= from || left >= to));
    if (row < 0) row = Math.min(rows.length, BAND_ROWS - 1);
    const taken = rows[row] ?? [];
    rows[row] = taken;
    taken.push({ from: left, to: right });
    return { cell, row };
  });
}

const columnsIn = (left: number, right: number): number => Math.max(1, Math.floor((right - left) / PITCH));

/** Dots in rows from the bottom up, in the middle of the part that is seen. */
function grid(
  happenings: readonly Happening[],
  left: number,
  right: number,
  bottom: number,
  rtl: boolean,
  unit: number,
): Dot[] {
  const across = Math.min(columnsIn(left, right), happenings.length);
  const middle = (left + right) / 2;
  return happenings.map((happening, index) => {
    const column = index % across;
    const shift = (column - (across - 1) / 2) * PITCH;
    return { x: middle + (rtl ? -shift : shift), y: bottom - (Math.floor(index / across) + 0.5) * unit, happening };
  });
}

/** The height that the fullest of some cells takes with all its dots. */
function need(cells: readonly Cell[], scale: TimeScale): number {
  let most = 0;
  for (const { when, happenings } of cells) {
    const [left, right] = edges(scale, when);
    most = Math.max(most, Math.ceil(happenings.length / columnsIn(left, right)) * PITCH);
  }
  return most;
}

interface LanePlan {
  readonly columns: readonly Cell[];
  readonly rows: readonly { readonly cell: Cell; readonly row: number }[];
  /** For the columns, above the bands. */
  readonly room: number;
  /** Of the first row of bands, the finest; the others are as low as can be. */
  readonly firstRow: number;
}

/** Parts the height of a lane between what is known finely and the bands below it. */
function plan(happenings: readonly Happening[], scale: TimeScale, step: Step, laneHeight: number): LanePlan {
  const { columns, bands } = sorted(happenings, scale, step);
  const rows = packed(bands, scale);
  const used = Math.max(0, ...rows.map(({ row }) => row + 1));
  const free = laneHeight - PADDING - Math.max(0, used - 1) * BAND_HEIGHT;
  if (used === 0) return { columns, rows, room: free, firstRow: 0 };
  const above = need(columns, scale);
  const below =
    need(
      rows.filter(({ row }) => row === 0).map(({ cell }) => cell),
      scale,
    ) + BAND_GAP;
  const share = above + below <= free ? below : Math.max((free * below) / (above + below), BAND_HEIGHT);
  const firstRow = columns.length === 0 ? free : Math.max(share, BAND_HEIGHT);
  return { columns, rows, room: free - firstRow, firstRow };
}

/** The largest pitch at which all columns of all lanes fit. */
function commonUnit(plans: readonly LanePlan[], scale: TimeScale): number {
  let unit = PITCH;
  for (const { columns, room } of plans) {
    const most = need(columns, scale) / PITCH;
    if (most > 0) unit = Math.min(unit, room / most);
  }
  return unit;
}

/**
 * Places events in lanes, one a group. While there is room, every event is a dot; where there is not, all lanes show
 * columns of one scale, so that their heights can be compared.
 */
export function layoutTimeline(
  happenings: readonly Happening[],
  groups: readonly EventGroup[],
  scale: TimeScale,
  laneHeight: number,
): TimelineLayout {
  const step = stepFor(scale, PITCH);
  const plans = groups.map((group) =>
    plan(
      happenings.filter((happening) => happening.group === group),
      scale,
      step,
      laneHeight,
    ),
  );
  const unit = commonUnit(plans, scale);
  const dotted = unit >= PITCH - 2;
  return {
    step,
    lanes: plans.map(({ columns, rows, room, firstRow }, index): Lane => {
      const top = index * laneHeight;
      const base = top + PADDING + room;
      const dots: Dot[] = [];
      const bars: Column[] = [];
      for (const { when, happenings: inside } of columns) {
        const [left, right] = edges(scale, when);
        if (dotted) dots.push(...grid(inside, left, right, base, scale.rtl, unit));
        else {
          const height = Math.max(2, (inside.length * unit) / columnsIn(left, right));
          bars.push({ left, right, top: base - height, bottom: base, when, happenings: inside });
        }
      }
      const bands = rows.map(({ cell, row }): Band => {
        const [left, right] = edges(scale, cell.when).map((x) => Math.min(Math.max(x, 0), scale.width));
        const bandTop = row === 0 ? base : base + firstRow + (row - 1) * BAND_HEIGHT;
        const height = (row === 0 ? firstRow : BAND_HEIGHT) - BAND_GAP;
        const across = columnsIn(left, right);
        const filled = Math.ceil(cell.happenings.length / across) * PITCH;
        const fits = filled <= height + 2;
        if (fits) dots.push(...grid(cell.happenings, left, right, bandTop + (height + filled) / 2, scale.rtl, PITCH));
        return { left, right, top: bandTop, height, when: cell.when, happenings: cell.happenings, dotted: fits };
      });
      return { top, dots, bands, columns: bars };
    }),
  };
}

/** What lies under a point of the drawing. */
export type Hit =
  | { readonly kind: "event"; readonly happening: Happening; readonly x: number; readonly y: number }
  | { readonly kind: "many"; readonly when: Interval; readonly count: number; readonly x: number; readonly y: number };

const REACH = 7;

export function hitTest({ lanes }: TimelineLayout, x: number, y: number): Hit | null {
  for (const { dots, bands, columns } of lanes) {
    let best: Dot | null = null;
    let distance = REACH;
    for (const dot of dots) {
      const away = Math.hypot(dot.x - x, dot.y - y);
      if (away < distance) [best, distance] = [dot, away];
    }
    if (best !== null) return { kind: "event", ...best };
    const area = columns.find((one) => x >= one.left && x <= one.right && y >= one.top - REACH && y <= one.bottom + 2);
    if (area !== undefined) {
      const { happenings, when, left, right, top } = area;
      return { kind: "many", when, count: happenings.length, x: (left + right) / 2, y: top };
    }
    const band = bands.find((one) => x >= one.left && x <= one.right && y >= one.top && y <= one.top + one.height);
    if (band !== undefined) {
      const { happenings, when } = band;
      if (happenings.length === 1) return { kind: "event", happening: happenings[0], x, y };
      return { kind: "many", when, count: happenings.length, x, y: band.top };
    }
  }
  return null;
}
