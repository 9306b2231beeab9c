import type { HarmKind } from "../../model/casualty.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry, TimelineParty } from "../../model/timeline.js";
import { firstPlace } from "../export/tables/facts.js";

/** Something counted, with how it is called. */
export interface Count {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export interface MonthToll {
  readonly month: string;
  readonly events: number;
  readonly tolls: { readonly [kind in HarmKind]?: { readonly low: number; readonly high: number | null } };
}

export interface CorpusStats {
  readonly documents: number;
  readonly undatedDocuments: number;
  readonly outlets: readonly Count[];
  /** Timeline entries: a happening that one document tells twice is one; with a merge, one that many documents tell too. */
  readonly events: number;
  readonly types: readonly Count[];
  readonly statuses: readonly Count[];
  readonly actors: readonly Count[];
  readonly dyads: readonly Count[];
  readonly places: readonly Count[];
  readonly countries: readonly Count[];
  readonly months: readonly MonthToll[];
}

class Tally {
  private readonly rows = new Map<string, { label: string; count: number }>();

  add(key: string, label = key): void {
    const row = this.rows.get(key);
    if (row === undefined) this.rows.set(key, { label, count: 1 });
    else row.count++;
  }

  /** The most frequent first, equals by key, so that the same corpus always gives the same list. */
  top(limit: number): Count[] {
    return [...this.rows]
      .map(([key, { label, count }]) => ({ key, label, count }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
  }
}

interface MonthSum {
  events: number;
  tolls: Map<HarmKind, { low: number; high: number | null }>;
}

/** A place that is struck or entered takes no part; one that does something stands for those who rule it. */
const isActor = ({ role, entity }: TimelineParty): boolean =>
  entity !== null && (role === "agent" || !entity.startsWith("place:"));

/** Counts over a corpus, in memory that grows with its actors, places and months only. */
export class StatsCounter {
  private documents = 0;
  private undated = 0;
  private events = 0;
  private readonly outlets = new Tally();
  private readonly types = new Tally();
  private readonly statuses = new Tally();
  private readonly actors = new Tally();
  private readonly dyads = new Tally();
  private readonly places = new Tally();
  private readonly countries = new Tally();
  private readonly months = new Map<string, MonthSum>();

  addDocument(document: ExtractedDocument): void {
    this.documents++;
    if (document.dct === null) this.undated++;
    if (document.source !== null) this.outlets.add(document.source);
  }

  /** Counts entries: of each document's own timeline, or of the merged one, never of both. */
  addEntries(entries: readonly TimelineEntry[]): void {
    for (const entry of entries) {
      const { type, status, placeEntity, country, parties } = entry;
      this.events++;
      this.types.add(type);
      this.statuses.add(status);
      if (placeEntity !== null) this.places.add(placeEntity, firstPlace(entry) ?? placeEntity);
      if (country !== null) this.countries.add(country);
      const actors = parties.filter(isActor);
      for (const [entity, text] of new Map(actors.map((actor) => [actor.entity, actor.text])))
        if (entity !== null) this.actors.add(entity, text);
      for (const agent of actors.filter(({ role }) => role === "agent")) {
        for (const target of actors.filter(({ role }) => role === "target"))
          this.dyads.add(`${agent.entity} → ${target.entity}`, `${agent.text} → ${target.text}`);
      }
      this.addToMonth(entry);
    }
  }

  private addToMonth({ earliest, latest, status, tolls }: TimelineEntry): void {
    const month = earliest?.slice(0, 7);
    // A year or a decade is no month: its toll would make a false peak in January.
    if (month === undefined || status !== "actual" || latest?.slice(0, 7) !== month) return;
    let sum = this.months.get(month);
    if (sum === undefined) {
      sum = { events: 0, tolls: new Map() };
      this.months.set(month, sum);
    }
    sum.events++;
    for (const { kind, low, high, reports } of tolls) {
      // Running totals of a war would be counted anew in every report.
      if (reports.length > 0 && reports.every(({ cumulative }) => cumulative)) continue;
      const before = sum.tolls.get(kind) ?? { low: 0, high: 0 };
      sum.tolls.set(kind, {
        low: before.low + low,
        high: before.high === null || high === null ? null : before.high + high,
      });
    }
  }

  result(top: number): CorpusStats {
    return {
      documents: this.documents,
      undatedDocuments: this.undated,
      outlets: this.outlets.top(top),
      events: this.events,
      types: this.types.top(Number.POSITIVE_INFINITY),
      statuses: this.statuses.top(Number.POSITIVE_INFINITY),
      actors: this.actors.top(top),
      dyads: this.dyads.top(top),
      places: this.places.top(top),
      countries: this.countries.top(top),
      months: [...this.months]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, { events, tolls }]) => ({ month, events, tolls: Object.fromEntries(tolls) })),
    };
  }
}
