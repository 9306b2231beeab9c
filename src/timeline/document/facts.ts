import type { EventMention, EventStatus } from "../../model/event.js";
import type { NameMention } from "../../model/name.js";
import type { TimelineFacts, TollReport } from "../../model/timeline.js";
import { unique } from "../canonical.js";
import { coarseness, type Interval, isoDay } from "../interval.js";
import { intervalOfEvent, type Source } from "./source.js";

type Time = Pick<TimelineFacts, "date" | "dateBasis" | "earliest" | "latest" | "granularity">;
type Place = Pick<
  TimelineFacts,
  "place" | "placeArabic" | "placeEntity" | "placeBasis" | "admin" | "lat" | "lon" | "wherePrec" | "country"
>;

/** The status that the tellings add up to: the first one's, unless a later one says more. */
export function statusOf(events: readonly EventMention[]): EventStatus {
  const [{ status: first }] = events;
  const weak = first === "possible" || first === "planned";
  return weak && events.some(({ status }) => status === "actual") ? "actual" : first;
}

/** An hour says no more than a day here, and a day taken over from elsewhere less than one that is told. */
function looseness(event: EventMention, { granularity }: Interval): number {
  return coarseness(granularity === "time" ? "day" : granularity) + (event.dateBasis === "assumed" ? 0.5 : 0);
}

/** The finest time that the tellings give. */
export function timeOf(events: readonly EventMention[], source: Source): Time {
  let best: { readonly event: EventMention; readonly interval: Interval } | null = null;
  for (const event of events) {
    const interval = intervalOfEvent(event, source);
    if (interval === null) continue;
    const order = (one: { event: EventMention; interval: Interval }): number =>
      looseness(one.event, one.interval) * 100 + coarseness(one.interval.granularity);
    if (best === null || order({ event, interval }) < order(best)) best = { event, interval };
  }
  if (best === null) {
    const vague = events.find(({ date }) => date !== null);
    const { date, dateBasis } = vague ?? { date: null, dateBasis: null };
    return { date, dateBasis, earliest: null, latest: null, granularity: "none" };
  }
  const { event, interval } = best;
  const { from, to, granularity } = interval;
  return { date: event.date, dateBasis: event.dateBasis, earliest: isoDay(from), latest: isoDay(to), granularity };
}

/** A facility without a position is finer than a town all the same; what is not in the gazetteer counts as coarse. */
const precision = (name: NameMention | undefined): number => name?.place?.wherePrec ?? (name?.type === "FAC" ? 1 : 6);

/** The finest place that the tellings give; one that words say goes before one that was taken from elsewhere. */
export function placeOf(events: readonly EventMention[], { places }: Source): Place {
  let best: { readonly event: EventMention; readonly name: NameMention | undefined; readonly rank: number } | null =
    null;
  for (const event of events) {
    if (event.place === null) continue;
    const name = event.placeEntity === null ? undefined : places.get(event.placeEntity);
    const rank = precision(name) + (event.placeBasis === "assumed" ? 10 : 0);
    if (best === null || rank < best.rank) best = { event, name, rank };
  }
  const facts = best?.name?.place;
  return {
    place: best?.event.place ?? null,
    placeArabic: best?.name?.arabic ?? null,
    placeEntity: best?.event.placeEntity ?? null,
    placeBasis: best?.event.placeBasis ?? null,
    admin: facts?.admin ?? [],
    lat: facts?.lat ?? null,
    lon: facts?.lon ?? null,
    wherePrec: facts?.wherePrec ?? null,
    country: best?.name?.country ?? null,
  };
}

/** The figures that the tellings carry; history told beside the news is none of theirs. */
export function reportsOfEvents(events: readonly EventMention[], { document, figures }: Source): TollReport[] {
  return unique(events.flatMap(({ casualties }) => casualties)).flatMap((id) => {
    const figure = figures.get(id);
    if (figure === undefined || figure.historical === true) return [];
    const report: TollReport = {
      kind: figure.kind,
      low: figure.low,
      high: figure.high,
      cumulative: figure.cumulative ?? false,
      document: document.id,
      source: document.source,
      published: document.dct,
      figure: id,
      subset: figure.subsetOf !== undefined,
      status: figure.status,
      victims: figure.victims,
      speaker: figure.source?.speaker ?? null,
      ...(figure.attackers === true ? { attackers: true } : {}),
      ...(figure.revised === true ? { revised: true } : {}),
      ...(figure.othersThan === undefined ? {} : { othersThan: figure.othersThan }),
    };
    return [report];
  });
}
