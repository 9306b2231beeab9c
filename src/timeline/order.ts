import type { TimelineEntry } from "../model/timeline.js";
import { byText, firstOf } from "./canonical.js";
import { coarseness, intervalOf } from "./interval.js";

/** What the order looks at. */
type Ordered = Pick<TimelineEntry, "id" | "date" | "earliest" | "latest" | "granularity" | "status" | "after">;

interface Placed<Entry> {
  readonly entry: Entry;
  /** Position among entries as they came: the last resort. */
  readonly at: number;
  readonly start: number | null;
  readonly coarse: number;
}

/** Undated entries at the end: what happened, what may have, what is to come. */
const TAIL: { readonly [status: string]: number } = { actual: 0, denied: 1, possible: 2, planned: 3 };

function place<Entry extends Ordered>(entry: Entry, at: number): Placed<Entry> {
  const interval = intervalOf(entry);
  const start = interval === null ? null : interval.from * 1440 + interval.minute;
  return { entry, at, start, coarse: interval === null ? 0 : coarseness(interval.granularity) };
}

const sameTime = <Entry>(a: Placed<Entry>, b: Placed<Entry>): boolean => a.start === b.start && a.coarse === b.coarse;

/** Entries of one time, those first that the links put first; what links leave open keeps its order. */
function linked<Entry extends Ordered>(run: readonly Placed<Entry>[]): Placed<Entry>[] {
  if (run.length < 2 || run.every(({ entry }) => entry.after.length === 0)) return [...run];
  const ids = new Map(run.map((one) => [one.entry.id, one]));
  const done = new Set<string>();
  const out: Placed<Entry>[] = [];
  const visit = (one: Placed<Entry>, trail: ReadonlySet<string>): void => {
    const { id } = one.entry;
    if (done.has(id)) return;
    for (const before of one.entry.after) {
      const other = ids.get(before);
      // A circle of links says nothing: it is cut where it closes.
      if (other !== undefined && !trail.has(before)) visit(other, new Set([...trail, id]));
    }
    if (done.has(id)) return;
    done.add(id);
    out.push(one);
  };
  for (const one of run) visit(one, new Set([one.entry.id]));
  return out;
}

/** Undated entries by the entry that a link ties them to, before or behind it. */
interface Ties<Entry> {
  readonly behind: Map<string, Placed<Entry>[]>;
  readonly before: Map<string, Placed<Entry>[]>;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Ties every undated entry that links lead to a dated one, nearest first; returns those that none do. */
function tie<Entry extends Ordered>(
  undated: readonly Placed<Entry>[],
  rank: Map<string, number>,
  followers: ReadonlyMap<string, readonly string[]>,
  ties: Ties<Entry>,
): Placed<Entry>[] {
  let open = [...undated];
  for (let moved = true; moved && open.length > 0; ) {
    moved = false;
    const rest: Placed<Entry>[] = [];
    const tied: [string, number][] = [];
    for (const one of open) {
      const { id, after } = one.entry;
      const known = (ids: readonly string[]): string[] => ids.filter((other) => other !== id && rank.has(other));
      const earlier = known(after).sort((a, b) => firstOf(rank.get(b)! - rank.get(a)!, byText(a, b)));
      const later = known(followers.get(id) ?? []).sort((a, b) => firstOf(rank.get(a)! - rank.get(b)!, byText(a, b)));
      if (earlier.length > 0) push(ties.behind, earlier[0], one);
      else if (later.length > 0) push(ties.before, later[0], one);
      else {
        rest.push(one);
        continue;
      }
      tied.push([id, rank.get(earlier[0] ?? later[0])!]);
    }
    // Ranks of this round count from the next one on, so that the order of entries within a round does not matter.
    for (const [id, position] of tied) rank.set(id, position);
    moved = tied.length > 0;
    open = rest;
  }
  return open;
}

/**
 * Entries in the order of time. A coarser date sorts by its start, before a finer one that starts there; of entries of
 * one time those come first that links put first, then those that came first. Undated ones stand beside the entry that
 * a link ties them to, else at the end.
 */
export function inOrderOfTime<Entry extends Ordered>(entries: readonly Entry[]): Entry[] {
  const all = entries.map(place);
  const dated = all
    .filter(({ start }) => start !== null)
    .sort((a, b) => firstOf(a.start! - b.start!, b.coarse - a.coarse, a.at - b.at));
  const line: Placed<Entry>[] = [];
  for (let from = 0; from < dated.length; ) {
    let to = from + 1;
    while (to < dated.length && sameTime(dated[from], dated[to])) to++;
    line.push(...linked(dated.slice(from, to)));
    from = to;
  }
  const rank = new Map(line.map(({ entry }, position) => [entry.id, position]));
  const followers = new Map<string, string[]>();
  for (const { entry } of all) for (const before of entry.after) push(followers, before, entry.id);
  const ties: Ties<Entry> = { behind: new Map(), before: new Map() };
  const apart = tie(
    all.filter(({ start }) => start === null),
    rank,
    followers,
    ties,
  );
  const tail = apart.sort((a, b) => firstOf(TAIL[a.entry.status] - TAIL[b.entry.status], a.at - b.at));
  return spelledOut([...line, ...tail], ties);
}

/** The line with what is tied to its entries. A stack instead of recursion: chains of links may be long. */
function spelledOut<Entry extends Ordered>(line: readonly Placed<Entry>[], ties: Ties<Entry>): Entry[] {
  const out: Entry[] = [];
  const steps = (some: readonly Placed<Entry>[]) => some.map(({ entry }) => ({ entry, opened: false })).reverse();
  const stack = steps(line);
  while (stack.length > 0) {
    const { entry, opened } = stack.pop()!;
    if (opened) out.push(entry);
    else
      stack.push(
        ...steps(ties.behind.get(entry.id) ?? []),
        { entry, opened: true },
        ...steps(ties.before.get(entry.id) ?? []),
      );
  }
  return out;
}
