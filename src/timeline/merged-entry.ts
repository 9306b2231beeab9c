import type { Telling, TimelineEntry } from "../model/timeline.js";
import { byText, contentId, unique } from "./canonical.js";
import { consensus } from "./consensus.js";
import { textsOf } from "./parties.js";
import type { Base } from "./tellings.js";
import { splitReports, tollsOf } from "./tolls.js";

/** Shorter sentences may be the same by chance. */
const COPIED = 60;

/** What the documents say differently of the status. */
function disputed(tellings: readonly Telling[]): string[] {
  if (unique(tellings.map(({ status }) => status)).length < 2) return [];
  const told = tellings.map(({ document, entry, status }) => `${status} in ${document}/${entry}`);
  return [`status: ${told.sort(byText).join(", ")}`];
}

/** Outlets that tell it; those who tell it in the very same words print one agency's copy and count once. */
function independent(bases: readonly Base[]): number {
  const told = new Set<string>();
  const outlets = new Set<string>();
  for (const { telling, members } of bases) {
    const words = (members[0]?.sentence ?? "").replace(/\s+/g, " ").trim();
    if (words.length >= COPIED && told.has(words)) continue;
    told.add(words);
    outlets.add(telling.source ?? "");
  }
  return outlets.size;
}

/** One happening from what the documents tell of it; the bases come in canonical order. */
export function mergedEntry(
  bases: readonly Base[],
  id: string,
  reasons: readonly string[],
  after: readonly string[],
): TimelineEntry {
  const tellings = bases.map(({ telling }) => telling);
  const { incident, running, attackers } = splitReports(tellings.flatMap(({ reports }) => reports));
  const facts = consensus(tellings);
  return {
    id,
    ...facts,
    agents: textsOf(facts.parties, "agent"),
    targets: textsOf(facts.parties, "target"),
    tolls: tollsOf(incident),
    runningTolls: tollsOf(running),
    attackerTolls: tollsOf(attackers),
    members: bases.flatMap(({ members }) => members),
    documents: new Set(bases.map(({ documentKey }) => documentKey)).size,
    outlets: independent(bases),
    merged: [...reasons, ...disputed(tellings)],
    after,
    tellings,
  };
}

/** A name that stays as further reports come in: it is made from the first telling. */
export const idOf = ({ telling, documentKey }: Base): string =>
  `h${contentId(`${documentKey}\u0000${telling.entry}\u0000${telling.type}\u0000${telling.events.join(",")}`)}`;
