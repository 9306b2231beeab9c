import type { ExtractedDocument } from "../../model/document.js";
import type { EventMention } from "../../model/event.js";
import type { TimelineEntry, TimelineMember } from "../../model/timeline.js";
import { inOrderOfTime } from "../order.js";
import { partiesOf, textsOf } from "../parties.js";
import { isTimely } from "../selection.js";
import { splitReports, tollsOf } from "../tolls.js";
import { placeOf, reportsOfEvents, statusOf, timeOf } from "./facts.js";
import { type Happening, happeningsOf } from "./happenings.js";
import { openingEnd, type Source, sentenceAt, sourceOf } from "./source.js";

function memberOf({ id, start, end, surface }: EventMention, source: Source): TimelineMember {
  const { document } = source;
  const { number, words } = sentenceAt(source, start);
  return {
    document: document.id,
    event: id,
    start,
    end,
    surface,
    sentence: words,
    sentenceNumber: number,
    source: document.source,
    published: document.dct,
  };
}

/** Happenings that come before others, by the links of their events. */
function predecessors(happenings: readonly Happening[]): Map<Happening, Set<Happening>> {
  const home = new Map<string, Happening>();
  for (const happening of happenings) for (const { id } of happening.events) home.set(id, happening);
  const out = new Map<Happening, Set<Happening>>(happenings.map((happening) => [happening, new Set()]));
  for (const happening of happenings) {
    for (const { kind, event } of happening.events.flatMap(({ links }) => links)) {
      const other = home.get(event);
      if (other === undefined || other === happening) continue;
      if (kind === "after" || kind === "caused_by") out.get(happening)!.add(other);
      else if (kind === "before") out.get(other)!.add(happening);
    }
  }
  return out;
}

function entryOf({ events, merged }: Happening, id: string, after: readonly string[], source: Source): TimelineEntry {
  const [first] = events;
  const parties = partiesOf(events, source.arabicName);
  const { incident, running, attackers } = splitReports(reportsOfEvents(events, source));
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
    members: events.map((event) => memberOf(event, source)),
    documents: 1,
    outlets: 1,
    merged,
    after,
  };
}

/** Ids in the order of the timeline. */
function renumbered(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const ids = new Map(entries.map(({ id }, at) => [id, at + 1]));
  return entries.map((entry, at) => ({
    ...entry,
    id: `x${at + 1}`,
    after: entry.after
      .map((id) => ids.get(id)!)
      .sort((a, b) => a - b)
      .map((number) => `x${number}`),
  }));
}

/** The timeline of one document: one entry a happening, in the order of time. */
export function documentEntries(document: ExtractedDocument, text: string | undefined): TimelineEntry[] {
  const source = sourceOf(document, text);
  const end = openingEnd(document);
  const happenings = happeningsOf(source).filter(({ events }) => isTimely(events, ({ start }) => start < end));
  const ids = new Map(happenings.map((happening, at) => [happening, `x${at + 1}`]));
  const before = predecessors(happenings);
  const idsOf = (some: Iterable<Happening>): string[] => [...some].map((one) => ids.get(one)!);
  const entries = happenings.map((one) => entryOf(one, ids.get(one)!, idsOf(before.get(one)!), source));
  return renumbered(inOrderOfTime(entries));
}
