import type { CasualtyFigure } from "../model/casualty.js";
import type { ExtractedDocument } from "../model/document.js";
import type { EventMention, EventStatus } from "../model/event.js";
import type { NameMention } from "../model/name.js";
import type { TimelineEntry, TimelineFacts, TimelineMember, TollReport } from "../model/timeline.js";
import type { TimexMention } from "../model/timex.js";
import { unique } from "./canonical.js";
import { coarseness, type Interval, isoDay, readInterval } from "./interval.js";
import { inOrderOfTime } from "./order.js";
import { clash, partiesOf, shares, textsOf } from "./parties.js";
import { isTimely } from "./selection.js";
import { splitReports, tollsOf } from "./tolls.js";

/** A document with what its events point at. */
interface Source {
  readonly document: ExtractedDocument;
  readonly figures: ReadonlyMap<string, CasualtyFigure>;
  readonly timexes: ReadonlyMap<string, TimexMention>;
  /** The most precise mention of a place by its entity. */
  readonly places: ReadonlyMap<string, NameMention>;
}

/** Tellings that are one entry. */
interface Draft {
  readonly events: EventMention[];
  readonly merged: string[];
}

const isPlace = ({ type }: NameMention): boolean => type !== "PER" && type !== "ORG";

function sourceOf(document: ExtractedDocument): Source {
  const places = new Map<string, NameMention>();
  for (const name of document.names) {
    if (!isPlace(name)) continue;
    const before = places.get(name.entity);
    if (before === undefined || (before.place === undefined && name.place !== undefined)) places.set(name.entity, name);
  }
  return {
    document,
    figures: new Map(document.casualties.map((figure) => [figure.id, figure])),
    timexes: new Map(document.timexes.map((timex) => [timex.id, timex])),
    places,
  };
}

/** The days of an event: those of its timex, which knows «مطلع» and Hijri dates, else those of its value. */
function intervalOfEvent({ date, timex }: EventMention, { timexes }: Source): Interval | null {
  if (date === null) return null;
  const read = readInterval(date);
  const found = timex === null ? undefined : timexes.get(timex);
  if (read === null || found === undefined || found.value !== date || found.earliest === null || found.latest === null)
    return read;
  const [from, to] = [readInterval(found.earliest), readInterval(found.latest)];
  return from === null || to === null ? read : { ...read, from: from.from, to: to.to };
}

/** The sentence around a mention, from the text; none where the text is not there. */
function sentenceAt({ sentences, text }: ExtractedDocument, offset: number): string {
  if (text === undefined) return "";
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence === undefined || sentence.start > offset ? "" : text.slice(sentence.start, sentence.end);
}

/** The status that the tellings add up to: the first one's, unless a later one says more. */
function statusOf(events: readonly EventMention[]): EventStatus {
  const [first] = events;
  const weak = first.status === "possible" || first.status === "planned";
  return weak && events.some(({ status }) => status === "actual") ? "actual" : first.status;
}

const figureLow = (event: EventMention, { figures }: Source): Map<string, [number, number]> => {
  const out = new Map<string, [number, number]>();
  for (const id of event.casualties) {
    const figure = figures.get(id);
    if (
      figure === undefined ||
      figure.subsetOf !== undefined ||
      figure.othersThan !== undefined ||
      figure.cumulative ||
      figure.attackers ||
      figure.revised ||
      figure.status !== "actual"
    )
      continue;
    const before = out.get(figure.kind);
    const high = figure.high ?? Number.POSITIVE_INFINITY;
    out.set(
      figure.kind,
      before === undefined ? [figure.low, high] : [Math.min(before[0], figure.low), Math.max(before[1], high)],
    );
  }
  return out;
};

function figuresClash(a: EventMention, b: EventMention, source: Source): boolean {
  const [x, y] = [figureLow(a, source), figureLow(b, source)];
  return [...x].some(([kind, [low, high]]) => {
    const other = y.get(kind);
    return other !== undefined && (high < other[0] || other[1] < low);
  });
}

const placeKey = ({ placeEntity, place }: EventMention): string | null => placeEntity ?? place;
const dayOf = (date: string): string => (date.includes("/") ? date : date.replace(/T.*$/, ""));

/** Why two events of a document are one, or null: one type, one time, one place, and nothing against it. */
function equalEvents(a: EventMention, b: EventMention, source: Source): string | null {
  if (a.type !== b.type || a.status !== b.status) return null;
  if (clash(partiesOf([a]), partiesOf([b]), "agent") || figuresClash(a, b, source)) return null;
  const agents = shares(partiesOf([a]), partiesOf([b]), "agent");
  const targets = shares(partiesOf([a]), partiesOf([b]), "target");
  const [here, there] = [placeKey(a), placeKey(b)];
  const samePlace = here !== null && here === there;
  if (here !== null && there !== null && !samePlace) return null;
  if (a.date === null || b.date === null || a.date.endsWith("_REF") || b.date.endsWith("_REF")) {
    if (a.date !== b.date) return null;
    // Without a day, participants and place must carry it.
    return agents && (targets || samePlace) ? "same type, parties and place, both undated" : null;
  }
  if (dayOf(a.date) !== dayOf(b.date)) return null;
  const fine = /^\d{4}-\d{2}-\d{2}/.test(a.date);
  if (samePlace && (fine || agents || targets)) return `same type, ${dayOf(a.date)}, ${a.place ?? here}`;
  return agents || targets ? `same type, ${dayOf(a.date)}, same ${agents ? "agent" : "target"}` : null;
}

/** The happenings of a document: retellings joined, then equal events. */
function draftsOf(source: Source): Draft[] {
  const { events } = source.document;
  const roots = new Map<number, Draft>();
  const rootOf = (at: number): number => {
    let root = at;
    for (let steps = 0; steps < events.length; steps++) {
      const next = events[root].same_as;
      if (next === null || next === root || events[next] === undefined) break;
      root = next;
    }
    return root;
  };
  for (const [at, event] of events.entries()) {
    const root = rootOf(at);
    const draft = roots.get(root);
    if (draft === undefined) roots.set(root, { events: [event], merged: [] });
    else {
      draft.events.push(event);
      if (!draft.merged.includes("retold")) draft.merged.push("retold");
    }
  }
  return joinEqual([...roots.values()], source);
}

/** Drafts by type, each compared with the earlier ones of its type and day only. */
function joinEqual(drafts: readonly Draft[], source: Source): Draft[] {
  const out: Draft[] = [];
  const buckets = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const [first] = draft.events;
    const key = `${first.type} ${first.date === null ? "" : dayOf(first.date)}`;
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    let reason: string | null = null;
    const home = bucket.find((other) => {
      const reasons = draft.events.map((event) => other.events.map((one) => equalEvents(one, event, source)));
      reason = reasons.flat().every((one) => one !== null) ? reasons[0][0] : null;
      return reason !== null;
    });
    if (home === undefined || reason === null) {
      bucket.push(draft);
      out.push(draft);
    } else {
      home.events.push(...draft.events);
      for (const why of [...draft.merged, reason]) if (!home.merged.includes(why)) home.merged.push(why);
    }
  }
  return out;
}

/** The finest time that the tellings give. */
function timeOf(
  events: readonly EventMention[],
  source: Source,
): Pick<TimelineFacts, "date" | "dateBasis" | "earliest" | "latest" | "granularity"> {
  let best: { readonly event: EventMention; readonly interval: Interval } | null = null;
  for (const event of events) {
    const interval = intervalOfEvent(event, source);
    if (
      interval !== null &&
      (best === null || coarseness(interval.granularity) < coarseness(best.interval.granularity))
    )
      best = { event, interval };
  }
  if (best === null) {
    const vague = events.find(({ date }) => date !== null);
    return {
      date: vague?.date ?? null,
      dateBasis: vague?.dateBasis ?? null,
      earliest: null,
      latest: null,
      granularity: "none",
    };
  }
  const { event, interval } = best;
  return {
    date: event.date,
    dateBasis: event.dateBasis,
    earliest: isoDay(interval.from),
    latest: isoDay(interval.to),
    granularity: interval.granularity,
  };
}

/** The finest place that the tellings give; one that words say goes before one that was inherited. */
function placeOf(
  events: readonly EventMention[],
  { places }: Source,
): Pick<TimelineFacts, "place" | "placeEntity" | "placeBasis" | "admin" | "lat" | "lon" | "wherePrec" | "country"> {
  let best: { readonly event: EventMention; readonly name: NameMention | undefined; readonly rank: number } | null =
    null;
  for (const event of events) {
    if (event.place === null) continue;
    const name = event.placeEntity === null ? undefined : places.get(event.placeEntity);
    const rank = (name?.place?.wherePrec ?? (name?.type === "FAC" ? 1 : 6)) + (event.placeBasis === "assumed" ? 10 : 0);
    if (best === null || rank < best.rank) best = { event, name, rank };
  }
  const facts = best?.name?.place;
  return {
    place: best?.event.place ?? null,
    placeEntity: best?.event.placeEntity ?? null,
    placeBasis: best?.event.placeBasis ?? null,
    admin: facts?.admin ?? [],
    lat: facts?.lat ?? null,
    lon: facts?.lon ?? null,
    wherePrec: facts?.wherePrec ?? null,
    country: best?.name?.country ?? null,
  };
}

function reportsOf(events: readonly EventMention[], { document, figures }: Source): TollReport[] {
  const ids = unique(events.flatMap(({ casualties }) => casualties));
  return ids.flatMap((id) => {
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

const memberOf = (event: EventMention, document: ExtractedDocument): TimelineMember => ({
  document: document.id,
  event: event.id,
  start: event.start,
  end: event.end,
  surface: event.surface,
  sentence: sentenceAt(document, event.start),
  source: document.source,
  published: document.dct,
});

/** Entries that come before others, by the links of their events. */
function predecessors(drafts: readonly Draft[]): Map<Draft, Set<Draft>> {
  const home = new Map<string, Draft>();
  for (const draft of drafts) for (const { id } of draft.events) home.set(id, draft);
  const out = new Map<Draft, Set<Draft>>(drafts.map((draft) => [draft, new Set()]));
  for (const draft of drafts) {
    for (const { kind, event } of draft.events.flatMap(({ links }) => links)) {
      const other = home.get(event);
      if (other === undefined || other === draft) continue;
      if (kind === "after" || kind === "caused_by") out.get(draft)!.add(other);
      else if (kind === "before") out.get(other)!.add(draft);
    }
  }
  return out;
}

function entryOf({ events, merged }: Draft, id: string, after: readonly string[], source: Source): TimelineEntry {
  const [first] = events;
  const parties = partiesOf(events);
  const { incident, running, attackers } = splitReports(reportsOf(events, source));
  return {
    id,
    type: first.type,
    group: first.group,
    status: statusOf(events),
    ...timeOf(events, source),
    parties,
    agents: textsOf(parties, "agent"),
    targets: textsOf(parties, "target"),
    ...placeOf(events, source),
    background: events.every(({ background }) => background),
    tolls: tollsOf(incident),
    runningTolls: tollsOf(running),
    attackerTolls: tollsOf(attackers),
    members: events.map((event) => memberOf(event, source.document)),
    documents: 1,
    outlets: 1,
    merged,
    after,
  };
}

/** The timeline of one document with its text: one entry a happening, in the order of time. */
export function documentEntries(document: ExtractedDocument): TimelineEntry[] {
  const source = sourceOf(document);
  const drafts = draftsOf(source).filter(({ events }) => isTimely(events));
  const ids = new Map(drafts.map((draft, at) => [draft, `x${at + 1}`]));
  const before = predecessors(drafts);
  const entries = drafts.map((draft) =>
    entryOf(
      draft,
      ids.get(draft)!,
      [...before.get(draft)!].map((other) => ids.get(other)!),
      source,
    ),
  );
  return renumbered(inOrderOfTime(entries));
}

/** Ids in the order of the timeline. */
function renumbered(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const ids = new Map(entries.map(({ id }, at) => [id, `x${at + 1}`]));
  return entries.map((entry) => ({
    ...entry,
    id: ids.get(entry.id)!,
    after: entry.after.map((id) => ids.get(id)!).sort(),
  }));
}
