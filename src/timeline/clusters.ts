import { isDay } from "./interval.js";
import { type Match, matchesAmong } from "./same-event/candidates.js";
import { reasonsFor } from "./same-event/decision.js";
import { kilometres } from "./same-event/distance.js";
import { isPoint, NEAR_KM } from "./same-event/place.js";
import type { Subject } from "./same-event/subject.js";

/** Tellings of one happening, in canonical order, with the decisions that brought them together. */
export interface Cluster {
  readonly members: readonly number[];
  readonly reasons: readonly string[];
}

/** What a cluster has settled, so that no chain of likenesses leads from one happening to another. */
interface Bounds {
  firstDay: number;
  lastDay: number;
  south: number;
  north: number;
  west: number;
  east: number;
  country: string | null;
}

function boundsOf({ interval, base: { telling } }: Subject): Bounds {
  const stated = telling.placeBasis !== "assumed";
  const point = stated && isPoint(telling);
  const day = interval !== null && isDay(interval);
  return {
    firstDay: day ? interval.from : Number.POSITIVE_INFINITY,
    lastDay: day ? interval.from : Number.NEGATIVE_INFINITY,
    south: point ? telling.lat! : Number.POSITIVE_INFINITY,
    north: point ? telling.lat! : Number.NEGATIVE_INFINITY,
    west: point ? telling.lon! : Number.POSITIVE_INFINITY,
    east: point ? telling.lon! : Number.NEGATIVE_INFINITY,
    country: stated ? telling.country : null,
  };
}

const joined = (a: Bounds, b: Bounds): Bounds => ({
  firstDay: Math.min(a.firstDay, b.firstDay),
  lastDay: Math.max(a.lastDay, b.lastDay),
  south: Math.min(a.south, b.south),
  north: Math.max(a.north, b.north),
  west: Math.min(a.west, b.west),
  east: Math.max(a.east, b.east),
  country: a.country ?? b.country,
});

/** Whether two clusters can be one: at most a day and a short way from end to end, in one country. */
function agree(a: Bounds, b: Bounds): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const { firstDay, lastDay, south, north, west, east } = joined(a, b);
  if (lastDay - firstDay > 1) return false;
  return south > north || kilometres(south, west, north, east) <= NEAR_KM;
}

/** The surest decisions first; equals in canonical order. */
const surestFirst = (x: Match, y: Match): number => y.score - x.score || x.a - y.a || x.b - y.b;

/**
 * Puts tellings together, the surest pairs first, as long as what a cluster has settled is not contradicted. A pure
 * function of the set of tellings: they come in canonical order.
 */
export function clustersOf(subjects: readonly Subject[]): Cluster[] {
  const parent = Int32Array.from(subjects.keys());
  const bounds = subjects.map(boundsOf);
  const reasons: string[][] = subjects.map(() => []);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root];
    for (let next = at; parent[next] !== root; ) [next, parent[next]] = [parent[next], root];
    return root;
  };
  for (const { a, b } of matchesAmong(subjects).sort(surestFirst)) {
    const [x, y] = [find(a), find(b)];
    if (x === y || !agree(bounds[x], bounds[y])) continue;
    const [root, leaf] = x < y ? [x, y] : [y, x];
    parent[leaf] = root;
    bounds[root] = joined(bounds[root], bounds[leaf]);
    reasons[root] = [...reasons[root], ...reasons[leaf], reasonsFor(subjects[a], subjects[b])];
    reasons[leaf] = [];
  }
  const members = new Map<number, number[]>();
  for (const at of subjects.keys()) {
    const root = find(at);
    const list = members.get(root);
    if (list === undefined) members.set(root, [at]);
    else list.push(at);
  }
  return [...members].map(([root, list]) => ({ members: list, reasons: reasons[root] }));
}
