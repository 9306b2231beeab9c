import type { ExtractedDocument } from "../model/document.js";
import type { Telling, TimelineEntry, TimelineFacts, TimelineMember } from "../model/timeline.js";
import { byText, byTextOrNull, firstOf } from "./canonical.js";
import { reportsOf } from "./tolls.js";

/** What one document tells of one happening, with the mentions that tell it: the unit that merging works on. */
export interface Base {
  readonly telling: Telling;
  readonly members: readonly TimelineMember[];
  /** Names the document beyond its id, as ids may repeat between collections. */
  readonly documentKey: string;
}

const keyOfDocument = (of: { document: string; source: string | null; published: string | null }): string =>
  `${of.document}\u0000${of.source ?? ""}\u0000${of.published ?? ""}`;

/** Those fields of an entry that one document's telling has too. */
const factsOf = (entry: TimelineFacts): TimelineFacts => ({
  type: entry.type,
  group: entry.group,
  status: entry.status,
  date: entry.date,
  dateBasis: entry.dateBasis,
  earliest: entry.earliest,
  latest: entry.latest,
  granularity: entry.granularity,
  parties: entry.parties,
  place: entry.place,
  placeArabic: entry.placeArabic,
  placeEntity: entry.placeEntity,
  placeBasis: entry.placeBasis,
  admin: entry.admin,
  lat: entry.lat,
  lon: entry.lon,
  wherePrec: entry.wherePrec,
  country: entry.country,
  background: entry.background,
});

/** The telling behind an entry of a document's own timeline. */
const tellingOf = (
  entry: TimelineEntry,
  document: string,
  source: string | null,
  published: string | null,
): Telling => ({
  document,
  entry: entry.id,
  source,
  published,
  ...factsOf(entry),
  events: entry.members.map(({ event }) => event),
  reports: reportsOf(entry),
  after: entry.after,
});

const baseOf = (telling: Telling, members: readonly TimelineMember[]): Base => ({
  telling,
  members,
  documentKey: keyOfDocument(telling),
});

/** The tellings of a document's own timeline. */
export const basesOfDocument = ({ id, source, dct, timeline }: ExtractedDocument): Base[] =>
  timeline.map((entry) => baseOf(tellingOf(entry, id, source, dct), entry.members));

/** The tellings behind an entry of a merged timeline. */
export function basesOfEntry(entry: TimelineEntry): Base[] {
  const { tellings, members } = entry;
  if (tellings !== undefined) {
    return tellings.map((telling) => {
      const own = new Set(telling.events);
      const key = keyOfDocument(telling);
      return baseOf(
        telling,
        members.filter((member) => own.has(member.event) && keyOfDocument(member) === key),
      );
    });
  }
  const [first] = members;
  return first === undefined ? [] : [baseOf(tellingOf(entry, first.document, first.source, first.published), members)];
}

const number = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

const inOrder = (a: Base, b: Base): number =>
  firstOf(
    byTextOrNull(a.telling.published, b.telling.published),
    byText(a.documentKey, b.documentKey),
    number(a.telling.entry) - number(b.telling.entry),
    byText(a.telling.entry, b.telling.entry),
  );

/** In an order of their own, whatever order they came in, and each once: a telling that comes twice is still one. */
export function canonical(bases: readonly Base[]): Base[] {
  const sorted = [...bases].sort(inOrder);
  const out: Base[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && inOrder(sorted[from], sorted[to]) === 0) to++;
    if (to === from + 1) out.push(sorted[from]);
    else {
      // The same name with other content: two documents that share an id.
      const byContent = new Map(
        sorted.slice(from, to).map((base) => [JSON.stringify([base.telling, base.members]), base]),
      );
      for (const [, base] of [...byContent].sort(([a], [b]) => byText(a, b))) out.push(base);
    }
    from = to;
  }
  return out;
}
