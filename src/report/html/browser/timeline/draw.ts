import type { EventGroup } from "../../../../model/event.js";
import type { Happening } from "../corpus.js";
import { count } from "../desk.js";
import type { Palette } from "../palette.js";
import type { Axis } from "../time/axis-labels.js";
import type { TimeScale } from "../time/scale.js";
import type { Band, Column, Dot, TimelineLayout } from "./layout.js";

export const AXIS_HEIGHT = 44;
const RADIUS = 3.2;

interface Drawing {
  readonly context: CanvasRenderingContext2D;
  readonly layout: TimelineLayout;
  /** Of the lanes, from the top. */
  readonly groups: readonly EventGroup[];
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly palette: Palette;
  readonly laneHeight: number;
  readonly opened: number | null;
}

/** A canvas as large as its element, sharp on any screen, empty. */
export function prepared(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = Math.max(window.devicePixelRatio, 2);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.height = `${height}px`;
  const context = canvas.getContext("2d");
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

function drawAxis({ context, scale, axis, palette, laneHeight, groups }: Drawing): void {
  const height = groups.length * laneHeight;
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.beginPath();
  for (const { x } of axis.minor) {
    context.moveTo(Math.round(x) + 0.5, 0);
    context.lineTo(Math.round(x) + 0.5, height + 4);
  }
  for (let lane = 1; lane <= groups.length; lane++) {
    context.moveTo(0, lane * laneHeight - 0.5);
    context.lineTo(scale.width, lane * laneHeight - 0.5);
  }
  context.stroke();
  context.direction = scale.rtl ? "rtl" : "ltr";
  context.textBaseline = "alphabetic";
  context.textAlign = "start";
  const ahead = scale.rtl ? -4 : 4;
  const free = (from: number, width: number): boolean => (scale.rtl ? from - width > 0 : from + width < scale.width);
  context.fillStyle = palette.soft;
  context.font = `14px ${palette.font}`;
  for (const { x, label } of axis.minor) {
    if (free(x + ahead, context.measureText(label).width)) context.fillText(label, x + ahead, height + 17);
  }
  context.fillStyle = palette.ink;
  context.font = `bold 15px ${palette.font}`;
  let end = scale.rtl ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  for (const [index, { x, label }] of axis.major.entries()) {
    const { width } = context.measureText(label);
    const next = axis.major[index + 1]?.x;
    // The label of a stretch whose beginning is out of sight gives way to the next one.
    if (next !== undefined && Math.abs(next - x) < width + 12) continue;
    if ((scale.rtl ? x > end : x < end) || !free(x + ahead, width)) continue;
    context.fillText(label, x + ahead, height + 38);
    end = scale.rtl ? x - width - 12 : x + width + 12;
  }
}

function drawBand(
  context: CanvasRenderingContext2D,
  { left, right, top, height, happenings, dotted }: Band,
  colour: string,
  palette: Palette,
): void {
  context.globalAlpha = 0.2;
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(left + 0.5, top, Math.max(2, right - left - 1), height, Math.min(4, height / 2));
  context.fill();
  context.globalAlpha = 1;
  if (dotted) return;
  context.fillStyle = palette.ink;
  context.font = `bold 12px ${palette.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(count(happenings.length), (left + right) / 2, top + height / 2 + 1);
}

function drawColumn(context: CanvasRenderingContext2D, { left, right, top, bottom }: Column, colour: string): void {
  context.fillStyle = colour;
  const gap = right - left > 5 ? 1 : 0;
  context.fillRect(left + gap / 2, top, right - left - gap, bottom - top);
}

/** Full for what happened, a ring for what is planned, a ring with a stroke for what is denied, pale for what may be. */
function drawDot(context: CanvasRenderingContext2D, { x, y, happening }: Dot, colour: string, palette: Palette): void {
  const { status } = happening.data;
  context.beginPath();
  context.arc(x, y, RADIUS - (status === "actual" ? 0 : 0.6), 0, 2 * Math.PI);
  context.fillStyle = status === "actual" ? colour : palette.card;
  context.fill();
  if (status === "actual") return;
  context.strokeStyle = colour;
  context.lineWidth = 1.3;
  context.setLineDash(status === "planned" ? [] : [1.5, 1.2]);
  context.stroke();
  context.setLineDash([]);
  if (status !== "denied") return;
  context.beginPath();
  context.moveTo(x - RADIUS, y + RADIUS);
  context.lineTo(x + RADIUS, y - RADIUS);
  context.stroke();
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, RADIUS + 3, 0, 2 * Math.PI);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.8;
  context.stroke();
}

const holds = (happenings: readonly Happening[], index: number): boolean =>
  happenings.some((one) => one.index === index);

export function drawTimeline(drawing: Drawing): void {
  const { context, layout, palette, opened, groups } = drawing;
  drawAxis(drawing);
  for (const [index, { dots, bands, columns }] of layout.lanes.entries()) {
    const colour = palette.groups[groups[index]];
    for (const band of bands) drawBand(context, band, colour, palette);
    for (const column of columns) drawColumn(context, column, colour);
    for (const dot of dots) drawDot(context, dot, colour, palette);
    if (opened === null) continue;
    const dot = dots.find(({ happening }) => happening.index === opened);
    const column = columns.find(({ happenings }) => holds(happenings, opened));
    if (dot !== undefined) drawRing(context, dot, palette);
    else if (column !== undefined)
      drawRing(context, { x: (column.left + column.right) / 2, y: column.top - 7 }, palette);
  }
}
