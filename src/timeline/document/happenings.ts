import type { EventMention } from "../../model/event.js";
import type { TimelineParty } from "../../model/timeline.js";
import { coarseness } from "../interval.js";
import { clash, joinParties, partiesOf, shares } from "../parties.js";
import { intervalOfEvent, type Source } from "./source.js";

/** The events of a document that tell one happening, with the reasons for taking them together. */
export interface Happening {
  readonly events: EventMention[];
  readonly merged: string[];
}

/** What is compared: of several tellings the finest time and the first place, all parties, the span of the figures. */
interface Gist {
  readonly type: string;
  readonly status: string;
  /** A day without its hours, another TIMEX value, or null for none and for vague ones. */
  readonly date: string | null;
  readonly isDay: boolean;
  readonly place: string | null;
  readonly parties: readonly TimelineParty[];
  readonly figures: ReadonlyMap<string, readonly [number, number]>;
}

/** Earlier happenings of one type and time that a further one is compared with. */
const LOOK_BACK = 40;

/** Numbers by kind from the least to the greatest that the events tell; parts, remainders and running totals left out. */
function figuresOf(events: readonly EventMention[], { figures }: Source): Gist["figures"] {
  const out = new Map<string, readonly [number, number]>();
  for (const id of events.flatMap(({ casualties }) => casualties)) {
    const figure = figures.get(id);
    if (figure === undefined || figure.status !== "actual" || figure.subsetOf !== undefined) continue;
    if (figure.othersThan !== undefined || figure.cumulative || figure.attackers || figure.revised) continue;
    const high = figure.high ?? Number.POSITIVE_INFINITY;
    const [least, most] = out.get(figure.kind) ?? [figure.low, high];
    out.set(figure.kind, [Math.min(least, figure.low), Math.max(most, high)]);
  }
  return out;
}

/** The finest time that the tellings give. */
function whenOf(events: readonly EventMention[], source: Source): Pick<Gist, "date" | "isDay"> {
  let date: string | null = null;
  let finest = coarseness("none");
  for (const event of events) {
    const interval = intervalOfEvent(event, source);
    if (interval === null || coarseness(interval.granularity) >= finest) continue;
    finest = coarseness(interval.granularity);
    date = event.date;
  }
  const isDay = finest <= coarseness("day");
  return { date: isDay ? (date?.slice(0, 10) ?? null) : date, isDay };
}

function gistOf(events: readonly EventMention[], { date, isDay }: Pick<Gist, "date" | "isDay">, source: Source): Gist {
  const [first] = events;
  const placed = events.find(({ place }) => place !== null);
  return {
    type: first.type,
    status: first.status,
    date,
    isDay,
    place: placed?.placeEntity ?? placed?.place ?? null,
    parties: partiesOf(events, source.arabicName),
    figures: figuresOf(events, source),
  };
}

const figuresClash = (a: Gist, b: Gist): boolean =>
  [...a.figures].some(([kind, [least, most]]) => {
    const other = b.figures.get(kind);
    return other !== undefined && (most < other[0] || other[1] < least);
  });

/** The gist of two equal happenings: they differ in place, parties and figures at most by what one leaves open. */
function joined(a: Gist, b: Gist): Gist {
  const figures = new Map(a.figures);
  for (const [kind, [least, most]] of b.figures) {
    const before = figures.get(kind);
    figures.set(kind, before === undefined ? [least, most] : [Math.min(before[0], least), Math.max(before[1], most)]);
  }
  return { ...a, place: a.place ?? b.place, parties: joinParties([...a.parties, ...b.parties]), figures };
}

/** Why two happenings are one, or null: one type, one time, one place, and no clash in agent or figures. */
function equality(a: Gist, b: Gist): string | null {
  if (a.type !== b.type || a.status !== b.status || a.date !== b.date) return null;
  if (a.place !== null && b.place !== null && a.place !== b.place) return null;
  if (clash(a.parties, b.parties, "agent") || figuresClash(a, b)) return null;
  const agents = shares(a.parties, b.parties, "agent");
  const targets = shares(a.parties, b.parties, "target");
  const here = a.place !== null && a.place === b.place;
  // Without a day, participants and place must carry it.
  if (a.date === null) return agents && (targets || here) ? "same type, parties and place, both undated" : null;
  if (here && (a.isDay || agents || targets)) return `same type, ${a.date}, same place`;
  if (agents || targets) return `same type, ${a.date}, same ${agents ? "agent" : "target"}`;
  return a.isDay && (isBare(a) || isBare(b)) ? `same type, ${a.date}, nothing else told of one` : null;
}

/** Nothing but type and day is told: «في عملية تبادل جرت اليوم» beside the exchange itself. */
const isBare = ({ place, parties, figures }: Gist): boolean =>
  place === null && parties.length === 0 && figures.size === 0;

/** Retellings joined by the links of the events layer. */
function retellings(events: readonly EventMention[]): Happening[] {
  const roots = new Map<number, Happening>();
  const rootOf = new Int32Array(events.length);
  for (const [at, event] of events.entries()) {
    const { same_as: first } = event;
    // A link leads back to the first telling, which has its root already.
    const root = first !== null && first >= 0 && first < at ? rootOf[first] : at;
    rootOf[at] = root;
    const happening = roots.get(root);
    if (happening === undefined) roots.set(root, { events: [event], merged: [] });
    else {
      happening.events.push(event);
      if (happening.merged.length === 0) happening.merged.push("retold");
    }
  }
  return [...roots.values()];
}

/** The happenings of a document: retellings joined, then events that are equal. */
export function happeningsOf(source: Source): Happening[] {
  const out: Happening[] = [];
  /** The gist is drawn only where there is another of its type and time to be compared with: mostly there is none. */
  const byTypeAndTime = new Map<string, { readonly happening: Happening; readonly draw: () => Gist; gist?: Gist }[]>();
  for (const happening of retellings(source.document.events)) {
    const when = whenOf(happening.events, source);
    const key = `${happening.events[0].type} ${when.date ?? ""}`;
    const draw = (): Gist => gistOf(happening.events, when, source);
    const bucket = byTypeAndTime.get(key);
    if (bucket === undefined) {
      byTypeAndTime.set(key, [{ happening, draw }]);
      out.push(happening);
      continue;
    }
    const gist = draw();
    let reason: string | null = null;
    const home = bucket.slice(-LOOK_BACK).find((earlier) => {
      earlier.gist ??= earlier.draw();
      reason = equality(earlier.gist, gist);
      return reason !== null;
    });
    if (home === undefined || reason === null) {
      bucket.push({ happening, draw, gist });
      out.push(happening);
      continue;
    }
    const { events, merged } = home.happening;
    events.push(...happening.events);
    for (const why of [...happening.merged, reason]) if (!merged.includes(why)) merged.push(why);
    home.gist = joined(home.gist!, gist);
  }
  return out;
}
