import type { Happening } from "../corpus.js";

/** A party with the events that it did and that were done to it. */
export interface ActorCount {
  readonly name: string;
  readonly acts: number;
  readonly suffers: number;
}

export interface Dyads {
  /** The most active first. */
  readonly actors: readonly ActorCount[];
  readonly between: (agent: string, target: string) => number;
  /** In how many events a party acts on another of some parties. */
  readonly actingOn: (agent: string, parties: ReadonlySet<string>) => number;
  /** In how many events a party is acted on by another of some parties. */
  readonly actedOnBy: (target: string, parties: ReadonlySet<string>) => number;
}

/** Who acts, who is acted on, and how often on whom. */
export function countDyads(happenings: readonly Happening[]): Dyads {
  const actors = new Map<string, { name: string; acts: number; suffers: number }>();
  const pairs = new Map<string, Map<string, number>>();
  const of = (name: string): { acts: number; suffers: number } => {
    const known = actors.get(name) ?? { name, acts: 0, suffers: 0 };
    actors.set(name, known);
    return known;
  };
  for (const { data } of happenings) {
    for (const agent of data.agents) of(agent).acts++;
    for (const target of data.targets) of(target).suffers++;
    for (const agent of data.agents) {
      const row = pairs.get(agent) ?? new Map<string, number>();
      pairs.set(agent, row);
      for (const target of data.targets) row.set(target, (row.get(target) ?? 0) + 1);
    }
  }
  const sorted = [...actors.values()].sort(
    (a, b) => b.acts + b.suffers - a.acts - a.suffers || (a.name < b.name ? -1 : 1),
  );
  const between = (agent: string, target: string): number => pairs.get(agent)?.get(target) ?? 0;
  const actingOn = (agent: string, parties: ReadonlySet<string>): number => {
    let events = 0;
    for (const [target, number] of pairs.get(agent) ?? [])
      if (target !== agent && parties.has(target)) events += number;
    return events;
  };
  const actedOnBy = (target: string, parties: ReadonlySet<string>): number => {
    let events = 0;
    for (const [agent, row] of pairs) if (agent !== target && parties.has(agent)) events += row.get(target) ?? 0;
    return events;
  };
  return { actors: sorted, between, actingOn, actedOnBy };
}
