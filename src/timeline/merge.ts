import type { TimelineEntry } from "../model/timeline.js";
import { byText, firstOf, unique } from "./canonical.js";
import { clustersOf } from "./clusters.js";
import { idOf, mergedEntry } from "./merged-entry.js";
import { inOrderOfTime } from "./order.js";
import { reprintsAmong } from "./reprints.js";
import { subjectOf } from "./same-event/subject.js";
import { surroundingsOf } from "./same-event/surroundings.js";
import { type Base, canonical } from "./tellings.js";

/** Tellings put together by happening, in the order of time. A pure function of the set of tellings. */
export function merge(tellings: readonly Base[]): TimelineEntry[] {
  const bases = canonical(tellings);
  const around = surroundingsOf(bases);
  const subjects = bases.map((base, at) => subjectOf(base, around[at]));
  const clusters = clustersOf(subjects);
  const home = new Map<string, string>();
  const local = ({ documentKey }: Base, entry: string): string => `${documentKey}\u0000${entry}`;
  const ids = clusters.map(({ members }) => idOf(bases[members[0]]));
  for (const [at, { members }] of clusters.entries())
    for (const member of members) home.set(local(bases[member], bases[member].telling.entry), ids[at]);
  const entries = clusters.map(({ members, reasons }, at) => {
    const own = members.map((member) => bases[member]);
    const before = own.flatMap((base) => base.telling.after.map((entry) => home.get(local(base, entry))));
    const after = unique(before).filter((id): id is string => id !== undefined && id !== ids[at]);
    const copies = reprintsAmong(members.map((member) => subjects[member]));
    return mergedEntry(own, copies, ids[at], reasons, after.sort(byText));
  });
  return inOrderOfTime(
    entries.sort((a, b) => firstOf(byText(firstReport(a), firstReport(b)), byText(a.type, b.type), byText(a.id, b.id))),
  );
}

/** The day of the first report, which orders what time leaves open. */
const firstReport = ({ tellings }: TimelineEntry): string => tellings?.[0]?.published ?? "9999";
