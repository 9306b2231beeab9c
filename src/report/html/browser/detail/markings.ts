import type { Span } from "../../../../model/span.js";
import type { DocumentData, EventData, FigureData, NameData, TimexData } from "../../report-data.js";

export type Layer = "names" | "dates" | "casualties" | "events";
export const LAYERS: readonly Layer[] = ["names", "dates", "casualties", "events"];

export type MentionData = NameData | TimexData | FigureData | EventData;

/** A stretch of text that a mention covers. */
export interface Marking extends Span {
  readonly id: string;
  readonly layer: Layer;
  /** The type of a name, the kind of harm, the type of an event: for the colour. */
  readonly kind: string;
  readonly mention: MentionData;
}

/** A stretch in which the same mentions hold. */
export interface Segment extends Span {
  readonly markings: readonly Marking[];
}

const marking = (layer: Layer, kind: string, mention: MentionData): Marking => ({
  id: mention.id,
  start: mention.start,
  end: mention.end,
  layer,
  kind,
  mention,
});

/** Every mention of a document, in order of the text. */
export function markingsOf({ names, timexes, casualties, events }: DocumentData): Marking[] {
  const all = [
    ...names.map((name) => marking("names", name.type, name)),
    ...timexes.map((timex) => marking("dates", timex.type, timex)),
    ...casualties.map((figure) => marking("casualties", figure.kind, figure)),
    ...events.map((event) => marking("events", event.type, event)),
  ];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What one event rests on: its trigger, who and whom, where, when, how many. */
export function markingsOfEvent(document: DocumentData, id: string): Marking[] {
  const event = document.events.find((one) => one.id === id);
  if (event === undefined) return [];
  const parts: Span[] = [...(event.agents ?? []), ...(event.targets ?? [])];
  const touches = (span: Span): boolean => parts.some(({ start, end }) => span.start < end && start < span.end);
  return markingsOf(document).filter(({ layer, mention }) => {
    if (layer === "events") return mention === event;
    if (layer === "casualties") return event.casualties?.includes(mention.id) ?? false;
    if (layer === "dates") return mention.id === event.timex;
    return touches(mention) || (event.placeEntity !== undefined && (mention as NameData).entity === event.placeEntity);
  });
}

/** Cuts a stretch wherever a marking begins or ends. */
export function segments({ start, end }: Span, markings: readonly Marking[]): Segment[] {
  const inside = markings.filter((one) => one.start < end && one.end > start);
  const cuts = new Set([start, end]);
  for (const one of inside) {
    cuts.add(Math.max(start, one.start));
    cuts.add(Math.min(end, one.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1];
    return { start: from, end: to, markings: inside.filter((one) => one.start <= from && one.end >= to) };
  });
}
