import type { Telling, TimelineEntry } from "../model/timeline.js";
import { byText, contentId, unique } from "./canonical.js";
import { consensus } from "./consensus.js";
import { textsOf } from "./parties.js";
import type { Base } from "./tellings.js";
import { splitReports, tollsOf } from "./tolls.js";

/** What the documents say differently of the status. */
function disputed(tellings: readonly Telling[]): string[] {
  if (unique(tellings.map(({ status }) => status)).length < 2) return [];
  const told = tellings.map(({ document, entry, status }) => `${status} in ${document}/${entry}`);
  return [`status: ${told.sort(byText).join(", ")}`];
}

/** The sources of an entry: outlets whose own words tell it. Those that only reprint another's add no voice. */
function voices(bases: readonly Base[], copies: ReadonlySet<number>): ReadonlySet<string> {
  const own = bases.filter((_, at) => !copies.has(at));
  return new Set(own.map(({ telling }) => telling.source ?? ""));
}

/** One happening from what the documents tell of it; the bases come in canonical order, and some are copies of others. */
export function mergedEntry(
  bases: readonly Base[],
  copies: ReadonlySet<number>,
  id: string,
  reasons: readonly string[],
  after: readonly string[],
): TimelineEntry {
  const tellings = bases.map(({ telling }) => telling);
  const { incident, running, attackers } = splitReports(tellings.flatMap(({ reports }) => reports));
  const facts = consensus(tellings);
  const sources = voices(bases, copies);
  return {
    id,
    ...facts,
    agents: textsOf(facts.parties, "agent"),
    targets: textsOf(facts.parties, "target"),
    tolls: tollsOf(incident, sources),
    runningTolls: tollsOf(running, sources),
    attackerTolls: tollsOf(attackers, sources),
    members: bases.flatMap(({ members }) => members),
    documents: new Set(bases.map(({ documentKey }) => documentKey)).size,
    outlets: sources.size,
    merged: [...reasons, ...disputed(tellings)],
    after,
    tellings,
  };
}

/** A name that stays as further reports come in: it is made from the first telling. */
export const idOf = ({ telling, documentKey }: Base): string =>
  `h${contentId(`${documentKey}\u0000${telling.entry}\u0000${telling.type}\u0000${telling.events.join(",")}`)}`;
