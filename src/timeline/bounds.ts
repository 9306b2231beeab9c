import { isDay } from "./interval.js";
import { kilometres } from "./same-event/distance.js";
import { isDrawnOut, isSited } from "./same-event/kinship.js";
import { isPoint, NEAR_KM } from "./same-event/place.js";
import type { Subject } from "./same-event/subject.js";
import { DISASTER_DAYS } from "./same-event/time.js";

/** What a cluster has settled, so that no chain of likenesses leads from one happening to another. */
export interface Bounds {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
  readonly country: string | null;
  /** The Arabic name of its one place: homonyms may be one place taken for another. */
  readonly name: string | null;
  /** Days that it may last. */
  readonly days: number;
}

const NOTHING = Number.POSITIVE_INFINITY;

export function boundsOf({ type, interval, loose, base: { telling } }: Subject): Bounds {
  const stated = telling.placeBasis !== "assumed" && isSited(type);
  const point = stated && isPoint(telling);
  const day = interval !== null && isDay(interval) && !loose;
  return {
    firstDay: day ? interval.from : NOTHING,
    lastDay: day ? interval.from : -NOTHING,
    south: point ? telling.lat! : NOTHING,
    north: point ? telling.lat! : -NOTHING,
    west: point ? telling.lon! : NOTHING,
    east: point ? telling.lon! : -NOTHING,
    country: stated ? telling.country : null,
    name: point ? telling.placeArabic : null,
    days: isDrawnOut(type) ? DISASTER_DAYS : 1,
  };
}

export const joined = (a: Bounds, b: Bounds): Bounds => ({
  firstDay: Math.min(a.firstDay, b.firstDay),
  lastDay: Math.max(a.lastDay, b.lastDay),
  south: Math.min(a.south, b.south),
  north: Math.max(a.north, b.north),
  west: Math.min(a.west, b.west),
  east: Math.max(a.east, b.east),
  country: a.country ?? b.country,
  name: a.name === b.name ? a.name : null,
  days: Math.max(a.days, b.days),
});

/** Whether two clusters can be one: at most a day, or as long as disasters are told of, and a short way from end to end, in one country. */
export function agree(a: Bounds, b: Bounds): boolean {
  if (a.name !== null && a.name === b.name)
    return Math.max(a.lastDay, b.lastDay) - Math.min(a.firstDay, b.firstDay) <= Math.max(a.days, b.days);
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const { firstDay, lastDay, south, north, west, east } = joined(a, b);
  if (lastDay - firstDay > Math.max(a.days, b.days)) return false;
  return south > north || kilometres(south, west, north, east) <= NEAR_KM;
}
